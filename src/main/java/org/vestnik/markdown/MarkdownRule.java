package org.vestnik.markdown;

import org.vestnik.language.Typography.Finding;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong in a Markdown text. */
public enum MarkdownRule implements Rule {
    /** More than {@link MarkdownReader#LARGEST} characters. */
    MARKDOWN_TOO_LONG(Severity.ERROR),
    /** Lists and quotations within each other, deeper than anybody reads. */
    NESTED_TOO_DEEP(Severity.ERROR),
    /** Reading the marks would take longer than any real text needs. */
    TEXT_TOO_TANGLED(Severity.ERROR),
    /** A destination that would run a program in the reader's browser. */
    UNSAFE_LINK(Severity.ERROR),
    /** HTML that is not allowed, or does not nest; it is shown as text. */
    RAW_HTML(Severity.WARNING),
    /** A heading of the first level: the page's title is the only one. */
    HEADING_LEVEL(Severity.WARNING),
    /** A heading without words; it is left out. */
    HEADING_EMPTY(Severity.WARNING),
    /** A heading more than one level below the one before it. */
    HEADING_SKIPPED(Severity.NOTE),
    /** A link within the page to a place that it does not have. */
    UNKNOWN_ANCHOR(Severity.WARNING),
    /** A mark for a footnote that nobody wrote. */
    UNKNOWN_FOOTNOTE(Severity.WARNING),
    /** A footnote that no mark leads to; it is left out. */
    UNUSED_FOOTNOTE(Severity.WARNING),
    /** An attribute in braces that we do not write into the page. */
    ATTRIBUTE_DROPPED(Severity.WARNING),
    /** An id that the text has already given. */
    DUPLICATE_ID(Severity.WARNING),
    /** A table's row with more cells than its head; those are left out. */
    TABLE_ROW(Severity.WARNING),
    /** A table whose head has no words, so that nobody is told what its columns hold. */
    TABLE_NO_HEADER(Severity.WARNING),
    /** A line {@code ::name[…]} that nothing here goes by. */
    DIRECTIVE_UNKNOWN(Severity.ERROR),
    /** A directive whose brackets or braces do not close, or that does not stand alone. */
    DIRECTIVE_FORM(Severity.ERROR),
    /** Words in the brackets of a directive that shows none. */
    DIRECTIVE_LABEL(Severity.ERROR),
    /** A key in a directive's braces that it does not know, or has had already. */
    DIRECTIVE_KEY(Severity.ERROR),
    /** A table that does not say whose rows it shows. */
    TABLE_DATA(Severity.ERROR),
    /** A number of rows or entries that is no number. */
    TABLE_LIMIT(Severity.ERROR),
    /** A curly quotation mark that is not the language's own. */
    WRONG_QUOTES(Severity.WARNING);

    private final Severity severity;

    MarkdownRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** A mark that is wrong, and how often it is in one paragraph. */
    public static Problem quotes(Finding wrong, Place place) {
        if (wrong.times() == 1) {
            return WRONG_QUOTES.at(place, wrong.seen(), wrong.right());
        }
        return WRONG_QUOTES.at(place, wrong.seen(), wrong.right(), wrong.times()).variant("more");
    }
}
