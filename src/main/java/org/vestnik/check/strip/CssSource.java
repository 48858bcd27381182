package org.vestnik.check.strip;

import org.vestnik.problem.Place;

/**
 * A piece of CSS and where its author wrote it.
 *
 * @param css as it is read
 * @param file logical path; "" for what browsers bring along
 * @param whole the text of that file; "" where the piece does not stand in it letter for letter
 * @param base where the piece begins in it
 */
record CssSource(String css, String file, String whole, int base) {
    /** The file of what stands in a page; which template wrote it is found out when it is said. */
    static final String OF_PAGE = "?";

    static CssSource of(String file, String text) {
        return new CssSource(text, file, text, 0);
    }

    /** A part of the piece, which may be known by its file alone. */
    Place place(int from, int to) {
        if (whole.isEmpty()) {
            return Place.of(file);
        }
        int start = whole.lastIndexOf('\n', base + from - 1) + 1;
        int line = 1 + (int) whole.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = 1 + whole.codePointCount(start, base + from);
        int end = css.indexOf('\n', from);
        int stop = end < 0 ? to : Math.min(end, to);
        return new Place(
                file, line, column, column + whole.codePointCount(base + from, base + stop));
    }
}
