package org.vestnik.language;

import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.language.SpaceWords.Habit;

/** Where a line must not end, in a language. Immutable and thread-safe. */
final class SpaceRules {
    private static final int LONGEST_WORD = 10;
    private static final int LONGEST_SHORT = 6;
    private static final String SIGNS = "%‰°€$£";
    private static final String DASHES = "–—";

    private final Set<String> afterNumber;
    private final Set<String> before;
    private final Set<String> beforeNumber;
    private final String single;
    private final MonthSpaces months;
    private final boolean thousands;
    private final boolean apart;

    /** The last letters of the words of {@code before}: most words need no look-up. */
    private final String lasts;

    /** What is said of a space. */
    enum Kind {
        PLAIN,
        NO_BREAK,
        NARROW_NO_BREAK
    }

    private SpaceRules(SpaceWords words) {
        this.afterNumber = words.afterNumber();
        this.before = words.before();
        this.beforeNumber = words.beforeNumber();
        this.single = words.single();
        this.months = new MonthSpaces(words.months());
        this.thousands = words.habits().contains(Habit.THOUSANDS);
        this.apart = words.habits().contains(Habit.MARKS_APART);
        this.lasts =
                before.stream()
                        .map(word -> word.substring(word.length() - 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
    }

    static SpaceRules of(Language language) {
        return new SpaceRules(SpaceWords.of(language));
    }

    /** What the space at a place is to be; both its neighbours are looked at, a few letters far. */
    Kind at(String text, int place) {
        char left = place > 0 ? text.charAt(place - 1) : ' ';
        char right = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
        if (Gaps.isGap(left) || Gaps.isGap(right)) {
            return Kind.PLAIN;
        }
        if (apart && (left == '«' || "»;:!?".indexOf(right) >= 0)) {
            return right == ':' ? Kind.NO_BREAK : Kind.NARROW_NO_BREAK;
        }
        boolean kept =
                isDash(text, place + 1)
                        || isDigit(left) && afterNumber(text, place, right)
                        || isDigit(right) && beforeNumber(text, place, left)
                        || isSingle(text, place, left)
                        || isShort(text, place, left, right);
        return kept ? Kind.NO_BREAK : Kind.PLAIN;
    }

    /** A dash between two spaces, typed as any number of hyphens up to three or as itself. */
    private static boolean isDash(String text, int place) {
        int end = place;
        while (end < text.length() && end < place + 3 && text.charAt(end) == '-') {
            end++;
        }
        if (end == place && DASHES.indexOf(text.charAt(place)) >= 0) {
            end++;
        }
        return end > place && (end == text.length() || Gaps.isGap(text.charAt(end)));
    }

    private boolean afterNumber(String text, int place, char right) {
        if (SIGNS.indexOf(right) >= 0) {
            return true;
        }
        if (isDigit(right)) {
            return thousands && isGroup(text, place);
        }
        int end = place + 1;
        while (end < text.length()
                && end - place <= LONGEST_WORD
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > place + 1 && afterNumber.contains(text.substring(place + 1, end));
    }

    /** Exactly three digits after the space, and one to three before it. */
    private static boolean isGroup(String text, int place) {
        int end = place + 1;
        while (end < text.length() && end <= place + 4 && isDigit(text.charAt(end))) {
            end++;
        }
        int start = place;
        while (start > 0 && start >= place - 3 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end == place + 4 && start >= place - 3;
    }

    private boolean beforeNumber(String text, int place, char left) {
        if (left == '№' || left == '§' || left == '#') {
            return true;
        }
        if (months.endsAt(text, place)) {
            return months.binds(text, place);
        }
        // 11 – 12: the dash before this space stands between two numbers.
        boolean range =
                (DASHES.indexOf(left) >= 0 || left == '-')
                        && place > 2
                        && Gaps.isGap(text.charAt(place - 2))
                        && isDigit(text.charAt(place - 3));
        return range || left == '.' && beforeNumber.contains(wordBefore(text, place));
    }

    private boolean isSingle(String text, int place, char left) {
        return startsWord(text, place - 1) && single.indexOf(left) >= 0;
    }

    private boolean isShort(String text, int place, char left, char right) {
        if (left == '№' || left == '§') {
            return true;
        }
        if (left != '.' && lasts.indexOf(left) < 0) {
            return false;
        }
        int start = startBefore(text, place);
        boolean initial = left == '.' && place - start == 2;
        if (initial && Character.isUpperCase(text.charAt(start))) {
            return Character.isUpperCase(right);
        }
        if (place - start > LONGEST_SHORT) {
            return false;
        }
        String word = text.substring(start, place);
        // „т. е.“ and „т. н.“ stay together, „… и т. Иванова“ is nothing that we know.
        return before.contains(word) && (!word.equals("т.") || right == 'е' || right == 'н');
    }

    /** The word that ends before a place, "" when it is longer than any that we know. */
    private static String wordBefore(String text, int place) {
        int start = startBefore(text, place);
        return place - start > LONGEST_SHORT ? "" : text.substring(start, place);
    }

    /** Where that word begins; no further back than one letter more than we know. */
    private static int startBefore(String text, int place) {
        int start = place;
        while (start > 0 && place - start <= LONGEST_SHORT && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean startsWord(String text, int place) {
        return place == 0 || isBreak(text.charAt(place - 1));
    }

    /** Most characters are letters, so these are told from the rest by their code first. */
    private static boolean isBreak(char c) {
        if (c > '«' && c < '\u2000') {
            return Character.isWhitespace(c);
        }
        return Gaps.isGap(c) || "([{\"«„“‚‘".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
