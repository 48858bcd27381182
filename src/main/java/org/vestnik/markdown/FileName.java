package org.vestnik.markdown;

/**
 * A destination as a camera or an officer writes it, with spaces and parentheses: {@code photo
 * (1).jpg}. CommonMark sees no link there; we do when the name ends like a file's.
 */
final class FileName {
    private static final int LONGEST = 300;
    private static final int LONGEST_EXTENSION = 5;

    private FileName() {}

    /** The end of the name at {@code from}, or -1; what follows is a title or the parenthesis. */
    static int end(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        int depth = 0;
        for (int at = from; at < last && isNamePart(text, at); at++) {
            char c = text.charAt(at);
            boolean ends = c == ')' || c == ' ' && isTitle(text, at);
            if (ends && hasExtension(text, from, at)) {
                return at;
            }
            depth += c == '(' ? 1 : 0;
            if (c == ')' && --depth < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** None of these stands in a file's name on every system. */
    private static boolean isNamePart(String text, int at) {
        char c = text.charAt(at);
        return "\n`<>|*\"".indexOf(c) < 0 && !(c == ']' && Destination.at(text, at + 1) == '(');
    }

    private static boolean isTitle(String text, int space) {
        int start = Destination.skipBlanks(text, space);
        int end = Destination.titleEnd(text, start);
        // A parenthesis is part of the name here, never of a title: photo (1).jpg
        return end > 0
                && text.charAt(start) != '('
                && Destination.at(text, Destination.skipBlanks(text, end)) == ')';
    }

    private static boolean hasExtension(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int dot = end;
        while (dot > from && isLetterOrDigit(text.charAt(dot - 1))) {
            dot--;
        }
        int length = end - dot;
        return length >= 2
                && length <= LONGEST_EXTENSION
                && dot > from + 1
                && text.charAt(dot - 1) == '.';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
