package org.vestnik.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Where an XMP packet stands in each kind of picture (ISO 16684-3; for WebP, RFC 9649 §2.7). */
final class PacketPlace {
    private static final String JPEG_NAME = "http://ns.adobe.com/xap/1.0/\0";

    /** Keyword, no compression, no language, no translated keyword (PNG §11.3.3.4). */
    private static final String PNG_NAME = "XML:com.adobe.xmp\0\0\0\0\0";

    /** A PNG's signature and IHDR. */
    private static final int PNG_HEAD = 33;

    private static final int WEBP_HEAD = 12;
    private static final int CHUNK = 8;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_XMP = 0x04;

    private PacketPlace() {}

    static byte[] put(byte[] packet, byte[] picture) {
        return switch (Signature.of(picture)) {
            case JPEG -> jpeg(packet, picture);
            case PNG -> picture.length < PNG_HEAD ? picture : png(packet, picture);
            case WEBP -> picture.length < WEBP_HEAD + CHUNK + 10 ? picture : webp(packet, picture);
            default -> picture;
        };
    }

    private static byte[] jpeg(byte[] packet, byte[] picture) {
        byte[] name = JPEG_NAME.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + name.length + packet.length;
        if (length > 0xffff) {
            return picture;
        }
        boolean jfif = picture.length > 6 && picture[2] == (byte) 0xff && picture[3] == (byte) 0xe0;
        int at = jfif ? 4 + Octets.u16(picture, 4) : 2;
        if (at > picture.length) {
            return picture;
        }
        ByteBuffer segment = ByteBuffer.allocate(2 + length);
        segment.putShort((short) 0xffe1).putShort((short) length).put(name).put(packet);
        return inserted(segment.array(), picture, at);
    }

    private static byte[] png(byte[] packet, byte[] picture) {
        byte[] name = PNG_NAME.getBytes(StandardCharsets.ISO_8859_1);
        int length = name.length + packet.length;
        ByteBuffer chunk = ByteBuffer.allocate(12 + length).putInt(length);
        chunk.put("iTXt".getBytes(StandardCharsets.ISO_8859_1)).put(name).put(packet);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + length);
        chunk.putInt((int) check.getValue());
        return inserted(chunk.array(), picture, PNG_HEAD);
    }

    private static byte[] inserted(byte[] part, byte[] picture, int at) {
        return ByteBuffer.allocate(picture.length + part.length)
                .put(picture, 0, at)
                .put(part)
                .put(picture, at, picture.length - at)
                .array();
    }

    private static byte[] webp(byte[] packet, byte[] picture) {
        String first = new String(picture, WEBP_HEAD, 4, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length + packet.length + 32);
        out.write(picture, 0, WEBP_HEAD);
        byte[] rest = Arrays.copyOfRange(picture, WEBP_HEAD, picture.length);
        if (first.equals("VP8X")) {
            rest[CHUNK] |= HAS_XMP;
        } else {
            chunk(out, "VP8X", features(first.equals("VP8L"), picture));
        }
        out.writeBytes(rest);
        chunk(out, "XMP ", packet);
        byte[] all = out.toByteArray();
        Octets.setU32Little(all, 4, all.length - CHUNK);
        return all;
    }

    /** RFC 9649 §2.7: flags, three bytes in reserve, width and height less one in three bytes. */
    private static byte[] features(boolean lossless, byte[] picture) {
        int data = WEBP_HEAD + CHUNK;
        int width;
        int height;
        byte[] features = new byte[10];
        features[0] = HAS_XMP;
        if (lossless) {
            int bits = (int) Octets.u32Little(picture, data + 1);
            width = (bits & 0x3fff) + 1;
            height = (bits >> 14 & 0x3fff) + 1;
            features[0] |= (bits >> 28 & 1) == 1 ? HAS_ALPHA : 0;
        } else {
            width = Octets.u16Little(picture, data + 6) & 0x3fff;
            height = Octets.u16Little(picture, data + 8) & 0x3fff;
        }
        for (int i = 0; i < 3; i++) {
            features[4 + i] = (byte) (width - 1 >> 8 * i);
            features[7 + i] = (byte) (height - 1 >> 8 * i);
        }
        return features;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] head = Arrays.copyOf(type.getBytes(StandardCharsets.ISO_8859_1), CHUNK);
        Octets.setU32Little(head, 4, content.length);
        out.writeBytes(head);
        out.writeBytes(content);
        if (content.length % 2 != 0) {
            out.write(0);
        }
    }
}
