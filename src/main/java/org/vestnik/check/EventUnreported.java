package org.vestnik.check;

import java.time.LocalDate;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * An event that has been over for a week, while the article still announces it: it was published
 * before the event began, says neither how many came nor shows photos of it, and no other article
 * tells of those days, as {@link EventReports} has it.
 */
final class EventUnreported implements SiteCheck {
    private static final int DAYS = 7;

    @Override
    public CheckRule rule() {
        return CheckRule.EVENT_UNREPORTED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        EventReports told = new EventReports(site.site(), site.library().articles());
        for (Article article : site.library().articles()) {
            Translation lead = article.lead();
            for (int i = 0; i < lead.facts().events().size(); i++) {
                Event event = lead.facts().events().get(i);
                if (isOver(event, site.today())
                        && announces(lead, event)
                        && !told.tellOf(article, i)
                        && !hasPhotos(site, lead, event)) {
                    problems.add(rule().at(event.place(), event.lastDay(), lead.title()));
                }
            }
        }
    }

    private static boolean isOver(Event event, LocalDate today) {
        return event.isOn()
                && event.participants().isEmpty()
                && event.lastDay().plusDays(DAYS).isBefore(today);
    }

    private static boolean announces(Translation text, Event event) {
        return text.facts().date().filter(day -> day.isBefore(event.start().date())).isPresent();
    }

    /** An article that has got photos of the event since it was published tells of it. */
    private static boolean hasPhotos(Inspection site, Translation text, Event event) {
        return text.photos().stream()
                .map(site::photo)
                .flatMap(Optional::stream)
                .map(PhotoHeader::taken)
                .flatMap(Optional::stream)
                .map(taken -> taken.toLocalDate())
                .anyMatch(
                        day ->
                                !day.isBefore(event.start().date())
                                        && !day.isAfter(event.lastDay()));
    }
}
