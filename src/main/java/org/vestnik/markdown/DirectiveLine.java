package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A line that asks for something to be put in its place: {@code ::NAME[label]{key=value}}, a leaf
 * directive as other Markdown tools know it. Its inline children are the label's.
 */
final class DirectiveLine extends Block {
    private static final int COLONS = 2;

    private final BasedSequence name;
    private final BasedSequence label;
    private final BasedSequence attributes;
    private final boolean whole;

    /**
     * @param line from the colons on
     * @param label between the brackets; empty where there are none
     * @param attributes between the braces; empty where there are none
     * @param whole whether it begins as it should, brackets and braces are closed, and nothing
     *     follows them
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
        int start = nameStart(line, from);
        int end = nameEnd(line, start);
        if (end == start) {
            return false;
        }
        String name = line.subSequence(start, end).toString();
        BasedSequence rest = line.subSequence(end).trim();
        if (start != from + COLONS) {
            return Directives.isName(name) && (rest.isEmpty() || opens(rest, 0));
        }
        // A bare name is an instruction only where it is, or nearly is, the name of one. Words
        // after it are a slip that would else be seen by readers alone.
        return opens(line, end)
                || (rest.isEmpty() && Directives.isMeant(name))
                || (at(line, end) <= ' ' && Directives.isName(name));
    }

    /** The line, which {@link #isAt} has found to be one. */
    static DirectiveLine of(BasedSequence rest) {
        BasedSequence line = rest.trimEnd();
        int start = nameStart(line, 0);
        int at = nameEnd(line, start);
        BasedSequence name = line.subSequence(start, at);
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
        boolean whole = start == COLONS && at == line.length();
        return new DirectiveLine(line, name, label, attributes, whole);
    }

    /** The character at an index; NUL behind the end. */
    private static char at(BasedSequence line, int index) {
        return index < line.length() ? line.charAt(index) : 0;
    }

    private static boolean opens(BasedSequence line, int at) {
        return at(line, at) == '[' || at(line, at) == '{';
    }

    /**
     * Behind the colons: two, with the name right after them, unless somebody has slipped. The end
     * of the line where there are fewer.
     */
    private static int nameStart(BasedSequence line, int from) {
        int at = from;
        while (at(line, at) == ':') {
            at++;
        }
        if (at < from + COLONS) {
            return line.length();
        }
        while (at(line, at) == ' ' || at(line, at) == '\t') {
            at++;
        }
        return at;
    }

    private static int nameEnd(BasedSequence line, int from) {
        int at = from;
        if (!Character.isLetter(at(line, at))) {
            return at;
        }
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
