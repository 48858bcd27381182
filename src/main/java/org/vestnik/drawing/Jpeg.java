package org.vestnik.drawing;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Writes pictures as JPEG: baseline, with colours as fine as light, since the edges of coloured
 * letters and of stars would blur. Three quarters of a card are of one colour, and cost nothing
 * here. Only operations that are the same on every machine. Thread-safe.
 *
 * <p>spec: ITU-T T.81; JFIF 1.02 (ITU-T T.871) for the colours.
 */
public final class Jpeg {
    /** Tables K.1 and K.2. */
    private static final byte[] LIGHT =
            HexFormat.of()
                    .parseHex(
                            "100b0a101828333d0c0c0e131a3a3c370e0d1018283945380e11161d3357503e"
                                    + "12162538446d674d182337405168715c31404e5767797865485c5f6270646763");

    private static final byte[] COLOUR =
            HexFormat.of()
                    .parseHex(
                            "1112182f6363636312151a4263636363181a3863636363632f42636363636363"
                                    + "6363636363636363636363636363636363636363636363636363636363636363");

    private static final int[] QUALITIES = {82, 75, 68, 60, 50, 38, 25};
    private static final int SIDE = JpegBlock.SIDE;

    private final Picture picture;
    private final int[] light;
    private final int[] colour;
    private final JpegCodes out = new JpegCodes();

    private Jpeg(Picture picture, int quality) {
        this.picture = picture;
        this.light = scaled(LIGHT, quality);
        this.colour = scaled(COLOUR, quality);
    }

    /**
     * The picture in the best quality in which it is not heavier than this.
     *
     * @param most in bytes; a picture that is heavier even in the lowest quality stays so
     */
    public static byte[] of(Picture picture, int most) {
        byte[] bytes = {};
        for (int quality : QUALITIES) {
            bytes = new Jpeg(picture, quality).bytes();
            if (bytes.length <= most) {
                break;
            }
        }
        return bytes;
    }

    /** As the Independent JPEG Group scales them, from 1 to 100. */
    private static int[] scaled(byte[] table, int quality) {
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        int[] scaled = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            scaled[i] = Math.min(255, Math.max(1, ((table[i] & 0xff) * percent + 50) / 100));
        }
        return scaled;
    }

    private byte[] bytes() {
        segment(0xd8, "");
        segment(0xe0, "4a46494600010100000100010000");
        segment(0xdb, "00" + hex(JpegBlock.inOrder(light)));
        segment(0xdb, "01" + hex(JpegBlock.inOrder(colour)));
        String size = String.format("%04x%04x", picture.height(), picture.width());
        segment(0xc0, "08" + size + "03" + "011100" + "021101" + "031101");
        for (JpegCodes.Table table : JpegCodes.Table.values()) {
            segment(0xc4, String.format("%02x", table.id()) + hex(table.definition()));
        }
        segment(0xda, "03" + "0100" + "0211" + "0311" + "003f00");
        scan();
        segment(0xd9, "");
        return out.bytes();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void segment(int marker, String hex) {
        out.write(0xff);
        out.write(marker);
        if (!hex.isEmpty()) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            out.write(bytes.length + 2 >> 8);
            out.write(bytes.length + 2);
            for (byte next : bytes) {
                out.write(next);
            }
        }
    }

    private void scan() {
        JpegBlock[] blocks = {new JpegBlock(light), new JpegBlock(colour), new JpegBlock(colour)};
        for (int y = 0; y < picture.height(); y += SIDE) {
            for (int x = 0; x < picture.width(); x += SIDE) {
                if (isEven(x, y)) {
                    even(x, y, blocks);
                } else {
                    fill(x, y, blocks);
                }
                out.block(blocks[0], JpegCodes.Table.LIGHT_MEAN, JpegCodes.Table.LIGHT);
                out.block(blocks[1], JpegCodes.Table.COLOUR_MEAN, JpegCodes.Table.COLOUR);
                out.block(blocks[2], JpegCodes.Table.COLOUR_MEAN, JpegCodes.Table.COLOUR);
            }
        }
        out.end();
    }

    /** Whether all pixels of a whole block are of one colour. */
    private boolean isEven(int left, int top) {
        if (left + SIDE > picture.width() || top + SIDE > picture.height()) {
            return false;
        }
        byte[] bytes = picture.bytes();
        int row = 3 * picture.width();
        int start = top * row + 3 * left;
        int end = start + 3 * SIDE;
        // A row is of one colour if it is the same a pixel further on.
        if (!Arrays.equals(bytes, start, end - 3, bytes, start + 3, end)) {
            return false;
        }
        for (int y = 1; y < SIDE; y++) {
            int at = start + y * row;
            if (!Arrays.equals(bytes, start, end, bytes, at, at + 3 * SIDE)) {
                return false;
            }
        }
        return true;
    }

    private void even(int x, int y, JpegBlock... blocks) {
        sample(x, y, 0, blocks[0].samples(), blocks[1].samples(), blocks[2].samples());
        for (JpegBlock block : blocks) {
            block.even(block.samples()[0]);
        }
    }

    /** Beyond the edges stands the last pixel once more. */
    private void fill(int left, int top, JpegBlock... blocks) {
        float[] light = blocks[0].samples();
        float[] blue = blocks[1].samples();
        float[] red = blocks[2].samples();
        for (int y = 0; y < SIDE; y++) {
            int row = Math.min(top + y, picture.height() - 1);
            for (int x = 0; x < SIDE; x++) {
                int column = Math.min(left + x, picture.width() - 1);
                sample(column, row, y * SIDE + x, light, blue, red);
            }
        }
        for (JpegBlock block : blocks) {
            block.transform();
        }
    }

    /** How light a pixel is, and how blue and how red beyond that. */
    private void sample(int x, int y, int at, float[] light, float[] blue, float[] red) {
        byte[] bytes = picture.bytes();
        int from = 3 * (y * picture.width() + x);
        float r = bytes[from] & 0xff;
        float g = bytes[from + 1] & 0xff;
        float b = bytes[from + 2] & 0xff;
        light[at] = 0.299f * r + 0.587f * g + 0.114f * b - 128;
        blue[at] = -0.168735892f * r - 0.331264108f * g + 0.5f * b;
        red[at] = 0.5f * r - 0.418687589f * g - 0.081312411f * b;
    }
}
