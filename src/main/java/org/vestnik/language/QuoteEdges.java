package org.vestnik.language;

/**
 * What stands around a quotation mark: marks that stand together are looked through, so that in
 * {@code "Проект "Обмяна""} both last ones close. Not thread-safe.
 */
final class QuoteEdges {
    private static final String BEFORE = "([{/–—-";
    private static final String AFTER = ".,;:!?)]}…/–—-";

    private final String text;
    private final String marks;
    private int from = -1;
    private int to = -1;
    private boolean left;
    private boolean right;

    QuoteEdges(String text, String marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Looks at the marks around a place; places come in ascending order. */
    void lookAt(int place) {
        if (place < to) {
            return;
        }
        from = place;
        while (from > 0 && isMark(text.charAt(from - 1))) {
            from--;
        }
        to = place + 1;
        while (to < text.length() && isMark(text.charAt(to))) {
            to++;
        }
        left = isEdge(neighbour(from - 1), BEFORE);
        right = isEdge(neighbour(to), AFTER);
    }

    /** Whether a word begins here and none ends. */
    boolean opens() {
        return left && !right;
    }

    /** Whether a word ends here and none begins. */
    boolean closes() {
        return !left && right;
    }

    /** The character at a place; a space beyond the ends. */
    char neighbour(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /** Whether two digits and no third begin here: ’90s. */
    static boolean isYear(String text, int place) {
        return place + 1 < text.length()
                && Character.isDigit(text.charAt(place))
                && Character.isDigit(text.charAt(place + 1))
                && !(place + 2 < text.length() && Character.isDigit(text.charAt(place + 2)));
    }

    private boolean isMark(char c) {
        return marks.indexOf(c) >= 0;
    }

    private static boolean isEdge(char c, String others) {
        return Gaps.isGap(c) || others.indexOf(c) >= 0;
    }
}
