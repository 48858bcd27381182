package org.vestnik.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes JSON (RFC 8259), without spaces and in the order in which its parts are given. Every text
 * may stand as it is in a {@code script} of HTML and in JavaScript, and on one line: no {@code <},
 * no control and no separator of lines appears in it but as an escape.
 */
public final class JsonText {
    private JsonText() {}

    /** One object of names and values, the values being JSON already; "" leaves one out. */
    public static String object(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> quoted(part.getKey()) + ":" + part.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The same of names and values in turn. */
    public static String object(String... parts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            named.put(parts[i], parts[i + 1]);
        }
        return object(named);
    }

    /** A list of values that are JSON already, an entry a line. */
    public static String lines(List<String> values) {
        return "[" + String.join(",\n", values) + "]";
    }

    /**
     * One text. Half of a pair, which UTF-8 cannot hold, and a noncharacter, which no text means,
     * become U+FFFD.
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        if (isPlain(text)) {
            quoted.append(text);
        } else {
            text.codePoints().forEach(c -> add(c, quoted));
        }
        return quoted.append('"').toString();
    }

    /**
     * The same text in ASCII alone, so that nothing that turns the encoding on its way, as shells
     * do, can spoil it.
     */
    public static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().map(c -> isLoose(c) ? 0xFFFD : c).forEach(c -> addAscii(c, out));
        return out.append('"').toString();
    }

    /** Most texts are, and need no second look at each sign. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c > 0x9F && c < 0x2028;
            if (!plain || c == '"' || c == '\\' || c == '<') {
                return false;
            }
        }
        return true;
    }

    private static void add(int c, StringBuilder to) {
        switch (c) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\n' -> to.append("\\n");
            case '\t' -> to.append("\\t");
            default -> {
                if (isSpecial(c)) {
                    to.append(escape(c));
                } else {
                    to.appendCodePoint(isLoose(c) ? 0xFFFD : c);
                }
            }
        }
    }

    private static void addAscii(int c, StringBuilder to) {
        if (c == '"' || c == '\\') {
            to.append('\\').append((char) c);
        } else if (c >= ' ' && c < 0x7F && c != '<') {
            to.append((char) c);
        } else {
            Character.toString(c).chars().forEach(unit -> to.append(escape(unit)));
        }
    }

    /** RFC 8259, 7: four digits, of a UTF-16 unit. */
    private static String escape(int unit) {
        return String.format(Locale.ROOT, "\\u%04x", unit);
    }

    /** What JSON forbids, what would end a script, and what JavaScript once took for a new line. */
    private static boolean isSpecial(int c) {
        boolean control = c < ' ' || c >= 0x7F && c <= 0x9F;
        return control || c == '<' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isLoose(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
