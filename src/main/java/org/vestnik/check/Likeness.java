package org.vestnik.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a text is made of, in little (Broder, “On the resemblance and containment of documents”,
 * 1997): the least hashes of its runs of five words by 64 orders, of which two texts share as many
 * as they share of their runs; and every fourth run or so, picked by its hash, by which a text is
 * known within a longer one. Immutable and thread-safe.
 */
final class Likeness {
    static final int ORDERS = 64;

    /** How many hashes make a band: texts that are alike have one band at least in common. */
    private static final int ROWS = 4;

    static final int BANDS = ORDERS / ROWS;

    /** Of how many runs one is picked. */
    static final int STEP = 4;

    /** Of a text of more than some 4000 words only the least hashes are kept. */
    static final int MOST_PICKED = 1024;

    private static final long[] FACTORS = factors();

    private final int[] least;
    private final int[] picked;

    private Likeness(int[] least, int[] picked) {
        this.least = least;
        this.picked = picked;
    }

    /**
     * @param html the text; its marks are no words
     */
    static Likeness of(String html) {
        int[] least = new int[ORDERS];
        Arrays.fill(least, Integer.MAX_VALUE);
        long[] runs = WordRuns.of(html);
        for (long run : runs) {
            for (int i = 0; i < ORDERS; i++) {
                int hash = (int) (run * FACTORS[i] >>> 33);
                least[i] = Math.min(least[i], hash);
            }
        }
        return new Likeness(least, picked(runs));
    }

    /** Which run is picked depends on nothing but its words, so that two texts pick the same. */
    private static int[] picked(long[] runs) {
        return LongStream.of(runs)
                .filter(run -> run % STEP == 0)
                .mapToInt(run -> (int) (run >>> 33))
                .sorted()
                .distinct()
                .limit(MOST_PICKED)
                .toArray();
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

    /** The hashes of the runs that were picked, none negative, ascending, each once. */
    int[] picked() {
        return picked.clone();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate((ORDERS + picked.length) * Integer.BYTES);
        IntStream.concat(IntStream.of(least), IntStream.of(picked)).forEach(bytes::putInt);
        return bytes.array();
    }

    /** Empty where the bytes are none of a likeness. */
    static Optional<Likeness> of(byte[] bytes) {
        int[] all = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(all);
        return all.length < ORDERS
                ? Optional.empty()
                : Optional.of(
                        new Likeness(
                                Arrays.copyOf(all, ORDERS),
                                Arrays.copyOfRange(all, ORDERS, all.length)));
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
