package org.vestnik.check;

import java.util.Optional;

/**
 * Characters that nobody sees within a word, such as the soft hyphens that come along from Word: no
 * search finds the word. Between letters of scripts without spaces they part words, and are left
 * alone.
 */
final class HiddenMarks {
    private static final String HIDDEN = "\u00AD\u200B\u2060\uFEFF";

    /** In letters; no word is longer. */
    private static final int REACH = 60;

    /** Behind the letters of Latin, Greek and Cyrillic. */
    private static final char END = '\u0530';

    private HiddenMarks() {}

    /** The word around such a character, once for each word. */
    static Optional<SpaceMarks.Slip> slip(String text, int at) {
        int from = at;
        while (from > 0 && at - from < REACH && isWord(text, from - 1)) {
            from--;
            if (HIDDEN.indexOf(text.charAt(from)) >= 0 && from > 0 && isLetter(text, from - 1)) {
                return Optional.empty();
            }
        }
        int to = at + 1;
        while (to - at < REACH && isWord(text, to)) {
            to++;
        }
        while (to > at + 1 && !isLetter(text, to - 1)) {
            to--;
        }
        boolean within = isLetter(text, at - 1) && to > at + 1;
        return within ? Optional.of(new SpaceMarks.Slip("hidden", from, to)) : Optional.empty();
    }

    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(c -> HIDDEN.indexOf(c) < 0).forEach(c -> seen.append((char) c));
        return seen.toString();
    }

    private static boolean isWord(String text, int at) {
        return isLetter(text, at)
                || at >= 0 && at < text.length() && HIDDEN.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) < END
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
