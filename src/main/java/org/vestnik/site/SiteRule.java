package org.vestnik.site;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong between the parts of a site. */
public enum SiteRule implements Rule {
    ADDRESS_TAKEN(Severity.ERROR),
    ADDRESS_EMPTY(Severity.ERROR),
    ADDRESS_VANISHES(Severity.WARNING),
    ALIAS_TAKEN(Severity.ERROR),
    ALT_MISSING(Severity.WARNING),
    ANCHOR_UNKNOWN(Severity.WARNING),
    BLOCK_EMPTY(Severity.WARNING),
    BLOCK_VALUE(Severity.ERROR),
    COLUMN_UNKNOWN(Severity.ERROR),
    DATA_UNKNOWN(Severity.ERROR),
    FILE_UNUSED(Severity.NOTE),
    FILES_EQUAL(Severity.ERROR),
    LISTS_EQUAL(Severity.WARNING),
    LINK_BROKEN(Severity.ERROR),
    LINK_CASE(Severity.WARNING),
    LINK_HIDDEN(Severity.WARNING),
    LINK_LANGUAGE(Severity.ERROR),
    LINK_OUTSIDE(Severity.ERROR),
    MAP_GEO(Severity.ERROR),
    MAP_PLACE(Severity.ERROR),
    MENU_EMPTY(Severity.NOTE),
    PHOTO_NARROW(Severity.NOTE),
    PHOTO_OTHER_DAY(Severity.WARNING),
    PHOTO_SENT(Severity.NOTE),
    PICTURE_ELSEWHERE(Severity.ERROR),
    PICTURE_SKIPPED(Severity.WARNING),
    PICTURE_UNKNOWN(Severity.ERROR),
    PRIVACY_CLAIMS(Severity.NOTE),
    PRIVACY_MISSING(Severity.NOTE),
    STATEMENT_FUTURE(Severity.WARNING),
    STATEMENT_LACKS(Severity.ERROR),
    STATEMENT_MISSING(Severity.NOTE),
    STATEMENT_OLD(Severity.WARNING),
    URL_MISSING(Severity.NOTE),
    VIDEO_CAPTIONS(Severity.ERROR),
    VIDEO_LANGUAGE(Severity.ERROR),
    VIDEO_LENGTH(Severity.ERROR),
    VIDEO_POSTER(Severity.NOTE),
    VIDEO_SOURCE(Severity.ERROR),
    VIDEO_TITLE(Severity.ERROR),
    VIDEO_TRANSCRIPT(Severity.WARNING),
    WEBP_UNAVAILABLE(Severity.ERROR);

    private final Severity severity;

    SiteRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
