package org.vestnik.language;

import java.util.regex.Pattern;

/**
 * Keeps numbers of several parts whole within text that is written from right to left. By the
 * bidirectional algorithm (Unicode Standard Annex 9) the parts of +359 2 123 456 would change
 * places there; between an isolate's two marks they stay as they are.
 */
final class LeftToRight {
    private static final char ISOLATE = '\u2066';
    private static final char END = '\u2069';

    /** A telephone number with its country or its zero, a date in figures, thousands apart. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}+\u2066])(?:"
                            + "\\+[0-9][0-9() \u00A0/-]{4,28}[0-9]"
                            + "|0[0-9() \u00A0/-]{5,28}[0-9]"
                            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}"
                            + "|[0-9]{1,3}(?:[ \u00A0][0-9]{3})+)(?![0-9])");

    private LeftToRight() {}

    static String isolated(String run) {
        return PARTS.matcher(run).replaceAll(ISOLATE + "$0" + END);
    }
}
