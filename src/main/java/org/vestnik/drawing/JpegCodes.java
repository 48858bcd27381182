package org.vestnik.drawing;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bits of a JPEG: the usual codes, and bytes as they come about. Not thread-safe.
 *
 * <p>spec: ITU-T T.81, Annex F.1.2 and the tables of Annex K.3.
 */
final class JpegCodes {
    /** One table: how many codes there are of each length, and what they stand for. */
    enum Table {
        LIGHT_MEAN(0x00, "00010501010101010100000000000000000102030405060708090a0b"),
        LIGHT(
                0x10,
                "0002010303020403050504040000017d01020300041105122131410613516107"
                        + "227114328191a1082342b1c11552d1f02433627282090a161718191a25262728"
                        + "292a3435363738393a434445464748494a535455565758595a63646566676869"
                        + "6a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7"
                        + "a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2"
                        + "e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"),
        COLOUR_MEAN(0x01, "00030101010101010101010000000000000102030405060708090a0b"),
        COLOUR(
                0x11,
                "0002010204040304070504040001027700010203110405213106124151076171"
                        + "1322328108144291a1b1c109233352f0156272d10a162434e125f11718191a26"
                        + "2728292a35363738393a434445464748494a535455565758595a636465666768"
                        + "696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5"
                        + "a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9da"
                        + "e2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa");

        private final int id;
        private final byte[] definition;
        private final int[] codes = new int[256];
        private final int[] lengths = new int[256];

        Table(int id, String definition) {
            this.id = id;
            this.definition = HexFormat.of().parseHex(definition);
            int code = 0;
            int at = 16;
            for (int length = 1; length <= 16; length++) {
                for (int i = 0; i < this.definition[length - 1]; i++) {
                    int value = this.definition[at++] & 0xff;
                    codes[value] = code++;
                    lengths[value] = length;
                }
                code <<= 1;
            }
        }

        /** Class and number, as the segment DHT has them. */
        int id() {
            return id;
        }

        byte[] definition() {
            return definition.clone();
        }
    }

    private static final int LONG_RUN = 0xf0;
    private static final int END = 0x00;

    private byte[] bytes = new byte[1 << 17];
    private int length;
    private long bits;
    private int count;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void write(int next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) next;
    }

    void block(JpegBlock block, Table mean, Table rest) {
        int[] values = block.values();
        int last = block.last();
        value(0, values[0], mean);
        int zeros = 0;
        for (int i = 1; i <= last; i++) {
            if (values[i] == 0) {
                zeros++;
                continue;
            }
            for (; zeros > 15; zeros -= 16) {
                put(rest.codes[LONG_RUN], rest.lengths[LONG_RUN]);
            }
            value(zeros, values[i], rest);
            zeros = 0;
        }
        if (last < 63) {
            put(rest.codes[END], rest.lengths[END]);
        }
    }

    private void value(int zeros, int value, Table table) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        int symbol = zeros << 4 | size;
        put(table.codes[symbol], table.lengths[symbol]);
        if (size > 0) {
            put((value < 0 ? value - 1 : value) & (1 << size) - 1, size);
        }
    }

    private void put(int code, int size) {
        bits = bits << size | code;
        count += size;
        while (count >= 8) {
            count -= 8;
            int next = (int) (bits >>> count) & 0xff;
            write(next);
            if (next == 0xff) {
                write(0);
            }
        }
    }

    /** Fills the last byte with ones. */
    void end() {
        if (count > 0) {
            put((1 << 8 - count) - 1, 8 - count);
        }
    }
}
