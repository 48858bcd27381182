package org.vestnik.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Character references (spec: CommonMark §2.5). */
final class Entities {
    private static final int LONGEST_NAME = 32;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;

    private Entities() {}

    /** The end of the reference at {@code from}, or -1 where none stands. */
    static int end(String text, int from) {
        if (Destination.at(text, from + 1) != '#') {
            return namedEnd(text, from);
        }
        boolean hex = (Destination.at(text, from + 2) | 0x20) == 'x';
        int start = from + (hex ? 3 : 2);
        int at = start;
        while (Character.digit(Destination.at(text, at), hex ? 16 : 10) >= 0
                && Destination.at(text, at) < 0x80) {
            at++;
        }
        int most = hex ? MOST_HEX_DIGITS : MOST_DIGITS;
        boolean whole = at > start && at - start <= most && Destination.at(text, at) == ';';
        return whole ? at + 1 : -1;
    }

    private static int namedEnd(String text, int from) {
        int at = from + 1;
        while (at - from <= LONGEST_NAME && isNamePart(Destination.at(text, at))) {
            at++;
        }
        if (at == from + 1 || Destination.at(text, at) != ';') {
            return -1;
        }
        String name = text.substring(from, at + 1);
        return Html5Entities.entityToString(name).equals(name) ? -1 : at + 1;
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** What a whole reference stands for; never half of a character. */
    static String decode(String reference) {
        String text = Html5Entities.entityToString(reference);
        boolean half = text.length() == 1 && Character.isSurrogate(text.charAt(0));
        return half || text.equals("\0") ? "\uFFFD" : text;
    }
}
