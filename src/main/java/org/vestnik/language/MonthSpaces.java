package org.vestnik.language;

import java.util.Set;
import java.util.stream.Collectors;

/** The space between a month and the number after it. Immutable and thread-safe. */
final class MonthSpaces {
    /** A longer date than 12 август 2024 has to break in a title on a phone. */
    private static final int LONGEST_WHOLE = 16;

    private static final int LONGEST_MONTH = 10;
    private final Set<String> months;

    /** The last letters of the months: most words need no look-up. */
    private final String lasts;

    MonthSpaces(Set<String> months) {
        this.months = months;
        this.lasts =
                months.stream()
                        .map(month -> month.substring(month.length() - 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** Whether a month stands before a place. */
    boolean endsAt(String text, int place) {
        return lasts.indexOf(text.charAt(place - 1)) >= 0
                && months.contains(text.substring(start(text, place), place));
    }

    /** Whether the space after a month stays: July 3, 3 July 2034, not 14 September 2034. */
    boolean binds(String text, int place) {
        int start = start(text, place);
        boolean day = start > 1 && Gaps.isGap(text.charAt(start - 1)) && isDigit(text, start - 2);
        int digits = digits(text, place + 1);
        if (!day) {
            return digits <= 2;
        }
        int from = start - 2 - (start > 2 && isDigit(text, start - 3) ? 1 : 0);
        int to = place + 1 + digits;
        int mark = text.startsWith("г.", to + 1) ? 3 : 0;
        boolean date = digits == 4 && (from == 0 || !isDigit(text, from - 1));
        return date && to + mark - from <= LONGEST_WHOLE;
    }

    private static int start(String text, int place) {
        int start = place;
        while (start > 0
                && place - start <= LONGEST_MONTH
                && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && to - from <= 4 && isDigit(text, to)) {
            to++;
        }
        return to - from;
    }

    private static boolean isDigit(String text, int place) {
        char c = text.charAt(place);
        return c >= '0' && c <= '9';
    }
}
