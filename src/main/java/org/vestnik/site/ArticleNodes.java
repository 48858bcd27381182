package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Facts;
import org.vestnik.content.Translation;
import org.vestnik.language.Excerpt;
import org.vestnik.language.Language;

/** An article and what it tells of, or a standing page, in the words of schema.org. */
final class ArticleNodes {
    /** What search engines show of a headline, in UTF-16 units. */
    private static final int LONGEST_HEADLINE = 110;

    private final Edition edition;
    private final WebIds ids;
    private final ImageNodes images;
    private final EventNodes events;
    private final OrganisationNodes organisations;
    private final ProjectNodes projects;

    ArticleNodes(
            Edition edition, WebIds ids, OrganisationNodes organisations, ProjectNodes projects) {
        this.edition = edition;
        this.ids = ids;
        this.images = new ImageNodes(edition, ids);
        this.events = new EventNodes(edition, ids);
        this.organisations = organisations;
        this.projects = projects;
    }

    List<Json> of(Frame.Page page, Article article, Translation text) {
        return article.standing() ? standing(page, article, text) : news(page, article, text);
    }

    private List<Json> standing(Frame.Page page, Article article, Translation text) {
        Json node =
                WebIds.thing("WebPage", ids.page(page.address()))
                        .text("name", text.title())
                        .text("url", ids.root().to(page.address()));
        about(node, page, article, text);
        List<Json> nodes = new ArrayList<>(List.of(node));
        nodes.addAll(organisations.publisherNode(page.language()));
        return nodes;
    }

    private List<Json> news(Frame.Page page, Article article, Translation text) {
        Language language = page.language();
        Facts facts = text.facts();
        String grant = projects.grant(facts.project()).orElse("");
        String image =
                new SocialImages(edition)
                        .of(page)
                        .map(SocialImages.SocialImage::path)
                        .map(ids.root()::to)
                        .orElse("");
        List<Json> nodes = new ArrayList<>();
        nodes.add(article(page, article, text, grant));
        nodes.addAll(events.of(new EventNodes.Setting(page, text, image, grant)));
        nodes.addAll(organisations.publisherNode(language));
        nodes.addAll(organisations.partners(taking(facts), language));
        nodes.addAll(projects.of(facts.project(), language));
        return nodes;
    }

    private Json article(Frame.Page page, Article article, Translation text, String grant) {
        Facts facts = text.facts();
        String headline = Excerpt.words(text.title(), LONGEST_HEADLINE);
        Json node =
                WebIds.thing("NewsArticle", ids.page(page.address()))
                        .text("headline", headline)
                        .text("name", headline.equals(text.title()) ? "" : text.title())
                        .text("mainEntityOfPage", ids.root().to(page.address()))
                        .text("datePublished", facts.date().map(LocalDate::toString).orElse(""))
                        .text("articleSection", new Cards(edition).bareType(text, page.language()))
                        .texts("keywords", facts.tagLabels())
                        .objects("about", events.refs(page, text))
                        .objects("mentions", partners(facts.partners()))
                        .object("funding", grant.isEmpty() ? new Json() : WebIds.ref(grant));
        about(node, page, article, text);
        return node;
    }

    /** What an article and a standing page have in common. */
    private void about(Json node, Frame.Page page, Article article, Translation text) {
        node.text("description", page.description())
                .text("inLanguage", page.language().code())
                .objects("image", images.of(text))
                .object("isPartOf", WebIds.ref(ids.site()))
                .object("publisher", organisations.publisher().map(WebIds::ref).orElse(new Json()));
        translations(node, page, article);
    }

    /** The text in the first language that the article has is the work; the others follow it. */
    private void translations(Json node, Frame.Page page, Article article) {
        Language lead = article.lead().language();
        if (page.language().equals(lead)) {
            node.objects(
                    "workTranslation",
                    page.addresses().entrySet().stream()
                            .filter(each -> !each.getKey().equals(lead))
                            .map(each -> WebIds.ref(ids.page(each.getValue())))
                            .toList());
        } else if (page.addresses().containsKey(lead)) {
            String original = page.addresses().get(lead);
            node.object("translationOfWork", WebIds.ref(ids.page(original)));
        }
    }

    private List<Json> partners(List<String> names) {
        return names.stream()
                .filter(edition.site().partners()::containsKey)
                .map(id -> WebIds.ref(ids.partner(id)))
                .toList();
    }

    /** Whoever is named, as a partner or as the one who holds an event. */
    private static List<String> taking(Facts facts) {
        Stream<String> organisers =
                facts.events().stream().map(Event::organiser).flatMap(Optional::stream);
        return Stream.concat(facts.partners().stream(), organisers).toList();
    }
}
