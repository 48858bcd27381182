package org.vestnik.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.content.Article;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * Which articles stand in which feed: of all news and of each type, the newest that have a text in
 * the language. Unlike a list, a feed shows nothing in another language: who subscribes to one
 * wants to read it. A feed without articles is not there. Immutable once made.
 */
final class Feeds {
    /** Enough for whoever looks once a month. */
    static final int MOST = 30;

    private final Map<Language, Map<Key, List<Article>>> feeds = new HashMap<>();

    Feeds(Lists lists, List<Language> languages) {
        for (Language language : languages) {
            Map<Key, List<Article>> own = new LinkedHashMap<>();
            add(lists.news(), language, own);
            lists.of(ListKind.TYPE).forEach(list -> add(list, language, own));
            feeds.put(language, own);
        }
    }

    private static void add(ArticleList list, Language language, Map<Key, List<Article>> into) {
        List<Article> newest =
                list.articles().stream()
                        .filter(article -> article.in(language).isPresent())
                        .limit(MOST)
                        .toList();
        if (!newest.isEmpty()) {
            into.put(list.key(), newest);
        }
    }

    /** The lists that have a feed in a language; the news are first. */
    Set<Key> keys(Language language) {
        return feeds.get(language).keySet();
    }

    /** The articles of a feed, newest first; none where there is no such feed. */
    List<Article> of(Language language, Key key) {
        return feeds.get(language).getOrDefault(key, List.of());
    }
}
