package org.vestnik.cli;

import java.util.List;
import java.util.Locale;

/**
 * JSON (RFC 8259) in ASCII alone, so that no shell that turns the encoding of what it writes into a
 * file can spoil it.
 */
final class JsonText {
    private JsonText() {}

    /** One object: names and values in turn, the values being JSON already; "" leaves one out. */
    static String object(String... parts) {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < parts.length; i += 2) {
            if (!parts[i + 1].isEmpty()) {
                out.append(out.length() > 1 ? "," : "").append(text(parts[i]));
                out.append(':').append(parts[i + 1]);
            }
        }
        return out.append('}').toString();
    }

    /** An entry a line. */
    static String list(List<String> values) {
        return "[" + String.join(",\n", values) + "]";
    }

    static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
