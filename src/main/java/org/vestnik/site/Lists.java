package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.content.Library;
import org.vestnik.content.SiteConfig;
import org.vestnik.site.ArticleList.Key;

/**
 * Which articles stand on which list, found out once for all pages that show them. A list without
 * articles is not there, but the news are. Immutable and thread-safe.
 */
final class Lists {
    private final Map<Key, ArticleList> lists = new LinkedHashMap<>();
    private final Map<ListKind, List<ArticleList>> byKind = new EnumMap<>(ListKind.class);
    private final List<Occasion> coming = new ArrayList<>();
    private final List<Occasion> past = new ArrayList<>();
    private final List<Occasion> occasions;
    private final Months months;
    private final boolean hasPartners;
    private final Set<ListKind> statements = EnumSet.noneOf(ListKind.class);

    private Lists(List<Occasion> occasions, LocalDate today, boolean hasPartners) {
        occasions.forEach(each -> (each.isPast(today) ? past : coming).add(each));
        Collections.reverse(past);
        this.occasions = occasions;
        this.months = new Months(occasions);
        this.hasPartners = hasPartners;
    }

    /**
     * The lists of a site.
     *
     * @param today parts the events that come from those that were
     */
    static Lists of(Library library, LocalDate today) {
        SiteConfig site = library.site();
        Map<Key, List<Article>> found = found(library.articles());
        Lists lists = new Lists(occasions(library.articles()), today, !site.partners().isEmpty());
        lists.add(Key.of(ListKind.NEWS), library.articles());
        lists.take(ListKind.YEAR, years(found), found);
        lists.take(ListKind.TYPE, site.types().keySet(), found);
        lists.take(ListKind.TOPIC, topics(found), found);
        lists.take(ListKind.PARTNER, site.partners().keySet(), found);
        if (site.projects().size() > 1) {
            site.projects().forEach(p -> lists.project(p.id(), found));
        }
        lists.take(ListKind.GALLERY, List.of(""), found);
        lists.statements.addAll(Statements.of(library));
        return lists;
    }

    private static Map<Key, List<Article>> found(List<Article> articles) {
        Map<Key, List<Article>> found = new LinkedHashMap<>();
        for (Article article : articles) {
            keys(article)
                    .forEach(k -> found.computeIfAbsent(k, n -> new ArrayList<>()).add(article));
        }
        return found;
    }

    /** The lists that an article stands on, besides the news. */
    static List<Key> keys(Article article) {
        Facts facts = article.lead().facts();
        List<Key> keys = new ArrayList<>();
        facts.date().ifPresent(date -> keys.add(new Key(ListKind.YEAR, "" + date.getYear())));
        facts.type().ifPresent(type -> keys.add(new Key(ListKind.TYPE, type)));
        facts.tags().stream().distinct().forEach(tag -> keys.add(new Key(ListKind.TOPIC, tag)));
        facts.partners().stream().distinct().forEach(p -> keys.add(new Key(ListKind.PARTNER, p)));
        keys.add(new Key(ListKind.PROJECT, facts.project()));
        if (article.translations().stream().anyMatch(text -> !text.photos().isEmpty())) {
            keys.add(Key.of(ListKind.GALLERY));
        }
        return keys;
    }

    /** Newest first. */
    private static Collection<String> years(Map<Key, List<Article>> found) {
        return found.keySet().stream()
                .filter(key -> key.kind() == ListKind.YEAR)
                .map(Key::id)
                .sorted(Collections.reverseOrder())
                .toList();
    }

    private static Collection<String> topics(Map<Key, List<Article>> found) {
        return found.keySet().stream()
                .filter(key -> key.kind() == ListKind.TOPIC)
                .map(Key::id)
                .sorted()
                .toList();
    }

    private void take(ListKind kind, Collection<String> ids, Map<Key, List<Article>> found) {
        for (String id : ids) {
            Key key = new Key(kind, id);
            Optional.ofNullable(found.get(key)).ifPresent(articles -> add(key, articles));
        }
    }

    /** A project has a page even before its first article: it says what the project is. */
    private void project(String id, Map<Key, List<Article>> found) {
        Key key = new Key(ListKind.PROJECT, id);
        add(key, found.getOrDefault(key, List.of()));
    }

    private void add(Key key, List<Article> articles) {
        ArticleList list = new ArticleList(key, List.copyOf(articles));
        lists.put(key, list);
        byKind.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(list);
    }

    /** The earliest first. */
    private static List<Occasion> occasions(List<Article> articles) {
        List<Occasion> occasions = new ArrayList<>();
        for (Article article : articles) {
            for (int i = 0; i < article.lead().facts().events().size(); i++) {
                occasions.add(new Occasion(article, i));
            }
        }
        occasions.sort(Occasion.EARLIEST_FIRST);
        return occasions;
    }

    /** All lists of articles; the calendar is none of them. */
    Collection<ArticleList> all() {
        return Collections.unmodifiableCollection(lists.values());
    }

    /** Those of a kind, in the order in which they are shown; topics by their words in code. */
    List<ArticleList> of(ListKind kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    Optional<ArticleList> find(Key key) {
        return Optional.ofNullable(lists.get(key));
    }

    ArticleList news() {
        return lists.get(Key.of(ListKind.NEWS));
    }

    /** All events, the earliest first. */
    List<Occasion> occasions() {
        return Collections.unmodifiableList(occasions);
    }

    /** Events that are not over, the next one first. */
    List<Occasion> coming() {
        return Collections.unmodifiableList(coming);
    }

    /** Events that are over, the last one first. */
    List<Occasion> past() {
        return Collections.unmodifiableList(past);
    }

    /** The months in which events lie. */
    Months months() {
        return months;
    }

    /** Whether the site has a page of a kind without a choice: the calendar, an index. */
    boolean has(ListKind kind) {
        return switch (kind) {
            case CALENDAR -> !coming.isEmpty() || !past.isEmpty();
            case PARTNER -> hasPartners;
            case ACCESSIBILITY, PRIVACY, FUNDING, SITEMAP -> statements.contains(kind);
            default -> byKind.containsKey(kind);
        };
    }
}
