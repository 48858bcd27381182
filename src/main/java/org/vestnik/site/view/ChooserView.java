package org.vestnik.site.view;

import java.util.List;

/** The page at the root, where a reader chooses a language; {@code chooser} in templates. */
public record ChooserView(List<ChoiceView> choices) {
    /** A language with the title of the site in it. */
    public record ChoiceView(
            String code, String name, String direction, String href, String title) {}
}
