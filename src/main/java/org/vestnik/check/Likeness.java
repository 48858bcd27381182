package org.vestnik.check;

import java.util.Arrays;

/**
 * What a text is made of, in little: the least hashes of its runs of five words by 64 orders
 * (Broder, “On the resemblance and containment of documents”, 1997). Of two texts, as many of these
 * agree as they share of their runs. Immutable and thread-safe.
 */
final class Likeness {
    static final int ORDERS = 64;

    /** How many hashes make a band: texts that are alike have one band at least in common. */
    private static final int ROWS = 4;

    static final int BANDS = ORDERS / ROWS;

    private static final long[] FACTORS = factors();

    private final int[] least;

    private Likeness(int[] least) {
        this.least = least;
    }

    /**
     * @param html the text; its marks are no words
     */
    static Likeness of(String html) {
        int[] least = new int[ORDERS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long run : WordRuns.of(html)) {
            for (int i = 0; i < ORDERS; i++) {
                int hash = (int) (run * FACTORS[i] >>> 33);
                least[i] = Math.min(least[i], hash);
            }
        }
        return new Likeness(least);
    }

    /** What texts that are much alike share for some number of a band, and others hardly ever. */
    long band(int number) {
        long hash = number + 1L;
        for (int i = number * ROWS; i < (number + 1) * ROWS; i++) {
            hash = WordRuns.mix(hash * 31 + least[i]);
        }
        return hash;
    }

    /** How many of the 64 agree. */
    int agreement(Likeness other) {
        int count = 0;
        for (int i = 0; i < ORDERS; i++) {
            count += least[i] == other.least[i] ? 1 : 0;
        }
        return count;
    }

    /** Odd and always the same. */
    private static long[] factors() {
        long[] factors = new long[ORDERS];
        for (int i = 0; i < ORDERS; i++) {
            factors[i] = WordRuns.mix(i + 1L) | 1;
        }
        return factors;
    }
}
