package org.vestnik.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.language.Dates;

/** The days of a month in weeks, and which events lie on each of them, one below the other. */
final class MonthGrid {
    /** More bars than that below each other are no picture any more: the others are entries. */
    private static final int MOST_LANES = 5;

    private static final int WEEK = 7;

    private final YearMonth month;
    private final Dates dates;
    private final List<Occasion> occasions;

    /**
     * @param occasions of the month, the earliest first
     */
    MonthGrid(YearMonth month, Dates dates, List<Occasion> occasions) {
        this.month = month;
        this.dates = dates;
        this.occasions = occasions;
    }

    /**
     * A day.
     *
     * @param within whether it belongs to the month; the first and the last week have others
     */
    record Day(LocalDate date, boolean within, List<Part> parts) {}

    /**
     * What a day shows of an event.
     *
     * @param first whether it is the first day of the event in the week
     * @param days of the event in the week, those of the month alone
     * @param lane the row of its bar, from 0; -1: an entry without a bar, as those of one day are
     */
    record Part(Occasion occasion, boolean first, int days, int lane) {
        boolean isBar() {
            return lane >= 0;
        }
    }

    /** All weeks of the month. */
    List<List<Day>> weeks() {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(dates.firstDay()));
        for (; !start.isAfter(month.atEndOfMonth()); start = start.plusDays(WEEK)) {
            weeks.add(week(start));
        }
        return weeks;
    }

    private List<Day> week(LocalDate start) {
        List<Day> week = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            LocalDate date = start.plusDays(i);
            week.add(new Day(date, YearMonth.from(date).equals(month), new ArrayList<>()));
        }
        LocalDate first = later(start, month.atDay(1));
        LocalDate last = earlier(start.plusDays(WEEK - 1), month.atEndOfMonth());
        boolean[][] taken = new boolean[MOST_LANES][WEEK];
        List<Stretch> entries = new ArrayList<>();
        for (Occasion occasion : occasions) {
            LocalDate from = later(first, occasion.event().start().date());
            LocalDate to = earlier(last, occasion.event().lastDay());
            if (!from.isAfter(to)) {
                int begin = (int) start.until(from, ChronoUnit.DAYS);
                int end = (int) start.until(to, ChronoUnit.DAYS);
                Stretch stretch = new Stretch(occasion, begin, end);
                int lane = begin == end ? -1 : lane(taken, stretch);
                if (lane < 0) {
                    entries.add(stretch);
                } else {
                    stretch.into(week, lane);
                }
            }
        }
        week.forEach(day -> day.parts().sort((a, b) -> Integer.compare(a.lane(), b.lane())));
        entries.forEach(stretch -> stretch.into(week, -1));
        return week;
    }

    /** The days of an event in a week, counted from 0, both included. */
    private record Stretch(Occasion occasion, int begin, int end) {
        void into(List<Day> week, int lane) {
            for (int i = begin; i <= end; i++) {
                week.get(i).parts().add(new Part(occasion, i == begin, end - begin + 1, lane));
            }
        }
    }

    /** The first lane that is free on all those days, which then is taken; -1: there is none. */
    private static int lane(boolean[][] taken, Stretch stretch) {
        for (int lane = 0; lane < taken.length; lane++) {
            boolean free = true;
            for (int i = stretch.begin(); i <= stretch.end(); i++) {
                free &= !taken[lane][i];
            }
            if (free) {
                java.util.Arrays.fill(taken[lane], stretch.begin(), stretch.end() + 1, true);
                return lane;
            }
        }
        return -1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
