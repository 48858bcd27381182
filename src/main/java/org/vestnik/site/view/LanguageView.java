package org.vestnik.site.view;

/**
 * A language of the site as the switch shows it.
 *
 * @param name the language in its own words (български)
 * @param exists whether this very page is there in that language; if not, {@code href} is its home
 */
public record LanguageView(
        String code, String name, String direction, String href, boolean current, boolean exists) {}
