package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vestnik.content.Article;
import org.vestnik.language.Language;
import org.vestnik.site.view.CardView;
import org.vestnik.site.view.ListView;
import org.vestnik.site.view.PageLinkView;

/** The list of news in pages, and the home, which shows its beginning. */
final class NewsPages {
    private final Edition edition;
    private final Frame frame;
    private final Cards cards;

    NewsPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
        this.cards = new Cards(edition);
    }

    /** All pages of the list, in every language; at least one in each, even if it is empty. */
    List<PagePlan> pages() {
        List<PagePlan> pages = new ArrayList<>();
        for (Language language : edition.site().languages()) {
            for (int number = 1; number <= count(); number++) {
                pages.add(page(language, number));
            }
        }
        return pages;
    }

    /** The page of the list at an address. */
    Optional<PagePlan> at(String address) {
        for (Language language : edition.site().languages()) {
            Optional<Integer> number =
                    edition.addresses().newsPage(language, address).filter(n -> n <= count());
            if (number.isPresent()) {
                return number.map(n -> page(language, n));
            }
        }
        return Optional.empty();
    }

    private int count() {
        return Math.max(1, (articles().size() + size() - 1) / size());
    }

    private int size() {
        return edition.theme().number("articles-per-page");
    }

    private List<Article> articles() {
        return edition.news();
    }

    private PagePlan page(Language language, int number) {
        String title = edition.say(language, "news");
        String label =
                number == 1 ? title : title + " – " + edition.say(language, "pager-number", number);
        Frame.Page page =
                new Frame.Page(
                        "list",
                        label,
                        edition.site().description().in(language, edition.lead()),
                        language,
                        edition.addresses().news(language, number),
                        addresses(number));
        return frame.plan(page, "list.html", () -> Map.of("list", list(page, number)));
    }

    private Map<Language, String> addresses(int number) {
        Map<Language, String> addresses = new TreeMap<>();
        for (Language language : edition.site().languages()) {
            addresses.put(language, edition.addresses().news(language, number));
        }
        return addresses;
    }

    private ListView list(Frame.Page page, int number) {
        int from = (number - 1) * size();
        int to = Math.min(articles().size(), from + size());
        return new ListView(
                cards(articles().subList(from, to), page),
                number,
                count(),
                number == 1 ? "" : way(page, number - 1),
                number == count() ? "" : way(page, number + 1),
                links(page, number));
    }

    List<CardView> cards(List<Article> articles, Frame.Page page) {
        return articles.stream().map(a -> cards.of(a, page.language(), page.address())).toList();
    }

    private String way(Frame.Page page, int number) {
        String to = edition.addresses().news(page.language(), number);
        return Relative.path(page.address(), to);
    }

    /** The first, the last and the neighbours of the page; a gap is marked once. */
    private List<PageLinkView> links(Frame.Page page, int current) {
        List<PageLinkView> links = new ArrayList<>();
        int last = 0;
        for (int number : shown(current)) {
            if (number > last + 1) {
                links.add(new PageLinkView("…", "", false));
            }
            links.add(
                    new PageLinkView(String.valueOf(number), way(page, number), number == current));
            last = number;
        }
        return links;
    }

    private TreeSet<Integer> shown(int current) {
        return IntStream.of(1, current - 1, current, current + 1, count())
                .filter(number -> number >= 1 && number <= count())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
