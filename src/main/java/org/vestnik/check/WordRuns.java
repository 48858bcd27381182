package org.vestnik.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The runs of five words of a text, as hashes. */
final class WordRuns {
    private static final int WORDS = 5;
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    /** Of all words, in their order. */
    private long whole;

    private final long[] last = new long[WORDS];
    private long[] runs = new long[256];
    private int words;
    private int count;

    private WordRuns() {}

    /**
     * In the order of the text; as many as it has words, but four.
     *
     * @param html the text; its marks are no words
     */
    static long[] of(String html) {
        WordRuns runs = read(html);
        return Arrays.copyOf(runs.runs, runs.count);
    }

    /** A hash of all its words, the same for two texts that differ in their marks alone. */
    static long whole(String html) {
        return read(html).whole;
    }

    private static WordRuns read(String html) {
        WordRuns runs = new WordRuns();
        long word = BASIS;
        boolean tag = false;
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            boolean letter = !tag && Character.isLetterOrDigit(c);
            if (letter) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
            } else if (word != BASIS) {
                runs.add(word);
                word = BASIS;
            }
            tag = c == '<' || tag && c != '>';
        }
        if (word != BASIS) {
            runs.add(word);
        }
        return runs;
    }

    private void add(long word) {
        whole = mix(whole * 31 + word);
        last[words++ % WORDS] = word;
        if (words < WORDS) {
            return;
        }
        long run = BASIS;
        for (int i = words - WORDS; i < words; i++) {
            run = mix(run * 31 + last[i % WORDS]);
        }
        if (count == runs.length) {
            runs = Arrays.copyOf(runs, count * 2);
        }
        runs[count++] = run;
    }

    /**
     * What two texts have in common.
     *
     * @param shared which share of the runs of both stands in both, from 0 to 1
     * @param within which share of the runs of the one that has fewer stands in the other
     * @param isFirstShorter whether that is the first
     */
    record Overlap(double shared, double within, boolean isFirstShorter) {}

    static Overlap overlap(String html, String other) {
        Set<Long> first = set(html);
        Set<Long> second = set(other);
        Set<Long> all = new HashSet<>(first);
        all.addAll(second);
        int both = first.size() + second.size() - all.size();
        int fewer = Math.min(first.size(), second.size());
        return new Overlap(
                all.isEmpty() ? 0 : (double) both / all.size(),
                fewer == 0 ? 0 : (double) both / fewer,
                first.size() < second.size());
    }

    private static Set<Long> set(String html) {
        Set<Long> set = new HashSet<>();
        for (long run : of(html)) {
            set.add(run);
        }
        return set;
    }

    /** Spreads the bits of a number (the finishing step of SplitMix64). */
    static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
