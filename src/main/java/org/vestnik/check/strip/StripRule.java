package org.vestnik.check.strip;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/**
 * What a theme can do to the publicity strip. Where {0} is a screen it is one of the words of
 * {@link Screens}; a part of the strip is one of {@link Part}.
 */
public enum StripRule implements Rule {
    /** {0} the address of a page; the variant {@code emblem} has the same. */
    STRIP_MISSING(Severity.WARNING),
    /** {0} the screen, {1} the part, {2} what hides it. */
    STRIP_HIDDEN(Severity.WARNING),
    /** {0} the screen, {1} what moves it away; the variant {@code after} has none. */
    STRIP_OUT_OF_SIGHT(Severity.WARNING),
    /**
     * {0} as shown, {1} as it should be; {@code missing}: as it should be; {@code case}: a style.
     */
    STRIP_STATEMENT(Severity.WARNING),
    /** {0} what is missing; {@code other}: {0} as shown, {1} as it should be. */
    STRIP_FUND(Severity.WARNING),
    /** {0} the screen, {1} the family, {2} the families that may stand there. */
    STRIP_FONT(Severity.WARNING),
    /** {0} the screen, {1} the style. */
    STRIP_STYLE(Severity.WARNING),
    /** {0} the screen, {1} the style; the variant {@code words}: {1} the colour. */
    STRIP_COLOUR(Severity.WARNING),
    /**
     * {0} the screen, {1} the width, {2} the height; {@code turned}: {0} the screen, {1} a style.
     */
    STRIP_STRETCHED(Severity.WARNING),
    /** {0} the screen, {1} the height, {2} the least height, in pixels. */
    STRIP_SMALL(Severity.WARNING),
    /** {0} the screen, {1} the space, {2} the least space, in pixels; {@code over}: {1} a style. */
    STRIP_CROWDED(Severity.WARNING),
    /** {0} the screen, {1} the colour of the ground. */
    STRIP_BORDER(Severity.WARNING),
    /** {0} the screen, {1} the logo, {2} its width and {3} height, {4} and {5} of the emblem. */
    STRIP_LOGO_LARGER(Severity.WARNING),
    /** {0} the part, {1} what hides it; {@code colour}: {0} a style. */
    STRIP_PRINT(Severity.WARNING);

    private final Severity severity;

    StripRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
