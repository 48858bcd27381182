package org.vestnik.drawing;

import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * How finely a JPEG keeps light and colour. Immutable and thread-safe.
 *
 * @param light what its waves are divided by, row by row
 * @param colour likewise
 */
record JpegGrade(int[] light, int[] colour) {
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

    /** The most for the mean of a block, so that paper keeps its tint. */
    private static final int MEAN = 6;

    /** From the finest on: of light, the most that a wave of it is divided by, and of colour. */
    private static final int[][] QUALITIES = {
        {50, 24, 60}, {45, 32, 50}, {38, 44, 42}, {30, 64, 34}, {22, 96, 26}, {14, 255, 18}
    };

    /**
     * From the finest on. Letters are made of fine waves, so these are kept better than the usual
     * tables would: all pictures of letters are sharper at the same weight.
     */
    static final JpegGrade[] ALL =
            Stream.of(QUALITIES)
                    .map(q -> new JpegGrade(scaled(LIGHT, q[0], q[1]), scaled(COLOUR, q[2], 255)))
                    .toArray(JpegGrade[]::new);

    /** As the Independent JPEG Group scales them, from 1 to 100. */
    private static int[] scaled(byte[] table, int quality, int most) {
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        int[] scaled = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            int limit = i == 0 ? MEAN : most;
            scaled[i] = Math.min(limit, Math.max(1, ((table[i] & 0xff) * percent + 50) / 100));
        }
        return scaled;
    }
}
