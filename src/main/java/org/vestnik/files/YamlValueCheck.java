package org.vestnik.files;

import java.util.Optional;

/** Looks at one value for what its author did wrong. Each check says on which line it ended. */
final class YamlValueCheck {
    private static final String SIGNS = "@`%*&!|>]},";

    /** After so many, each through the whole text, names are taken for known. */
    private static final int MOST_LOOKUPS = 100;

    private static final String CURLY = "„“”«»‘’‚";
    private static final String ESCAPES = "0abt\tnvfe \"/\\N_LPxuU\n";

    private final YamlText text;
    private final YamlPatch patch;
    private int lookups;

    YamlValueCheck(YamlText text, YamlPatch patch) {
        this.text = text;
        this.patch = patch;
    }

    /** The colon that ends the key of a line. */
    Optional<Integer> keyColon(int at) {
        int first = text.at(at);
        if (first == '[' || first == '{') {
            return Optional.empty();
        }
        int i = at;
        if (first == '"' || first == '\'') {
            int close = closingQuote(at);
            int next = text.skipSpaces(close + 1);
            boolean key = text.lineOf(close) == text.lineOf(at) && isColon(next);
            return key ? Optional.of(next) : Optional.empty();
        }
        for (; text.at(i) != '\n'; i++) {
            if (isColon(i)) {
                return Optional.of(i);
            }
            if (text.isCommentAt(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reports a key or a line that begins with a sign; whether it does. */
    boolean checkStart(int at) {
        boolean sign = isWrongStart(at);
        if (sign) {
            patch.report(YamlAccident.SIGN.at(text, at, at + 1, text.text(at, at + 1)));
            patch.hide(at, at + 1);
        }
        return sign;
    }

    /** The start of what an anchor that is used somewhere stands before. */
    int skipAnchor(int at) {
        if (text.at(at) != '&' || isWrongStart(at)) {
            return at;
        }
        return text.skipSpaces(text.skipWord(at));
    }

    /**
     * @param column of the key or dash that the value belongs to, from 0
     * @return the last line of the value
     */
    int check(int at, int column) {
        int first = text.at(at);
        return switch (first) {
            case '"', '\'' -> quoted(at, column);
            case '[', '{' -> new YamlFlowCheck(text, patch, this).check(at, column);
            case '|', '>' -> isBlockHeader(at) ? block(at, column) : sign(at, column);
            default -> isWrongStart(at) ? sign(at, column) : plain(at, column);
        };
    }

    /** Whether a value cannot begin like this; an alias of a known anchor can. */
    boolean isWrongStart(int at) {
        int first = text.at(at);
        if (first == '*' || first == '&') {
            String name = text.text(at + 1, text.skipWord(at));
            char other = first == '*' ? '&' : '*';
            return name.isEmpty() || ++lookups < MOST_LOOKUPS && !text.contains(other + name);
        }
        boolean item = (first == '-' || first == '?') && text.isSpaceOrEnd(at + 1);
        return item || SIGNS.indexOf(first) >= 0;
    }

    private int sign(int at, int column) {
        patch.report(YamlAccident.SIGN.at(text, at, at + 1, text.text(at, at + 1)));
        return patch.cover(at, column);
    }

    private int plain(int at, int column) {
        int line = text.lineOf(at);
        for (int i = at; text.at(i) != '\n' && !text.isCommentAt(i); i++) {
            if (isColon(i)) {
                boolean curly = CURLY.indexOf(text.at(at)) >= 0;
                YamlAccident kind = curly ? YamlAccident.CURLY : YamlAccident.COLON;
                patch.report(kind.at(text, i, i + 1, text.trimmed(at)));
                return patch.cover(at, column);
            }
        }
        return line;
    }

    private int quoted(int at, int column) {
        int close = closingQuote(at);
        if (close >= text.length() || keyWithin(at, close, column)) {
            openQuote(at);
            return patch.cover(at, column);
        }
        Optional<Integer> escape = wrongEscape(at, close);
        int next = text.skipSpaces(close + 1);
        if (escape.isPresent()) {
            int from = escape.get();
            patch.report(YamlAccident.ESCAPE.at(text, from, from + 2, text.text(from, from + 2)));
        } else if (text.at(next) != '\n' && !text.isCommentAt(next)) {
            innerQuote(close);
        } else {
            patch.spaces(close + 1, next);
            return text.lineOf(close);
        }
        return patch.cover(at, column);
    }

    void openQuote(int quote) {
        int end = text.trimmedEnd(text.lineOf(quote));
        patch.report(YamlAccident.QUOTE.at(text, quote, end, text.text(quote, quote + 1)));
    }

    void innerQuote(int quote) {
        String sign = text.text(quote, quote + 1);
        patch.report(YamlAccident.INNER_QUOTE.at(text, quote, quote + 1, sign));
    }

    /** The quote that closes the one at an index, or the length of the text. */
    int closingQuote(int at) {
        int quote = text.at(at);
        int i = at + 1;
        while (i < text.length()) {
            int c = text.at(i);
            if (c == quote && (quote == '"' || text.at(i + 1) != quote)) {
                return i;
            }
            boolean pair = c == '\\' && quote == '"' || c == quote;
            i += pair ? 2 : 1;
        }
        return text.length();
    }

    /** Whether between two quotes a line begins with a key, so that the first was not closed. */
    boolean keyWithin(int open, int close, int column) {
        int last = text.lineOf(Math.min(close, text.length()));
        for (int line = text.lineOf(open) + 1; line <= last; line++) {
            int at = text.skipSpaces(text.start(line));
            boolean margin = at - text.start(line) <= column;
            if (margin && text.at(at) != '\n' && isKeyOrItem(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with a word and a colon, or with a dash. */
    boolean isKeyOrItem(int at) {
        if (text.at(at) == '-' && text.isSpaceOrEnd(at + 1)) {
            return true;
        }
        int i = at;
        while (Character.isLetterOrDigit(text.at(i)) || "-_.".indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i > at && isColon(i);
    }

    private Optional<Integer> wrongEscape(int open, int close) {
        if (text.at(open) != '"') {
            return Optional.empty();
        }
        for (int i = open + 1; i < close; i++) {
            if (text.at(i) == '\\') {
                int digits = "xuU".indexOf(text.at(i + 1));
                boolean known = ESCAPES.indexOf(text.at(i + 1)) >= 0;
                if (!known || digits >= 0 && !text.hasHexadecimals(i + 2, 2 << digits)) {
                    return Optional.of(i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private boolean isBlockHeader(int at) {
        int i = at + 1;
        while (text.at(i) == '+' || text.at(i) == '-' || text.at(i) >= '1' && text.at(i) <= '9') {
            i++;
        }
        int next = text.skipSpaces(i);
        return i - at <= 3 && (text.at(next) == '\n' || text.isCommentAt(next));
    }

    private int block(int at, int column) {
        int line = text.lineOf(at);
        while (line + 1 < text.lines()) {
            int next = text.skipSpaces(text.start(line + 1));
            if (text.at(next) != '\n' && next - text.start(line + 1) <= column) {
                return line;
            }
            line++;
        }
        return line;
    }

    boolean isColon(int at) {
        return text.at(at) == ':' && text.isSpaceOrEnd(at + 1);
    }
}
