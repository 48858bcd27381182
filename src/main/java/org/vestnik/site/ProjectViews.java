package org.vestnik.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Project;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.ProjectView;

/**
 * Projects in words of a language. One that was made is kept: many pages show the same.
 * Thread-safe.
 */
final class ProjectViews {
    private final Edition edition;
    private final Once<Shown, ProjectView> made = new Once<>();

    ProjectViews(Edition edition) {
        this.edition = edition;
    }

    /** A project on pages of a language that lie equally deep. */
    private record Shown(String id, Language language, String root) {}

    List<ProjectView> all(Language language, String root) {
        return edition.site().projects().stream().map(p -> view(p, language, root)).toList();
    }

    /** None or one. */
    List<ProjectView> one(String id, Language language, String root) {
        return edition.site().projects().stream()
                .filter(project -> project.id().equals(id))
                .limit(1)
                .map(project -> view(project, language, root))
                .toList();
    }

    private ProjectView view(Project project, Language language, String root) {
        return made.of(
                new Shown(project.id(), language, root), shown -> make(project, language, root));
    }

    private ProjectView make(Project project, Language language, String root) {
        Key key = new Key(ListKind.PROJECT, project.id());
        Dates dates = Dates.in(language);
        Language lead = edition.lead();
        return new ProjectView(
                project.id(),
                project.number(),
                project.name().in(language, lead),
                project.start().map(dates::full).orElse(""),
                project.end().map(dates::full).orElse(""),
                period(project, dates),
                project.funding().map(f -> f.programme().in(language, lead)).orElse(""),
                project.funding().map(f -> Strips.fund(f, language)).orElse(""),
                money(project, "total", language),
                money(project, "eu", language),
                new ListNames(edition).href(key, language, root));
    }

    private static String period(Project project, Dates dates) {
        return Stream.of(project.start(), project.end())
                .flatMap(Optional::stream)
                .map(dates::full)
                .collect(Collectors.joining(" – "));
    }

    private static String money(Project project, String part, Language language) {
        Optional<BigDecimal> amount = Optional.ofNullable(project.budget().get(part));
        return amount.map(a -> Numbers.in(language).money(a, project.currency())).orElse("");
    }
}
