package org.vestnik.preview;

/**
 * Text as it may stand in HTML, in content and in quoted attributes.
 *
 * <p>What is shown here may come from a broken or hostile file, so signs that nobody can see, and
 * those that turn the order of letters round, are written by their number.
 */
final class Markup {
    private Markup() {}

    /** Escaped text; cut where it is longer than that, in code points. */
    static String text(String text, int longest) {
        boolean cut = text.codePointCount(0, text.length()) > longest;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…" : text;
        return text(shown);
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.appendCodePoint(point);
            default -> {
                if (isUnseen(point)) {
                    out.append(String.format(java.util.Locale.ROOT, "[U+%04X]", point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean isUnseen(int point) {
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // The soft hyphen and the joiners of letters are of use to writers.
            case Character.FORMAT -> point != 0xAD && point != 0x200C && point != 0x200D;
            default -> noCharacter;
        };
    }
}
