package org.vestnik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Cuts what stands between the braces of a directive: {@code data=results columns="a, b"}. */
final class DirectiveAttributes {
    /** Those that a word processor makes of straight ones count too. */
    private static final String OPENING = "\"'„“”";

    private static final String CURLY_CLOSING = "“”";

    private final BasedSequence text;
    private final List<Attribute> found = new ArrayList<>();
    private int at;

    /**
     * An attribute; offsets count in the text that was read.
     *
     * @param value "" where there is none
     * @param from where the value stands, within its quotation marks
     */
    record Attribute(String key, int keyFrom, int keyTo, String value, int from) {
        int to() {
            return from + value.length();
        }
    }

    private DirectiveAttributes(BasedSequence text) {
        this.text = text;
    }

    static List<Attribute> of(BasedSequence text) {
        DirectiveAttributes reader = new DirectiveAttributes(text);
        reader.read();
        return reader.found;
    }

    private void read() {
        while (at < text.length()) {
            if (isSpace(at)) {
                at++;
            } else {
                found.add(attribute());
            }
        }
    }

    private Attribute attribute() {
        int from = at;
        while (at < text.length() && !isSpace(at) && text.charAt(at) != '=') {
            at++;
        }
        int end = at;
        int start = at;
        int stop = at;
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            boolean quoted = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
            int close = quoted ? closing(at) : -1;
            start = close < 0 ? at : at + 1;
            stop = close < 0 ? wordEnd() : close;
            at = close < 0 ? stop : close + 1;
        }
        return new Attribute(
                text.subSequence(from, end).toString(),
                offset(from),
                offset(end),
                text.subSequence(start, stop).toString(),
                offset(start));
    }

    private int closing(int open) {
        char mark = text.charAt(open);
        String marks = mark == '"' || mark == '\'' ? String.valueOf(mark) : CURLY_CLOSING;
        for (int i = open + 1; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !isSpace(end)) {
            end++;
        }
        return end;
    }

    private int offset(int index) {
        return text.getStartOffset() + index;
    }

    private boolean isSpace(int index) {
        return text.charAt(index) <= ' ';
    }
}
