package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.site.SiteTest;

/** A calendar that was built on 31 January 2026, read on other days by readers elsewhere. */
class CalendarClockTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: Trial
            languages: [en]
            theme: institution
            timezone: Europe/Sofia
            -- content/articles/a/en.md --
            ---
            title: Meetings
            type: infoday
            date: 2026-01-02
            events:
              - { start: 2025-12-01, place: Before }
              - { start: 2026-02-03 10:00, end: 2026-02-03 12:00, place: First }
              - { start: 2026-02-05, end: 2026-02-06, place: Second }
              - { start: 2026-02-06, place: Third, status: cancelled }
            ---
            Text.
            """;

    private static Browser browser;

    private String clock = "";

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : SiteTest.of(SITE).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        browser = Browser.on(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void own() {
        if (!clock.isEmpty()) {
            cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
            clock = "";
        }
    }

    private static Map<String, Object> cdp(String command, Map<String, Object> values) {
        return browser.driver().executeCdpCommand(command, values);
    }

    /** Opens a page at a moment. It counts by how much the page moves while it is shown. */
    private void at(String moment, String zone, String page) {
        own();
        String script =
                """
                { const Real = Date, at = Real.parse('%s');
                  window.Date = class extends Real {
                    constructor(...parts) { parts.length ? super(...parts) : super(at) }
                    static now() { return at } };
                  window.moved = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value))
                    .observe({type: 'layout-shift', buffered: true}) }
                """
                        .formatted(moment);
        Map<String, Object> made =
                cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        clock = made.get("identifier").toString();
        cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        browser.open(page, 1440, 900);
    }

    private static String text(String selector) {
        return (String)
                browser.driver()
                        .executeScript(
                                "return [...document.querySelectorAll(arguments[0])]"
                                        + ".filter(e => e.checkVisibility())"
                                        + ".map(e => e.textContent).join(' ')",
                                selector);
    }

    private static Object ask(String script) {
        return browser.driver().executeScript("return " + script);
    }

    @Test
    void on_the_day_of_the_build_all_is_as_it_was_built() {
        at("2026-01-31T12:00+02:00", "Europe/Sofia", "en/calendar/");
        assertThat(text("[data-coming] .where")).isEqualTo("First Second Third");
        assertThat(text("[data-past] .where")).isEqualTo("Before");
        assertThat(text("[data-none], .now")).isEmpty();
    }

    @Test
    void what_is_over_moves_to_the_past_to_the_minute_wherever_the_reader_is() {
        for (String zone : List.of("Europe/Sofia", "Pacific/Honolulu", "Pacific/Kiritimati")) {
            at("2026-02-03T11:59+02:00", zone, "en/calendar/");
            assertThat(text("[data-coming] .where")).isEqualTo("First Second Third");
            assertThat(text("[data-coming] .now")).isEqualTo("On now");

            at("2026-02-03T12:00+02:00", zone, "en/calendar/");
            assertThat(text("[data-coming] .where")).isEqualTo("Second Third");
            assertThat(text("[data-past] .where")).isEqualTo("First Before");
            assertThat(text(".now")).isEmpty();
        }
    }

    @Test
    void a_heading_without_events_goes_and_words_take_its_place() {
        at("2026-02-07T00:00+02:00", "Europe/Sofia", "en/calendar/");
        assertThat(text(".events h2")).isEqualTo("Past events");
        assertThat(text("[data-past] .where")).isEqualTo("Third Second First Before");
        assertThat(text("[data-none]")).contains("No events are announced");
        at("2026-02-07T00:00+02:00", "Europe/Sofia", "en/");
        assertThat(text("li.row, #_next")).isEmpty();
    }

    @Test
    void the_home_lets_go_of_what_is_over() {
        at("2026-02-05T09:00+02:00", "Europe/Sofia", "en/");
        assertThat(text(".row .where")).isEqualTo("Second Third");
        assertThat(text(".now")).isEqualTo("On now");
    }

    @Test
    void the_day_of_the_reader_is_marked_in_its_month() {
        at("2026-02-05T23:30+02:00", "Europe/Sofia", "en/calendar/2026/02/");
        assertThat(text("[aria-current=date] > time")).isEqualTo("5");
        at("2026-02-05T23:30+02:00", "Pacific/Kiritimati", "en/calendar/2026/02/");
        assertThat(text("[aria-current=date] > time")).isEqualTo("6");
        at("2026-03-05T23:30+02:00", "Europe/Sofia", "en/calendar/2026/02/");
        assertThat(ask("document.querySelectorAll('[aria-current=date]').length")).isEqualTo(0L);
    }

    @Test
    void nothing_moves_after_it_was_seen() throws InterruptedException {
        for (String page : List.of("en/calendar/", "en/calendar/2026/02/", "en/")) {
            at("2026-02-07T00:00+02:00", "Europe/Sofia", page);
            Thread.sleep(300);
            assertThat(((Number) ask("window.moved")).doubleValue()).as(page).isZero();
        }
    }

    @Test
    void the_month_is_accessible_and_never_wider_than_the_window() {
        for (int width : new int[] {320, 360, 768, 900, 1440}) {
            at("2026-02-05T12:00+02:00", "Europe/Sofia", "en/calendar/2026/02/");
            browser.size(width, 900);
            assertThat(browser.axe()).as("" + width).isEmpty();
            Number wide = (Number) ask("document.documentElement.scrollWidth");
            assertThat(wide.intValue()).isLessThanOrEqualTo(width);
        }
        for (String scheme : List.of("dark", "light")) {
            browser.prefers(scheme, "screen");
            at("2026-02-05T12:00+02:00", "Europe/Sofia", "en/calendar/2026/02/");
            assertThat(browser.axe()).as(scheme).isEmpty();
        }
    }

    @Test
    void a_narrow_screen_has_the_rows_alone() {
        at("2026-02-05T12:00+02:00", "Europe/Sofia", "en/calendar/2026/02/");
        assertThat(text("table.month time")).isNotEmpty();
        browser.size(360, 740);
        assertThat(text("table.month time")).isEmpty();
        assertThat(text(".rows .where")).isEqualTo("First Second Third");
    }
}
