package org.vestnik.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes one JSON object (RFC 8259), without spaces and in the order in which its parts are given;
 * what is empty is left out. It may stand as it is in a {@code script} of HTML and in JavaScript:
 * no {@code <} and no separator of lines appears in it but as an escape. While it is written it is
 * one thread's; once it is whole, any number may read it.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    Json text(String name, String value) {
        return value.isEmpty() ? this : part(name, quoted(value));
    }

    Json texts(String name, List<String> values) {
        return part(name, values.stream().map(Json::quoted).toList());
    }

    Json number(String name, BigDecimal value) {
        return part(name, value.toPlainString());
    }

    Json number(String name, long value) {
        return part(name, Long.toString(value));
    }

    /** An object; left out where nothing stands in it. */
    Json object(String name, Json value) {
        return value.isEmpty() ? this : part(name, value.toString());
    }

    Json objects(String name, List<Json> values) {
        return part(
                name,
                values.stream().filter(value -> !value.isEmpty()).map(Json::toString).toList());
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return "{" + out + "}";
    }

    private Json part(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : part(name, values.stream().collect(Collectors.joining(",", "[", "]")));
    }

    private Json part(String name, String written) {
        out.append(out.isEmpty() ? "" : ",").append(quoted(name)).append(':').append(written);
        return this;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        if (isPlain(text)) {
            quoted.append(text);
        } else {
            text.codePoints().forEach(c -> add(c, quoted));
        }
        return quoted.append('"').toString();
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
                    to.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    to.appendCodePoint(isLoose(c) ? 0xFFFD : c);
                }
            }
        }
    }

    /** What JSON forbids, what would end a script, and what JavaScript once took for a new line. */
    private static boolean isSpecial(int c) {
        boolean control = c < ' ' || c >= 0x7F && c <= 0x9F;
        return control || c == '<' || c == 0x2028 || c == 0x2029;
    }

    /** A half of a pair, which UTF-8 cannot hold, and what no text means: a noncharacter. */
    private static boolean isLoose(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
