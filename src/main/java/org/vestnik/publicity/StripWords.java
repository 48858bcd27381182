package org.vestnik.publicity;

import org.vestnik.language.Language;

/**
 * The words of a strip on the pages of one language; those that the period does not ask for are "".
 *
 * @param language of all these words: the page's, or English where one of them is known in no other
 */
public record StripWords(String union, String statement, String fund, Language language) {

    /** Whether the words are in the page's language; if not, the strip marks them as foreign. */
    public boolean areIn(Language page) {
        return language.equals(page.base());
    }
}
