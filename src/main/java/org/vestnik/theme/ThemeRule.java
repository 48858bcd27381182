package org.vestnik.theme;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** The mistakes that a theme, or a site's layer over it, can hold. */
public enum ThemeRule implements Rule {
    /** The theme that site.yaml or an {@code extends:} names is not there. */
    THEME_MISSING(Severity.ERROR),
    /** Themes that extend each other. */
    THEME_CIRCLE(Severity.ERROR),
    /** A folder or a file that lies where no theme is looked for. */
    THEME_FOLDER(Severity.WARNING),
    /** A key of theme.yaml that nothing reads. */
    THEME_KEY(Severity.WARNING),
    /** A value of theme.yaml of the wrong form. */
    THEME_VALUE(Severity.ERROR),
    /** A theme option in site.yaml that the theme does not declare. */
    OPTION_UNKNOWN(Severity.WARNING),
    /** A theme option in site.yaml with a value that its type does not allow. */
    OPTION_VALUE(Severity.ERROR),
    /** A colour in which letters cannot be read on the backgrounds that they stand on. */
    OPTION_CONTRAST(Severity.ERROR),
    /** A value in a file of texts that is neither a text nor its plural forms. */
    TEXT_SHAPE(Severity.ERROR),
    /** A text that counts lacks a form that numbers of its language ask for. */
    TEXT_FORMS(Severity.WARNING),
    /** A text of the site's own layer that no template asks for. */
    TEXT_UNKNOWN(Severity.WARNING),
    /** Texts that the theme does not have in a language of the site. */
    TEXT_MISSING(Severity.WARNING),
    /** A template that another one, or the site, asks for is not there. */
    TEMPLATE_MISSING(Severity.ERROR),
    /** A template extends its own name, and no layer beneath has it. */
    TEMPLATE_BENEATH(Severity.ERROR),
    /** A template that cannot be understood. */
    TEMPLATE_SYNTAX(Severity.ERROR),
    /** A template uses a tag, a filter, a test or a function that does not exist. */
    TEMPLATE_WORD(Severity.ERROR),
    /** A template asks for something that the page does not have. */
    TEMPLATE_NAME(Severity.ERROR),
    /** A template asks for a text that is in no file of texts. */
    TEMPLATE_TEXT(Severity.ERROR),
    /** A template asks for an asset that is not there. */
    TEMPLATE_ASSET(Severity.ERROR),
    /** A template asks for what templates may not do. */
    TEMPLATE_REFUSED(Severity.ERROR),
    /** A template fills a block that the one it extends does not have. */
    TEMPLATE_BLOCK(Severity.ERROR),
    /** A template that extends another says something outside its blocks. */
    TEMPLATE_LOOSE(Severity.WARNING),
    /** A template of the site's own layer that nothing asks for. */
    TEMPLATE_UNUSED(Severity.WARNING),
    /** Templates that include each other without end. */
    TEMPLATE_CIRCLE(Severity.ERROR),
    /** A template that writes without end. */
    TEMPLATE_SIZE(Severity.ERROR),
    /** A template that fails in another way. */
    TEMPLATE_FAILED(Severity.ERROR),
    /** A file that a stylesheet names is not among the assets. */
    ASSET_MISSING(Severity.ERROR),
    /** A stylesheet loads something from another host, or from a place outside the assets. */
    ASSET_FOREIGN(Severity.ERROR),
    /** Stylesheets that import each other. */
    ASSET_CIRCLE(Severity.ERROR),
    /** An asset whose name cannot be part of an address. */
    ASSET_NAME(Severity.ERROR);

    private final Severity severity;

    ThemeRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
