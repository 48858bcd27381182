package org.vestnik.markdown;

/** Text as HTML carries it. What HTML does not allow at all becomes U+FFFD. */
final class Escapes {
    private static final char REPLACEMENT = '\uFFFD';

    private Escapes() {}

    static void text(StringBuilder out, CharSequence text) {
        write(out, text, "&<>");
    }

    static void attribute(StringBuilder out, CharSequence text) {
        write(out, text, "&<>\"");
    }

    private static void write(StringBuilder out, CharSequence text, String special) {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c < 0x7F) {
                continue;
            }
            String instead = instead(text, at, special);
            if (!instead.isEmpty()) {
                out.append(text, done, at).append(instead);
                done = at + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String instead(CharSequence text, int at, String special) {
        char c = text.charAt(at);
        if (special.indexOf(c) >= 0) {
            return switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> "&quot;";
            };
        }
        return isAllowed(text, at) ? "" : String.valueOf(REPLACEMENT);
    }

    /** Spec: HTML §13.2.3.5, control characters, surrogates and noncharacters are errors. */
    private static boolean isAllowed(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (c < 0x7F) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))
                    && (Character.toCodePoint(c, text.charAt(at + 1)) & 0xFFFE) != 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0
                    && Character.isHighSurrogate(text.charAt(at - 1))
                    && isAllowed(text, at - 1);
        }
        return c > 0x9F && (c < 0xFDD0 || c > 0xFDEF) && c < 0xFFFE;
    }
}
