package org.vestnik.files;

import org.vestnik.problem.Place;

/**
 * A single value. Only null, {@code true}/{@code false} and plain decimal integers are more than
 * text: {@code no}, {@code 12:30}, {@code 010} and {@code 1.10} stay text.
 */
public record YamlScalar(String text, Kind kind, Place place) implements YamlValue {
    /** What the reader took the value for. */
    public enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        NULL
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }
}
