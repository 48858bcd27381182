package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.ArticleView;
import org.vestnik.site.view.DateView;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.PhotoView;

/** The pages of articles and the standing pages. */
final class ArticlePages {
    private static final int WORDS_A_MINUTE = 180;
    private static final int CONTENTS_FROM = 3;

    private final Edition edition;
    private final Frame frame;
    private final Cards cards;
    private final EventViews events;
    private final PartnerViews partners;
    private final ProjectViews projects;
    private final ListNames names;
    private final Ways ways;
    private final ShareLinks share;
    private final Blocks blocks;

    ArticlePages(Edition edition, Frame frame, Cards cards, Teasers teasers, Blocks blocks) {
        this.edition = edition;
        this.frame = frame;
        this.cards = cards;
        this.blocks = blocks;
        this.names = new ListNames(edition);
        this.ways = new Ways(edition, teasers);
        this.share = new ShareLinks(edition);
        this.events = new EventViews(edition);
        this.partners = new PartnerViews(edition);
        this.projects = new ProjectViews(edition);
    }

    /** The page of one text of an article. */
    PagePlan page(Article article, Translation text, Supplier<ArticleText> body) {
        String address = edition.addresses().of(text);
        Frame.Page page =
                new Frame.Page(
                        article.standing() ? "standing" : "article",
                        text.title(),
                        cards.summary(text),
                        text.language(),
                        address,
                        edition.addresses().of(article));
        return frame.plan(
                page,
                article.standing() ? "standing.html" : "article.html",
                text.facts().project(),
                () -> Map.of("article", view(page, article, text, body.get())));
    }

    private ArticleView view(Frame.Page page, Article article, Translation text, ArticleText body) {
        Language language = text.language();
        Optional<PhotoEntry> cover = lead(text, body);
        PhotoViews photos = new PhotoViews(edition, page.address(), Optional.of(language));
        TextPartials partials = new TextPartials(edition.theme(), text, page, frame, blocks);
        return new ArticleView(
                text.title(),
                text.summary().orElse(""),
                cards.type(text, language),
                Cards.typeId(text),
                typeHref(text, page),
                date(text),
                events.of(text),
                cover.flatMap(photos::of).map(List::of).orElse(List.of()),
                body.html(partials, cover.isEmpty()),
                gallery(text, body.placed(), cover, photos),
                new Attachments(edition).views(text, page.address()),
                partners(text, page),
                tags(text, page),
                projects.one(text.facts().project(), language, page.root()),
                article.standing() ? contents(body) : List.of(),
                ways.above(article, page),
                ways.below(article, page),
                ways.newer(article, page),
                ways.older(article, page),
                ways.related(article, page),
                article.standing() ? List.of() : share.of(page),
                Math.max(1, Math.round(body.text().markdown().words() / (float) WORDS_A_MINUTE)),
                text.facts().draft());
    }

    /** The cover leads the page unless the text shows it itself, or opens with another photo. */
    private Optional<PhotoEntry> lead(Translation text, ArticleText body) {
        if (body.opensWithPhoto()) {
            return Optional.empty();
        }
        return cards.cover(text).filter(photo -> !body.placed().contains(photo.file()));
    }

    private List<PhotoView> gallery(
            Translation text, Set<String> placed, Optional<PhotoEntry> cover, PhotoViews views) {
        List<PhotoView> gallery = new ArrayList<>();
        for (PhotoEntry photo : edition.photos().ordered(text)) {
            boolean leads = cover.isPresent() && cover.get().file().equals(photo.file());
            if (!leads && !placed.contains(photo.file())) {
                views.of(photo).ifPresent(gallery::add);
            }
        }
        return gallery;
    }

    /** Where a long page can be entered; a short one is seen at once. */
    private static List<LinkView> contents(ArticleText body) {
        List<LinkView> links = new ArrayList<>();
        for (MarkdownText.Heading heading : body.text().markdown().headings()) {
            if (heading.level() == 2) {
                links.add(new LinkView(heading.text(), "#" + heading.id(), "", false));
            }
        }
        return links.size() < CONTENTS_FROM ? List.of() : links;
    }

    private static List<DateView> date(Translation text) {
        return text.facts()
                .date()
                .map(date -> List.of(DateViews.of(text.language()).of(date)))
                .orElse(List.of());
    }

    private String typeHref(Translation text, Frame.Page page) {
        return text.facts()
                .type()
                .map(id -> new Key(ListKind.TYPE, id))
                .map(key -> names.href(key, text.language(), page.root()))
                .orElse("");
    }

    /** In the words of the text, each with the list of its topic. */
    private List<LinkView> tags(Translation text, Frame.Page page) {
        List<LinkView> links = new ArrayList<>();
        List<String> labels = text.facts().tagLabels();
        for (int i = 0; i < labels.size(); i++) {
            Key key = new Key(ListKind.TOPIC, text.facts().tags().get(i));
            String href = names.href(key, text.language(), page.root());
            links.add(new LinkView(labels.get(i), href, "", false));
        }
        return links;
    }

    private List<PartnerView> partners(Translation text, Frame.Page page) {
        return text.facts().partners().stream()
                .map(id -> edition.site().partners().get(id))
                .filter(java.util.Objects::nonNull)
                .map(partner -> partners.of(partner, text.language(), page.root()))
                .toList();
    }
}
