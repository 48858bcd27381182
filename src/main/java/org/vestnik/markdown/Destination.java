package org.vestnik.markdown;

/**
 * The parts of a link (spec: CommonMark §6.3). Each look is linear, and bounded where the standard
 * allows a bound, so that many broken links together stay linear too.
 */
final class Destination {
    /** As cmark has it: the standard asks for at least three. */
    private static final int DEEPEST_PARENTHESES = 32;

    private static final int LONGEST_LABEL = 999;
    private static final int LONGEST_TITLE = 10_000;

    private Destination() {}

    /** The end of the destination at {@code from}, or -1; it may be empty. */
    static int end(String text, int from) {
        if (at(text, from) == '<') {
            return angledEnd(text, from);
        }
        int depth = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7F) {
                break;
            }
            if (c == '\\' && isEscapable(at(text, at + 1))) {
                at++;
            } else if (c == '(') {
                if (++depth > DEEPEST_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')' && --depth < 0) {
                break;
            }
        }
        return depth > 0 ? -1 : at;
    }

    private static int angledEnd(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            at += c == '\\' && isEscapable(at(text, at + 1)) ? 1 : 0;
        }
        return -1;
    }

    /** Whether the link's parenthesis closes after a destination that ends at {@code end}. */
    static boolean closes(String text, int end) {
        int at = skipSpace(text, end);
        if (at > end) {
            int title = titleEnd(text, at);
            at = title < 0 ? at : skipSpace(text, title);
        }
        return at(text, at) == ')';
    }

    /** The end of the title at {@code from}, its quotation mark included, or -1. */
    static int titleEnd(String text, int from) {
        char open = at(text, from);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        int last = Math.min(text.length(), from + LONGEST_TITLE);
        for (int at = from + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '(' && open == '(' || c == '\n' && isBlankLine(text, at + 1)) {
                return -1;
            }
            at += c == '\\' && isEscapable(at(text, at + 1)) ? 1 : 0;
        }
        return -1;
    }

    private static boolean isBlankLine(String text, int from) {
        int at = from;
        while (at(text, at) == ' ' || at(text, at) == '\t') {
            at++;
        }
        return at(text, at) == '\n';
    }

    /** The end of the label in brackets at {@code from}, or -1. */
    static int labelEnd(String text, int from) {
        if (at(text, from) != '[') {
            return -1;
        }
        int last = Math.min(text.length(), from + LONGEST_LABEL + 2);
        for (int at = from + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            }
            if (c == '[') {
                return -1;
            }
            at += c == '\\' && isEscapable(at(text, at + 1)) ? 1 : 0;
        }
        return -1;
    }

    /** White space with at most one line's end. */
    static int skipSpace(String text, int from) {
        int at = skipBlanks(text, from);
        return at(text, at) == '\n' ? skipBlanks(text, at + 1) : at;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at(text, at) == ' ' || at(text, at) == '\t') {
            at++;
        }
        return at;
    }

    /** Spec: CommonMark §2.4. */
    static boolean isEscapable(char c) {
        return c > ' '
                && c < 0x7F
                && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
