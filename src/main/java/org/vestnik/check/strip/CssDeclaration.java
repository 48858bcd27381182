package org.vestnik.check.strip;

import org.vestnik.problem.Place;

/**
 * One property and its value, as written.
 *
 * @param property in small letters, unless it is a custom one
 * @param from where it begins in its source, and {@code to} where it ends
 */
record CssDeclaration(
        String property, String value, boolean important, CssSource source, int from, int to) {
    Place place() {
        return source.place(from, to);
    }

    /** Of the browser and not of a theme. */
    boolean isUsual() {
        return source.file().isEmpty();
    }

    /** As a sentence quotes it. */
    String quoted() {
        String text = property + ": " + value + (important ? " !important" : "");
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
