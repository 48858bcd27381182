package org.vestnik.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the runs of one paragraph anew, from left to right. Not thread-safe.
 *
 * <p>What takes several characters (three dots, two hyphens) is only replaced within one run.
 */
final class Setting {
    private static final int LONGEST_DASH = 3;

    private final String text;
    private final QuoteScan quotes;
    private final SpaceRules spaces;
    private int quote;

    Setting(String text, QuoteScan quotes, SpaceRules spaces) {
        this.text = text;
        this.quotes = quotes;
        this.spaces = spaces;
    }

    List<String> set(List<String> runs) {
        List<String> done = new ArrayList<>(runs.size());
        int start = 0;
        for (String run : runs) {
            int end = start + run.length();
            done.add(set(start, end));
            start = end;
        }
        return done;
    }

    private String set(int start, int end) {
        StringBuilder out = new StringBuilder(end - start + 8);
        int at = start;
        while (at < end) {
            at +=
                    switch (text.charAt(at)) {
                        case '-' -> hyphens(out, at, end);
                        case '.' -> dots(out, at, end);
                        case ' ' -> space(out, at);
                        default -> other(out, at, end);
                    };
        }
        return out.toString();
    }

    /** A quotation mark, or all that stays as it is up to where something may change. */
    private int other(StringBuilder out, int at, int end) {
        int next = quote < quotes.count() ? quotes.at(quote) : end;
        if (next == at) {
            String mark = quotes.replacement(quote++);
            out.append(mark.isEmpty() ? text.substring(at, at + 1) : mark);
            return 1;
        }
        int to = at + 1;
        while (to < end && to != next && !isSpecial(text.charAt(to))) {
            to++;
        }
        out.append(text, at, to);
        return to - at;
    }

    private static boolean isSpecial(char c) {
        return c == ' ' || c == '.' || c == '-';
    }

    private int space(StringBuilder out, int at) {
        out.append(
                switch (spaces.at(text, at)) {
                    case PLAIN -> ' ';
                    case NO_BREAK -> '\u00A0';
                    case NARROW_NO_BREAK -> '\u202F';
                });
        return 1;
    }

    private int dots(StringBuilder out, int at, int end) {
        int length = length('.', at, end);
        if (length == 3) {
            out.append('…');
        } else {
            out.append(text, at, at + length);
        }
        return length;
    }

    private int hyphens(StringBuilder out, int at, int end) {
        int length = length('-', at, end);
        boolean gapBefore = at == 0 || Gaps.isGap(text.charAt(at - 1));
        boolean gapAfter = at + length >= text.length() || Gaps.isGap(text.charAt(at + length));
        if (length > LONGEST_DASH || !isDash(length, at, gapBefore, gapAfter)) {
            out.append(text, at, at + length);
        } else {
            out.append(length == LONGEST_DASH ? '—' : '–');
        }
        return length;
    }

    /** One hyphen is a dash between words; more are one unless they begin a word: --help. */
    private static boolean isDash(int length, int at, boolean gapBefore, boolean gapAfter) {
        return length == 1 ? at > 0 && gapBefore && gapAfter : !gapBefore || gapAfter;
    }

    private int length(char c, int at, int end) {
        int to = at;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        return to - at;
    }
}
