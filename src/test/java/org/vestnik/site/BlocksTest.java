package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts ask the site for: the project, its results and course, files, whom to ask. */
class BlocksTest {
    static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            description: { bg: Опит, en: A try }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            logo: static/logo.svg
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмен, en: Exchange }
              start: 2024-02-01
              end: 2025-12-31
              budget: { total: 1000.00, eu: 850.00, national: 150.00, currency: EUR }
              aims:
                - { bg: Да звъним., en: To ring. }
              activities:
                - { name: { bg: Обучение, en: Training }, start: 2024-03-01, end: 2024-03-31, partner: puebla }
              results:
                - { name: { bg: Хора, en: People }, planned: 50, achieved: 64, unit: { bg: души, en: persons } }
                - { name: { bg: Обеди, en: Lunches }, planned: 40, achieved: 10 }
                - { name: { bg: Книга, en: A book } }
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
              relation: co-funded
            partners:
              lesichovo: { name: { bg: Лесичово, en: Lesichovo }, country: BG }
              puebla: { name: { bg: Пуебла, en: Puebla }, country: ES }
            privacy: { off: true }
            contact:
              email: office@example.org
              phone: +359 (0)2 123-456
              press: { name: { bg: Иво, en: Ivo }, phone: "0888 123" }
            press: { text: { bg: За всички., en: For all. } }
            -- content/static/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: conference
            date: 2024-10-02
            event: { start: 2024-10-01 }
            attachments: { a.pdf: Програма, b.pdf: Снимки }
            ---
            Думи.
            -- content/articles/fair/a.pdf --
            %PDF-1.4 a
            -- content/articles/fair/b.pdf --
            %PDF-1.4 b
            -- content/articles/off/bg.md --
            ---
            title: Отменено
            type: training
            date: 2024-11-02
            event: { start: 2024-11-01, status: cancelled }
            attachments: { c.pdf: Покана }
            ---
            Думи.
            -- content/articles/off/c.pdf --
            %PDF-1.4 c
            -- content/pages/about/bg.md --
            ---
            title: За нас
            ---
            Думи.

            LINE
            -- content/pages/about/en.md --
            ---
            title: About
            ---
            Words.

            LINE
            """;

    private static final String PAGE = "bg/za-nas/";
    private static final String ENGLISH = "en/about/";

    private static SiteTest site(String line) {
        return SiteTest.of(SITE.replace("LINE", line));
    }

    @Test
    void a_project_shows_its_facts_money_aims_and_activities() {
        site("::project")
                .reportsNothing()
                .page(
                        ENGLISH,
                        "<dd>BG05M9OP001-4.001-0080-C01</dd>",
                        "<dt>Lead partner</dt><dd>Lesichovo</dd>",
                        "<path class=\"part-eu\" d=\"M0 0h850v1h-850z\"/>",
                        "<path class=\"part-national\" d=\"M850 0h150v1h-150z\"/>",
                        "<li class=\"part-eu\">European Union <span>€850.00 · 85%</span></li>",
                        "<h2>Aims</h2>",
                        "<li>To ring.</li>",
                        "<p><b>Training</b></p>",
                        " · Puebla</p>")
                .page(PAGE, "<h2>Цели</h2>", "<li>Да звъним.</li>");
        site("## Накратко\n\n::project").page(PAGE, "<h3>Цели</h3>");
    }

    @Test
    void results_show_how_much_of_the_promise_was_reached() {
        site("::results")
                .reportsNothing()
                .page(
                        PAGE,
                        "<th scope=\"row\">Хора <small>души</small>",
                        "<li>план</li><li class=\"beyond\">над плана</li>",
                        "d=\"M0 0h781v1h-781z\"/><path class=\"beyond\" d=\"M781 0h219v1h-219z\"/>",
                        "<td class=\"align-right\">50</td><td class=\"align-right\">64 <small>128%</small></td>",
                        "d=\"M0 0h195v1h-195z\"/><path class=\"target\" vector-effect=\"non-scaling-stroke\" d=\"M781 -.3v1.6\"/></svg></th>",
                        "<small>25%</small>",
                        "<th scope=\"row\">Книга</th><td class=\"align-right\"></td>");
    }

    @Test
    void a_timeline_goes_from_start_to_end_and_leaves_out_what_was_off() {
        SiteTest site = site("::timeline");
        site.reportsNothing().pageLacks(PAGE, "Отменено");
        assertThat(
                        site.file(PAGE)
                                .replaceAll("(?s).*<div class=\"block\">|</main>.*|<[^>]*>", " ")
                                .replace('\u00a0', ' '))
                .containsSubsequence(
                        "2024",
                        "1 февруари 2024 г.",
                        "Начало на проекта",
                        "Обучение",
                        "Панаир",
                        "Конференция",
                        "2025",
                        "Край на проекта");
        site.page(ENGLISH, "<a href=\"../../bg/novini/2024/panair/\" lang=\"bg\" dir=\"ltr\"");
        // What takes time is drawn so.
        site.page(PAGE, "<li class=\"activity lasting\">").pageLacks(PAGE, "start lasting");
    }

    /** Nobody would learn that one is missing: the words at the end count events. */
    @Test
    void a_timeline_leaves_out_no_activity() {
        StringBuilder activities = new StringBuilder("  activities:\n");
        for (int i = 1; i <= 9; i++) {
            activities.append("    - { name: Дейност %d, start: 2024-0%d-01 }\n".formatted(i, i));
        }
        SiteTest site =
                SiteTest.of(
                        SITE.replace("  activities:\n", activities)
                                .replace("LINE", "::timeline{limit=4}"));
        for (int i = 1; i <= 9; i++) {
            site.page(PAGE, "<p>Дейност " + i + "</p>");
        }
        site.page(PAGE, "Обучение", "Още 1 събитие е в календара.").pageLacks(PAGE, ">Панаир</a>");
    }

    @Test
    void a_timeline_shows_each_event_of_an_article_as_long_as_there_is_room() {
        String several =
                SITE.replace(
                        "event: { start: 2024-10-01 }",
                        "events: [ { start: 2024-10-01 }, { start: 2024-10-05, status: cancelled },"
                                + " { start: 2024-10-08 } ]");
        SiteTest.of(several.replace("LINE", "::timeline"))
                .page(PAGE, "datetime=\"2024-10-01\"", "datetime=\"2024-10-08\"")
                .pageLacks(PAGE, "datetime=\"2024-10-05\"")
                .pageLacks(PAGE, "в календара");
        SiteTest.of(several.replace("LINE", "::timeline{limit=4}"))
                .page(PAGE, "datetime=\"2024-10-01\"", "Още 1 събитие е в календара.")
                .pageLacks(PAGE, "datetime=\"2024-10-08\"");
    }

    @Test
    void downloads_are_grouped_by_article_newest_first() {
        SiteTest site = site("::downloads{limit=2}");
        site.reportsNothing()
                .page(PAGE, "Покана <small>11\u00a0B</small>", "Програма <small>11\u00a0B</small>")
                .page(PAGE, "Още 1 файл е при своята статия. <a href=\"../../bg/novini/\">")
                .page(ENGLISH, "<ul lang=\"bg\" dir=\"ltr\">")
                .pageLacks(PAGE, "b.pdf");
        assertThat(site.file(PAGE).indexOf("Покана")).isLessThan(site.file(PAGE).indexOf("a.pdf"));
        site("::downloads{type=training}").page(PAGE, "c.pdf").pageLacks(PAGE, "a.pdf");
    }

    @Test
    void a_contact_leads_to_mail_and_telephone() {
        site("::contact")
                .reportsNothing()
                .page(
                        PAGE,
                        "<address>",
                        "<a href=\"mailto:office@example.org\">office@example.org</a>",
                        "<a href=\"tel:+3592123456\" dir=\"ltr\">+359 (0)2 123-456</a>");
    }

    @Test
    void the_press_gets_a_text_logos_and_a_name() {
        site("::press")
                .reportsNothing()
                .page(
                        ENGLISH,
                        "<p class=\"boilerplate\">For all.</p>",
                        "<a href=\"../../logo.svg\" download>",
                        "<span class=\"label\">Trial <small>SVG, 65\u00a0B</small>",
                        "<dd>Ivo</dd>",
                        "tel:0888123")
                .pageLacks(ENGLISH, "office@example.org");
    }

    @Test
    void partners_stand_under_the_heading_above() {
        site("## Кои сме\n\n::partners").reportsNothing().page(PAGE, "<h3>Лесичово</h3>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "downloads", "partners", "results", "timeline"})
    void where_there_is_nothing_to_show_the_line_is_reported(String name) {
        SiteTest.of("-- content/pages/about/bg.md --\n---\ntitle: А\n---\n::" + name + "\n")
                .reports("content/pages/about/bg.md:4:1 warning[block-empty]");
    }

    @ParameterizedTest
    @CsvSource({"downloads{type=trainin},18", "project{project=x},19", "timeline{limit=no},18"})
    void a_value_that_means_nothing_is_named(String line, int column) {
        assertThat(site("::" + line).reported().get(0))
                .matches("content/pages/about/bg.md:6:" + column + " error\\[.*");
    }

    @Test
    void of_three_thousand_events_thirty_points_are_shown_conferences_first() {
        StringBuilder many = new StringBuilder(SITE.replace("LINE", "::timeline"));
        for (int i = 0; i < 3000; i++) {
            String type = i % 600 == 0 ? "conference" : "training";
            String day = "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
            many.append("-- content/articles/e%d/bg.md --\n---\n".formatted(i))
                    .append(
                            "title: Среща %d\nslug: s%d\ntype: %s\ndate: %s\n"
                                    .formatted(i, i, type, day))
                    .append("event: { start: %s }\n---\nДуми.\n".formatted(day));
        }
        Outline outline = SiteTest.planned(many.toString());
        byte[] page = outline.file("bg/za-nas/index.html").orElseThrow().body().make().value();
        String html = new String(page, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html.split("<li class=\"(start|end|activity|event)", -1)).hasSize(1 + 30);
        for (int conference = 0; conference < 3000; conference += 600) {
            assertThat(html).contains(">Среща " + conference + "<");
        }
        assertThat(html).contains(">Панаир<", "Още 2974 събития са в календара.");
    }

    @Test
    void a_key_of_a_page_stands_for_the_size_of_a_file_of_another() {
        SiteTest site = site("::downloads");
        SiteTest other =
                SiteTest.of(SITE.replace("LINE", "::downloads").replace("1.4 a", "1.4 a more"));
        String page = "bg/za-nas/index.html";
        assertThat(other.file(page)).isNotEqualTo(site.file(page));
        assertThat(other.result().site().orElseThrow().files().get(page).key())
                .isNotEqualTo(site.result().site().orElseThrow().files().get(page).key());
    }
}
