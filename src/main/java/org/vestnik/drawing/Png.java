package org.vestnik.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes small flat pictures as PNG. The zlib of each Java packs in its own way; this one knows
 * only repetitions, of the pixel before and of the row above, and is the same everywhere.
 * Thread-safe.
 *
 * <p>spec: PNG (W3C, third edition); RFC 1950 and RFC 1951 §3.2.6, fixed codes.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int LONGEST = 258;
    private static final int FURTHEST = 32768;

    private Png() {}

    /**
     * @param alpha how opaque each pixel is, from 0 to 255; empty where all are
     */
    static byte[] of(Picture picture, byte[] alpha) {
        boolean opaque = alpha.length == 0;
        int size = opaque ? 3 : 4;
        int row = 1 + size * picture.width();
        byte[] raw = new byte[row * picture.height()];
        byte[] colours = picture.bytes();
        int at = 0;
        for (int i = 0; i < colours.length / 3; i++) {
            if (i % picture.width() == 0) {
                raw[at++] = 0;
            }
            System.arraycopy(colours, 3 * i, raw, at, 3);
            at += 3;
            if (!opaque) {
                raw[at++] = alpha[i];
            }
        }
        ByteBuffer head = ByteBuffer.allocate(13).putInt(picture.width()).putInt(picture.height());
        head.put((byte) 8).put((byte) (opaque ? 2 : 6));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", new Packing(raw, size, row).bytes());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        ByteBuffer around = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        out.writeBytes(around.put(name).put(data).putInt((int) sum.getValue()).array());
    }

    /** One stream. Not thread-safe. */
    private static final class Packing {
        private final byte[] raw;
        private final int[] distances;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int bits;
        private int count;

        Packing(byte[] raw, int... distances) {
            this.raw = raw;
            this.distances = distances;
        }

        byte[] bytes() {
            out.write(0x78);
            out.write(0x01);
            put(0b011, 3);
            for (int at = 0; at < raw.length; ) {
                int best = 0;
                int from = 0;
                for (int distance : distances) {
                    int length = distance <= Math.min(at, FURTHEST) ? same(at, distance) : 0;
                    if (length > best) {
                        best = length;
                        from = distance;
                    }
                }
                if (best > 3) {
                    repeat(best, from);
                    at += best;
                } else {
                    literal(raw[at++] & 0xff);
                }
            }
            literal(256);
            put(0, (8 - count) % 8);
            Adler32 sum = new Adler32();
            sum.update(raw);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
            return out.toByteArray();
        }

        private int same(int at, int distance) {
            int most = Math.min(LONGEST, raw.length - at);
            int length =
                    Arrays.mismatch(raw, at, at + most, raw, at - distance, at - distance + most);
            return length < 0 ? most : length;
        }

        private void repeat(int length, int distance) {
            int rest = length - 3;
            if (length == LONGEST) {
                literal(285);
            } else if (rest < 8) {
                literal(257 + rest);
            } else {
                int extra = 29 - Integer.numberOfLeadingZeros(rest);
                literal(257 + 4 * extra + (rest >> extra));
                put(rest & (1 << extra) - 1, extra);
            }
            int far = distance - 1;
            int extra = far < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(far);
            code(2 * extra + (far >> extra), 5);
            put(far & (1 << extra) - 1, extra);
        }

        private void literal(int value) {
            if (value < 144) {
                code(0x30 + value, 8);
            } else if (value < 256) {
                code(0x190 + value - 144, 9);
            } else if (value < 280) {
                code(value - 256, 7);
            } else {
                code(0xc0 + value - 280, 8);
            }
        }

        /** Codes go in from their highest bit. */
        private void code(int code, int length) {
            put(Integer.reverse(code) >>> 32 - length, length);
        }

        private void put(int value, int length) {
            bits |= value << count;
            count += length;
            while (count >= 8) {
                out.write(bits);
                bits >>>= 8;
                count -= 8;
            }
        }
    }
}
