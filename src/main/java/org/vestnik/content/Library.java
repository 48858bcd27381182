package org.vestnik.content;

import java.util.List;

/**
 * All that the content says, as immutable records.
 *
 * @param articles newest first; of one day, by folder
 * @param pages by folder
 */
public record Library(SiteConfig site, List<Article> articles, List<Article> pages) {
    public Library {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
    }
}
