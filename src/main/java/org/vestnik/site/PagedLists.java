package org.vestnik.site;

import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/** The pages of the lists of some kinds. */
interface PagedLists {
    /** How many pages a list has in each language; 0 where there is no such list. */
    int pages(Key key);

    /** One of them, counted from 1. */
    PagePlan page(Language language, Key key, int number);
}
