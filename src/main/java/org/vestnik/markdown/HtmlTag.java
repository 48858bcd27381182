package org.vestnik.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An HTML tag in the text (spec: CommonMark §6.6, open tag and closing tag).
 *
 * @param name in lower case
 * @param attributes by name in lower case, values as written; "" for one without a value
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes) {
    /** Where the tag that begins at {@code from} ends, or -1 if there is none. Linear. */
    static int end(String text, int from) {
        return new Cursor(text, from).end();
    }

    /** The tag; the text is one for which {@link #end} found the end. */
    static HtmlTag of(String text) {
        Cursor cursor = new Cursor(text, 0);
        Map<String, String> attributes = new LinkedHashMap<>();
        String name = cursor.name().toLowerCase(Locale.ROOT);
        while (!cursor.closing && cursor.attribute()) {
            attributes.putIfAbsent(cursor.name().toLowerCase(Locale.ROOT), cursor.value);
        }
        return new HtmlTag(name, cursor.closing, attributes);
    }

    /** Goes along the tag: its name, then attribute after attribute, then its end. */
    private static final class Cursor {
        private final String text;
        private final boolean closing;
        private int at;
        private int nameStart;
        private int nameEnd;
        private String value = "";
        private boolean broken;

        Cursor(String text, int from) {
            this.text = text;
            this.closing = charAt(from + 1) == '/';
            this.nameStart = from + (closing ? 2 : 1);
            this.at = nameStart;
            this.broken = !isLetter(charAt(at));
            while (isLetter(charAt(at)) || isDigit(charAt(at)) || charAt(at) == '-') {
                at++;
            }
            this.nameEnd = at;
        }

        String name() {
            return text.substring(nameStart, nameEnd);
        }

        int end() {
            while (!broken && !closing && attribute()) {
                value = "";
            }
            skipSpace();
            at += !closing && charAt(at) == '/' ? 1 : 0;
            return !broken && charAt(at) == '>' ? at + 1 : -1;
        }

        /** Whether there is one more attribute, which is then {@link #name} and {@link #value}. */
        boolean attribute() {
            int before = at;
            skipSpace();
            char first = charAt(at);
            if (at == before || !isLetter(first) && first != '_' && first != ':') {
                at = before;
                return false;
            }
            nameStart = at;
            while (isNamePart(charAt(at))) {
                at++;
            }
            nameEnd = at;
            value = "";
            skipSpace();
            if (charAt(at) == '=') {
                at++;
                skipSpace();
                value();
            } else {
                at = nameEnd;
            }
            return !broken;
        }

        private void value() {
            char quote = charAt(at);
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? at + 1 : at;
            int end = quoted ? text.indexOf(quote, start) : start;
            while (!quoted && end < text.length() && " \t\n\"'=<>`".indexOf(charAt(end)) < 0) {
                end++;
            }
            broken = quoted ? end < 0 : end == start;
            value = broken ? "" : text.substring(start, end);
            at = broken ? at : end + (quoted ? 1 : 0);
        }

        private void skipSpace() {
            while (charAt(at) == ' ' || charAt(at) == '\t' || charAt(at) == '\n') {
                at++;
            }
        }

        private char charAt(int index) {
            return index < text.length() ? text.charAt(index) : 0;
        }

        private static boolean isNamePart(char c) {
            return isLetter(c) || isDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
