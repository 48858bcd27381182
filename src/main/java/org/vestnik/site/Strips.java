package org.vestnik.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.language.Language;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.StripPart;
import org.vestnik.publicity.StripWords;
import org.vestnik.publicity.Support;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.LinkView;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.StripView;
import org.vestnik.site.view.StripView.StripProjectView;

/** The publicity strips of the site, in each language. */
record Strips(Edition edition) {
    /** How many projects a page of all of them names; more would fill a phone's screen. */
    private static final int MOST = 3;

    /**
     * The strip of a project by its id, or those of all projects for "": one for each way in which
     * they are supported. None without funding.
     *
     * @param root leads from the page to the root of the site
     */
    List<StripView> of(Language language, String root, String id) {
        Map<Ground, List<Project>> grounds = new LinkedHashMap<>();
        for (Project project : edition.site().projects()) {
            if (id.isEmpty() || project.id().equals(id)) {
                ground(project, language)
                        .ifPresent(
                                ground ->
                                        grounds.computeIfAbsent(ground, g -> new ArrayList<>())
                                                .add(project));
            }
        }
        List<StripView> strips = new ArrayList<>();
        grounds.forEach((ground, projects) -> strips.add(view(ground, projects, language, root)));
        return strips;
    }

    /** What the strips of two projects must share to be one. */
    private record Ground(Period period, StripWords words, String programme, List<String> logos) {}

    private Optional<Ground> ground(Project project, Language language) {
        return project.funding()
                .flatMap(
                        funding ->
                                Publicity.support(funding)
                                        .map(support -> ground(support, funding, language)));
    }

    /** Where the fund is a part of the strip, so is its programme. */
    private Ground ground(Support support, Funding funding, Language language) {
        boolean programme = support.period().shows(StripPart.FUND);
        return new Ground(
                support.period(),
                support.in(language),
                programme ? funding.programme().in(language, edition.lead()) : "",
                files(support, funding));
    }

    private static List<String> files(Support support, Funding funding) {
        return support.period().shows(StripPart.LOGOS)
                ? funding.logos().stream().map(Project.Logo::file).toList()
                : List.of();
    }

    private StripView view(Ground ground, List<Project> projects, Language language, String root) {
        StripWords words = ground.words();
        boolean many = projects.size() > MOST;
        return new StripView(
                ground.period().id(),
                Emblem.svg(Emblem.Style.BORDERED),
                words.union(),
                words.statement(),
                words.fund(),
                programme(projects, language),
                many ? List.of() : projects.stream().map(p -> named(p, language, root)).toList(),
                many ? List.of(all(projects.size(), language, root)) : List.of(),
                words.areIn(language) ? "" : words.language().code(),
                logos(ground, projects.get(0), language, root));
    }

    private String programme(List<Project> projects, Language language) {
        List<String> programmes =
                projects.stream()
                        .flatMap(project -> project.funding().stream())
                        .map(funding -> funding.programme().in(language, edition.lead()))
                        .distinct()
                        .toList();
        return programmes.size() == 1 ? programmes.get(0) : "";
    }

    private StripProjectView named(Project project, Language language, String root) {
        Key key = new Key(ListKind.PROJECT, project.id());
        return new StripProjectView(
                project.number(),
                project.name().in(language, edition.lead()),
                new ListNames(edition).href(key, language, root));
    }

    private LinkView all(int count, Language language, String root) {
        return new LinkView(
                edition.marked(language, "projects-count", count),
                new ListNames(edition).href(Key.of(ListKind.PROJECT), language, root),
                "",
                false);
    }

    /** The fund's name in the language; one that nobody knows stands as it was written. */
    static String fund(Funding funding, Language language) {
        return Fund.named(funding.fund())
                .map(fund -> fund.name(language).text())
                .orElse(funding.fund());
    }

    private List<LogoView> logos(Ground ground, Project project, Language language, String root) {
        List<LogoView> views = new ArrayList<>();
        for (Project.Logo logo : project.funding().orElseThrow().logos()) {
            if (!ground.logos().contains(logo.file())) {
                continue;
            }
            String alt = logo.alt().in(language, edition.lead());
            Optional<String> path = edition.logos().path(logo.file());
            path.ifPresent(to -> views.add(edition.logos().view(logo.file(), to, root, alt)));
        }
        return views;
    }
}
