package org.vestnik.language;

import java.util.regex.Pattern;

/** The beginning of a text, where there is no room for all of it. */
public final class Excerpt {
    /** What would look like a slip before an ellipsis; a mark that opens has nothing to open. */
    private static final Pattern LOOSE_END =
            Pattern.compile(
                    "(?:[\\s\\p{Z},;:.!?…·/،؛、。，–—-]" + "|(?<=[\\s\\p{Z}])[\\p{Ps}\\p{Pi}\"'])++$");

    private static final String FULL_STOPS = ".!?…؟।";

    /** These end a sentence without a space after them. */
    private static final String WIDE_STOPS = "。！？";

    private static final String CLOSING = ")]»“”’\"";
    private static final char JOINER = '\u200D';

    private Excerpt() {}

    /**
     * Whole sentences, if they fill enough of the room; else as {@link #words}.
     *
     * @param fewest UTF-16 units that sentences have to fill
     * @param most UTF-16 units that there is room for
     */
    public static String sentences(String text, int fewest, int most) {
        if (text.length() <= most) {
            return text;
        }
        for (int end = most; end >= fewest; end--) {
            if (endsSentence(text, end)) {
                return text.substring(0, end);
            }
        }
        return words(text, most);
    }

    /**
     * Whole words and an ellipsis; of a script without spaces, whole signs.
     *
     * @param most UTF-16 units that there is room for
     */
    public static String words(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // A no-break space holds a short word to the next: neither may end the excerpt.
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 3 ? space : sign(text, most - 1);
        return LOOSE_END.matcher(text.substring(0, end)).replaceFirst("") + "…";
    }

    /** Small letters follow an abbreviation, a no-break space one that belongs to a name. */
    private static boolean endsSentence(String text, int end) {
        int last = end - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (WIDE_STOPS.indexOf(text.charAt(last)) >= 0) {
            return CLOSING.indexOf(text.charAt(end)) < 0;
        }
        return FULL_STOPS.indexOf(text.charAt(last)) >= 0
                && text.charAt(end) == ' '
                && end + 1 < text.length()
                && !Character.isLowerCase(text.codePointAt(end + 1));
    }

    /** The last place up to this one that parts no sign from its marks. */
    private static int sign(String text, int place) {
        int end = place;
        while (end > 1 && (isMark(text.codePointAt(end)) || text.charAt(end - 1) == JOINER)) {
            end--;
        }
        return end;
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        };
    }
}
