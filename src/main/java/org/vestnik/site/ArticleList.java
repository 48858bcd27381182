package org.vestnik.site;

import java.util.List;
import org.vestnik.content.Article;

/**
 * Articles that stand together on a list, the same in every language.
 *
 * @param articles newest first; of one day, by folder
 */
record ArticleList(Key key, List<Article> articles) {
    /**
     * What a list is of.
     *
     * @param id of the type, the partner or the project; the year; the topic's word; "" where there
     *     is one list of the kind
     */
    record Key(ListKind kind, String id) {
        static Key of(ListKind kind) {
            return new Key(kind, "");
        }
    }

    ListKind kind() {
        return key.kind();
    }

    String id() {
        return key.id();
    }

    int count() {
        return articles.size();
    }
}
