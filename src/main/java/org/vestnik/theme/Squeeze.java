package org.vestnik.theme;

/**
 * Takes out of a stylesheet what only its author reads: comments and indentation (CSS Syntax 3,
 * §4.2). What stands in strings and in {@code url(…)} stays as it is.
 */
final class Squeeze {
    /** No space counts on either side of these. */
    private static final String FREE = "{};,";

    private final String css;
    private final StringBuilder out;
    private int at;
    private boolean space;

    private Squeeze(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static String css(String css) {
        Squeeze squeeze = new Squeeze(css);
        while (squeeze.at < css.length()) {
            squeeze.step();
        }
        return squeeze.out.toString();
    }

    private void step() {
        char c = css.charAt(at);
        if (Character.isWhitespace(c)) {
            space = true;
            at++;
        } else if (css.startsWith("/*", at)) {
            // A comment parts two words as a space does.
            space = true;
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            copy(StyleSheet.afterString(css, at));
        } else if (css.regionMatches(true, at, "url(", 0, 4)) {
            copy(afterUrl());
        } else {
            copy(at + 1);
        }
    }

    private void copy(int end) {
        if (space && matters(css.charAt(at))) {
            out.append(' ');
        }
        space = false;
        out.append(css, at, end);
        at = end;
    }

    private boolean matters(char next) {
        return !out.isEmpty()
                && FREE.indexOf(out.charAt(out.length() - 1)) < 0
                && FREE.indexOf(next) < 0;
    }

    /** After the address; a quoted one is copied as a string. */
    private int afterUrl() {
        int start = at + 4;
        while (start < css.length() && Character.isWhitespace(css.charAt(start))) {
            start++;
        }
        boolean quoted = css.startsWith("\"", start) || css.startsWith("'", start);
        int end = css.indexOf(')', start);
        return quoted || end < 0 ? at + 4 : end + 1;
    }
}
