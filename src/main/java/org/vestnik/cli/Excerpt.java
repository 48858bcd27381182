package org.vestnik.cli;

import org.vestnik.problem.Place;

/** A line of a source and the mark that goes below it, cut so that it fits a terminal. */
record Excerpt(String line, String mark) {
    private static final int BEFORE = 40;

    /** Columns of the place count from 1, in code points. */
    static Excerpt of(String line, Place place, int widest) {
        int[] points = line.codePoints().map(Excerpt::shown).toArray();
        int from = Math.max(0, Math.min(place.column() - 1, points.length));
        int to = Math.max(from + 1, Math.min(place.endColumn() - 1, points.length));
        int start = points.length <= widest ? indent(points, from) : Math.max(0, from - BEFORE);
        int end = Math.min(points.length, start + widest);
        String cut = new String(points, start, end - start);
        String head = start > 0 && points.length > widest ? "…" : "";
        String tail = end < points.length ? "…" : "";
        int marked = Math.max(1, Math.min(to, end) - from);
        String mark = " ".repeat(from - start + head.length()) + "^" + "~".repeat(marked - 1);
        return new Excerpt(head + cut + tail, mark);
    }

    /** White space at the start says nothing, unless the place is in it. */
    private static int indent(int[] points, int from) {
        int start = 0;
        while (start < from && points[start] == ' ') {
            start++;
        }
        return start;
    }

    /** Tabs and control characters take one cell, so that the mark stands where it should. */
    private static int shown(int point) {
        return Character.isISOControl(point) || point == '\t' ? ' ' : point;
    }
}
