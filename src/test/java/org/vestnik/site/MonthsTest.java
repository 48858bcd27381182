package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The months of the calendar, each a page with a grid of its days. */
class MonthsTest {
    private static final String EVENTS =
            """
            -- content/articles/trip/bg.md --
            ---
            title: Пътуване
            type: visit
            date: 2026-01-02
            event: { start: 2025-11-28, end: 2025-12-09, place: Стрелча }
            ---
            Текст.
            -- content/articles/trip/en.md --
            ---
            title: Journey
            ---
            Text.
            -- content/articles/day/bg.md --
            ---
            title: Два дни
            type: infoday
            date: 2026-01-02
            events:
              - { start: 2025-12-04, end: 2025-12-05, status: cancelled }
              - { start: 2025-12-05 10:00, end: 2025-12-05 12:00 }
              - { start: 2024-02-29 }
            ---
            Текст.
            """;

    private static final SiteTest SITE = SiteTest.of(EVENTS);

    /** What the cell of a day holds. */
    private static String cell(String page, String day) {
        int from = page.indexOf("<time datetime=\"" + day + "\">");
        assertThat(from).as(day).isPositive();
        return page.substring(from, page.indexOf("</td>", from));
    }

    @Test
    void every_month_in_which_an_event_lies_has_a_page_in_each_language() {
        SITE.page("bg/kalendar/2025/11/", "<h1>Ноември 2025\u00A0г.</h1>", "Пътуване")
                .page("bg/kalendar/2025/12/", "Пътуване", "<title>Събития – декември 2025")
                .page("en/calendar/2025/12/", "<h1>December 2025</h1>", "Journey")
                .page(
                        "en/calendar/2024/02/",
                        "hreflang=\"bg\" href=\"https://example.org/p/bg/kalendar/2024/02/\"",
                        "<p class=\"over\"><a href=\"../../../../en/calendar/\">Events</a></p>")
                .hasNo("bg/kalendar/2026/01/index.html")
                .hasNo("bg/kalendar/2025/index.html");
        assertThat(SITE.file("sitemap.xml")).contains("https://example.org/p/bg/kalendar/2024/02/");
        assertThat(SITE.result().site().orElseThrow().lasting()).contains("/en/calendar/2025/11/");
    }

    @Test
    void the_list_of_events_leads_to_the_months_of_its_last_year_and_to_other_years() {
        SITE.page(
                        "bg/kalendar/",
                        "<li><a href=\"../../bg/kalendar/2025/11/\">ноември 2025\u00A0г.</a></li>",
                        "<li><a href=\"../../bg/kalendar/2025/12/\">декември 2025\u00A0г.</a></li>",
                        "<p class=\"years\"><a href=\"../../bg/kalendar/2024/02/\">2024</a>")
                .pageLacks("bg/kalendar/", "февруари 2024");
    }

    @Test
    void an_event_of_several_days_is_a_bar_and_is_named_on_each_of_them() {
        String page = SITE.file("bg/kalendar/2025/12/");
        // The first days of the month end a week.
        assertThat(cell(page, "2025-12-01")).contains("bar bar-7", "<a href=", "Пътуване");
        assertThat(cell(page, "2025-12-02"))
                .contains("<span class=\"hidden\">Пътуване</span>")
                .doesNotContain("<a ");
        assertThat(cell(page, "2025-12-08")).contains("bar bar-2");
        assertThat(cell(page, "2025-12-10")).doesNotContain("<li");
        assertThat(cell(SITE.file("bg/kalendar/2025/11/"), "2025-11-28")).contains("bar bar-3");
    }

    @Test
    void bars_that_meet_lie_below_each_other_and_entries_below_them() {
        String page = SITE.file("bg/kalendar/2025/12/");
        assertThat(cell(page, "2025-12-04"))
                .contains("kind-infoday is-cancelled bar bar-2\">", ">Отменено</strong> ");
        String fifth = cell(page, "2025-12-05");
        assertThat(fifth).containsOnlyOnce("<a ").contains("<span class=\"hour\">10:00\u00A0ч.");
        assertThat(fifth.indexOf("10:00")).isGreaterThan(fifth.lastIndexOf("class=\"hidden\""));
    }

    @Test
    void a_bar_keeps_its_row_where_nothing_lies_above_it() {
        String page =
                SiteTest.of(
                                EVENTS.replace(
                                                "2025-11-28, end: 2025-12-09",
                                                "2025-12-02, end: 2025-12-03")
                                        .replace(
                                                "2025-12-04, end: 2025-12-05, status: cancelled",
                                                "2025-12-03, end: 2025-12-05"))
                        .file("bg/kalendar/2025/12/");
        assertThat(cell(page, "2025-12-03")).contains("bar bar-3\">");
        assertThat(cell(page, "2025-12-04")).contains("bar gap-1\">");
        String three =
                EVENTS.replace("2025-11-28, end: 2025-12-09", "2025-12-01, end: 2025-12-02")
                        .replace(
                                "2025-12-04, end: 2025-12-05, status: cancelled",
                                "2025-12-02, end: 2025-12-04")
                        .replace(
                                "2025-12-05 10:00, end: 2025-12-05 12:00",
                                "2025-12-02, end: 2025-12-06");
        String third = cell(SiteTest.of(three).file("bg/kalendar/2025/12/"), "2025-12-05");
        assertThat(third).contains("bar gap-2");
    }

    @Test
    void months_lead_to_those_before_and_after_that_have_events() {
        SITE.page(
                        "en/calendar/2025/11/",
                        "<a rel=\"prev\" href=\"../../../../en/calendar/2024/02/\">February 2024</a>",
                        "<a rel=\"next\" href=\"../../../../en/calendar/2025/12/\">December 2025</a>",
                        "aria-current=\"page\">November</a>",
                        "aria-current=\"page\">2025</a>")
                .pageLacks("en/calendar/2024/02/", "rel=\"prev\"");
    }

    @Test
    void the_list_leads_to_the_month_of_the_next_event_else_of_the_last() {
        SITE.page("bg/kalendar/", "bg/kalendar/2025/12/\">По месеци</a>");
        SiteTest.of(EVENTS.replace("2025-12-09", "2026-01-31").replace("2024-02-29", "2026-03-01"))
                .page("bg/kalendar/", "kalendar/2026/01/\">По месеци</a>");
        SiteTest.of(EVENTS.replace("2024-02-29", "2026-03-01"))
                .page("bg/kalendar/", "kalendar/2026/03/\">По месеци</a>");
    }

    @Test
    void a_week_begins_as_in_the_country_of_the_language() {
        String site =
                "-- content/site.yaml --\ntitle: T\nlanguages: [bg, ar]\ntheme: institution\n"
                        + "addresses: { ar: { news: akhbar, page: safha, type: naw, topics: mawad,"
                        + " partners: shuraka, projects: mashari, calendar: taqwim, gallery: suwar } }\n";
        String page = SiteTest.of(site + EVENTS).file("ar/taqwim/2025/12/");
        String head = page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
        assertThat(head.indexOf("السبت")).isLessThan(head.indexOf("الأحد"));
        assertThat(head.indexOf("الأحد")).isLessThan(head.indexOf("الجمعة"));
    }

    @Test
    void what_takes_two_years_is_not_on_every_day_of_them() {
        SiteTest.of(EVENTS.replace("2025-12-09", "2027-11-29"))
                .page("bg/kalendar/2025/11/", "Пътуване")
                .page("bg/kalendar/2027/11/", "Пътуване")
                .hasNo("bg/kalendar/2026/06/index.html");
    }

    @Test
    void an_event_of_years_leads_to_this_month_or_the_next_one_with_an_event() {
        String years = EVENTS.replace("2025-11-28, end: 2025-12-09", "2023-01-10, end: 2028-03-31");
        SiteTest.of(years).page("bg/kalendar/", "kalendar/2028/03/\">По месеци</a>");
        SiteTest.of(years.replace("2024-02-29", "2026-05-01"))
                .page("bg/kalendar/", "kalendar/2026/05/\">По месеци</a>");
        SiteTest.of(years.replace("2024-02-29", "2026-01-30"))
                .page("bg/kalendar/", "kalendar/2026/01/\">По месеци</a>");
    }
}
