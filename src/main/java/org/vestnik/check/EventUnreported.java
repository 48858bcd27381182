package org.vestnik.check;

import java.time.LocalDate;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * An event that has been over for a week, while the article still announces it: it was published
 * before the event began, and no other article of the site tells of those days.
 */
final class EventUnreported implements SiteCheck {
    private static final int DAYS = 7;

    @Override
    public CheckRule rule() {
        return CheckRule.EVENT_UNREPORTED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        for (Article article : site.library().articles()) {
            Translation lead = article.lead();
            for (Event event : lead.facts().events()) {
                if (isOver(event, site.today()) && announces(lead, event)) {
                    unreported(site, lead, event, problems);
                }
            }
        }
    }

    private static boolean isOver(Event event, LocalDate today) {
        return event.isOn() && event.lastDay().plusDays(DAYS).isBefore(today);
    }

    private static boolean announces(Translation text, Event event) {
        return text.facts().date().filter(day -> day.isBefore(event.start().date())).isPresent();
    }

    private void unreported(Inspection site, Translation lead, Event event, Problems problems) {
        boolean told =
                site.library().articles().stream()
                        .map(Article::lead)
                        .filter(other -> !announces(other, event))
                        .flatMap(other -> other.facts().events().stream())
                        .anyMatch(other -> isSame(other, event));
        if (!told) {
            problems.add(rule().at(event.place(), event.lastDay(), lead.title()));
        }
    }

    private static boolean isSame(Event other, Event event) {
        return !other.start().date().isAfter(event.lastDay())
                && !other.lastDay().isBefore(event.start().date());
    }
}
