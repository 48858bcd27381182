package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Events as visitors read them; the sites are built on 31 January 2026. */
class EventsTest {
    private static final String PAGE = "bg/novini/2025/panair/";

    /** A site with one article whose front matter ends so. */
    private static SiteTest site(String events) {
        return SiteTest.of(
                """
                -- content/site.yaml --
                title: { bg: Проба, en: Trial }
                languages: [bg, en]
                theme: institution
                timezone: Europe/Sofia
                -- content/articles/fair/bg.md --
                ---
                title: Панаир
                type: news
                date: 2025-12-01
                %s
                ---
                Текст.
                -- content/articles/fair/en.md --
                ---
                title: Fair
                ---
                Text.
                """
                        .formatted(events.strip()));
    }

    private static String when(SiteTest site, String page) {
        return site.file(page)
                .replaceAll("(?s).*?<dd>(?:<s>)?<time [^>]*>([^<]*)</time>.*", "$1")
                .replace("\u2060", "")
                .replace('\u00A0', ' ');
    }

    private static String when(String event) {
        return when(site("event: { " + event + " }"), PAGE);
    }

    @Test
    void days_and_times_are_said_as_an_interval() {
        assertThat(when("start: 2018-12-11, end: 2018-12-12"))
                .isEqualTo("11 – 12 декември 2018 г.");
        assertThat(when("start: 2018-12-11 10:00, end: 2018-12-11 12:30"))
                .isEqualTo("11 декември 2018 г., 10:00 – 12:30 ч.");
        assertThat(when("start: 2018-12-31 22:00, end: 2019-01-01 02:00"))
                .isEqualTo("31 декември 2018 г., 22:00 ч. – 1 януари 2019 г., 02:00 ч.");
    }

    @Test
    void an_end_that_has_a_time_keeps_it_where_the_other_has_none() {
        assertThat(when("start: 2018-12-11 10:00, end: 2018-12-12"))
                .isEqualTo("11 декември 2018 г., 10:00 ч. – 12 декември 2018 г.");
        assertThat(when("start: 2018-12-11, end: 2018-12-12 16:00"))
                .isEqualTo("11 декември 2018 г. – 12 декември 2018 г., 16:00 ч.");
        assertThat(when("start: 2018-12-11 10:00, end: 2018-12-11"))
                .isEqualTo("11 декември 2018 г., 10:00 ч.");
    }

    @Test
    void a_zone_is_named_where_its_clocks_differ_from_those_of_the_site() {
        SiteTest madrid = site("event: { start: 2018-12-11 10:00 Europe/Madrid }");
        assertThat(when(madrid, PAGE)).isEqualTo("11 декември 2018 г., 10:00 ч. (Мадрид, UTC+1)");
        madrid.page(PAGE, "<time datetime=\"2018-12-11T10:00+01:00\">");
        assertThat(when(madrid, "en/news/2025/fair/"))
                .isEqualTo("11 December 2018, 10:00 (Madrid, UTC+1)");
        assertThat(when("start: 2018-12-11 10:00 Europe/Athens")).doesNotContain("(");
        assertThat(when("start: 2018-12-11 10:00+02:00")).doesNotContain("(");
        assertThat(when("start: 2018-07-11 10:00+02:00")).endsWith("(UTC+2)");
        assertThat(
                        when(
                                "start: 2018-12-11 10:00 Europe/Madrid, end: 2018-12-11 12:00 Europe/Sofia"))
                .isEqualTo("11 декември 2018 г., 10:00 – 11:00 ч. (Мадрид, UTC+1)");
    }

    @Test
    void what_is_cancelled_or_postponed_is_struck_through_and_said_in_words() {
        for (String[] status :
                new String[][] {{"cancelled", "Отменено"}, {"postponed", "Отложено"}}) {
            site("event: { start: 2026-03-01, status: " + status[0] + " }")
                    .page(PAGE, "<s><time datetime=\"2026-03-01\">", status[1])
                    .page("bg/novini/", "<p class=\"notice\">" + status[1] + "</p>");
        }
        site("event: { start: 2026-03-01, status: planned }")
                .pageLacks(PAGE, "<s>")
                .pageLacks("bg/novini/", "class=\"notice\"");
    }

    @Test
    void a_list_says_that_an_article_is_off_only_if_all_its_events_are() {
        String both =
                """
                events:
                  - { start: 2026-03-01, status: cancelled }
                  - { start: 2026-03-08, status: %s }
                """;
        site(both.formatted("cancelled")).page("bg/novini/", "Отменено");
        site(both.formatted("planned"))
                .page(PAGE, "Отменено", "За събитията", "8\u00A0март\u00A02026\u00A0г.")
                .pageLacks("bg/novini/", "Отменено");
    }

    @Test
    void nobody_is_asked_to_register_for_what_is_over_or_off() {
        String event = "event: { start: %s, registration: 'https://example.org/r' %s }";
        String register = "https://example.org/r";
        site(event.formatted("2026-01-31", "")).page(PAGE, register);
        site(event.formatted("2026-01-30", ", status: planned")).pageLacks(PAGE, register);
        site(event.formatted("2026-03-01", ", status: cancelled")).pageLacks(PAGE, register);
    }

    @Test
    void the_day_after_an_event_is_a_day_on_which_the_site_changes() {
        SiteTest site = site("event: { start: 2026-03-01, end: 2026-03-03 }");
        assertThat(site.result().shown().orElseThrow().nextChange())
                .contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void a_place_in_other_letters_carries_the_language_of_its_own_lead() {
        SiteTest.of(
                        """
                        -- content/site.yaml --
                        title: Trial
                        languages: [bg, es, ar]
                        theme: institution
                        -- content/articles/fair/es.md --
                        ---
                        title: Feria
                        type: news
                        date: 2025-05-01
                        event: { start: 2025-04-01, place: Puebla }
                        ---
                        Texto.
                        -- content/articles/fair/ar.md --
                        ---
                        title: معرض
                        slug: fair
                        ---
                        نص
                        """)
                .page("ar/news/2025/fair/", "<dd lang=\"es\">Puebla</dd>");
    }
}
