package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.CardView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.ListView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.TeaserView;

/** Lists of articles: the news, and those of a year, a type, a topic, a partner, a project. */
final class ListPages implements PagedLists {
    private final Edition edition;
    private final Frame frame;
    private final Cards cards;
    private final Teasers teasers;
    private final ListNames names;
    private final ProjectDetails details;

    ListPages(Edition edition, Frame frame, Cards cards, Teasers teasers) {
        this.edition = edition;
        this.frame = frame;
        this.cards = cards;
        this.teasers = teasers;
        this.names = new ListNames(edition);
        this.details = new ProjectDetails(edition);
    }

    @Override
    public int pages(Key key) {
        return edition.lists().find(key).map(list -> size().pages(list.count())).orElse(0);
    }

    private Pager.Size size() {
        return new Pager.Size(
                edition.theme().number("articles-per-page"),
                edition.theme().number("archive-per-page"));
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        ArticleList list = edition.lists().find(key).orElseThrow();
        Pager pager = new Pager(key, number, size(), list.count());
        Frame.Page page = frame.page(names, key, language, number);
        String project = key.kind() == ListKind.PROJECT ? key.id() : "";
        return frame.plan(
                page,
                "list.html",
                project,
                () ->
                        Map.of(
                                "list", view(page, list, pager),
                                "pager", pager.view(edition.addresses(), page)));
    }

    private ListView view(Frame.Page page, ArticleList list, Pager pager) {
        Language language = page.language();
        boolean first = pager.number() == 1;
        Optional<String> subject =
                Optional.of(list.id()).filter(id -> first && list.kind() == ListKind.PROJECT);
        boolean browsed = list.kind() == ListKind.NEWS || list.kind() == ListKind.YEAR;
        return new ListView(
                list.kind().name().toLowerCase(Locale.ROOT),
                label(list.kind(), language),
                names.href(Key.of(list.kind()), language, page.root()),
                edition.marked(language, "articles-count", list.count()),
                first ? cards(pager.part(list.articles()), page) : List.of(),
                first ? List.of() : rows(pager.part(list.articles()), page),
                browsed || list.kind() == ListKind.TYPE ? types(page, list.key()) : List.of(),
                browsed ? links(ListKind.YEAR, page, list.key()) : List.of(),
                partner(list, page),
                subject.map(id -> details.of(id, language, page.root())).orElse(List.of()),
                subject.map(id -> details.results(id, language)).orElse(List.of()),
                subject.map(id -> partners(id, page)).orElse(List.of()));
    }

    private String label(ListKind kind, Language language) {
        return switch (kind) {
            case TYPE -> edition.marked(language, "event-kind");
            case TOPIC -> edition.marked(language, "topic");
            case PARTNER -> edition.marked(language, "partner");
            case PROJECT -> edition.marked(language, "project");
            default -> "";
        };
    }

    List<CardView> cards(List<Article> articles, Frame.Page page) {
        return articles.stream().map(a -> cards.of(a, page.language(), page.address())).toList();
    }

    private List<TeaserView> rows(List<Article> articles, Frame.Page page) {
        return articles.stream().map(a -> teasers.of(a, page.language(), page.root())).toList();
    }

    private List<LinkView> links(ListKind kind, Frame.Page page, Key current) {
        return names.links(kind, page.language(), page.root(), current);
    }

    /** All articles first, then each type. */
    private List<LinkView> types(Frame.Page page, Key current) {
        Language language = page.language();
        Key news = Key.of(ListKind.NEWS);
        LinkView all =
                new LinkView(
                        edition.marked(language, "articles-all"),
                        names.href(news, language, page.root()),
                        Numbers.in(language).integer(edition.lists().news().count()),
                        current.equals(news));
        List<LinkView> links = new ArrayList<>(List.of(all));
        links.addAll(links(ListKind.TYPE, page, current));
        return links;
    }

    private List<PartnerView> partner(ArticleList list, Frame.Page page) {
        return Optional.of(list)
                .filter(of -> of.kind() == ListKind.PARTNER)
                .map(of -> edition.site().partners().get(of.id()))
                .map(partner -> partner(partner, page))
                .map(List::of)
                .orElse(List.of());
    }

    private PartnerView partner(Partner partner, Frame.Page page) {
        return new PartnerViews(edition).of(partner, page.language(), page.root());
    }

    private List<PartnerView> partners(String project, Frame.Page page) {
        return new ProjectParts(edition)
                .partners(project).stream().map(partner -> partner(partner, page)).toList();
    }
}
