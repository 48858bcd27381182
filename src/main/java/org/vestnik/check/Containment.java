package org.vestnik.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds texts that may stand within others, by the runs of words picked from each. A run that many
 * texts share, such as a line of thanks below each article, tells nothing of any of them and is
 * left out; every other is shared by few. So time and memory grow with the number of texts alone.
 * Not thread-safe.
 */
final class Containment {
    /** A run that stands in more texts than this is everybody’s. */
    private static final int FEW = 3;

    /** How many picked runs that are not everybody’s a text has at least; fewer are a paragraph. */
    private static final int LEAST = 6;

    /** Below what is asked for word by word, since chance has its share in what was picked. */
    private static final double SHARE = 0.7;

    /** Two texts by their numbers, the lower one first. */
    record Pair(int one, int other) {}

    private final List<int[]> texts;

    /** The runs of each text that are not everybody’s, ascending, and how many there are. */
    private final int[][] own;

    private final int[] counts;

    /** Each pair of texts that share a run which is not everybody’s, once for each such run. */
    private final LongStream.Builder shared = LongStream.builder();

    private Containment(List<int[]> texts) {
        this.texts = texts;
        own = texts.stream().map(picked -> new int[picked.length]).toArray(int[][]::new);
        counts = new int[texts.size()];
    }

    /**
     * @param texts what was picked of each, as {@link Likeness#picked} gives it
     */
    static List<Pair> among(List<int[]> texts) {
        Containment all = new Containment(texts);
        all.sort();
        return all.pairs();
    }

    private void sort() {
        long[] runs = new long[texts.stream().mapToInt(picked -> picked.length).sum()];
        int count = 0;
        for (int text = 0; text < texts.size(); text++) {
            for (int run : texts.get(text)) {
                runs[count++] = code(run, text);
            }
        }
        Arrays.sort(runs);
        for (int from = 0, to = 0; from < count; from = to) {
            while (to < count && first(runs[to]) == first(runs[from])) {
                to++;
            }
            if (to - from <= FEW) {
                note(Arrays.copyOfRange(runs, from, to));
            }
        }
    }

    /** One run, with each of the texts that it stands in. */
    private void note(long[] run) {
        for (int i = 0; i < run.length; i++) {
            int text = second(run[i]);
            own[text][counts[text]++] = first(run[i]);
            for (int j = 0; j < i; j++) {
                shared.add(code(second(run[j]), text));
            }
        }
    }

    private List<Pair> pairs() {
        long[] codes = shared.build().sorted().toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0, to = 0; from < codes.length; from = to) {
            while (to < codes.length && codes[to] == codes[from]) {
                to++;
            }
            Pair pair = new Pair(first(codes[from]), second(codes[from]));
            if (isLikely(pair, to - from)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Of a very long text the least were picked: what lies above cannot be compared. */
    private boolean isLikely(Pair pair, int shared) {
        int end = Math.min(end(pair.one()), end(pair.other()));
        int shorter = Math.min(count(pair.one(), end), count(pair.other(), end));
        return shorter >= LEAST && shared >= SHARE * shorter;
    }

    private int end(int text) {
        int[] picked = texts.get(text);
        return picked.length < Likeness.MOST_PICKED ? Integer.MAX_VALUE : picked[picked.length - 1];
    }

    private int count(int text, int end) {
        int at = Arrays.binarySearch(own[text], 0, counts[text], end);
        return at < 0 ? -at - 1 : at + 1;
    }

    private static long code(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long code) {
        return (int) (code >>> 32);
    }

    private static int second(long code) {
        return (int) code;
    }
}
