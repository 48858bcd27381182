package org.vestnik.content;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong with site.yaml, with a front matter, and with the folders of the content. */
public enum ContentRule implements Rule {
    // The form of a value, wherever it stands.
    UNKNOWN_KEY(Severity.WARNING),
    NOT_TEXT(Severity.ERROR),
    NOT_MAP(Severity.ERROR),
    NOT_LIST(Severity.ERROR),
    NOT_INTEGER(Severity.ERROR),
    NOT_BOOLEAN(Severity.ERROR),
    NUMBER_RANGE(Severity.ERROR),
    EMPTY_ITEM(Severity.WARNING),
    WORD_UNKNOWN(Severity.ERROR),
    DATE_FORM(Severity.ERROR),
    DATE_IMPOSSIBLE(Severity.ERROR),
    ZONE_UNKNOWN(Severity.ERROR),
    END_BEFORE_START(Severity.ERROR),
    URL_FORM(Severity.ERROR),
    EMAIL_FORM(Severity.ERROR),
    COUNTRY_UNKNOWN(Severity.ERROR),
    CURRENCY_UNKNOWN(Severity.ERROR),
    AMOUNT_FORM(Severity.ERROR),
    GEO_FORM(Severity.ERROR),
    ID_FORM(Severity.ERROR),
    SLUG_FORM(Severity.ERROR),
    CHECK_REASON(Severity.ERROR),
    /** An exemption of a file that is not there. */
    CHECK_FILE(Severity.WARNING),
    /** A rule with nothing after it. */
    CHECK_EMPTY(Severity.WARNING),
    TEXT_LANGUAGE_UNKNOWN(Severity.WARNING),
    TEXT_LANGUAGE_MISSING(Severity.NOTE),
    FILE_MISSING(Severity.ERROR),
    NAME_CASE(Severity.WARNING),
    LISTED_TWICE(Severity.WARNING),

    // site.yaml.
    SITE_MISSING(Severity.ERROR),
    SITE_TITLE_MISSING(Severity.ERROR),
    LANGUAGES_MISSING(Severity.ERROR),
    LANGUAGE_UNKNOWN(Severity.ERROR),
    LANGUAGE_WORDS_MISSING(Severity.WARNING),
    LANGUAGE_ADDRESSES_MISSING(Severity.NOTE),
    SITE_THEME_MISSING(Severity.ERROR),
    THEME_NAME(Severity.ERROR),
    SITE_URL(Severity.ERROR),
    FUNDING_MISSING(Severity.WARNING),
    FUND_MISSING(Severity.ERROR),
    PERIOD_MISSING(Severity.ERROR),
    PROJECT_AND_PROJECTS(Severity.ERROR),
    PROJECT_ID_MISSING(Severity.ERROR),
    PROJECT_NUMBER_MISSING(Severity.ERROR),
    CURRENCY_MISSING(Severity.ERROR),
    BUDGET_SUM(Severity.WARNING),
    PROJECT_NAME_MISSING(Severity.ERROR),
    LOGO_FILE_MISSING(Severity.ERROR),
    LOGO_ALT_MISSING(Severity.WARNING),
    PARTNER_NAME_MISSING(Severity.ERROR),
    ENTRY_NAME_MISSING(Severity.ERROR),
    PHONE_FORM(Severity.ERROR),
    DEFINED_TWICE(Severity.ERROR),
    TYPE_WORDS(Severity.ERROR),
    TYPE_WORDS_MISSING(Severity.NOTE),
    TYPE_RESERVED(Severity.ERROR),
    MENU_UNKNOWN(Severity.ERROR),
    MENU_LINK(Severity.ERROR),
    WIDTHS_ORDER(Severity.WARNING),
    FORMAT_AVIF(Severity.WARNING),
    SECTION_TWICE(Severity.ERROR),
    TIMEZONE_MISSING(Severity.NOTE),
    STATUS_MISSING(Severity.WARNING),
    STATUS_ISSUES(Severity.ERROR),
    ISSUE_INCOMPLETE(Severity.ERROR),

    // addresses.txt.
    ADDRESS_LINE(Severity.WARNING),
    ADDRESS_TWICE(Severity.NOTE),
    ADDRESS_ORDER(Severity.NOTE),

    // Folders.
    LANGUAGE_NOT_LISTED(Severity.ERROR),
    TEXT_TWICE(Severity.ERROR),
    TEXT_NAME(Severity.WARNING),
    TEXT_EXTRA(Severity.NOTE),
    TEXT_OUTSIDE(Severity.ERROR),
    FOLDER_WITHOUT_TEXT(Severity.WARNING),
    FOLDER_UNKNOWN(Severity.WARNING),

    // The files of content/data.
    DATA_NAME(Severity.ERROR),
    DATA_KIND(Severity.NOTE),
    DATA_FOLDER(Severity.NOTE),
    DATA_TWICE(Severity.ERROR),
    DATA_NOT_TABLE(Severity.ERROR),
    DATA_COLUMN(Severity.ERROR),
    DATA_KEY(Severity.ERROR),
    DATA_ROW(Severity.ERROR),
    DATA_CELL(Severity.ERROR),

    // Articles and standing pages.
    TITLE_MISSING(Severity.ERROR),
    TYPE_MISSING(Severity.ERROR),
    UNKNOWN_TYPE(Severity.ERROR),
    DATE_MISSING(Severity.ERROR),
    EXPIRES_EARLY(Severity.WARNING),
    SUMMARY_LONG(Severity.NOTE),
    EVENT_AND_EVENTS(Severity.ERROR),
    EVENT_START_MISSING(Severity.ERROR),
    EVENTS_COUNT(Severity.ERROR),
    EVENT_PLACE_SCRIPT(Severity.WARNING),
    ORGANISER_UNSURE(Severity.WARNING),
    UNKNOWN_PARTNER(Severity.ERROR),
    UNKNOWN_PROJECT(Severity.ERROR),
    PROJECT_MISSING(Severity.ERROR),
    TAGS_COUNT(Severity.ERROR),
    TAG_WORDS_DIFFER(Severity.WARNING),
    TAG_UNTRANSLATED(Severity.NOTE),
    PHOTO_MISSING(Severity.ERROR),
    PHOTO_KIND(Severity.ERROR),
    PHOTO_DECORATIVE(Severity.WARNING),
    ALT_SAYS_NOTHING(Severity.WARNING),
    COVER_SKIPPED(Severity.WARNING),
    FOCUS_FORM(Severity.ERROR),
    MINORS_CONSENT(Severity.ERROR),
    ATTACHMENT_MISSING(Severity.ERROR),
    ATTACHMENT_KIND(Severity.ERROR),
    ATTACHMENT_SKIPPED(Severity.WARNING),
    ALIAS_FORM(Severity.ERROR),
    TRANSLATED_FROM(Severity.WARNING);

    private final Severity severity;

    ContentRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
