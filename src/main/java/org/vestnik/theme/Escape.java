package org.vestnik.theme;

/**
 * Writes text so that it stays text within HTML, in content and in quoted attributes (HTML Living
 * Standard, §13.3).
 */
final class Escape {
    private Escape() {}

    /** The text itself where nothing in it needs escaping, which is nearly always. */
    static String html(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (reference(text.charAt(i)) != null) {
                return from(text, i);
            }
        }
        return text;
    }

    private static String from(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = reference(c);
            if (reference == null) {
                out.append(c);
            } else {
                out.append(reference);
            }
        }
        return out.toString();
    }

    private static String reference(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
