package org.vestnik.theme;

import java.util.Locale;
import java.util.Optional;

/** The options that every site asks for: how many things a page shows. */
enum UsualNumber {
    ARTICLES_PER_PAGE(13, 1),
    ARCHIVE_PER_PAGE(40, 1),
    EVENTS_PER_PAGE(30, 1),
    ALBUMS_PER_PAGE(12, 1),
    HOME_ARTICLES(7, 1),
    HOME_EVENTS(3, 0);

    private final int preset;
    private final int least;

    UsualNumber(int preset, int least) {
        this.preset = preset;
        this.least = least;
    }

    /** What it is where the theme does not say. */
    int preset() {
        return preset;
    }

    /** What it must be at least, whatever the theme allows. */
    int least() {
        return least;
    }

    static Optional<UsualNumber> of(String option) {
        for (UsualNumber number : values()) {
            if (number.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(option)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
