package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A line that asks for something to be put in its place: {@code ::NAME[label]{key=value}}, a leaf
 * directive as other Markdown tools know it. Its inline children are the label's.
 */
final class DirectiveLine extends Block {
    private final BasedSequence name;
    private final BasedSequence label;
    private final BasedSequence attributes;
    private final boolean whole;

    /**
     * @param line from the colons on
     * @param label between the brackets; empty where there are none
     * @param attributes between the braces; empty where there are none
     * @param whole whether brackets and braces are closed and nothing follows them
     */
    private DirectiveLine(
            BasedSequence line,
            BasedSequence name,
            BasedSequence label,
            BasedSequence attributes,
            boolean whole) {
        super(line);
        this.name = name;
        this.label = label;
        this.attributes = attributes;
        this.whole = whole;
    }

    BasedSequence name() {
        return name;
    }

    BasedSequence label() {
        return label;
    }

    BasedSequence attributes() {
        return attributes;
    }

    boolean isWhole() {
        return whole;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, label, attributes};
    }

    /** Whether a line, from its colons on, has the beginning that makes it one of these. */
    static boolean isAt(BasedSequence line, int from) {
        int end = nameEnd(line, from);
        if (end == from) {
            return false;
        }
        // A bare name is an instruction only where it is, or nearly is, the name of one.
        return at(line, end) == '['
                || at(line, end) == '{'
                || (line.subSequence(end).isBlank()
                        && Directives.isMeant(line.subSequence(from + 2, end).toString()));
    }

    /** The line, which {@link #isAt} has found to be one. */
    static DirectiveLine of(BasedSequence rest) {
        BasedSequence line = rest.trimEnd();
        int at = nameEnd(line, 0);
        BasedSequence name = line.subSequence(2, at);
        BasedSequence label = line.subSequence(at, at);
        if (at(line, at) == '[') {
            int end = closing(line, at);
            label = line.subSequence(at + 1, Math.max(at + 1, end));
            at = end < 0 ? -1 : end + 1;
        }
        BasedSequence attributes = line.subSequence(Math.max(at, 0), Math.max(at, 0));
        if (at >= 0 && at < line.length() && at(line, at) == '{') {
            boolean closed = line.endsWith("}") && line.length() > at + 1;
            attributes = closed ? line.subSequence(at + 1, line.length() - 1) : attributes;
            at = closed ? line.length() : -1;
        }
        return new DirectiveLine(line, name, label, attributes, at == line.length());
    }

    /** The character at an index; NUL behind the end. */
    private static char at(BasedSequence line, int index) {
        return index < line.length() ? line.charAt(index) : 0;
    }

    private static int nameEnd(BasedSequence line, int from) {
        if (at(line, from) != ':'
                || at(line, from + 1) != ':'
                || !Character.isLetter(at(line, from + 2))) {
            return from;
        }
        int at = from + 2;
        while (Character.isLetterOrDigit(at(line, at)) || at(line, at) == '-') {
            at++;
        }
        return at;
    }

    /** The bracket that closes the one at an index, or -1; those within count in pairs. */
    private static int closing(BasedSequence line, int open) {
        int depth = 0;
        for (int at = open; at < line.length(); at++) {
            char c = at(line, at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
