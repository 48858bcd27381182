package org.vestnik.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * What a reader may want to read after an article: the next in time, and those that are related.
 * Articles are known by their rank, the place among the news, so that those around one on a list
 * are found in no time; an answer costs the same however many articles there are. Thread-safe.
 */
final class Neighbours {
    /** How many related articles are shown. */
    private static final int RELATED = 3;

    /** How far to look along each list, to both sides. */
    private static final int NEAR = 6;

    /** What a shared topic, partner and type are worth; half a year between them costs one. */
    private static final int TOPIC = 6;

    private static final int PARTNER = 3;
    private static final int TYPE = 2;
    private static final int HALF_YEAR = 182;

    private static final int[] NOTHING = {};

    private final List<Article> news;
    private final Map<Article, Integer> ranks = new IdentityHashMap<>();
    private final int[] days;
    private final Map<Key, int[]> lists = new HashMap<>();
    private final Map<Language, int[]> inLanguage = new HashMap<>();
    private final Once<String, List<Article>> related = new Once<>();

    Neighbours(Lists lists, List<Language> languages) {
        this.news = lists.news().articles();
        this.days = new int[news.size()];
        for (int rank = 0; rank < days.length; rank++) {
            ranks.put(news.get(rank), rank);
            days[rank] = day(news.get(rank));
        }
        for (ArticleList list : lists.all()) {
            if (worth(list.kind()) > 0) {
                this.lists.put(list.key(), list.articles().stream().mapToInt(ranks::get).toArray());
            }
        }
        for (Language language : languages) {
            inLanguage.put(
                    language,
                    news.stream()
                            .filter(article -> article.in(language).isPresent())
                            .mapToInt(ranks::get)
                            .toArray());
        }
    }

    private static int day(Article article) {
        return (int) article.lead().facts().date().orElse(Facts.UNKNOWN_DATE).toEpochDay();
    }

    private static int worth(ListKind kind) {
        return switch (kind) {
            case TOPIC -> TOPIC;
            case PARTNER -> PARTNER;
            case TYPE -> TYPE;
            default -> 0;
        };
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
        int[] all = inLanguage.get(language);
        int place = Arrays.binarySearch(all, ranks.get(article)) + step;
        return place < 0 || place >= all.length
                ? Optional.empty()
                : Optional.of(news.get(all[place]));
    }

    /**
     * The closest articles, at most three: those that share topics, then partners and the type, the
     * nearer in time the better; of two as close the newer comes first. The same in all languages.
     */
    List<Article> related(Article article) {
        return related.of(article.folder(), folder -> find(article));
    }

    private List<Article> find(Article article) {
        int own = ranks.get(article);
        LongStream.Builder found = LongStream.builder();
        for (Key key : Lists.keys(article)) {
            int[] list = lists.getOrDefault(key, NOTHING);
            int place = Arrays.binarySearch(list, own);
            int end = place < 0 ? 0 : Math.min(list.length, place + NEAR + 1);
            for (int at = Math.max(0, place - NEAR); at < end; at++) {
                found.add((long) list[at] << Integer.SIZE | worth(key.kind()));
            }
        }
        return closest(own, found.build().sorted().toArray());
    }

    /**
     * @param found rank and worth of each article on each list, by rank
     */
    private List<Article> closest(int own, long[] found) {
        List<Scored> best = new ArrayList<>();
        for (int at = 0; at < found.length; ) {
            int rank = (int) (found[at] >>> Integer.SIZE);
            int score = -Math.abs(days[own] - days[rank]) / HALF_YEAR;
            for (; at < found.length && found[at] >>> Integer.SIZE == rank; at++) {
                score += (int) found[at];
            }
            if (score > 0 && rank != own) {
                place(new Scored(rank, score), best);
            }
        }
        return best.stream().map(one -> news.get(one.rank())).toList();
    }

    private record Scored(int rank, int score) {}

    /** Puts one among the best, if it is one of them. They come by rank, the newest first. */
    private static void place(Scored one, List<Scored> best) {
        int place = best.size();
        while (place > 0 && one.score() > best.get(place - 1).score()) {
            place--;
        }
        if (place < RELATED) {
            best.add(place, one);
            if (best.size() > RELATED) {
                best.remove(RELATED);
            }
        }
    }
}
