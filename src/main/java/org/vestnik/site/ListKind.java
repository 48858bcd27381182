package org.vestnik.site;

import java.util.List;
import java.util.Optional;
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
    GALLERY(Section.GALLERY),
    /** How far the site can be used by everybody; like those that follow, a page and no list. */
    ACCESSIBILITY(Section.ACCESSIBILITY),
    /** What becomes of the data of who reads the site and of who is shown in it. */
    PRIVACY(Section.PRIVACY),
    /** Who pays for what. */
    FUNDING(Section.FUNDING),
    /** All that the site has, for readers. */
    SITEMAP(Section.SITEMAP);

    /** The pages that the site makes of what it knows, in the order in which footers name them. */
    static final List<ListKind> STATEMENTS = List.of(ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP);

    private final Section section;

    ListKind(Section section) {
        this.section = section;
    }

    Section section() {
        return section;
    }

    /** A page that the site makes of what it knows, by the word that menus have for it. */
    static Optional<ListKind> statement(String word) {
        return STATEMENTS.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it is a page that the site makes of what it knows, and no list. */
    boolean isStatement() {
        return STATEMENTS.contains(this);
    }

    /** The word of the section in site.yaml. */
    String word() {
        return section.id();
    }

    /** Whether there is one for each type, topic, partner, and a page that names them all. */
    boolean hasIndex() {
        return this == TYPE || this == TOPIC || this == PARTNER || this == PROJECT;
    }
}
