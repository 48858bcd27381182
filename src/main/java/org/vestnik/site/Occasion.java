package org.vestnik.site;

import java.time.LocalDate;
import java.util.Comparator;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Moment;

/**
 * One of the events that articles tell of.
 *
 * @param position among the events of its article, from 0
 */
record Occasion(Article article, int position) {
    private static final Comparator<Moment> BY_TIME =
            Comparator.comparing(Moment::date)
                    .thenComparing(m -> m.time().orElse(java.time.LocalTime.MIN));

    static final Comparator<Occasion> EARLIEST_FIRST =
            Comparator.comparing((Occasion o) -> o.event().start(), BY_TIME)
                    .thenComparing(o -> o.article().folder())
                    .thenComparing(Occasion::position);

    /** As the lead tells it. */
    Event event() {
        return article.lead().facts().events().get(position);
    }

    /** Whether it is over on a day; on its last day it is not. */
    boolean isPast(LocalDate today) {
        return event().lastDay().isBefore(today);
    }

    /**
     * Whether it goes on, as far as a day can tell: one that has an hour may not have begun yet on
     * its first day. What is off does not go on.
     */
    boolean isCurrent(LocalDate today) {
        Event event = event();
        LocalDate first = event.start().date();
        boolean begun =
                event.start().time().isEmpty() ? !first.isAfter(today) : first.isBefore(today);
        return begun && !isPast(today) && event.isOn();
    }
}
