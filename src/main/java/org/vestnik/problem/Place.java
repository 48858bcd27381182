package org.vestnik.problem;

import java.util.Comparator;

/**
 * Where a problem stands in a source.
 *
 * <p>The file is a logical path, always with {@code /}, that begins with {@code content/} or {@code
 * themes/}, wherever those folders really lie. Lines and columns count from 1, columns in code
 * points; {@code endColumn} is the first column after the marked text. A place without a line (a
 * photo, a folder, a missing file) has line 0.
 */
public record Place(String file, int line, int column, int endColumn) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column)
                    .thenComparingInt(Place::endColumn);

    public Place {
        if (line < 0 || column < 0 || endColumn < column) {
            throw new IllegalArgumentException("Bad place: " + file + ":" + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0);
    }

    /** The first line of the file, with nothing marked. */
    public static Place start(String file) {
        return new Place(file, 1, 1, 1);
    }

    public boolean hasLine() {
        return line > 0;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
