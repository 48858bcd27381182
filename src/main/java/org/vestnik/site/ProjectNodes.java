package org.vestnik.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.language.Language;
import org.vestnik.publicity.Statement;
import org.vestnik.site.ArticleList.Key;

/**
 * Projects, what pays for them and the Union, in the words of schema.org. These have no property
 * for the days on which a project or a grant begins and ends. Thread-safe.
 */
final class ProjectNodes {
    private final Edition edition;
    private final WebIds ids;

    /** Every article of a project tells of it in the same words. */
    private final Once<Told, List<Json>> made = new Once<>();

    ProjectNodes(Edition edition, WebIds ids) {
        this.edition = edition;
        this.ids = ids;
    }

    private record Told(String id, Language language) {}

    /** A funded project's grant, by id; empty where site.yaml names no funding. */
    Optional<String> grant(String project) {
        return find(project).flatMap(Project::funding).map(funding -> ids.grant(project));
    }

    /** The project with its grant and the Union; none where there is no such project. */
    List<Json> of(String id, Language language) {
        return made.of(
                new Told(id, language),
                told -> find(id).map(project -> of(List.of(project), language)).orElse(List.of()));
    }

    List<Json> of(List<Project> projects, Language language) {
        List<Json> nodes = new ArrayList<>();
        for (Project project : projects) {
            nodes.add(project(project, language));
            project.funding().ifPresent(f -> nodes.add(grant(project, f, language)));
        }
        if (projects.stream().anyMatch(project -> project.funding().isPresent())) {
            nodes.add(union(language));
        }
        return nodes;
    }

    private Optional<Project> find(String id) {
        return edition.site().projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst();
    }

    private Json project(Project project, Language language) {
        Key key = new Key(ListKind.PROJECT, project.id());
        String home = edition.addresses().home(language);
        String address = new ListNames(edition).address(key, language).orElse(home);
        Json grant =
                project.funding()
                        .map(funding -> WebIds.ref(ids.grant(project.id())))
                        .orElse(new Json());
        return WebIds.thing("Project", ids.project(project.id()))
                .text("name", project.name().in(language, edition.lead()))
                .text("identifier", project.number())
                .text("url", ids.root().to(address))
                .object("funding", grant);
    }

    private Json grant(Project project, Funding funding, Language language) {
        Optional<BigDecimal> amount = Optional.ofNullable(project.budget().get("eu"));
        Json money =
                amount.map(
                                eu ->
                                        WebIds.thing("MonetaryAmount")
                                                .text("currency", project.currency())
                                                .number("value", eu))
                        .orElse(new Json());
        return WebIds.thing(amount.isEmpty() ? "Grant" : "MonetaryGrant", ids.grant(project.id()))
                .text("identifier", project.number())
                .text("name", project.name().in(language, edition.lead()))
                .objects("funder", funders(funding, language))
                .object("amount", money)
                .object("fundedItem", WebIds.ref(ids.project(project.id())));
    }

    /** The Union, and through what it pays: a fund and a programme are schemes of funding. */
    private List<Json> funders(Funding funding, Language language) {
        return List.of(
                WebIds.ref(ids.union()),
                scheme(Strips.fund(funding, language)),
                scheme(funding.programme().in(language, edition.lead())));
    }

    private static Json scheme(String name) {
        return name.isBlank() ? new Json() : WebIds.thing("FundingScheme").text("name", name);
    }

    private Json union(Language language) {
        return WebIds.thing("Organization", ids.union())
                .text("name", Statement.union(language).text())
                .text("url", "https://european-union.europa.eu/");
    }
}
