package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clocks of zones: a reader that knows nothing of them but the rules in the file finds the same
 * instants as Java.
 */
class IcsZonesTest {
    private static final DateTimeFormatter FRONT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static String site(List<ZonedDateTime> starts, Duration length) {
        StringBuilder text =
                new StringBuilder(
                        """
                        -- content/articles/fair/en.md --
                        ---
                        title: Fair
                        type: news
                        date: 2025-12-01
                        events:
                        """);
        for (ZonedDateTime start : starts) {
            ZonedDateTime end = start.plus(length);
            text.append("  - { start: ").append(said(start));
            text.append(", end: ").append(said(end)).append(" }\n");
        }
        return text + "---\nText.\n";
    }

    private static String said(ZonedDateTime moment) {
        return FRONT.format(moment) + " " + moment.getZone().getId();
    }

    /** What the reader finds is what Java finds for the same words. */
    private static void check(List<ZonedDateTime> starts, Duration length) {
        SiteTest site = SiteTest.of(site(starts, length));
        List<Instant> expected = starts.stream().map(ZonedDateTime::toInstant).sorted().toList();
        List<IcsReading.Event> events = IcsReading.of(site.files().get("en/calendar.ics")).events();
        assertThat(events)
                .extracting(event -> event.instant("DTSTART"))
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(Optional::of).toList());
        for (int i = 0; i < starts.size(); i++) {
            String path = "en/news/2025/fair/" + EventLinks.name(i);
            IcsReading.Event one = IcsReading.of(site.files().get(path)).event();
            Instant start = starts.get(i).toInstant();
            assertThat(one.instant("DTSTART")).as("%s", starts.get(i)).hasValue(start);
            assertThat(one.instant("DTEND")).hasValue(start.plus(length));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Sofia",
                "Europe/Madrid",
                "Pacific/Auckland",
                "America/New_York",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Asia/Jerusalem",
                "America/Nuuk",
                "Africa/Casablanca",
                "Europe/Istanbul",
                "Europe/Moscow",
                "Atlantic/Azores",
                "Europe/Dublin",
                "Pacific/Apia",
                "Africa/Cairo"
            })
    void random_events_of_many_years_are_read_back(String id) {
        ZoneId zone = ZoneId.of(id);
        Random random = new Random(id.hashCode());
        List<ZonedDateTime> starts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDateTime clocks =
                    LocalDateTime.of(1996 + random.nextInt(45), 1, 1, 0, 0)
                            .plusMinutes(random.nextInt(365 * 24 * 60));
            starts.add(clocks.atZone(zone).withLaterOffsetAtOverlap());
        }
        starts.removeIf(IcsZonesTest::isTwice);
        check(starts, Duration.ofMinutes(90));
    }

    /** Whether an author cannot say which of two equal hours is meant. */
    private static boolean isTwice(ZonedDateTime moment) {
        ZonedDateTime end = moment.plusMinutes(90);
        return List.of(moment, end).stream()
                .anyMatch(
                        m ->
                                m.getZone().getRules().getValidOffsets(m.toLocalDateTime()).size()
                                        > 1);
    }

    @Test
    void the_hours_around_each_change_of_clocks_are_read_back() {
        List<ZonedDateTime> starts = new ArrayList<>();
        for (String id : List.of("Europe/Sofia", "Europe/Madrid", "Pacific/Auckland")) {
            ZoneId zone = ZoneId.of(id);
            for (int year = 2024; year < 2028; year++) {
                Instant change = Instant.parse(year + "-01-01T00:00:00Z");
                for (int i = 0; i < 2; i++) {
                    change = zone.getRules().nextTransition(change).getInstant();
                    for (int hours : List.of(-30, -3, 0, 3, 30)) {
                        starts.add(change.plus(Duration.ofHours(hours)).atZone(zone));
                    }
                }
            }
        }
        starts.removeIf(IcsZonesTest::isTwice);
        check(starts, Duration.ofMinutes(90));
    }

    @Test
    void clocks_of_today_are_two_rules() {
        SiteTest site =
                SiteTest.of(
                        site(
                                List.of(
                                        ZonedDateTime.parse(
                                                "2026-03-28T10:00+02:00[Europe/Sofia]")),
                                Duration.ofHours(1)));
        site.page(
                "en/calendar.ics",
                """
                BEGIN:VTIMEZONE
                TZID:Europe/Sofia
                BEGIN:STANDARD
                DTSTART:20241027T040000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20250330T030000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                END:DAYLIGHT
                END:VTIMEZONE
                """
                        .replace("\n", "\r\n"));
    }

    @Test
    void a_rule_that_has_ended_says_when() {
        ZonedDateTime before = ZonedDateTime.parse("2014-07-01T10:00+03:00[Europe/Istanbul]");
        ZonedDateTime after = ZonedDateTime.parse("2019-01-01T10:00+03:00[Europe/Istanbul]");
        SiteTest site = SiteTest.of(site(List.of(before, after), Duration.ofHours(1)));
        assertThat(site.file("en/calendar.ics")).contains("RRULE:FREQ=YEARLY;UNTIL=2016");
    }
}
