package org.vestnik.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vestnik.content.Event;

/**
 * The days of some events, for the question whether anybody tells of some of them: asked of each
 * event of a site, it may not look at all others.
 *
 * @param starts ascending
 * @param until by position: up to which day events that begin on this day or before are told of
 */
record EventDays(List<LocalDate> starts, List<LocalDate> until) {

    /** The days of an event that an article of that day can tell of. */
    record Days(LocalDate start, LocalDate until) {
        static Days of(Event event, LocalDate published) {
            // Nothing is told of days that come after the article.
            LocalDate last = event.lastDay();
            return new Days(event.start().date(), published.isBefore(last) ? published : last);
        }
    }

    static EventDays of(List<Days> events) {
        List<Days> all = new ArrayList<>(events);
        all.sort(Comparator.comparing(Days::start));
        List<LocalDate> latest = new ArrayList<>(all.size());
        LocalDate most = LocalDate.MIN;
        for (Days days : all) {
            most = days.until().isAfter(most) ? days.until() : most;
            latest.add(most);
        }
        return new EventDays(all.stream().map(Days::start).toList(), latest);
    }

    /** Whether an article that came out on its first day or later tells of a day of the event. */
    boolean tellOf(Event event) {
        int begun = begunBy(event.lastDay());
        return begun > 0 && !until.get(begun - 1).isBefore(event.start().date());
    }

    /** How many begin on a day or before. */
    private int begunBy(LocalDate day) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
