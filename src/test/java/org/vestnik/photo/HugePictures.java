package org.vestnik.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Odd pictures that are too large to lie in the project. */
final class HugePictures {
    /** Four blocks of a grey JPEG that say: as before, and nothing more; each takes six bits. */
    private static final byte[] FOUR_BLOCKS = {0x28, (byte) 0xa2, (byte) 0x8a};

    private HugePictures() {}

    static List<OddPicture> all() {
        return List.of(
                made(
                        "bomb-50000.png",
                        "honest: 50,000 × 50,000, of one colour",
                        png(50_000, 50_000)),
                made("black-14000.png", "14,000 × 14,000, 1 bit", png(14_000, 14_000)),
                made("grey-14000.jpg", "14,000 × 14,000, grey", jpeg(14_000, 14_000)),
                made("grey-65500x1000.jpg", "65,500 × 1000, grey", jpeg(65_500, 1000)),
                made("grey-8x65500.jpg", "8 × 65,500, grey", jpeg(8, 65_500)),
                made(
                        "frame-far.jpg",
                        "its size stands behind 6 MB of other parts",
                        behind(96, jpeg(64, 48))),
                made("page-14000.tif", "14,000 × 14,000, 1 bit", tiff(14_000)),
                made(
                        "letters.jpg",
                        "20 MB of the letter a",
                        "a".repeat(20_000_000).getBytes(ISO_8859_1)));
    }

    private static OddPicture made(String name, String odd, byte[] bytes) {
        return new OddPicture("huge/" + name, odd, "made by the test", bytes, Optional.empty());
    }

    /** With so many parts before all others, each as long as one can be. */
    private static byte[] behind(int parts, byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int i = 0; i < parts; i++) {
            segment(out, 0xed, new byte[65_533]);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Black, 1 bit a pixel. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        byte[] header = {1, 0, 0, 0, 0};
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(header).array());
        chunk(out, "IDAT", deflated(height * (1L + (width + 7) / 8)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(type.getBytes(ISO_8859_1)).put(content);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + content.length);
        out.writeBytes(chunk.putInt((int) check.getValue()).array());
    }

    /** So many zeros. */
    private static byte[] deflated(long length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] part = new byte[1 << 16];
        for (long left = length; left > 0; left -= zeros.length) {
            deflater.setInput(zeros, 0, (int) Math.min(left, zeros.length));
            while (!deflater.needsInput()) {
                out.write(part, 0, deflater.deflate(part));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Middle grey; codes as in T.81 annex K, as far as they are needed. */
    private static byte[] jpeg(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        byte[] quantisation = new byte[65];
        Arrays.fill(quantisation, 1, 65, (byte) 16);
        segment(out, 0xdb, quantisation);
        ByteBuffer frame = ByteBuffer.allocate(9).put((byte) 8);
        frame.putShort((short) height).putShort((short) width).put(new byte[] {1, 1, 0x11, 0});
        segment(out, 0xc0, frame.array());
        // One code of two bits for no difference, one of four, 1010, for the end of a block.
        byte[] light = new byte[18];
        light[2] = 1;
        segment(out, 0xc4, light);
        byte[] detail = new byte[17 + 6];
        detail[0] = 0x10;
        detail[2] = 2;
        detail[3] = 1;
        detail[4] = 3;
        System.arraycopy(new byte[] {1, 2, 3, 0, 4, 0x11}, 0, detail, 17, 6);
        segment(out, 0xc4, detail);
        segment(out, 0xda, new byte[] {1, 1, 0, 0, 63, 0});
        long blocks = (long) ((width + 7) / 8) * ((height + 7) / 8);
        for (long i = 0; i < blocks; i += 4) {
            out.writeBytes(FOUR_BLOCKS);
        }
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int mark, byte[] content) {
        out.write(0xff);
        out.write(mark);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** Black, 1 bit a pixel, one strip, packed by Deflate. */
    private static byte[] tiff(int side) {
        byte[] strip = deflated((long) side * ((side + 7) / 8));
        int[][] entries = {
            {0x100, side},
            {0x101, side},
            {0x102, 1},
            {0x103, 8},
            {0x106, 1},
            {0x111, 0},
            {0x115, 1},
            {0x116, side},
            {0x117, strip.length}
        };
        int start = 8 + 2 + 12 * entries.length + 4;
        entries[5][1] = start;
        ByteBuffer out = ByteBuffer.allocate(start + strip.length);
        out.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries) {
            out.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        }
        return out.putInt(0).put(strip).array();
    }
}
