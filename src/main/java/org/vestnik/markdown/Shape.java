package org.vestnik.markdown;

/**
 * What one look along a text tells before it is parsed: which extensions could find anything in it,
 * and how deeply its lists and quotations could nest.
 *
 * @param features bits of {@link Dialect}
 * @param depth no line opens or continues more containers than this
 * @param deepest the offset of the line that could be the deepest
 */
record Shape(int features, int depth, int deepest) {
    /** Braces upon braces, {a}{b}{c}, cost the square of their number and mean nothing. */
    private static final int MOST_CHAINED = 100;

    static Shape of(String text) {
        int features = 0;
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); ) {
            Prefix prefix = Prefix.of(text, at);
            if (prefix.depth() > depth) {
                depth = prefix.depth();
                deepest = at;
            }
            int end = text.indexOf('\n', prefix.end());
            end = end < 0 ? text.length() : end;
            features |= prefix.features() | inLine(text, prefix.end(), end);
            at = end + 1;
        }
        boolean chained = chains(text) > MOST_CHAINED;
        return new Shape(chained ? features & ~Dialect.ATTRIBUTES : features, depth, deepest);
    }

    /** The beginning of a line, where containers open and go on. */
    private record Prefix(int end, int depth, int features) {
        static Prefix of(String text, int start) {
            int features = 0;
            int columns = 0;
            int markers = 0;
            int at = start;
            for (int next = prefixEnd(text, at); next > at; next = prefixEnd(text, at)) {
                columns += columns(text.charAt(at));
                markers += isMarker(text, at) ? 1 : 0;
                features |= feature(text, at);
                at = next;
            }
            // A list's item stands at least two columns further in than the list around it; the
            // marks of a line can each open one more.
            return new Prefix(at, markers + columns / 2, features);
        }
    }

    private static int inLine(String text, int from, int to) {
        int features = 0;
        for (int at = from; at < to; at++) {
            switch (text.charAt(at)) {
                case '|' -> features |= Dialect.TABLES;
                case '{' -> features |= Dialect.ATTRIBUTES;
                case '[' -> features |= bracket(text, at);
                case '~' -> features |= Dialect.STRIKETHROUGH;
                default -> {}
            }
        }
        return features;
    }

    private static int columns(char c) {
        return switch (c) {
            case '\t' -> 4;
            case ' ' -> 1;
            default -> 0;
        };
    }

    private static int feature(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> Dialect.DEFINITIONS;
            case '[' -> bracket(text, at);
            default -> 0;
        };
    }

    private static int bracket(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (next == '^') {
            return Dialect.FOOTNOTES;
        }
        boolean box = next == ' ' || next == 'x' || next == 'X';
        return box && at + 2 < text.length() && text.charAt(at + 2) == ']' ? Dialect.TASKS : 0;
    }

    private static int chains(String text) {
        int count = 0;
        for (int at = text.indexOf("}{"); at >= 0; at = text.indexOf("}{", at + 1)) {
            count++;
        }
        return count;
    }

    /** The end of one more piece of what can open containers at {@code at}, or {@code at}. */
    private static int prefixEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        if (text.charAt(at) == '[') {
            int label = bracket(text, at) == 0 ? -1 : Destination.labelEnd(text, at);
            return label < 0 ? at : label;
        }
        return isPrefix(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isPrefix(char c) {
        return " \t>-+*:[.)".indexOf(c) >= 0 || c >= '0' && c <= '9';
    }

    /** Whether a container may open here: after a list's mark there is white space. */
    private static boolean isMarker(String text, int at) {
        char c = text.charAt(at);
        if (c == '>' || c == '[') {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return "-+*:.)".indexOf(c) >= 0 && (next == ' ' || next == '\t' || next == '\n');
    }
}
