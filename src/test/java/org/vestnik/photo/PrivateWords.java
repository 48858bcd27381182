package org.vestnik.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Pictures that hold what nobody should read, in each of the places where programs put it. */
final class PrivateWords {
    /** Stands in everything that has to go. */
    static final String SECRET = "Secret";

    private PrivateWords() {}

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** As a phone writes it: EXIF with a place, XMP, IPTC, a comment, a second picture, a film. */
    static byte[] jpeg(byte[] plain, int orientation) {
        ExifBlock exif =
                new ExifBlock(ByteOrder.LITTLE_ENDIAN)
                        .orientation(orientation)
                        .taken("2018:12:11 10:00:00 Secret")
                        .at(42, 23);
        byte[] out = Camera.with(plain, 0xfe, bytes("Secret comment"));
        out = Camera.with(out, 0xed, bytes("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\6Secret"));
        out = Camera.with(out, 0xe2, bytes("MPF\0Secret"));
        out = Camera.with(out, 0xe4, bytes("Secret, of a maker"));
        out = Camera.with(out, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x>Secret</x>"));
        out = Camera.with(out, exif);
        byte[] second = Camera.with(plain, exif);
        return joined(out, second, bytes("ftypmp42 Secret film"));
    }

    static byte[] png(byte[] plain) {
        byte[] out = Camera.withChunk(plain, "tEXt", bytes("Comment\0Secret"));
        out = Camera.withChunk(out, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0Secret"));
        out = Camera.withChunk(out, "tIME", bytes("Secret."));
        out = Camera.withChunk(out, "eXIf", ExifBlock.oriented(1).taken("Secret").tiff());
        out = Camera.withChunk(out, "prVt", bytes("Secret of a program"));
        return joined(out, bytes("Secret tail"));
    }

    /** With a loop, a comment and what a program keeps, before its frames. */
    static byte[] gif(byte[] plain) {
        int screen = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        return joined(
                java.util.Arrays.copyOf(plain, screen),
                bytes("!\u00ff\13NETSCAPE2.0\3\1\7\0\6Secret\0"),
                bytes("!\u00fe\6Secret\0"),
                bytes("!\u00ff\13XMP DataXMP\6Secret\0"),
                bytes("!\1\6Secret\0"),
                java.util.Arrays.copyOfRange(plain, screen, plain.length),
                bytes("Secret tail"));
    }

    /** A WebP with EXIF, XMP and a chunk that nobody knows; flagged where it has flags. */
    static byte[] webp(byte[] plain) {
        byte[] out =
                joined(
                        plain,
                        bytes("EXIF\6\0\0\0Secret"),
                        bytes("XMP \6\0\0\0Secret"),
                        bytes("ABCD\7\0\0\0Secret.\0"));
        if (new String(out, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
            out[20] |= 0x0c;
        }
        Octets.setU32Little(out, 4, out.length - 8);
        return joined(out, bytes("Secret tail"));
    }

    /** 8 × 6 pixels, made by cwebp and img2webp 1.2.4. */
    static final byte[] LOSSY =
            decoded(
                    "UklGRk4AAABXRUJQVlA4IEIAAACwAgCdASoIAAYAAoBCJagCdGuA/gGEAev+B6IBX4AA/vRbD1eEn/lr"
                            + "FblEh/vjR8okP/9g4/et/3kOIz9dIXy5eAA=");

    /** The same size, half transparent. */
    static final byte[] LOSSLESS =
            decoded(
                    "UklGRjoAAABXRUJQVlA4TC0AAAAvB0ABEC8AEIT/bRMz8+b/AUyWBoRsJOkUTuEVXuEV3l+rE9H/+HjV"
                            + "rQ62GgAA");

    /** Two frames, shown twice. */
    static final byte[] MOVING =
            decoded(
                    "UklGRs4AAABXRUJQVlA4WAoAAAACAAAABwAABQAAQU5JTQYAAAD/////AgBBTk1GYAAAAAAAAAAAAAcA"
                            + "AAUAAFoAAAJWUDggSAAAADADAJ0BKggABgACADQlqAJ0twCWAfwDCAP0A9/8D0QCteAA/vecSkB5"
                            + "Uz/5644Y4q/uRhjir/32l/r2/+Cb9Cu5gHtXmNoAAEFOTUY6AAAAAAAAAAAABwAABAAAWgAAAFZQ"
                            + "OEwiAAAALwcAAQAn8AyNOHPz/Ac3DQQBJCmssMIK+0NFEdH/vLNGAA==");

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
