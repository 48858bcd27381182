package org.vestnik.files;

/** Looks at a value in brackets or braces, over as many lines as it has. */
final class YamlFlowCheck {
    private static final int DEEPEST = 64;

    private final YamlText text;
    private final YamlPatch patch;
    private final YamlValueCheck values;
    private final int[] closers = new int[DEEPEST];
    private final int[] colons = new int[DEEPEST];
    private int depth;
    private int column;

    /** Whether a value may begin at the next character. */
    private boolean fresh = true;

    YamlFlowCheck(YamlText text, YamlPatch patch, YamlValueCheck values) {
        this.text = text;
        this.patch = patch;
        this.values = values;
    }

    /** The last line of the value. */
    int check(int open, int keyColumn) {
        column = keyColumn;
        int at = open;
        while (at >= 0 && at < text.length() && !isNextKey(at)) {
            at = step(at);
            if (at >= 0 && depth == 0) {
                return tail(open, at);
            }
        }
        if (at >= 0) {
            unclosed(open);
        }
        return patch.cover(open, column);
    }

    /** Takes one step; a negative index says that a mistake was found and reported. */
    private int step(int at) {
        int c = text.at(at);
        if (c == '[' || c == '{') {
            return open(at, c);
        }
        if (c == ']' || c == '}') {
            return close(at, c);
        }
        if (c == ',') {
            colons[depth] = 0;
            fresh = true;
        } else if (c == ':' && isColon(at)) {
            return colon(at);
        } else if (isComment(at)) {
            return text.end(text.lineOf(at));
        } else if (c == '\t') {
            patch.spaces(at, at + 1);
        } else if (fresh && c != ' ' && c != '\n') {
            return start(at, c);
        }
        return at + 1;
    }

    private int open(int at, int c) {
        if (depth + 1 == DEEPEST) {
            // So deep has its own sentence elsewhere.
            depth = 0;
            return at;
        }
        depth++;
        closers[depth] = c == '[' ? ']' : '}';
        colons[depth] = 0;
        fresh = true;
        return at + 1;
    }

    private int close(int at, int c) {
        if (closers[depth] != c) {
            String wanted = Character.toString(closers[depth]);
            patch.report(YamlAccident.BRACKET.at(text, at, at + 1, Character.toString(c), wanted));
            return -1;
        }
        depth--;
        fresh = false;
        return at + 1;
    }

    private int colon(int at) {
        if (++colons[depth] > 1) {
            patch.report(YamlAccident.COLON.at(text, at, at + 1, ""));
            return -1;
        }
        fresh = true;
        return at + 1;
    }

    private int start(int at, int c) {
        fresh = false;
        if (c == '"' || c == '\'') {
            return quoted(at);
        }
        if (values.isWrongStart(at)) {
            patch.report(YamlAccident.SIGN.at(text, at, at + 1, Character.toString(c)));
            return -1;
        }
        return at + 1;
    }

    private int quoted(int at) {
        int close = values.closingQuote(at);
        if (close >= text.length() || values.keyWithin(at, close, column)) {
            values.openQuote(at);
            return -1;
        }
        int next = text.skipSpaces(close + 1);
        if (text.at(next) != '\n' && ",]}:#".indexOf(text.at(next)) < 0) {
            values.innerQuote(close);
            return -1;
        }
        return close + 1;
    }

    // The library takes a # right behind a comma or a bracket for a remark too.
    private boolean isComment(int at) {
        return text.isCommentAt(at)
                || text.at(at) == '#' && at > 0 && ",[]{}".indexOf(text.at(at - 1)) >= 0;
    }

    private boolean isColon(int at) {
        int next = text.at(at + 1);
        return text.isSpaceOrEnd(at + 1) || next == ',' || next == ']' || next == '}';
    }

    /** Whether a new line begins with a key at the margin, so that the bracket was not closed. */
    private boolean isNextKey(int at) {
        if (text.at(at) != '\n') {
            return false;
        }
        int next = text.skipSpaces(at + 1);
        return next - at - 1 <= column && text.at(next) != '\n' && values.isKeyOrItem(next);
    }

    private void unclosed(int open) {
        String wanted = text.at(open) == '[' ? "]" : "}";
        int end = text.trimmedEnd(text.lineOf(open));
        patch.report(YamlAccident.BRACKET.at(text, open, end, text.text(open, open + 1), wanted));
    }

    private int tail(int open, int at) {
        int next = text.skipSpaces(at);
        if (text.at(next) == '\n' || text.isCommentAt(next) || text.at(next - 1) == '[') {
            patch.spaces(at, next);
            return text.lineOf(at);
        }
        int line = text.lineOf(next);
        patch.report(
                YamlAccident.BRACKET_TEXT.at(
                        text, next, text.trimmedEnd(line), text.text(open, open + 1)));
        return patch.cover(open, column);
    }
}
