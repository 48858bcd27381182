package org.vestnik.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.language.Typography.Finding;
import org.vestnik.language.Typography.Kind;

/**
 * Quotation marks put together from other signs, as a keyboard without marks makes them: {@code
 * ,,Форум''}, {@code <<Форум>>}, ‹Форум›. Only whole pairs count, of which one mark may be a real
 * one; a comma typed twice opens nothing. The text is gone over once, and a second time only where
 * there is such a sign.
 */
final class MockQuotes {
    /** Signs that stand twice for one mark. */
    private static final String DOUBLED = ",'<>‚‘’";

    private static final String ANGLES = "‹›";
    private static final String REAL = "\"„“”«»";

    /** Before a mark that opens, and behind one that closes, beside gaps. */
    private static final String BEFORE = "([{/–—-";

    private static final String AFTER = ".,;:!?)]}…/–—-";
    private static final String ENDS = ".,!?…)%";

    private final String text;
    private final QuoteMarks marks;

    /** In the order of the text: the mark, and each place where it stands. */
    private final Map<String, List<Sign>> found = new LinkedHashMap<>();

    private record Sign(int at, String seen, boolean opening) {
        int end() {
            return at + seen.length();
        }

        boolean isMock() {
            return seen.length() > 1 || ANGLES.contains(seen);
        }
    }

    private MockQuotes(String text, QuoteMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    static List<Finding> findings(String text, List<String> runs, QuoteMarks marks) {
        if (!marks.strict() || !mayMock(text)) {
            return List.of();
        }
        MockQuotes mocks = new MockQuotes(text, marks);
        mocks.pair();
        return mocks.in(runs);
    }

    /** Quickly, since nearly no text does. */
    private static boolean mayMock(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean sign = c < 'A' || c > '\u2017';
            if (sign && (c == before && DOUBLED.indexOf(c) >= 0 || ANGLES.indexOf(c) >= 0)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private void pair() {
        Sign open = null;
        for (int at = 0; at < text.length(); at++) {
            Sign sign = sign(at);
            if (sign == null) {
                continue;
            }
            if (sign.opening()) {
                open = sign;
            } else if (open != null) {
                keep(open);
                keep(sign);
                open = null;
            }
            at = sign.end() - 1;
        }
    }

    private void keep(Sign sign) {
        boolean usual = sign.seen().length() == 1 && marks.accepts(sign.seen().charAt(0));
        if (sign.isMock() && !usual) {
            found.computeIfAbsent(sign.seen() + sign.opening(), key -> new ArrayList<>()).add(sign);
        }
    }

    /** What opens or closes there, mock or not; null where nothing clearly does. */
    private Sign sign(int at) {
        char c = text.charAt(at);
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        boolean mock = twice && DOUBLED.indexOf(c) >= 0 || ANGLES.indexOf(c) >= 0;
        if (!mock && REAL.indexOf(c) < 0) {
            return null;
        }
        int end = at + (twice && ANGLES.indexOf(c) < 0 && mock ? 2 : 1);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        String seen = text.substring(at, end);
        boolean begins = isEdge(before, BEFORE) && Character.isLetterOrDigit(after);
        boolean ends = Character.isLetter(before) || ENDS.indexOf(before) >= 0;
        if (begins && c != '>') {
            return new Sign(at, seen, true);
        }
        return ends && isEdge(after, AFTER) && c != ',' && c != '<'
                ? new Sign(at, seen, false)
                : null;
    }

    private static boolean isEdge(char c, String others) {
        return Gaps.isGap(c) || others.indexOf(c) >= 0;
    }

    private List<Finding> in(List<String> runs) {
        List<Finding> findings = new ArrayList<>(found.size());
        int run = 0;
        int start = 0;
        for (List<Sign> same : found.values()) {
            Sign first = same.get(0);
            while (first.at() >= start + runs.get(run).length()) {
                start += runs.get(run++).length();
            }
            if (first.end() <= start + runs.get(run).length()) {
                String right = marks.bare(first.opening(), false);
                findings.add(
                        new Finding(
                                Kind.MOCK,
                                run,
                                first.at() - start,
                                first.seen(),
                                right,
                                same.size()));
            }
        }
        return findings;
    }
}
