package org.vestnik.check;

import java.util.BitSet;

/**
 * Words that are looked for, by a number of their letters: nearly all words of a text are none of
 * them, and that is told before any is cut out of the text (Bloom, 1970). Immutable after the last
 * word was added.
 */
final class WordPrints {
    private static final int BITS = 1 << 15;
    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811C9DC5;
    private static final char SIGMA = 'σ';
    private static final char LAST_SIGMA = 'ς';
    private static final char DOT_ABOVE = '\u0307';

    private final BitSet bits = new BitSet(BITS);
    private final int letters;

    /**
     * @param letters how many first letters of a word count
     */
    WordPrints(int letters) {
        this.letters = letters;
    }

    void add(String word) {
        bits.set(bit(print(word, 0, Math.min(word.length(), letters))));
    }

    /** Whether a word of a text may be one of them; never false where it is. */
    boolean mayHold(NameWords text, int word) {
        return bits.get(bit(text.print(word, letters)));
    }

    private static int bit(int print) {
        return (print ^ print >>> 15) & BITS - 1;
    }

    /** Letters have one number in whatever case; Greek and Turkish have their own ways with it. */
    static int print(String text, int from, int to) {
        int print = BASIS;
        for (int at = from; at < to; at++) {
            char c = Character.toLowerCase(text.charAt(at));
            if (c != DOT_ABOVE) {
                print = (print ^ (c == LAST_SIGMA ? SIGMA : c)) * PRIME;
            }
        }
        return print;
    }
}
