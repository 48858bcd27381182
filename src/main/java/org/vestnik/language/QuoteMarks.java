package org.vestnik.language;

/**
 * The quotation marks of a language.
 *
 * @param open before a quotation, with the space that follows it, if any
 * @param close after a quotation, with the space before it, if any
 * @param accepted other marks that are in use and not worth a word
 * @param strict whether wrong marks are reported: only where the rules are certain
 */
record QuoteMarks(
        String open,
        String close,
        String innerOpen,
        String innerClose,
        String accepted,
        boolean strict) {
    private static final char THIN = '\u202F';

    static QuoteMarks of(Language language) {
        return switch (language.base().code()) {
            case "bg" -> marks("„“‚‘", "");
            case "en" -> marks("“”‘’", "");
            case "de", "cs", "sk", "sl" -> marks("„“‚‘", "»«›‹");
            case "ro" -> marks("„”«»", "");
            case "pl" -> marks("„”«»", "");
            case "hr" -> marks("„”‚’", "»«“");
            case "hu" -> marks("„”»«", "");
            case "es", "it", "pt", "el" -> marks("«»“”", "");
            case "fr" -> new QuoteMarks("«" + THIN, THIN + "»", "“", "”", "", true);
            case "nl" -> marks("“”‘’", "„");
            case "ga", "mt" -> marks("“”‘’", "");
            case "fi", "sv" -> loose("””’’");
            case "da", "et", "lt", "mk", "is" -> loose("„“‚‘");
            case "lv", "sr", "bs" -> loose("„”‚’");
            case "ru", "uk", "be" -> loose("«»„“");
            default -> loose("“”‘’");
        };
    }

    boolean opens(char mark) {
        return mark == first(open) || mark == first(innerOpen);
    }

    boolean closes(char mark) {
        return mark == last(close) || mark == last(innerClose);
    }

    /** Whether a mark is one of the outer pair. */
    boolean isOuter(char mark) {
        return mark == first(open) || mark == last(close);
    }

    boolean isInner(char mark) {
        return mark == first(innerOpen) || mark == last(innerClose);
    }

    boolean accepts(char mark) {
        return accepted.indexOf(mark) >= 0;
    }

    boolean hasGuillemets() {
        return isOuter('«') || isInner('«');
    }

    String opening(boolean inner) {
        return inner ? innerOpen : open;
    }

    String closing(boolean inner) {
        return inner ? innerClose : close;
    }

    /** A mark without the space that belongs to it. */
    String bare(boolean opening, boolean inner) {
        char mark = opening ? first(opening(inner)) : last(closing(inner));
        return String.valueOf(mark);
    }

    private static QuoteMarks marks(String four, String accepted) {
        return new QuoteMarks(
                one(four, 0), one(four, 1), one(four, 2), one(four, 3), accepted, true);
    }

    private static QuoteMarks loose(String four) {
        return new QuoteMarks(one(four, 0), one(four, 1), one(four, 2), one(four, 3), "", false);
    }

    private static String one(String marks, int at) {
        return marks.substring(at, at + 1);
    }

    private static char first(String mark) {
        return mark.charAt(0);
    }

    private static char last(String mark) {
        return mark.charAt(mark.length() - 1);
    }
}
