package org.vestnik.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Status;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * A project that is over, on a site that does not say what came of it: neither as data nor on a
 * standing page (Regulation (EU) 2021/1060, Article 50(1)(a)).
 */
final class ProjectEnded implements SiteCheck {
    /** Results that are none yet. */
    private static final Set<String> NOT_YET =
            Set.of("expected", "planned", "очаквани", "планирани", "esperados", "attesi");

    private static final Set<String> NAMES =
            Set.of(
                    "results",
                    "result",
                    "achievements",
                    "outcomes",
                    "outputs",
                    "deliverables",
                    "резултати",
                    "резултат",
                    "резултатите",
                    "постигнато",
                    "постижения",
                    "rezultati",
                    "rezultat",
                    "resultados",
                    "logros",
                    "risultati",
                    "esiti",
                    "ergebnisse",
                    "résultats");

    @Override
    public CheckRule rule() {
        return CheckRule.PROJECT_ENDED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        List<Project> ended =
                site.site().projects().stream()
                        .filter(project -> project.results().isEmpty())
                        .filter(project -> isOver(project, site.today()))
                        .toList();
        if (ended.isEmpty() || tellsResults(site)) {
            return;
        }
        for (Project project : ended) {
            problems.add(
                    project.end()
                            .filter(end -> end.isBefore(site.today()))
                            .map(end -> rule().at(project.place(), end))
                            .orElseGet(() -> rule().at(project.place()).variant("status")));
        }
    }

    /** By its last day, or because site.yaml says so; what was never awarded does not end. */
    static boolean isOver(Project project, LocalDate today) {
        boolean past = project.end().filter(end -> end.isBefore(today)).isPresent();
        return project.status() == Status.ENDED || project.status().isAwarded() && past;
    }

    /** Whether a standing page is about what was achieved. */
    private static boolean tellsResults(Inspection site) {
        return site.library().pages().stream().anyMatch(ProjectEnded::isOfResults);
    }

    private static boolean isOfResults(Article page) {
        String folder = page.folder().substring(page.folder().lastIndexOf('/') + 1);
        Stream<String> titles = page.translations().stream().map(Translation::title);
        Stream<String> slugs =
                page.translations().stream().map(Translation::slug).flatMap(Optional::stream);
        return Stream.concat(Stream.of(folder), Stream.concat(titles, slugs))
                .map(name -> List.of(PlainWords.of(name).split(" ")))
                .anyMatch(ProjectEnded::areResults);
    }

    private static boolean areResults(List<String> words) {
        return words.stream().anyMatch(NAMES::contains)
                && words.stream().noneMatch(NOT_YET::contains);
    }
}
