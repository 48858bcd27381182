package org.vestnik.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Event;
import org.vestnik.content.Moment;

/**
 * When an event is, as a calendar keeps it: whole days, or from one instant to another, each by the
 * clocks of its zone. What only one of its ends says is decided here, since a calendar knows no
 * event that begins with an hour and ends with a day.
 *
 * @param start empty where the event takes whole days
 * @param end empty where the event takes whole days, or where nobody says when it ends
 * @param first its first day
 * @param last its last day
 */
record IcsTimes(
        Optional<ZonedDateTime> start,
        Optional<ZonedDateTime> end,
        LocalDate first,
        LocalDate last) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    static IcsTimes of(Event event) {
        Optional<ZonedDateTime> start = at(event.start());
        return new IcsTimes(
                start,
                start.flatMap(begin -> end(event, begin)),
                event.start().date(),
                event.lastDay());
    }

    /** Where the last day has no hour, the event ends with that day, by the clocks of its start. */
    private static Optional<ZonedDateTime> end(Event event, ZonedDateTime start) {
        Optional<ZonedDateTime> midnight =
                event.end()
                        .filter(last -> last.date().isAfter(start.toLocalDate()))
                        .map(last -> last.date().plusDays(1).atStartOfDay(start.getZone()));
        return event.end()
                .flatMap(IcsTimes::at)
                .or(() -> midnight)
                // spec: RFC 5545, 3.8.2.2: the end must be later than the start.
                .filter(end -> end.toInstant().isAfter(start.toInstant()));
    }

    private static Optional<ZonedDateTime> at(Moment moment) {
        return moment.time().map(time -> moment.date().atTime(time).atZone(moment.zone()));
    }

    /** Whether one of its days has an hour and another one has none. */
    static boolean isMixed(Event event) {
        return event.end()
                .filter(last -> !last.date().equals(event.start().date()))
                .filter(last -> last.time().isPresent() != event.start().time().isPresent())
                .isPresent();
    }

    /** The moments whose zones the calendar has to tell. */
    List<ZonedDateTime> zoned() {
        return Stream.of(start, end)
                .flatMap(Optional::stream)
                .filter(moment -> IcsZone.isNeeded(moment.getZone()))
                .toList();
    }

    void write(Ics ics) {
        start.ifPresent(moment -> write(ics, "DTSTART", moment));
        end.ifPresent(moment -> write(ics, "DTEND", moment));
        if (start.isEmpty()) {
            ics.value("DTSTART", DAY.format(first), "VALUE", "DATE");
            ics.value("DTEND", DAY.format(last.plusDays(1)), "VALUE", "DATE");
        }
    }

    private static void write(Ics ics, String name, ZonedDateTime moment) {
        if (IcsZone.isNeeded(moment.getZone())) {
            ics.value(name, LOCAL.format(moment), "TZID", moment.getZone().getId());
        } else {
            ics.value(name, utc(moment));
        }
    }

    static String utc(ZonedDateTime moment) {
        return LOCAL.format(moment.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
