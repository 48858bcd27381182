package org.vestnik.markdown;

/** The kinds of characters that CommonMark tells apart (spec: CommonMark §2.1). */
final class Chars {
    private static final int PUNCTUATION =
            1 << Character.CONNECTOR_PUNCTUATION
                    | 1 << Character.DASH_PUNCTUATION
                    | 1 << Character.START_PUNCTUATION
                    | 1 << Character.END_PUNCTUATION
                    | 1 << Character.INITIAL_QUOTE_PUNCTUATION
                    | 1 << Character.FINAL_QUOTE_PUNCTUATION
                    | 1 << Character.OTHER_PUNCTUATION
                    | 1 << Character.MATH_SYMBOL
                    | 1 << Character.CURRENCY_SYMBOL
                    | 1 << Character.MODIFIER_SYMBOL
                    | 1 << Character.OTHER_SYMBOL;

    private Chars() {}

    static boolean isSpace(int c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isPunctuation(int c) {
        return (PUNCTUATION >> Character.getType(c) & 1) != 0;
    }

    /** The text, with U+FFFD for each half of a character that stands alone. */
    static String whole(String text) {
        int broken = broken(text, 0);
        if (broken == text.length()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (int at = broken; at < text.length(); at = broken(text, at + 1)) {
            whole.setCharAt(at, '\uFFFD');
        }
        return whole.toString();
    }

    private static int broken(String text, int from) {
        int at = from;
        while (at < text.length()
                && (!Character.isSurrogate(text.charAt(at)) || paired(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
