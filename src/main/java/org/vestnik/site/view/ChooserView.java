package org.vestnik.site.view;

import java.util.List;

/**
 * The page at the root, where a reader chooses a language; {@code chooser} in templates.
 *
 * @param choices one for each language, in the order of the site
 */
public record ChooserView(List<ChoiceView> choices) {
    /**
     * A language with the title of the site in it.
     *
     * @param code BCP 47 tag
     * @param name the language in its own words
     * @param direction ltr or rtl
     * @param href of the home in the language
     * @param title of the site in the language
     */
    public record ChoiceView(
            String code, String name, String direction, String href, String title) {}
}
