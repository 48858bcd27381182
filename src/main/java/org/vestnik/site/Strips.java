package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.language.Language;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.StripPart;
import org.vestnik.publicity.StripWords;
import org.vestnik.publicity.Support;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.StripView;

/** The publicity strip of each project, in each language. */
record Strips(Edition edition) {

    /** The strip of a project by its id, else of the first; none without funding. */
    StripView of(Language language, String root, String id) {
        return edition.site().projects().stream()
                .filter(project -> id.isEmpty() || project.id().equals(id))
                .findFirst()
                .flatMap(project -> strip(project, language, root))
                .orElse(StripView.NONE);
    }

    private Optional<StripView> strip(Project project, Language language, String root) {
        return project.funding()
                .flatMap(
                        funding ->
                                Publicity.support(funding)
                                        .map(s -> strip(project, funding, s, language, root)));
    }

    private StripView strip(
            Project project, Funding funding, Support support, Language language, String root) {
        StripWords words = support.in(language);
        return new StripView(
                true,
                support.period().id(),
                Emblem.svg(Emblem.Style.BORDERED),
                words.union(),
                words.statement(),
                words.fund(),
                funding.programme().in(language, edition.lead()),
                project.number(),
                project.name().in(language, edition.lead()),
                words.areIn(language) ? "" : words.language().code(),
                support.period().shows(StripPart.LOGOS)
                        ? logos(funding, language, root)
                        : List.of());
    }

    /** The fund's name in the language; one that nobody knows stands as it was written. */
    static String fund(Funding funding, Language language) {
        return Fund.named(funding.fund())
                .map(fund -> fund.name(language).text())
                .orElse(funding.fund());
    }

    private List<LogoView> logos(Funding funding, Language language, String root) {
        List<LogoView> views = new ArrayList<>();
        for (Project.Logo logo : funding.logos()) {
            String alt = logo.alt().in(language, edition.lead());
            Optional<String> path = edition.logos().path(logo.file());
            path.ifPresent(to -> views.add(edition.logos().view(logo.file(), to, root, alt)));
        }
        return views;
    }
}
