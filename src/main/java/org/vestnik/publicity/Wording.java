package org.vestnik.publicity;

import org.vestnik.language.Language;

/**
 * A text of the strip.
 *
 * @param language of the text; English where nobody knows the text in the language asked for
 * @param source where the text was found
 */
public record Wording(String text, Language language, Provenance provenance, String source) {

    /** Whether the text is in the language of a page; if not, the strip marks it as foreign. */
    public boolean isIn(Language page) {
        return language.equals(page.base());
    }
}
