package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.FeedView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.SiteMapView;
import org.vestnik.site.view.SiteMapView.MapPageView;

/**
 * The map of the site for readers. It names lists and pages and never articles, so that its cost is
 * that of a site of ten articles however many there are.
 */
record SiteMapViews(Edition edition) {
    SiteMapView of(Frame.Page page) {
        Language language = page.language();
        return new SiteMapView(
                pages(firstLevel(), page),
                lists(page),
                links(ListKind.YEAR, page),
                links(ListKind.TYPE, page),
                links(ListKind.TOPIC, page),
                partners(page),
                links(ListKind.PROJECT, page),
                statements(page),
                feeds(language, page));
    }

    private List<Article> firstLevel() {
        return edition.pages().stream()
                .filter(page -> edition.catalogue().parent(page).isEmpty())
                .toList();
    }

    /** A page without a text in the language gives its place to those that lie in it. */
    private List<MapPageView> pages(List<Article> articles, Frame.Page page) {
        List<MapPageView> views = new ArrayList<>();
        for (Article article : articles) {
            List<MapPageView> below = pages(edition.catalogue().children(article), page);
            Optional<MapPageView> view =
                    article.in(page.language())
                            .filter(text -> !edition.addresses().of(text).isEmpty())
                            .map(
                                    text ->
                                            new MapPageView(
                                                    text.title(),
                                                    page.root() + edition.addresses().of(text),
                                                    below));
            view.ifPresentOrElse(views::add, () -> views.addAll(below));
        }
        return views;
    }

    private List<LinkView> lists(Frame.Page page) {
        String all = Numbers.in(page.language()).integer(edition.lists().news().count());
        return Stream.concat(
                        link(ListKind.NEWS, all, page),
                        Stream.of(ListKind.CALENDAR, ListKind.GALLERY)
                                .flatMap(kind -> link(kind, "", page)))
                .toList();
    }

    private List<LinkView> statements(Frame.Page page) {
        return ListKind.STATEMENTS.stream()
                .filter(kind -> kind != ListKind.SITEMAP)
                .flatMap(kind -> link(kind, "", page))
                .toList();
    }

    private Stream<LinkView> link(ListKind kind, String count, Frame.Page page) {
        ListNames names = new ListNames(edition);
        Language language = page.language();
        return names
                .address(Key.of(kind), language)
                .map(
                        address ->
                                new LinkView(
                                        names.label(Key.of(kind), language),
                                        page.root() + address,
                                        count,
                                        false))
                .stream();
    }

    private List<LinkView> links(ListKind kind, Frame.Page page) {
        return new ListNames(edition).links(kind, page.language(), page.root(), Key.of(kind));
    }

    private List<LinkView> partners(Frame.Page page) {
        ListNames names = new ListNames(edition);
        List<LinkView> links = new ArrayList<>();
        for (Partner partner : edition.site().partners().values()) {
            Key key = new Key(ListKind.PARTNER, partner.id());
            String href = names.href(key, page.language(), page.root());
            if (!href.isEmpty()) {
                String name = partner.name().in(page.language(), edition.lead());
                links.add(new LinkView(name, href, "", false));
            }
        }
        return links;
    }

    private List<FeedView> feeds(Language language, Frame.Page page) {
        return new FeedLinks(edition).all(language, page);
    }
}
