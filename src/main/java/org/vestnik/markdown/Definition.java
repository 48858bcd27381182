package org.vestnik.markdown;

import java.util.Optional;

/**
 * A link reference definition (spec: CommonMark §4.7), as indexes into the paragraph's text.
 *
 * @param label where its bracket opens; it closes before {@code labelEnd}
 * @param title where the title stands, quotation marks included; empty where there is none
 * @param end where the next line begins
 */
record Definition(int label, int labelEnd, int target, int targetEnd, int title, int end) {
    /** The definition with which the line at {@code from} begins. */
    static Optional<Definition> at(String text, int from) {
        int label = Destination.skipBlanks(text, from);
        int labelEnd = Destination.labelEnd(text, label);
        if (labelEnd < 0
                || Destination.at(text, labelEnd) != ':'
                || text.substring(label + 1, labelEnd - 1).isBlank()) {
            return Optional.empty();
        }
        int target = Destination.skipSpace(text, labelEnd + 1);
        int targetEnd = Destination.end(text, target);
        if (targetEnd <= target) {
            return Optional.empty();
        }
        int end = lineEnd(text, targetEnd);
        int title = Destination.skipSpace(text, targetEnd);
        int titleEnd = title > targetEnd ? Destination.titleEnd(text, title) : -1;
        int whole = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (whole < 0 && end < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Definition(
                        label,
                        labelEnd,
                        target,
                        targetEnd,
                        whole < 0 ? targetEnd : title,
                        whole < 0 ? end : whole));
    }

    /** Where the definitions with which a paragraph begins end. */
    static int skip(String text) {
        int at = 0;
        Optional<Definition> next = at(text, at);
        while (next.isPresent() && next.get().end() > at) {
            at = next.get().end();
            next = at(text, at);
        }
        return at;
    }

    /** The title's end; the same as its start where there is none. */
    int titleEnd(String text) {
        return title == targetEnd ? title : Destination.titleEnd(text, title);
    }

    private static int lineEnd(String text, int from) {
        int at = Destination.skipBlanks(text, from);
        if (at >= text.length()) {
            return text.length();
        }
        return text.charAt(at) == '\n' ? at + 1 : -1;
    }
}
