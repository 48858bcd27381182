package org.vestnik.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * One kind of problem. Each package lists its rules in one enum that implements this interface; the
 * constant's name gives the code ({@code TITLE_MISSING} is {@code title-missing}), and the
 * catalogue holds its sentence in each language of the messages.
 */
public interface Rule {
    String name();

    Severity severity();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem of this kind; the arguments fill {@code {0}}, {@code {1}}, … of its sentence. */
    default Problem at(Place place, Object... arguments) {
        return new Problem(
                severity(), code(), place, Message.of(code(), arguments), Optional.empty());
    }
}
