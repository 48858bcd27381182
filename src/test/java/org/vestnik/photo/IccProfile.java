package org.vestnik.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Builds small ICC profiles (ICC.1:2010) of the matrix kind. */
final class IccProfile {
    private static final int HEADER = 128;

    private IccProfile() {}

    private record Tag(String name, byte[] value) {}

    /** Columns X, Y, Z of red, green and blue, relative to D50; a gamma of 2.2. */
    static byte[] matrix(double[] columns) {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("desc", description()));
        tags.add(new Tag("cprt", text()));
        tags.add(new Tag("wtpt", xyz(0.9642, 1.0, 0.8249)));
        tags.add(new Tag("rXYZ", xyz(columns[0], columns[1], columns[2])));
        tags.add(new Tag("gXYZ", xyz(columns[3], columns[4], columns[5])));
        tags.add(new Tag("bXYZ", xyz(columns[6], columns[7], columns[8])));
        for (String curve : List.of("rTRC", "gTRC", "bTRC")) {
            tags.add(new Tag(curve, gamma()));
        }
        return profile("mntrRGB XYZ ", tags);
    }

    /** Of the table kind, for four inks that all make grey: as light as there is no black. */
    static byte[] greyInks() {
        byte[] light = new byte[3 * 16];
        for (int corner = 0; corner < 16; corner++) {
            // CIELAB in bytes: a lightness, and the two axes of colour at their middle.
            light[3 * corner] = (byte) (corner % 2 == 0 ? 255 : 0);
            light[3 * corner + 1] = (byte) 128;
            light[3 * corner + 2] = (byte) 128;
        }
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("desc", description()));
        tags.add(new Tag("cprt", text()));
        tags.add(new Tag("wtpt", xyz(0.9642, 1.0, 0.8249)));
        tags.add(new Tag("A2B0", table(4, 3, light)));
        tags.add(new Tag("B2A0", table(3, 4, new byte[4 * 8])));
        return profile("prtrCMYKLab ", tags);
    }

    /** From so many numbers to so many others, by the values at the corners (lut8Type). */
    private static byte[] table(int from, int to, byte[] corners) {
        ByteBuffer table = ByteBuffer.allocate(48 + (from + to) * 256 + corners.length);
        table.put(ascii("mft1")).putInt(0).put((byte) from).put((byte) to).put((byte) 2);
        table.put((byte) 0);
        for (int i = 0; i < 9; i++) {
            table.putInt(i % 4 == 0 ? fixed(1) : 0);
        }
        straight(table, from);
        table.put(corners);
        straight(table, to);
        return table.array();
    }

    private static void straight(ByteBuffer table, int curves) {
        for (int i = 0; i < curves * 256; i++) {
            table.put((byte) i);
        }
    }

    /** A PNG's iCCP chunk. */
    static byte[] chunk(byte[] profile) {
        Deflater deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] packed = new byte[profile.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return ByteBuffer.allocate(6 + length)
                .put(ascii("test\0\0"))
                .put(packed, 0, length)
                .array();
    }

    /** As the content of a JPEG's APP2. */
    static byte[] segment(byte[] profile) {
        byte[] start = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        byte[] segment = Arrays.copyOf(start, start.length + profile.length);
        System.arraycopy(profile, 0, segment, start.length, profile.length);
        return segment;
    }

    private static byte[] profile(String kind, List<Tag> tags) {
        int at = HEADER + 4 + 12 * tags.size();
        int length = at + tags.stream().mapToInt(tag -> tag.value().length).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(length).putInt(0).putInt(0x02400000);
        out.put(ascii(kind));
        out.position(36);
        out.put(ascii("acsp"));
        out.position(68);
        out.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
        out.position(HEADER);
        out.putInt(tags.size());
        for (Tag tag : tags) {
            out.put(ascii(tag.name())).putInt(at).putInt(tag.value().length);
            at += tag.value().length;
        }
        tags.forEach(tag -> out.put(tag.value()));
        return out.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static byte[] gamma() {
        // One value: a gamma as u8Fixed8, here 2.2.
        return ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort((short) 0x0233)
                .array();
    }

    private static byte[] text() {
        return ByteBuffer.allocate(16).put(ascii("text")).putInt(0).put(ascii("none")).array();
    }

    private static byte[] description() {
        return ByteBuffer.allocate(96)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(5)
                .put(ascii("test\0"))
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
