package org.vestnik.check;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What further checks can find, and what can be wrong with the settings of checks. */
public enum CheckRule implements Rule {
    // The settings in site.yaml.
    CHECK_ERROR(Severity.ERROR),
    CHECK_UNKNOWN(Severity.WARNING),
    CHECK_UNUSED(Severity.NOTE),

    // Words.
    ALL_CAPITALS(Severity.NOTE),
    CAPITAL_MONTH(Severity.WARNING),
    DATE_UNCLEAR(Severity.WARNING),
    DOUBLED_WORD(Severity.WARNING),
    EXCLAMATION_MARKS(Severity.NOTE),
    HYPHEN_DASH(Severity.WARNING),
    INLINE_BULLETS(Severity.WARNING),
    LINK_WORDS(Severity.WARNING),
    LONG_SENTENCE(Severity.NOTE),
    MIXED_SCRIPT(Severity.WARNING),
    NAME_SPELLING(Severity.WARNING),
    NUMBER_SPELLING(Severity.WARNING),
    NUMERO_SIGN(Severity.WARNING),
    ORDINAL_ENDING(Severity.WARNING),
    POSSESSIVE_I(Severity.WARNING),
    SPACE_MARKS(Severity.WARNING),
    WRONG_LANGUAGE(Severity.WARNING),

    // Links to other sites.
    LINK_DEAD(Severity.WARNING),
    LINK_DOUBTFUL(Severity.NOTE),
    LINK_MOVED(Severity.NOTE),

    // Photos, pages and files to download.
    ALT_REPEATS(Severity.WARNING),
    EMBLEM_COLOUR(Severity.WARNING),
    EMBLEM_MERGED(Severity.WARNING),
    EMBLEM_SMALL(Severity.WARNING),
    EMBLEM_STARS(Severity.WARNING),
    EMBLEM_STRETCHED(Severity.WARNING),
    NEARLY_SAME(Severity.NOTE),
    PAGE_HEAVY(Severity.NOTE),
    PDF_LANGUAGE(Severity.WARNING),
    PDF_UNTAGGED(Severity.WARNING),
    PDF_UNTITLED(Severity.WARNING),
    TITLE_REPEATS(Severity.WARNING),

    // Time.
    EVENT_UNREPORTED(Severity.WARNING),
    PROJECT_ENDED(Severity.WARNING),
    SITE_SILENT(Severity.NOTE),

    // What the funder asks for.
    ABOUT_INCOMPLETE(Severity.WARNING),
    BUDGET_CURRENCY(Severity.WARNING),
    CLAIM_BEFORE_AWARD(Severity.WARNING),
    DISCLAIMER_MISSING(Severity.WARNING),
    DISCLAIMER_PARAPHRASE(Severity.WARNING),
    FUND_PERIOD(Severity.WARNING),

    // Languages.
    FACTS_DIFFER(Severity.NOTE),
    PARTNERS_DIFFER(Severity.NOTE),
    PARTS_DIFFER(Severity.WARNING),
    TRANSLATION_MISSING(Severity.NOTE),
    TRANSLATION_OUTDATED(Severity.WARNING),
    WORDS_UNTRANSLATED(Severity.WARNING);

    private final Severity severity;

    CheckRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
