package org.vestnik.files;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Outcome;

/**
 * Writes a text into YAML so that {@link Yaml} reads the same text again, in the plainest form that
 * does: as it is, in double quotes, in single quotes, or in double quotes with backslashes (YAML
 * 1.2.2 §7.3).
 */
public final class YamlQuotes {
    private YamlQuotes() {}

    /** A text that stands after a key and a colon. */
    public static String value(String text) {
        for (String form : forms(text)) {
            if (reads("key: " + form, "key", text)) {
                return form;
            }
        }
        return escaped(text);
    }

    /** A text that stands before a colon. */
    public static String key(String text) {
        for (String form : forms(text)) {
            if (reads(form + ": value", text, "value")) {
                return form;
            }
        }
        return escaped(text);
    }

    private static List<String> forms(String text) {
        return List.of(text, '"' + text + '"', "'" + text.replace("'", "''") + "'");
    }

    private static boolean reads(String line, String key, String text) {
        Outcome<Optional<YamlMap>> read = Yaml.read("", line + "\nnext: line\n", 1);
        if (!read.problems().isEmpty() || read.value().isEmpty()) {
            return false;
        }
        List<YamlMap.Entry> entries = read.value().get().entries();
        return entries.size() == 2
                && entries.get(0).key().equals(key)
                && entries.get(0).value() instanceof YamlScalar scalar
                && scalar.kind() == YamlScalar.Kind.TEXT
                && scalar.text().equals(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || Character.isSpaceChar(c) && c != ' ') {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
