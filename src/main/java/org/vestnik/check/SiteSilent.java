package org.vestnik.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Facts;
import org.vestnik.content.Project;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/** A project that runs, and of which nothing was published for three months. */
final class SiteSilent implements SiteCheck {
    private static final int MONTHS = 3;

    @Override
    public CheckRule rule() {
        return CheckRule.SITE_SILENT;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, LocalDate> latest = new HashMap<>();
        for (Article article : site.library().articles()) {
            Facts facts = article.lead().facts();
            facts.date()
                    .ifPresent(
                            day ->
                                    latest.merge(
                                            facts.project(), day, (a, b) -> a.isAfter(b) ? a : b));
        }
        for (Project project : site.site().projects()) {
            Optional<LocalDate> last = Optional.ofNullable(latest.get(project.id()));
            project.start()
                    .filter(start -> runs(project, site.today()))
                    .map(start -> last.filter(day -> day.isAfter(start)).orElse(start))
                    .filter(day -> day.plusMonths(MONTHS).isBefore(site.today()))
                    .ifPresent(
                            day ->
                                    problems.add(
                                            rule().at(
                                                            project.place(),
                                                            day,
                                                            project.end().orElseThrow())));
        }
    }

    private static boolean runs(Project project, LocalDate today) {
        return !project.start().orElseThrow().isAfter(today)
                && project.end().filter(end -> !end.isBefore(today)).isPresent();
    }
}
