package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * What a page tells search engines: things and how they hang together, as JSON-LD 1.1 with the
 * words of schema.org. Only what the site itself says is said: nothing is guessed, nothing rated.
 */
final class PageGraph {
    private final Edition edition;
    private final WebIds ids;
    private final ArticleNodes articles;
    private final OrganisationNodes organisations;
    private final ProjectNodes projects;
    private final Crumbs crumbs;

    /**
     * @param edition of a site whose url is known
     */
    PageGraph(Edition edition) {
        this.edition = edition;
        this.ids = new WebIds(WebRoot.of(edition.url()));
        this.organisations = new OrganisationNodes(edition, ids);
        this.projects = new ProjectNodes(edition, ids);
        this.articles = new ArticleNodes(edition, ids, organisations, projects);
        this.crumbs = new Crumbs(edition);
    }

    /** One object, which may stand in a script element of HTML as it is. */
    String of(Frame.Page page) {
        List<Json> nodes =
                switch (page.kind()) {
                    case "home", "chooser" -> home(page);
                    case "list" -> list("CollectionPage", page);
                    default -> article(page);
                };
        return new Json()
                .text("@context", "https://schema.org")
                .objects("@graph", nodes)
                .toString();
    }

    private List<Json> home(Frame.Page page) {
        Language language = page.language();
        List<String> all = List.copyOf(edition.site().partners().keySet());
        List<Json> nodes = new ArrayList<>();
        nodes.add(
                site(language)
                        .texts("alternateName", otherTitles(language))
                        .text("description", description(language))
                        .texts("inLanguage", codes())
                        .object(
                                "publisher",
                                organisations.publisher().map(WebIds::ref).orElse(new Json())));
        nodes.addAll(organisations.publisherNode(language));
        if (page.kind().equals("home")) {
            nodes.addAll(organisations.partners(all, language));
            nodes.addAll(projects.of(edition.site().projects(), language));
        }
        return nodes;
    }

    private Json site(Language language) {
        return WebIds.thing("WebSite", ids.site())
                .text("name", title(language))
                .text("url", ids.root().to(""));
    }

    private String title(Language language) {
        return edition.site().title().in(language, edition.lead());
    }

    private String description(Language language) {
        return edition.site().description().in(language, edition.lead());
    }

    private List<String> otherTitles(Language own) {
        return edition.site().languages().stream()
                .map(this::title)
                .distinct()
                .filter(title -> !title.equals(title(own)))
                .toList();
    }

    private List<String> codes() {
        return edition.site().languages().stream().map(Language::code).toList();
    }

    /** A page that has an address as lists have. */
    private List<Json> list(String type, Frame.Page page) {
        Optional<ListAddresses.Spot> spot = edition.addresses().lists().at(page.address());
        List<Json> about = spot.map(this::subject).orElse(List.of());
        Json node =
                WebIds.thing(type, ids.page(page.address()))
                        .text("name", page.title())
                        .text("url", ids.root().to(page.address()))
                        .text("description", page.description())
                        .text("inLanguage", page.language().code())
                        .object("isPartOf", WebIds.ref(ids.site()))
                        .object("mainEntity", spot.map(this::subjectRef).orElse(new Json()));
        List<Json> nodes = new ArrayList<>(List.of(node, site(page.language())));
        nodes.addAll(about);
        spot.map(found -> trail(crumbs.of(page, found))).ifPresent(nodes::add);
        return nodes;
    }

    /** The partner or the project that a list is of. */
    private List<Json> subject(ListAddresses.Spot spot) {
        Key key = spot.key();
        return switch (key.kind()) {
            case PARTNER ->
                    partner(key)
                            .map(p -> List.of(organisations.partner(p, spot.language())))
                            .orElse(List.of());
            case PROJECT -> projects.of(key.id(), spot.language());
            default -> List.of();
        };
    }

    private Json subjectRef(ListAddresses.Spot spot) {
        Key key = spot.key();
        boolean index = key.id().isEmpty();
        return switch (key.kind()) {
            case PARTNER -> index ? new Json() : WebIds.ref(ids.partner(key.id()));
            case PROJECT -> index ? new Json() : WebIds.ref(ids.project(key.id()));
            default -> new Json();
        };
    }

    private Optional<Partner> partner(Key key) {
        return Optional.ofNullable(edition.site().partners().get(key.id()));
    }

    private List<Json> article(Frame.Page page) {
        return edition.at(
                        Relative.file(page.address()),
                        (article, text) -> {
                            List<Json> nodes = new ArrayList<>(articles.of(page, article, text));
                            nodes.add(site(page.language()));
                            nodes.add(trail(crumbs.of(page, article, text)));
                            return nodes;
                        })
                // A statement, which nobody wrote as a text.
                .orElseGet(() -> list("WebPage", page));
    }

    private Json trail(List<Crumbs.Crumb> way) {
        List<Json> steps = new ArrayList<>();
        for (Crumbs.Crumb crumb : way) {
            steps.add(
                    WebIds.thing("ListItem")
                            .number("position", steps.size() + 1)
                            .text("name", crumb.name())
                            .text("item", ids.root().to(crumb.address())));
        }
        return WebIds.thing("BreadcrumbList").objects("itemListElement", steps);
    }
}
