package org.vestnik.check.strip;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the strip is looked at on: two screens in two moods, and paper. In CSS pixels. */
enum Screen {
    PHONE_LIGHT(360, 640, false),
    PHONE_DARK(360, 640, true),
    WIDE_LIGHT(1440, 900, false),
    WIDE_DARK(1440, 900, true),
    /** A4 less the usual margins. */
    PAPER(680, 1000, false);

    /** All but paper. */
    static final List<Screen> LIT = List.of(PHONE_LIGHT, PHONE_DARK, WIDE_LIGHT, WIDE_DARK);

    private final double width;
    private final double height;
    private final boolean dark;

    Screen(double width, double height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    boolean isDark() {
        return dark;
    }

    /** Whether fingers take the place of a mouse. */
    boolean isTouched() {
        return this == PHONE_LIGHT || this == PHONE_DARK;
    }

    boolean isPaper() {
        return this == PAPER;
    }

    /**
     * The fewest words for a set of screens that is not empty; a mixed set is said as every one.
     */
    static Screens words(Set<Screen> screens) {
        EnumSet<Screen> lit = EnumSet.copyOf(screens);
        lit.remove(PAPER);
        if (lit.size() == 1) {
            return Screens.valueOf(lit.iterator().next().name());
        }
        if (lit.size() == 2) {
            if (lit.equals(EnumSet.of(PHONE_LIGHT, PHONE_DARK))) {
                return Screens.PHONE;
            }
            if (lit.equals(EnumSet.of(WIDE_LIGHT, WIDE_DARK))) {
                return Screens.WIDE;
            }
            if (lit.equals(EnumSet.of(PHONE_DARK, WIDE_DARK))) {
                return Screens.DARK;
            }
            if (lit.equals(EnumSet.of(PHONE_LIGHT, WIDE_LIGHT))) {
                return Screens.LIGHT;
            }
        }
        return Screens.EVERY;
    }
}
