package org.vestnik.check.sight;

import java.util.Locale;
import java.util.Optional;

/** What a page is looked at on. The script that measures names them in small letters. */
enum Screen {
    PHONE_LIGHT,
    PHONE_DARK,
    WIDE_LIGHT,
    WIDE_DARK,
    /** A telephone whose owner reads letters twice as large. */
    PHONE_LARGE,
    /** A large screen with letters twice as large. */
    WIDE_LARGE,
    /** A sheet of A4. */
    PAPER;

    static Optional<Screen> named(String name) {
        for (Screen screen : values()) {
            if (screen.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(screen);
            }
        }
        return Optional.empty();
    }

    /** Whether letters are as large as the theme wants them, on a screen. */
    boolean isUsual() {
        return ordinal() <= WIDE_DARK.ordinal();
    }
}
