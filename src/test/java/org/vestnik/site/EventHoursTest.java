package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.site.EventFilesTest.PAGE;
import static org.vestnik.site.EventFilesTest.event;
import static org.vestnik.site.EventFilesTest.site;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When an event is, as a calendar is told; the zone of the site is Sofia. */
class EventHoursTest {
    private static String value(IcsReading.Event event, String property) {
        return event.value(property);
    }

    private static Instant instant(IcsReading.Event event, String property) {
        return event.instant(property).orElseThrow();
    }

    private static LocalDate day(IcsReading.Event event, String property) {
        return event.day(property).orElseThrow();
    }

    @Test
    void whole_days_end_before_the_next_one() {
        IcsReading.Event one = event("start: 2026-03-28");
        assertThat(day(one, "DTSTART")).isEqualTo("2026-03-28");
        assertThat(day(one, "DTEND")).isEqualTo("2026-03-29");
        assertThat(day(event("start: 2026-03-28, end: 2026-03-31"), "DTEND"))
                .isEqualTo("2026-04-01");
    }

    @Test
    void an_end_that_nobody_knows_is_not_told() {
        IcsReading.Event event = event("start: 2026-03-28 10:00");
        assertThat(value(event, "DTEND")).isEmpty();
        assertThat(value(event("start: 2026-03-28 10:00, end: 2026-03-28"), "DTEND")).isEmpty();
        // It must be later than the start.
        assertThat(value(event("start: 2026-03-28 10:00, end: 2026-03-28 10:00"), "DTEND"))
                .isEmpty();
    }

    @Test
    void an_event_with_an_hour_ends_with_a_day_without_one() {
        IcsReading.Event event = event("start: 2026-03-28 10:00, end: 2026-03-29");
        assertThat(instant(event, "DTSTART")).isEqualTo(Instant.parse("2026-03-28T08:00:00Z"));
        assertThat(instant(event, "DTEND")).isEqualTo(Instant.parse("2026-03-29T21:00:00Z"));
        assertThat(value(event, "DESCRIPTION").replace('\u00A0', ' '))
                .contains("\n28 март 2026 г., 10:00 ч. – 29 март 2026 г.\n");
    }

    @Test
    void whole_days_say_in_words_when_the_last_one_ends() {
        IcsReading.Event event = event("start: 2026-03-28, end: 2026-03-29 16:00");
        assertThat(day(event, "DTSTART")).isEqualTo("2026-03-28");
        assertThat(day(event, "DTEND")).isEqualTo("2026-03-30");
        assertThat(value(event, "DESCRIPTION")).contains("16:00");
        assertThat(value(event("start: 2026-03-28, end: 2026-03-29"), "DESCRIPTION"))
                .doesNotContain("март");
    }

    @Test
    void start_and_end_keep_their_zones() {
        IcsReading.Event event =
                event(
                        "start: 2026-03-29 02:30 Europe/Madrid,"
                                + " end: 2026-04-05 04:30 Pacific/Auckland");
        // There was no such hour in Madrid; clocks go on by one.
        assertThat(instant(event, "DTSTART")).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(instant(event, "DTEND")).isEqualTo(Instant.parse("2026-04-04T16:30:00Z"));
        String file =
                site("event: { start: 2026-03-28 10:00 Europe/Madrid }").file(PAGE + "event.ics");
        assertThat(file)
                .contains("DTSTART;TZID=Europe/Madrid:20260328T100000\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .doesNotContain("TZID:Europe/Sofia");
    }

    @Test
    void a_distance_from_utc_is_an_instant_of_utc() {
        String file = site("event: { start: '2026-03-28 10:00+05:30' }").file(PAGE + "event.ics");
        assertThat(file).contains("DTSTART:20260328T043000Z\r\n").doesNotContain("VTIMEZONE");
    }
}
