package org.vestnik.drawing;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The bits of a JPEG, as they come about. The codes are the shortest for cards, as counted in ten
 * with a photo and ten without; they take a twelfth less than the usual ones. Not thread-safe.
 *
 * <p>spec: ITU-T T.81, Annex F.1.2, and Annex K.2 for how the codes were found.
 */
final class JpegCodes {
    /** One table: how many codes there are of each length, and what they stand for. */
    enum Table {
        LIGHT_MEAN(0x00, "01000105010003010000000000000000000501020304060708090a0b"),
        LIGHT(
                0x10,
                "00010302030305090a0c04010000026b01000203041105122106314113225161"
                        + "7114163253548191a2d30715425272a1a3b1b2d1233334353662738292b3c1d2"
                        + "7493e1f024436383c255c31725e2e3f14465a42637b445648494d4f208090a18"
                        + "191a2728292a38393a464748494a565758595a666768696a75767778797a8586"
                        + "8788898a95969798999aa5a6a7a8a9aab5b6b7b8b9bac4c5c6c7c8c9cad5d6d7"
                        + "d8d9dae4e5e6e7e8e9eaf3f4f5f6f7f8f9fa"),
        COLOUR_MEAN(0x01, "01010101010101000203000000000000000102030405060708090a0b"),
        COLOUR(
                0x11,
                "0100020201040202010301010000018d00010203111213213151044114322205"
                        + "336142522371a1f034628191e143b1c1f1d1152444060708090a161718191a25"
                        + "262728292a35363738393a45464748494a535455565758595a63646566676869"
                        + "6a72737475767778797a82838485868788898a92939495969798999aa2a3a4a5"
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
                for (int i = 0; i < (this.definition[length - 1] & 0xff); i++) {
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

    /** What three blocks of the same colour as before come to. */
    private static final int SAME;

    private static final int SAME_SIZE;

    static {
        int bits = 0;
        int size = 0;
        List<Table> tables =
                List.of(
                        Table.LIGHT_MEAN,
                        Table.LIGHT,
                        Table.COLOUR_MEAN,
                        Table.COLOUR,
                        Table.COLOUR_MEAN,
                        Table.COLOUR);
        for (Table table : tables) {
            bits = bits << table.lengths[0] | table.codes[0];
            size += table.lengths[0];
        }
        SAME = bits;
        SAME_SIZE = size;
    }

    /** Enough for most cards; it grows. */
    private byte[] bytes = new byte[1 << 16];

    private int length;

    /** The last {@code count} of these bits are still to be written. */
    private long bits;

    private int count;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void write(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    void blocks(JpegBlock light, JpegBlock blue, JpegBlock red) {
        block(light, Table.LIGHT_MEAN, Table.LIGHT);
        block(blue, Table.COLOUR_MEAN, Table.COLOUR);
        block(red, Table.COLOUR_MEAN, Table.COLOUR);
    }

    /** The same colour as the blocks before, and nothing but that. */
    void sameBlocks() {
        put(SAME, SAME_SIZE);
    }

    private void block(JpegBlock block, Table mean, Table rest) {
        int[] values = block.values();
        value(0, values[0], mean);
        int last = 0;
        for (long waves = block.waves(); waves != 0; waves &= waves - 1) {
            int at = Long.numberOfTrailingZeros(waves);
            int zeros = at - last - 1;
            for (; zeros > 15; zeros -= 16) {
                put(rest.codes[LONG_RUN], rest.lengths[LONG_RUN]);
            }
            value(zeros, values[at], rest);
            last = at;
        }
        if (last < 63) {
            put(rest.codes[END], rest.lengths[END]);
        }
    }

    private void value(int zeros, int value, Table table) {
        int sign = value >> 31;
        int size = 32 - Integer.numberOfLeadingZeros((value ^ sign) - sign);
        int symbol = zeros << 4 | size;
        int own = value + sign & (1 << size) - 1;
        put(table.codes[symbol] << size | own, table.lengths[symbol] + size);
    }

    /** At most 27 bits: a code of 16 and a number of 11. */
    private void put(int code, int size) {
        bits = bits << size | code;
        count += size;
        if (count >= 32) {
            flush();
        }
    }

    /** All whole bytes, and a zero behind each that would look like a marker. */
    private void flush() {
        room(16);
        while (count >= 8) {
            count -= 8;
            byte next = (byte) (bits >>> count);
            bytes[length++] = next;
            if (next == -1) {
                bytes[length++] = 0;
            }
        }
    }

    /** Fills the last byte with ones. */
    void end() {
        int gap = -count & 7;
        put((1 << gap) - 1, gap);
        flush();
    }
}
