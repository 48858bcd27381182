package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a stylesheet loads: {@code url(…)} and {@code @import "…"} (CSS Syntax 3, §4). Reads
 * once from left to right; comments and other strings are passed over.
 */
public final class StyleSheet {
    private final String css;
    private final List<Reference> found = new ArrayList<>();
    private int at;

    private StyleSheet(String css) {
        this.css = css;
    }

    /** What is loaded, without quotes; it stands at {@code from} to {@code to}. */
    record Reference(int from, int to, String target) {}

    static List<Reference> references(String css) {
        StyleSheet sheet = new StyleSheet(css);
        while (sheet.at < css.length()) {
            sheet.step();
        }
        return List.copyOf(sheet.found);
    }

    private void step() {
        char c = css.charAt(at);
        if (c == '/' && css.startsWith("/*", at)) {
            at = after("*/", at + 2);
        } else if (c == '"' || c == '\'') {
            at = afterString(css, at);
        } else if (begins("url(")) {
            at += 4;
            readUrl();
        } else if (begins("@import")) {
            at += 7;
            readImport();
        } else {
            at++;
        }
    }

    private boolean begins(String word) {
        boolean inWord = at > 0 && (css.charAt(at - 1) == '-' || isLetter(css.charAt(at - 1)));
        return !inWord && css.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private void readUrl() {
        skipSpace();
        if (isQuote()) {
            readString();
            return;
        }
        int end = css.indexOf(')', at);
        int from = at;
        at = end < 0 ? css.length() : end;
        add(from, from + css.substring(from, at).stripTrailing().length());
    }

    private void readImport() {
        skipSpace();
        if (isQuote()) {
            readString();
        }
    }

    private void readString() {
        int from = at;
        at = afterString(css, from);
        add(from + 1, Math.max(from + 1, at - 1));
    }

    private void add(int from, int to) {
        found.add(new Reference(from, to, css.substring(from, to)));
    }

    private boolean isQuote() {
        return at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
    }

    private void skipSpace() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }

    /** The place after the string that begins here; a line's end closes it, as CSS has it. */
    public static int afterString(String css, int start) {
        char quote = css.charAt(start);
        for (int i = start + 1; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return css.length();
    }

    private int after(String end, int from) {
        int found = css.indexOf(end, from);
        return found < 0 ? css.length() : found + end.length();
    }
}
