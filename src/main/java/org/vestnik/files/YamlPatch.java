package org.vestnik.files;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Problem;

/** A copy of a text that is being mended, with what was found on the way. */
final class YamlPatch {
    private final YamlText text;
    private final int[] points;
    private final List<Problem> problems = new ArrayList<>();
    private boolean changed;

    YamlPatch(YamlText text) {
        this.text = text;
        this.points = text.points();
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    boolean hasChanged() {
        return changed;
    }

    YamlText text() {
        return text.with(points);
    }

    /** Makes spaces of all but ends of lines. */
    void blank(int from, int to) {
        changed = true;
        for (int i = from; i < to; i++) {
            points[i] = points[i] == '\n' ? '\n' : ' ';
        }
    }

    /** Makes spaces of tabs and such in a range that holds nothing else. */
    void spaces(int from, int to) {
        for (int i = from; i < to; i++) {
            if (points[i] != ' ') {
                points[i] = ' ';
                changed = true;
            }
        }
    }

    void hide(int from, int to) {
        changed = true;
        YamlShield.hide(points, from, to);
    }

    /** Makes a value plain text; what is set in below it is left out. The last line of it. */
    int cover(int value, int column) {
        int line = text.lineOf(value);
        hide(value, text.end(line));
        int last = line;
        while (last + 1 < text.lines() && isBelow(last + 1, column)) {
            last++;
        }
        if (last > line) {
            blank(text.start(line + 1), text.end(last));
        }
        return last;
    }

    /** Leaves out a line and what is set in below it; the last line of it. */
    int blankBelow(int line, int column) {
        int last = line;
        while (last + 1 < text.lines() && isBelow(last + 1, column)) {
            last++;
        }
        blank(text.start(line), text.end(last));
        return last;
    }

    /** Moves a line and those after it that are set in as far, or further, to the left. */
    void shiftLeft(int first, int columns) {
        changed = true;
        int column = text.skipSpaces(text.start(first)) - text.start(first);
        for (int line = first; line < text.lines() && isBelow(line, column - 1); line++) {
            int start = text.start(line);
            int end = text.end(line);
            int by = Math.min(columns, end - start);
            System.arraycopy(points, start + by, points, start, end - start - by);
            blank(end - by, end);
        }
    }

    private boolean isBelow(int line, int column) {
        int at = text.skipSpaces(text.start(line));
        return text.at(at) == '\n' || at - text.start(line) > column;
    }
}
