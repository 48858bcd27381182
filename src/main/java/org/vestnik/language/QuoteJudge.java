package org.vestnik.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.vestnik.language.Typography.Finding;
import org.vestnik.language.Typography.Kind;

/**
 * Keeps the curly marks of a paragraph that are wrong in the language: the first of each, and how
 * many there are of it. Not thread-safe.
 */
final class QuoteJudge {
    private final QuoteMarks marks;
    private final List<Wrong> wrong = new ArrayList<>(0);

    private static final class Wrong {
        private final int mark;
        private final Kind kind;
        private final char seen;
        private final boolean opening;
        private int times = 1;

        Wrong(int mark, Kind kind, char seen, boolean opening) {
            this.mark = mark;
            this.kind = kind;
            this.seen = seen;
            this.opening = opening;
        }

        /** Of a style that the language lacks, the mark that comes first speaks for its pair. */
        boolean speaksFor(Kind other, char mark) {
            return kind == other && (kind == Kind.OTHER_STYLE || seen == mark);
        }
    }

    QuoteJudge(QuoteMarks marks) {
        this.marks = marks;
    }

    /** Looks at a mark, by its number, whose place says clearly that it opens or closes. */
    void look(int mark, char seen, boolean opening) {
        boolean right = opening ? marks.opens(seen) : marks.closes(seen);
        if (right || !marks.strict() || marks.accepts(seen)) {
            return;
        }
        Kind kind = kind(seen, opening);
        for (Wrong earlier : wrong) {
            if (earlier.speaksFor(kind, seen)) {
                earlier.times += earlier.seen == seen ? 1 : 0;
                return;
            }
        }
        wrong.add(new Wrong(mark, kind, seen, opening));
    }

    private Kind kind(char seen, boolean opening) {
        boolean guillemet = seen == '«' || seen == '»';
        if (guillemet && !marks.hasGuillemets()) {
            return Kind.OTHER_STYLE;
        }
        return opening ? Kind.OPENING_MARK : Kind.CLOSING_MARK;
    }

    /**
     * What is wrong, with its place in the runs.
     *
     * @param at the place of a mark in the paragraph
     * @param inner whether a mark stands within another quotation
     */
    List<Finding> findings(List<String> runs, IntUnaryOperator at, IntPredicate inner) {
        List<Finding> found = new ArrayList<>(wrong.size());
        int run = 0;
        int start = 0;
        for (Wrong one : wrong) {
            int place = at.applyAsInt(one.mark);
            while (place >= start + runs.get(run).length()) {
                start += runs.get(run++).length();
            }
            String right = marks.bare(one.opening, inner.test(one.mark));
            String seen = String.valueOf(one.seen);
            found.add(new Finding(one.kind, run, place - start, seen, right, one.times));
        }
        return found;
    }
}
