package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.theme.StyleSheet;

/** Finds the ends of things in CSS: strings, brackets, lists (CSS Syntax 3, §4 and §5). */
final class CssScan {
    private CssScan() {}

    /** The same text with a space for each letter of a comment, so that places stay. */
    static String withoutComments(String css) {
        if (!css.contains("/*")) {
            return css;
        }
        StringBuilder out = new StringBuilder(css);
        int at = 0;
        while (at < out.length()) {
            char c = out.charAt(at);
            if (c == '"' || c == '\'') {
                at = StyleSheet.afterString(css, at);
            } else if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                int stop = end < 0 ? css.length() : end + 2;
                for (int i = at; i < stop; i++) {
                    out.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
                }
                at = stop;
            } else {
                at++;
            }
        }
        return out.toString();
    }

    /** Where one of the letters stands first outside of brackets and strings; else the end. */
    static int find(String css, int from, String letters) {
        int depth = 0;
        int at = from;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (depth == 0 && letters.indexOf(c) >= 0) {
                return at;
            }
            if (c == '"' || c == '\'') {
                at = StyleSheet.afterString(css, at);
            } else if (c == '\\') {
                at += 2;
            } else if (c == '(' && isUrl(css, at)) {
                int end = css.indexOf(')', at);
                at = end < 0 ? css.length() : end + 1;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                depth = Math.max(depth, 0);
                at++;
            }
        }
        return css.length();
    }

    /** What stands in an unquoted address is no CSS. */
    private static boolean isUrl(String css, int bracket) {
        return css.regionMatches(true, bracket - 3, "url", 0, 3)
                && bracket + 1 < css.length()
                && "\"'".indexOf(css.charAt(bracket + 1)) < 0;
    }

    /** The parts between a letter, outside of brackets and strings, trimmed. */
    static List<String> split(String css, char letter) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at <= css.length()) {
            int end = find(css, at, String.valueOf(letter));
            parts.add(css.substring(at, end).strip());
            at = end + 1;
        }
        return parts;
    }

    /** The words of a value, with brackets kept whole; none of a blank one. */
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        String spaced = value.strip();
        int at = 0;
        while (at < spaced.length()) {
            int end = find(spaced, at, " \t\n\r\f");
            if (end > at) {
                words.add(spaced.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** What stands between the brackets of {@code name(…)}. */
    static String inner(String function) {
        int open = function.indexOf('(');
        int close = function.lastIndexOf(')');
        return open < 0
                ? ""
                : function.substring(open + 1, close < open ? function.length() : close);
    }
}
