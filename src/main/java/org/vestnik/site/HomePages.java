package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.content.Article;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.CardView;
import org.vestnik.site.view.ChooserView;
import org.vestnik.site.view.ChooserView.ChoiceView;
import org.vestnik.site.view.HomeView;
import org.vestnik.site.view.NumberView;
import org.vestnik.site.view.OccasionView;
import org.vestnik.theme.Theme;

/** The home of each language, the chooser of languages at the root, and the 404 pages. */
final class HomePages {
    private static final int MOST_NUMBERS = 4;

    private final Edition edition;
    private final Frame frame;
    private final ListPages news;
    private final Cards cards;
    private final OccasionViews occasions;
    private final NumberViews numbers;

    HomePages(
            Edition edition,
            Frame frame,
            ListPages news,
            Cards cards,
            OccasionViews occasions,
            NumberViews numbers) {
        this.edition = edition;
        this.frame = frame;
        this.news = news;
        this.cards = cards;
        this.occasions = occasions;
        this.numbers = numbers;
    }

    List<PagePlan> pages() {
        List<PagePlan> pages = new ArrayList<>();
        for (Language language : edition.site().languages()) {
            pages.add(home(language));
            pages.add(notFound(language));
        }
        pages.add(chooser());
        pages.add(notFoundAnywhere());
        return pages;
    }

    /** The one that stands in a file. */
    Optional<PagePlan> at(String path) {
        return pages().stream().filter(p -> Relative.file(p.address()).equals(path)).findFirst();
    }

    private PagePlan home(Language language) {
        Frame.Page page =
                new Frame.Page(
                        "home",
                        edition.site().title().in(language, edition.lead()),
                        edition.site().description().in(language, edition.lead()),
                        language,
                        edition.addresses().home(language),
                        edition.addresses().homes());
        return frame.plan(page, "home.html", () -> Map.of("home", home(page)));
    }

    private HomeView home(Frame.Page page) {
        List<Article> articles = edition.lists().news().articles();
        String list = edition.addresses().news(page.language());
        return new HomeView(
                news.cards(latest(edition), page),
                articles.isEmpty() ? "" : Relative.path(page.address(), list),
                events(page),
                calendar(page),
                about(page),
                new PartnerViews(edition).all(page.language(), page.root()),
                numbers(page));
    }

    private List<NumberView> numbers(Frame.Page page) {
        List<NumberView> all = numbers.of("", page.language(), page.root());
        return all.subList(0, Math.min(MOST_NUMBERS, all.size()));
    }

    /** What is announced among the next events is not news too, as long as there is other news. */
    static List<Article> latest(Edition edition) {
        List<Article> articles = edition.lists().news().articles();
        int most = Math.min(articles.size(), edition.theme().number("home-articles"));
        Set<Article> announced =
                next(edition).stream().map(Occasion::article).collect(Collectors.toSet());
        List<Article> others =
                articles.stream().filter(a -> !announced.contains(a)).limit(most).toList();
        return others.size() < most ? articles.subList(0, most) : others;
    }

    private static List<Occasion> next(Edition edition) {
        List<Occasion> coming = edition.lists().coming();
        // Only a theme that lets a site choose can have it left out.
        Theme theme = edition.theme();
        boolean shown = !theme.declares("home") || theme.list("home").contains("events");
        int most = shown ? theme.number("home-events") : 0;
        return coming.subList(0, Math.min(coming.size(), most));
    }

    private List<OccasionView> events(Frame.Page page) {
        return occasions.of(next(edition), page);
    }

    private String calendar(Frame.Page page) {
        return edition.addresses()
                .lists()
                .of(page.language(), Key.of(ListKind.CALENDAR), 1)
                .map(address -> Relative.path(page.address(), address))
                .orElse("");
    }

    /** The first standing page of the menu introduces the project. */
    private List<CardView> about(Frame.Page page) {
        return edition.menu().stream()
                .filter(entry -> entry.target().startsWith("pages/"))
                .map(entry -> edition.catalogue().in("content/" + entry.target()))
                .flatMap(Optional::stream)
                .filter(article -> article.in(page.language()).isPresent())
                .limit(1)
                .map(article -> cards.roomy(article, page.language(), page.address()))
                .toList();
    }

    private PagePlan notFound(Language language) {
        Frame.Page page =
                new Frame.Page(
                        "not-found",
                        edition.say(language, "not-found-title"),
                        "",
                        language,
                        edition.addresses().notFound(language),
                        Map.of());
        return frame.plan(page, "not-found.html", Map::of);
    }

    private PagePlan chooser() {
        Language lead = edition.lead();
        String title = edition.site().title().in(lead, lead);
        Frame.Page page = new Frame.Page("chooser", title, "", lead, "", Map.of());
        return frame.plan(page, "chooser.html", () -> Map.of("chooser", choices(page)));
    }

    /** A server shows it at whatever address was asked for, so its links are whole addresses. */
    private PagePlan notFoundAnywhere() {
        Language lead = edition.lead();
        String title = edition.say(lead, "not-found-title");
        String address = edition.url() + "404.html";
        Frame.Page page = new Frame.Page("not-found", title, "", lead, address, Map.of());
        return frame.plan(page, "not-found-all.html", () -> Map.of("chooser", choices(page)));
    }

    private ChooserView choices(Frame.Page page) {
        List<ChoiceView> choices = new ArrayList<>();
        for (Language language : edition.site().languages()) {
            choices.add(
                    new ChoiceView(
                            language.code(),
                            LanguageNames.own(language),
                            LanguageNames.direction(language),
                            Relative.path(page.address(), edition.addresses().home(language)),
                            edition.site().title().in(language, edition.lead())));
        }
        return new ChooserView(choices);
    }
}
