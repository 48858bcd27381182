package org.vestnik.site;

import java.nio.charset.StandardCharsets;

/**
 * Writes iCalendar (RFC 5545) in UTF-8: a property to a line, each line ended by CR and LF and
 * folded where it would be longer than 75 octets. Not thread-safe.
 */
final class Ics {
    /** In octets, without the line's end (RFC 5545, 3.1). */
    static final int LONGEST_LINE = 75;

    /** U+0085, U+2028 and U+2029 end a line for readers that go by Unicode. */
    private static final String LINE_ENDS = "\n\u0085\u2028\u2029";

    private final StringBuilder out = new StringBuilder();

    Ics begin(String component) {
        return line("BEGIN:" + component);
    }

    Ics end(String component) {
        return line("END:" + component);
    }

    /**
     * A property whose value is written as it is: a date, a number, an address.
     *
     * @param parameters in pairs of name and value; one without a value is left out
     */
    Ics value(String name, String value, String... parameters) {
        return line(head(name, parameters) + ":" + onLine(value));
    }

    /**
     * A property whose value is a text (RFC 5545, 3.3.11); nothing where that is empty.
     *
     * @param parameters as of {@link #value}
     */
    Ics text(String name, String text, String... parameters) {
        return text.isEmpty() ? this : line(head(name, parameters) + ":" + escaped(text));
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(String name, String... parameters) {
        StringBuilder head = new StringBuilder(name);
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                head.append(';')
                        .append(parameters[i])
                        .append('=')
                        .append(quoted(parameters[i + 1]));
            }
        }
        return head.toString();
    }

    /** No parameter can hold a quotation mark (RFC 5545, 3.2), and few readers know RFC 6868. */
    private static String quoted(String value) {
        String plain = onLine(value).replace('"', '\'');
        boolean simple = plain.chars().noneMatch(c -> c == ':' || c == ';' || c == ',');
        return simple ? plain : '"' + plain + '"';
    }

    private static String onLine(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && c != 0x7f && LINE_ENDS.indexOf(c) < 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LINE_ENDS.indexOf(c) >= 0) {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else if (c >= ' ' && c != 0x7f || c == '\t') {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A fold stands between characters, never within the octets of one. */
    private Ics line(String line) {
        int room = LONGEST_LINE;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            int octets = octets(point);
            if (octets > room) {
                out.append("\r\n ");
                room = LONGEST_LINE - 1;
            }
            out.appendCodePoint(point);
            room -= octets;
        }
        out.append("\r\n");
        return this;
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
