package org.vestnik.problem;

/**
 * A line of a source in three parts, so that the middle one can be marked, cut so that it fits.
 *
 * @param before what stands before the marked text, without the white space at the start
 * @param marked empty where the place is at the end of the line
 */
public record Excerpt(String before, String marked, String after) {
    private static final int BEFORE = 40;

    /** Columns of the place count from 1, in code points; so does the width. */
    public static Excerpt of(String line, Place place, int widest) {
        int[] points = line.codePoints().map(Excerpt::shown).toArray();
        int from = Math.max(0, Math.min(place.column() - 1, points.length));
        int to = Math.max(from + 1, Math.min(place.endColumn() - 1, points.length));
        int start = points.length <= widest ? indent(points, from) : Math.max(0, from - BEFORE);
        int end = Math.min(points.length, start + widest);
        int stop = Math.min(to, end);
        String head = start > 0 && points.length > widest ? "…" : "";
        String tail = end < points.length ? "…" : "";
        return new Excerpt(
                head + new String(points, start, from - start),
                new String(points, from, stop - from),
                new String(points, stop, end - stop) + tail);
    }

    /** The whole line. */
    public String line() {
        return before + marked + after;
    }

    /** The mark that goes below the line, where letters are all of one width. */
    public String mark() {
        int length = Math.max(1, marked.codePointCount(0, marked.length()));
        return " ".repeat(before.codePointCount(0, before.length())) + "^" + "~".repeat(length - 1);
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
