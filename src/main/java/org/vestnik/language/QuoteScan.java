package org.vestnik.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.vestnik.language.Typography.Finding;

/**
 * Finds out which quotation marks of a paragraph belong together. Not thread-safe.
 *
 * <ol>
 *   <li>Each mark is looked at once, and a mark that leaves the stack never returns: the time is
 *       linear.
 *   <li>Only straight marks get a replacement; those of the author stay.
 *   <li>Pairs never cross.
 * </ol>
 */
final class QuoteScan {
    private static final String MARKS = "\"'„“”‟«»‚‘";
    private static final String CURLY = "„“”‟«»";
    private static final int NONE = -1;

    private final String text;
    private final QuoteMarks marks;
    private final QuoteEdges edges;

    /** Marks by their number in the text; parallel lists, for a text may have 100,000. */
    private int[] at = new int[8];

    private int[] partner = new int[8];
    private String[] replacement = new String[8];
    private int count;

    private int[] open = new int[8];
    private int depth;
    private int doubles;

    /** The closing mark that may have been inches or a genitive after all: a"15" or 's'. */
    private int doubtful = NONE;

    /** Whether a mark is one of an inner pair. */
    private final BitSet inner = new BitSet();

    private final QuoteJudge judge;

    QuoteScan(String text, QuoteMarks marks) {
        this.text = text;
        this.marks = marks;
        this.judge = new QuoteJudge(marks);
        this.edges = new QuoteEdges(text, MARKS);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c > '\u007F' && CURLY.indexOf(c) >= 0) {
                mark(i, c);
            }
        }
        if (count > 0) {
            dress();
        }
    }

    /** How many marks there are. */
    int count() {
        return count;
    }

    /** Where a mark stands in the paragraph. */
    int at(int mark) {
        return at[mark];
    }

    /** What is written for a mark; empty for one that stays. */
    String replacement(int mark) {
        return replacement[mark] == null ? "" : replacement[mark];
    }

    private void mark(int i, char c) {
        int mark = add(i);
        edges.lookAt(i);
        if (c == '\'') {
            single(mark, i);
        } else if (c == '"') {
            straight(mark, i);
        } else {
            curly(mark, c);
        }
    }

    private void straight(int mark, int i) {
        boolean afterDigit = i > 0 && isDigit(text.charAt(i - 1));
        if (edges.opens()) {
            push(mark);
        } else if (edges.closes() || afterDigit || doubles > 0) {
            closeDouble(mark, afterDigit);
        } else {
            push(mark);
        }
    }

    private void closeDouble(int mark, boolean afterDigit) {
        if (doubles == 0) {
            replaceDoubtful(mark, '"');
            return;
        }
        pair(popDouble(), mark);
        doubtful = afterDigit ? mark : NONE;
    }

    private void single(int mark, int i) {
        char before = edges.neighbour(i - 1);
        char after = edges.neighbour(i + 1);
        if (isWord(before) && isWord(after)) {
            boolean feet = isDigit(before) && isDigit(after);
            replacement[mark] = feet ? null : "’";
        } else if (edges.opens()) {
            openSingle(mark, i);
        } else if (edges.closes()) {
            closeSingle(mark, before);
        }
    }

    private void openSingle(int mark, int i) {
        if (QuoteEdges.isYear(text, i + 1)) {
            replacement[mark] = "’";
        } else {
            push(mark);
        }
    }

    private void closeSingle(int mark, char before) {
        if (depth > 0 && isSingle(open[depth - 1])) {
            pair(open[--depth], mark);
            doubtful = before == 's' ? mark : NONE;
        } else if (!isDigit(before) && before < 'Ͱ' && Character.isLetter(before)) {
            replacement[mark] = "’";
            replaceDoubtful(mark, '\'');
        }
    }

    /** A closing mark too many: the doubtful one before was none, and this one closes its pair. */
    private void replaceDoubtful(int mark, char kind) {
        if (doubtful == NONE || text.charAt(at[doubtful]) != kind) {
            return;
        }
        int opener = partner[doubtful];
        partner[doubtful] = NONE;
        replacement[doubtful] = kind == '\'' ? "’" : null;
        replacement[mark] = null;
        while (depth > 0 && open[depth - 1] > opener) {
            depth--;
        }
        pair(opener, mark);
        char before = text.charAt(at[mark] - 1);
        boolean again = kind == '"' ? isDigit(before) : before == 's';
        doubtful = again ? mark : NONE;
    }

    private void curly(int mark, char c) {
        boolean opens = marks.opens(c);
        boolean closes = marks.closes(c);
        boolean opening = opens == closes ? doubles == 0 : opens;
        if (edges.opens() != edges.closes()) {
            opening = edges.opens();
            judge.look(mark, c, opening);
        }
        if (opening) {
            push(mark);
        } else if (doubles > 0) {
            pair(popDouble(), mark);
            doubtful = NONE;
        }
    }

    /** What is wrong, with its place in the runs. */
    List<Finding> findings(List<String> runs) {
        return judge.findings(runs, wrong -> at[wrong], inner::get);
    }

    /** Gives each pair the marks of its depth; only straight ones are replaced. */
    private void dress() {
        Deque<Boolean> around = new ArrayDeque<>();
        for (int mark = 0; mark < count; mark++) {
            if (partner[mark] == NONE) {
                inner.set(mark, !around.isEmpty() && !around.peek());
            } else if (partner[mark] > mark) {
                around.push(inner(mark, around));
                inner.set(mark, around.peek());
                dress(mark, marks.opening(around.peek()));
            } else {
                inner.set(mark, around.peek());
                dress(mark, marks.closing(around.pop()));
            }
        }
    }

    private boolean inner(int mark, Deque<Boolean> around) {
        char own = text.charAt(at[mark]);
        char other = text.charAt(at[partner[mark]]);
        for (char typed : new char[] {own, other}) {
            if (CURLY.indexOf(typed) >= 0 && marks.isOuter(typed) != marks.isInner(typed)) {
                return marks.isInner(typed);
            }
        }
        return around.isEmpty() ? own == '\'' : !around.peek();
    }

    private void dress(int mark, String with) {
        char own = text.charAt(at[mark]);
        if (own == '"' || own == '\'') {
            replacement[mark] = with;
        }
    }

    private int popDouble() {
        int mark;
        do {
            mark = open[--depth];
        } while (isSingle(mark));
        doubles--;
        return mark;
    }

    private void push(int mark) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = mark;
        if (!isSingle(mark)) {
            doubles++;
            doubtful = NONE;
        }
    }

    private void pair(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
    }

    private int add(int i) {
        if (count == at.length) {
            at = Arrays.copyOf(at, count * 2);
            partner = Arrays.copyOf(partner, count * 2);
            replacement = Arrays.copyOf(replacement, count * 2);
        }
        at[count] = i;
        partner[count] = NONE;
        return count++;
    }

    private boolean isSingle(int mark) {
        return text.charAt(at[mark]) == '\'';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\uFFFC';
    }
}
