package org.vestnik.drawing;

/**
 * One square of 8 by 8 samples, from light to waves to whole numbers. Not thread-safe.
 *
 * <p>spec: ITU-T T.81, Annex A.3.3 and A.3.4; the transform in the steps of Arai, Agui and
 * Nakajima, which leave the scaling to the division by the quantisation.
 */
final class JpegBlock {
    static final int SIDE = 8;
    static final int SIZE = SIDE * SIDE;

    /** Where each value of the zigzag stands. */
    private static final int[] ZIGZAG = zigzag();

    private static final float[] SCALES = {
        1f, 1.387039845f, 1.306562965f, 1.175875602f, 1f, 0.785694958f, 0.541196100f, 0.275899379f
    };

    /** Rounding a little towards zero saves more than it blurs. */
    private static final int FINE = 10;

    private static final int UP = (int) (0.4 * (1 << FINE));

    private final float[] samples = new float[SIZE];
    private final int[] values = new int[SIZE];
    private final float[] shares = new float[SIZE];
    private final float first;
    private long waves;
    private int before;

    /**
     * @param quantisation 64 numbers, row by row
     */
    JpegBlock(int[] quantisation) {
        for (int i = 0; i < SIZE; i++) {
            int at = ZIGZAG[i];
            shares[i] =
                    (1 << FINE) / (quantisation[at] * SCALES[at / SIDE] * SCALES[at % SIDE] * SIDE);
        }
        first = 1f / quantisation[0] * SIDE;
    }

    /** The quantisation in the order in which a file has it. */
    static byte[] inOrder(int[] quantisation) {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) quantisation[ZIGZAG[i]];
        }
        return bytes;
    }

    /** The samples to be filled in, row by row, from -128 to 127. */
    float[] samples() {
        return samples;
    }

    /** In zigzag order; the first is the difference to that of the block before. */
    int[] values() {
        return values;
    }

    /** A bit for each value behind the first that is not zero. */
    long waves() {
        return waves;
    }

    /** A block of one colour, that of the first sample: there is nothing to transform. */
    void even() {
        waves = 0;
        difference(round(samples[0] * first));
    }

    void transform() {
        for (int row = 0; row < SIZE; row += SIDE) {
            pass(row, 1);
        }
        for (int column = 0; column < SIDE; column++) {
            pass(column, SIDE);
        }
        long kept = 0;
        for (int i = 1; i < SIZE; i++) {
            // No branches: nobody could foretell where they go.
            int share = (int) (samples[ZIGZAG[i]] * shares[i]);
            int sign = share >> 31;
            int size = (share ^ sign) - sign + UP >> FINE;
            values[i] = (size ^ sign) - sign;
            kept |= (long) (-size >>> 31) << i;
        }
        waves = kept;
        difference(round(samples[0] * first / SIZE));
    }

    private void difference(int mean) {
        values[0] = mean - before;
        before = mean;
    }

    private static int round(float value) {
        return (int) (value + 16384.5f) - 16384;
    }

    private void pass(int start, int step) {
        float[] s = samples;
        int end = start + 7 * step;
        float sum0 = s[start] + s[end];
        float sum1 = s[start + step] + s[end - step];
        float sum2 = s[start + 2 * step] + s[end - 2 * step];
        float sum3 = s[start + 3 * step] + s[end - 3 * step];
        float gap0 = s[start] - s[end];
        float gap1 = s[start + step] - s[end - step];
        float gap2 = s[start + 2 * step] - s[end - 2 * step];
        float gap3 = s[start + 3 * step] - s[end - 3 * step];
        float outer = sum0 - sum3;
        float turned = (sum1 - sum2 + outer) * 0.707106781f;
        s[start] = sum0 + sum3 + (sum1 + sum2);
        s[start + 4 * step] = sum0 + sum3 - (sum1 + sum2);
        s[start + 2 * step] = outer + turned;
        s[start + 6 * step] = outer - turned;
        float a = gap3 + gap2;
        float c = gap1 + gap0;
        float common = (a - c) * 0.382683433f;
        float low = 0.541196100f * a + common;
        float high = 1.306562965f * c + common;
        float middle = (gap2 + gap1) * 0.707106781f;
        s[start + 5 * step] = gap0 - middle + low;
        s[start + 3 * step] = gap0 - middle - low;
        s[start + step] = gap0 + middle + high;
        s[start + 7 * step] = gap0 + middle - high;
    }

    /** Along the diagonals, up and down in turn. */
    private static int[] zigzag() {
        int[] order = new int[SIZE];
        int at = 0;
        for (int sum = 0; sum < 2 * SIDE - 1; sum++) {
            for (int i = Math.max(0, sum - SIDE + 1); i <= Math.min(sum, SIDE - 1); i++) {
                int row = sum % 2 == 0 ? sum - i : i;
                order[at++] = row * SIDE + (sum - row);
            }
        }
        return order;
    }
}
