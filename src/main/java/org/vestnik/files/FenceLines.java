package org.vestnik.files;

import java.util.Arrays;

/** The lines of a text, from 0, looked at for where a front matter begins and ends. */
final class FenceLines {
    private final String text;
    private final int[] starts;
    private final int count;

    /** What a line seems to be. */
    enum Kind {
        /** {@code ---}, or {@code ...} to close. */
        FENCE,
        /** Dashes, long dashes, stars: meant as {@code ---}. */
        MEANT,
        /** {@code ---} with spaces before it. */
        INDENTED,
        /** A key, an item, a comment, or something below one of these. */
        YAML,
        BLANK,
        TEXT
    }

    FenceLines(String text) {
        this.text = text;
        int[] found = new int[16];
        int lines = 0;
        for (int at = 0; at >= 0 && at < text.length(); at = next(at)) {
            if (lines + 1 >= found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[lines++] = at;
        }
        found[lines] = text.length();
        this.starts = found;
        this.count = lines;
    }

    private int next(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? -1 : end + 1;
    }

    int count() {
        return count;
    }

    /** A line without its end. */
    String line(int number) {
        int end = starts[number + 1];
        boolean ended = end > starts[number] && text.charAt(end - 1) == '\n';
        return text.substring(starts[number], ended ? end - 1 : end);
    }

    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    int firstNotBlank() {
        return nextNotBlank(0);
    }

    /**
     * The line that closes a front matter, or {@link #count()}. A line that only resembles {@code
     * ---} counts where it stands at the margin: no YAML of ours can begin like that. One set in by
     * spaces counts if what follows it is no YAML, for it could be a part of a longer text. A
     * paragraph after an empty line is the body already: a rule in the body closes nothing.
     */
    int closing(int from) {
        for (int line = from; line < count; line++) {
            switch (kind(line)) {
                case FENCE, MEANT -> {
                    return line;
                }
                case INDENTED -> {
                    int next = nextNotBlank(line + 1);
                    if (next == count || kind(next) == Kind.TEXT) {
                        return line;
                    }
                }
                case TEXT -> {
                    if (line > from && kind(line - 1) == Kind.BLANK) {
                        return count;
                    }
                }
                case YAML, BLANK -> {}
            }
        }
        return count;
    }

    /** The first line that cannot be YAML, or {@link #count()}: a guess, for a missing end. */
    int endOfYaml(int from) {
        int line = from;
        while (line < count && kind(line) != Kind.TEXT && kind(line) != Kind.BLANK) {
            line++;
        }
        return line;
    }

    Kind kind(int number) {
        String line = line(number);
        String seen = line.strip();
        if (seen.isEmpty()) {
            return Kind.BLANK;
        }
        boolean fence = seen.equals("---");
        if (!isSpace(line.charAt(0))) {
            boolean end = fence || seen.equals("...");
            return end ? Kind.FENCE : isMeant(seen) ? Kind.MEANT : flush(line);
        }
        return fence || isMeant(seen) ? Kind.INDENTED : Kind.YAML;
    }

    private static Kind flush(String line) {
        char first = line.charAt(0);
        boolean item = first == '-' && line.length() > 1 && isSpace(line.charAt(1));
        boolean comment = first == '#' && line.length() > 1 && line.charAt(1) != '#';
        return item || comment || hasKey(line) ? Kind.YAML : Kind.TEXT;
    }

    /** Whether a line begins with one word and a colon; a web address does not. */
    private static boolean hasKey(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':') {
                return i > 0 && !line.startsWith("//", i + 1);
            }
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return false;
    }

    private static boolean isMeant(String seen) {
        boolean stars = seen.length() >= 3 && (allOf(seen, "*") || allOf(seen, "="));
        boolean dashes = allOf(seen, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD_ ");
        return stars || dashes && !seen.equals("-");
    }

    private static boolean allOf(String seen, String characters) {
        for (int i = 0; i < seen.length(); i++) {
            if (characters.indexOf(seen.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int nextNotBlank(int from) {
        int line = from;
        while (line < count && kind(line) == Kind.BLANK) {
            line++;
        }
        return line;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
