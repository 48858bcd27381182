package org.vestnik.site.view;

/**
 * A language of the site as the switch shows it.
 *
 * @param code BCP 47 tag
 * @param name the language in its own words (български)
 * @param direction ltr or rtl
 * @param href of this page, or of the home, in the language
 * @param current whether it is the language of the page
 * @param exists whether this very page is there in that language; if not, {@code href} is its home
 */
public record LanguageView(
        String code, String name, String direction, String href, boolean current, boolean exists) {}
