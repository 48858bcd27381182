package org.vestnik.cli;

/** Writes one flat JSON object (RFC 8259) on one line. */
final class JsonLine {
    private final StringBuilder out = new StringBuilder("{");

    JsonLine text(String name, String value) {
        name(name).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> plain(c);
            }
        }
        out.append('"');
        return this;
    }

    JsonLine number(String name, long value) {
        name(name).append(value);
        return this;
    }

    @Override
    public String toString() {
        return out + "}";
    }

    private StringBuilder name(String name) {
        return out.append(out.length() > 1 ? "," : "").append('"').append(name).append("\":");
    }

    private void plain(char c) {
        boolean special = c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007f';
        if (special) {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
