package org.vestnik.site;

/**
 * What the plan writes into HTML by itself: attribute values of links, cells of tables, the entries
 * of feeds.
 */
final class Html {
    private Html() {}

    /**
     * Text as it may stand between tags and in an attribute value in double quotes; what HTML does
     * not allow at all becomes U+FFFD.
     */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
                            }
                        });
        return out.toString();
    }

    /** Spec: HTML §13.2.3.5, controls, surrogates and noncharacters are errors. */
    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !noncharacter && !surrogate;
    }

    /** An address as it may stand in an attribute value in double quotes. */
    static String escape(String text) {
        return text(text).replace(" ", "%20");
    }
}
