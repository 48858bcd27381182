package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendar files, as an independent reader of calendars sees them; built on 31 January 2026. */
class EventFilesTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            description: { bg: Опит, en: A try }
            url: https://example.org/p
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            project: { number: BG-1, name: { bg: Обмен, en: Exchange } }
            partners:
              puebla: { name: { bg: Община Пуебла, en: Municipality of Puebla }, country: ES }
            """;

    static final String PAGE = "bg/novini/2025/panair/";

    private static String article(String events) {
        return """
        -- content/articles/2025/fair/bg.md --
        ---
        title: Панаир
        type: conference
        date: 2025-12-01
        summary: Два дни, много хора; чай
        %s
        ---
        Текст.
        """
                .formatted(events.strip());
    }

    static SiteTest site(String events) {
        return SiteTest.of(SITE + article(events));
    }

    private static IcsReading.Event event(SiteTest site) {
        return IcsReading.of(site.files().get(PAGE + "event.ics")).event();
    }

    static IcsReading.Event event(String keys) {
        return event(site("event: { " + keys + " }"));
    }

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
    void a_calendar_is_told_all_that_it_can_show() {
        IcsReading.Event event =
                event(
                        "start: 2026-03-28 10:00, end: 2026-03-28 12:30, place: „Изворът“,"
                                + " country: BG, geo: [42.19, 24.33], organiser: puebla,"
                                + " registration: 'https://example.org/r'");
        assertThat(value(event, "SUMMARY")).isEqualTo("Панаир");
        assertThat(event.parameter("SUMMARY", "LANGUAGE")).isEqualTo("bg");
        assertThat(instant(event, "DTSTART")).isEqualTo(Instant.parse("2026-03-28T08:00:00Z"));
        assertThat(instant(event, "DTEND")).isEqualTo(Instant.parse("2026-03-28T10:30:00Z"));
        assertThat(value(event, "DTSTAMP")).isEqualTo("20251130T220000Z");
        assertThat(value(event, "LOCATION")).isEqualTo("„Изворът“, България");
        assertThat(value(event, "GEO")).isEqualTo("42.19;24.33");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Конференция");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).isEqualTo("https://example.org/p/" + PAGE);
        assertThat(value(event, "ORGANIZER")).isEmpty();
        assertThat(value(event, "DESCRIPTION"))
                .isEqualTo(
                        """
                        Два дни, много хора; чай

                        Организатор: Община Пуебла
                        Записване: https://example.org/r
                        https://example.org/p/bg/novini/2025/panair/""");
    }

    @Test
    void where_one_takes_part_is_an_address_and_the_place_where_there_is_no_other() {
        IcsReading.Event event =
                event("start: 2026-03-28 10:00, online: 'https://пример.bg/стая?a=1#б'");
        assertThat(value(event, "CONFERENCE"))
                .isEqualTo("https://xn--e1afmkfd.bg/%D1%81%D1%82%D0%B0%D1%8F?a=1#%D0%B1");
        assertThat(value(event, "LOCATION")).isEqualTo("https://пример.bg/стая?a=1#б");
        assertThat(value(event, "DESCRIPTION")).contains("Онлайн: https://пример.bg/стая?a=1#б");
        IcsReading.Event off =
                event("start: 2026-03-28, online: 'https://example.org/', status: cancelled");
        assertThat(value(off, "CONFERENCE") + value(off, "LOCATION")).isEmpty();
        IcsReading.Event both =
                event("start: 2026-03-28, place: Стрелча, online: 'https://example.org/'");
        assertThat(value(both, "LOCATION")).isEqualTo("Стрелча");
    }

    @Test
    void a_country_that_the_place_names_is_not_named_again() {
        assertThat(
                        value(
                                event("start: 2026-03-28, country: BG, place: 'София, България'"),
                                "LOCATION"))
                .isEqualTo("София, България");
    }

    @Test
    void what_is_off_says_so_in_its_title_and_comes_after_what_was_planned() {
        String start = "start: 2026-03-28, status: ";
        IcsReading.Event planned = event(start + "planned");
        IcsReading.Event postponed = event(start + "postponed");
        IcsReading.Event cancelled = event(start + "cancelled");
        IcsReading.Event again = event(start + "planned, revision: 1");
        assertThat(List.of(planned, postponed, cancelled, again))
                .extracting(e -> value(e, "STATUS"))
                .containsExactly("CONFIRMED", "TENTATIVE", "CANCELLED", "CONFIRMED");
        assertThat(List.of(planned, postponed, cancelled, again))
                .extracting(e -> Integer.valueOf(value(e, "SEQUENCE")))
                .containsExactly(0, 1, 2, 3);
        assertThat(List.of(planned, postponed, cancelled, again))
                .extracting(e -> value(e, "SUMMARY"))
                .containsExactly("Панаир", "Отложено: Панаир", "Отменено: Панаир", "Панаир");
        assertThat(value(event(start + "held"), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void an_event_keeps_its_id_when_all_that_it_says_changes() {
        IcsReading.Event event = event("start: 2026-03-28");
        SiteTest other =
                SiteTest.of(
                        SITE
                                + article("event: { start: 2026-05-05 10:00, place: Стрелча }")
                                        .replace("Панаир", "Друго\nslug: panair")
                                        .replace("date: 2025-12-01", "date: 2025-11-30"));
        assertThat(value(event(other), "UID")).isEqualTo(value(event, "UID")).hasSize(36);
        SiteTest elsewhere =
                SiteTest.of(SITE.replace("/p\n", "/q\n") + article("event: { start: 2026-03-28 }"));
        assertThat(value(event(elsewhere), "UID")).isNotEqualTo(value(event, "UID"));
    }

    @Test
    void each_event_of_an_article_has_a_file_and_an_id() {
        SiteTest site = site("events:\n  - start: 2026-03-28\n  - start: 2026-03-29");
        IcsReading.Event first = event(site);
        IcsReading.Event second = IcsReading.of(site.files().get(PAGE + "event-2.ics")).event();
        assertThat(day(first, "DTSTART")).isEqualTo("2026-03-28");
        assertThat(day(second, "DTSTART")).isEqualTo("2026-03-29");
        assertThat(value(second, "UID")).isNotEqualTo(value(first, "UID"));
        site.page(
                PAGE,
                "<a href=\"event.ics\" type=\"text/calendar\" download>Добавете в календара си</a>",
                "<a href=\"event-2.ics\" type=\"text/calendar\" download>");
        assertThat(site.outline().file(PAGE + "event-2.ics").orElseThrow().mediaType())
                .isEqualTo("text/calendar; charset=utf-8");
        assertThat(site.outline().file(PAGE + "event-3.ics")).isEmpty();
        assertThat(site.outline().file(PAGE + "event-02.ics")).isEmpty();
        assertThat(site.outline().file("bg/novini/event.ics")).isEmpty();
        site.hasNo(PAGE + "event-3.ics");
    }

    @Test
    void what_is_over_or_off_is_not_offered() {
        site("event: { start: 2026-01-30 }").pageLacks(PAGE, "event.ics");
        site("event: { start: 2026-01-31 }").page(PAGE, "event.ics");
        site("event: { start: 2026-03-28, status: postponed }").pageLacks(PAGE, "event.ics");
        // Whoever has added it before can fetch it again.
        assertThat(site("event: { start: 2026-01-30 }").files()).containsKey(PAGE + "event.ics");
    }

    @Test
    void the_calendar_of_a_language_holds_all_events_in_their_order() {
        SiteTest site =
                SiteTest.of(
                        SITE
                                + article("event: { start: 2026-03-28 }")
                                + """
                                -- content/articles/trip/bg.md --
                                ---
                                title: Пътуване
                                type: visit
                                date: 2026-01-02
                                event: { start: 2019-05-01, place: Стрелча }
                                ---
                                Текст.
                                -- content/articles/trip/en.md --
                                ---
                                title: Journey
                                event: { place: Strelcha }
                                ---
                                Text.
                                """);
        IcsReading calendar = IcsReading.of(site.files().get("en/calendar.ics"));
        assertThat(calendar.events())
                .extracting(e -> value(e, "SUMMARY"))
                .containsExactly("Journey", "Панаир");
        IcsReading.Event foreign = calendar.events().get(1);
        assertThat(foreign.parameter("SUMMARY", "LANGUAGE")).isEqualTo("bg");
        assertThat(value(foreign, "CATEGORIES")).isEqualTo("Conference");
        assertThat(value(foreign, "DESCRIPTION")).contains("Only in Bulgarian");
        assertThat(calendar.value("NAME")).isEqualTo("Events – Trial");
        assertThat(calendar.value("X-WR-CALNAME")).isEqualTo("Events – Trial");
        assertThat(calendar.value("X-WR-TIMEZONE")).isEqualTo("Europe/Sofia");
        assertThat(calendar.value("REFRESH-INTERVAL")).isEqualTo("PT12H");
        assertThat(calendar.value("SOURCE")).isEqualTo("https://example.org/p/en/calendar.ics");
        IcsReading bulgarian = IcsReading.of(site.files().get("bg/kalendar.ics"));
        assertThat(value(bulgarian.events().get(0), "UID"))
                .isEqualTo(value(calendar.events().get(0), "UID"));
    }

    @Test
    void the_calendar_page_offers_its_address() {
        SiteTest site = site("event: { start: 2026-03-28 }");
        site.page(
                "en/calendar/",
                "<link rel=\"alternate\" type=\"text/calendar\" title=\"Events\""
                        + " href=\"../calendar.ics\">",
                "<a href=\"https://example.org/p/en/calendar.ics\" type=\"text/calendar\">"
                        + "https://example.org/p/en/calendar.ics</a>");
        site.pageLacks(PAGE, "kalendar.ics");
        String yaml =
                SITE.replace("languages", "addresses: { en: { calendar: diary } }\nlanguages");
        SiteTest.of(yaml + article("event: { start: 2026-03-28 }"))
                .page("en/diary.ics", "SUMMARY;LANGUAGE=bg:Панаир")
                .page("en/diary/", "href=\"../diary.ics\"");
    }

    @Test
    void without_an_address_the_files_still_serve() {
        String yaml = SITE.replace("url: https://example.org/p\n", "");
        SiteTest site = SiteTest.of(yaml + article("event: { start: 2026-03-28 }"));
        IcsReading.Event event = event(site);
        assertThat(value(event, "URL")).isEmpty();
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Два дни, много хора; чай");
        assertThat(value(event, "UID")).hasSize(36);
        assertThat(IcsReading.of(site.files().get("bg/kalendar.ics")).value("SOURCE")).isEmpty();
        site.page("bg/kalendar/", "<a href=\"../kalendar.ics\" type=\"text/calendar\" download>");
        String numberless = yaml.replace("number: BG-1, ", "");
        SiteTest other = SiteTest.of(numberless + article("event: { start: 2026-03-28 }"));
        assertThat(value(event(other), "UID")).hasSize(36).isNotEqualTo(value(event, "UID"));
    }

    @Test
    void a_site_without_events_has_no_calendar() {
        SiteTest site = SiteTest.of(SITE + article(""));
        assertThat(site.files().keySet()).noneMatch(path -> path.endsWith(".ics"));
    }

    @Test
    void the_day_of_the_build_changes_no_file() {
        SiteTest site = site("event: { start: 2026-01-31 10:00 }");
        SiteTest later = site.with(BuildOptions.of(LocalDate.of(2026, 2, 20)));
        for (String path : List.of(PAGE + "event.ics", "bg/kalendar.ics", "en/calendar.ics")) {
            assertThat(later.files().get(path)).isEqualTo(site.files().get(path));
        }
    }

    @Test
    void a_revision_is_a_number() {
        site("event: { start: 2026-03-28, revision: often }")
                .reportsAmong("content/articles/2025/fair/bg.md:6:39 error[not-integer]");
        site("event: { start: 2026-03-28, revision: -1 }")
                .reportsAmong("content/articles/2025/fair/bg.md:6:39 error[number-range]");
    }

    @Test
    void a_title_may_hold_whatever_it_likes() {
        String title = "А\\б, в; г: „д“ 😀👩‍👩‍👧 \\n " + "щ😀".repeat(60);
        SiteTest site =
                SiteTest.of(
                        SITE
                                + article("event: { start: 2026-03-28 }\nslug: panair")
                                        .replace("title: Панаир", "title: '" + title + "'"));
        assertThat(value(event(site), "SUMMARY")).isEqualTo(title);
        String file = new String(site.files().get(PAGE + "event.ics"), StandardCharsets.UTF_8);
        assertThat(file).contains("SUMMARY;LANGUAGE=bg:А\\\\б\\, в\\; г: „д“ 😀");
    }
}
