package org.vestnik.site;

import org.vestnik.language.Section;

/** A kind of list that a site has, and the part of the site that it stands in. */
enum ListKind {
    /** All articles. */
    NEWS(Section.NEWS),
    /** Those published in one year. */
    YEAR(Section.NEWS),
    TYPE(Section.TYPE),
    TOPIC(Section.TOPICS),
    PARTNER(Section.PARTNERS),
    PROJECT(Section.PROJECTS),
    /** Events, to come and past. */
    CALENDAR(Section.CALENDAR),
    /** Events of one month. */
    MONTH(Section.CALENDAR),
    /** Articles with photos, as albums. */
    GALLERY(Section.GALLERY);

    private final Section section;

    ListKind(Section section) {
        this.section = section;
    }

    Section section() {
        return section;
    }

    /** Whether there is one for each type, topic, partner, and a page that names them all. */
    boolean hasIndex() {
        return this == TYPE || this == TOPIC || this == PARTNER || this == PROJECT;
    }
}
