package org.vestnik.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.content.Event;
import org.vestnik.content.Moment;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.ZoneNames;

/**
 * When an event is, in words of a language: its days, or its days and times.
 *
 * @param home the zone of the site, whose name is not said
 */
record EventTimes(ZoneId home, Language language) {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);

    /** 11 – 12 декември 2018 г.; 11 декември 2018 г., 10:00 – 12:30 ч. (Мадрид, UTC+1). */
    String words(Event event) {
        Moment start = event.start();
        Moment end = event.end().map(last -> last.in(start.zone())).orElse(start);
        boolean timed = start.time().isPresent() || end.time().isPresent();
        return timed ? timed(start, end) + zone(start, end) : days(start.date(), end.date());
    }

    private String days(LocalDate from, LocalDate to) {
        return Dates.in(language).period(from, to);
    }

    /** One end may be a day alone; of an end on the same day, nothing would be said but the day. */
    private String timed(Moment start, Moment end) {
        Dates dates = Dates.in(language);
        Optional<LocalTime> from = start.time();
        Optional<LocalTime> to = end.time();
        if (from.isPresent() && to.isPresent()) {
            return dates.period(start.date(), from.get(), end.date(), to.get());
        }
        if (start.date().equals(end.date())) {
            return from.map(time -> dates.full(start.date(), time))
                    .orElseGet(() -> dates.full(start.date()));
        }
        return dates.between(said(dates, start), said(dates, end));
    }

    private static String said(Dates dates, Moment moment) {
        return moment.time()
                .map(time -> dates.full(moment.date(), time))
                .orElseGet(() -> dates.full(moment.date()));
    }

    /** Said only where the clocks there show another time than those at home. */
    private String zone(Moment start, Moment end) {
        ZonedDateTime there = at(start.time().isPresent() ? start : end);
        boolean same = there.getOffset().equals(home.getRules().getOffset(there.toInstant()));
        return same ? "" : " (" + ZoneNames.of(there, language) + ")";
    }

    /** When it begins: 10:00; "" where that is not known, or where the clocks are others. */
    String hour(Event event) {
        return event.start()
                .time()
                .filter(time -> zone(event.start(), event.start()).isEmpty())
                .map(Dates.in(language)::time)
                .orElse("");
    }

    /** For machines: 2018-12-11, with a time 2018-12-11T10:00+01:00. */
    String iso(Event event) {
        return iso(event.start());
    }

    /** The same of either end. */
    static String iso(Moment moment) {
        return moment.time().isEmpty()
                ? moment.date().toString()
                : ISO.format(OffsetDateTime.from(at(moment)));
    }

    /** The instant at which it begins, by its own clocks: 2018-12-11T00:00+02:00. */
    static String start(Event event) {
        return ISO.format(OffsetDateTime.from(at(event.start())));
    }

    /** The instant from which on it is over; of a day without an hour, the next midnight. */
    static String end(Event event) {
        ZonedDateTime over =
                event.end()
                        .filter(last -> last.time().isPresent())
                        .map(EventTimes::at)
                        .orElseGet(() -> midnightAfter(event));
        return ISO.format(OffsetDateTime.from(over));
    }

    private static ZonedDateTime midnightAfter(Event event) {
        return event.lastDay().plusDays(1).atStartOfDay(event.end().orElse(event.start()).zone());
    }

    private static ZonedDateTime at(Moment moment) {
        return moment.date().atTime(moment.time().orElse(LocalTime.MIN)).atZone(moment.zone());
    }
}
