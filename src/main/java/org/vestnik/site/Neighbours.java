package org.vestnik.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * What a reader may want to read after an article: the next in time, and those that are related.
 * What is asked for once is kept; an answer costs the same however many articles there are.
 * Thread-safe.
 */
final class Neighbours {
    /** How many related articles are shown. */
    private static final int RELATED = 3;

    /** How far to look along each list, to both sides. */
    private static final int NEAR = 8;

    private static final int TOPIC = 6;
    private static final int PARTNER = 3;
    private static final int TYPE = 2;

    /** What half a year between two articles costs. */
    private static final int HALF_YEAR = 1;

    private static final int DAYS = 182;

    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Neighbours::day).reversed().thenComparing(Article::folder);

    private final Lists lists;
    private final Map<Language, List<Article>> inLanguage = new HashMap<>();
    private final Map<String, List<Article>> related = new ConcurrentHashMap<>();

    Neighbours(Lists lists, List<Language> languages) {
        this.lists = lists;
        for (Language language : languages) {
            inLanguage.put(
                    language,
                    lists.news().articles().stream()
                            .filter(article -> article.in(language).isPresent())
                            .toList());
        }
    }

    /** The article that was published after this one, of those in the language. */
    Optional<Article> newer(Article article, Language language) {
        return at(article, language, -1);
    }

    /** The article that was published before this one, of those in the language. */
    Optional<Article> older(Article article, Language language) {
        return at(article, language, 1);
    }

    private Optional<Article> at(Article article, Language language, int step) {
        List<Article> all = inLanguage.get(language);
        int place = Collections.binarySearch(all, article, NEWEST_FIRST);
        int other = place + step;
        return place < 0 || other < 0 || other >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(other));
    }

    /**
     * The closest articles, at most three: those that share topics first, then partners and type,
     * then those near in time. The same in all languages.
     */
    List<Article> related(Article article) {
        return related.computeIfAbsent(article.folder(), folder -> find(article));
    }

    private List<Article> find(Article article) {
        Map<Article, Integer> scores = new IdentityHashMap<>();
        for (Key key : Lists.keys(article)) {
            if (key.kind() != ListKind.GALLERY && key.kind() != ListKind.YEAR) {
                lists.find(key).map(list -> around(list, article)).orElse(List.of()).stream()
                        .filter(other -> other != article)
                        .forEach(o -> scores.computeIfAbsent(o, other -> score(article, other)));
            }
        }
        return scores.keySet().stream()
                .filter(other -> scores.get(other) > 0)
                .sorted(
                        Comparator.comparing((Article other) -> -scores.get(other))
                                .thenComparing(NEWEST_FIRST))
                .limit(RELATED)
                .toList();
    }

    private static List<Article> around(ArticleList list, Article article) {
        List<Article> all = list.articles();
        int place = Collections.binarySearch(all, article, NEWEST_FIRST);
        int middle = place < 0 ? -place - 1 : place;
        int from = Math.max(0, middle - NEAR);
        return all.subList(from, Math.min(all.size(), middle + NEAR + 1));
    }

    private static int score(Article one, Article other) {
        Facts facts = one.lead().facts();
        Facts others = other.lead().facts();
        int score = TOPIC * shared(facts.tags(), others.tags());
        score += PARTNER * shared(facts.partners(), others.partners());
        score += facts.type().equals(others.type()) ? TYPE : 0;
        long apart = Math.abs(day(one) - day(other));
        return score - (int) Math.min(score, HALF_YEAR * apart / DAYS);
    }

    private static int shared(List<String> some, List<String> others) {
        int count = 0;
        for (String each : some) {
            count += others.contains(each) ? 1 : 0;
        }
        return count;
    }

    private static Long day(Article article) {
        return article.lead().facts().date().orElse(Facts.UNKNOWN_DATE).toEpochDay();
    }
}
