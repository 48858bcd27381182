package org.vestnik.site;

/** What the plan writes into HTML by itself: attribute values of links. */
final class Html {
    private Html() {}

    /** Text as it may stand in an attribute value in double quotes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case ' ' -> out.append("%20");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
