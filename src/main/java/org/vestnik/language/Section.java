package org.vestnik.language;

import java.util.Locale;
import java.util.Optional;

/** A part of the site that has a word of its own in addresses. */
public enum Section {
    NEWS,
    PAGE,
    TYPE,
    TOPICS,
    PARTNERS,
    PROJECTS,
    CALENDAR,
    GALLERY,
    ACCESSIBILITY,
    PRIVACY,
    FUNDING,
    SITEMAP;

    /** As site.yaml names it under {@code addresses:}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> named(String id) {
        for (Section section : values()) {
            if (section.id().equals(id)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
