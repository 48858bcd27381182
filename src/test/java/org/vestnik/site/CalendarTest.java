package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The calendar of events and the gallery. */
class CalendarTest {
    private static final String SITE =
            """
            -- content/articles/a/bg.md --
            ---
            title: Две срещи
            type: infoday
            date: 2026-01-02
            events:
              - { start: 2026-01-30, end: 2026-01-31, place: Стрелча, country: BG }
              - { start: 2026-02-03 10:00, place: Сърница, status: postponed }
            ---
            Текст.
            -- content/articles/b/bg.md --
            ---
            title: Обучение
            type: training
            date: 2025-05-01
            event: { start: 2025-05-01, place: Лесичово }
            ---
            ![Зала](hall.jpg)
            -- content/articles/b/en.md --
            ---
            title: Training
            event: { place: Lesichovo }
            ---
            Text.
            -- content/articles/b/hall.jpg --
            photo 900x600
            -- content/articles/c/bg.md --
            ---
            title: Без нищо
            type: news
            date: 2025-05-02
            ---
            Текст.
            """;

    private static String calendar(SiteTest site) {
        return site.file("bg/kalendar/").replace('\u00A0', ' ');
    }

    @Test
    void events_that_are_not_over_come_first_and_the_next_one_leads() {
        String page = calendar(SiteTest.of(SITE));
        assertThat(page.indexOf("Предстоящи")).isLessThan(page.indexOf("30 – 31 януари 2026"));
        assertThat(page.indexOf("30 – 31 януари 2026")).isLessThan(page.indexOf("Сърница"));
        assertThat(page.indexOf("Сърница")).isLessThan(page.indexOf("Минали"));
        assertThat(page.indexOf("Минали")).isLessThan(page.indexOf("Лесичово"));
        assertThat(page).contains("Отложено");
    }

    @Test
    void the_day_after_an_event_it_is_among_those_that_were() {
        SiteTest before = SiteTest.of(SITE);
        assertThat(before.result().shown().orElseThrow().nextChange())
                .contains(LocalDate.of(2026, 2, 1));
        String page = calendar(before.with(BuildOptions.of(LocalDate.of(2026, 2, 1))));
        assertThat(page.indexOf("Минали")).isLessThan(page.indexOf("30 – 31 януари 2026"));
    }

    @Test
    void an_event_that_is_told_in_another_language_only_says_so() {
        SiteTest.of(SITE)
                .page(
                        "en/calendar/",
                        "lang=\"bg\" dir=\"ltr\"><a href=\"../../bg/novini/2026/dve-sreshti/\"",
                        "&#160;· <span class=\"where\" lang=\"bg\">Стрелча</span>",
                        "<span class=\"where\">Lesichovo</span>",
                        "30–\u206031\u00A0January\u00A02026");
    }

    @Test
    void an_event_says_when_it_begins_and_ends_by_its_own_clocks() {
        SiteTest.of(
                        "-- content/site.yaml --\ntitle: T\nlanguages: [bg, en]\n"
                                + "theme: institution\ntimezone: Europe/Sofia\n"
                                + SITE.replace("2026-02-03 10:00", "2026-02-03 10:00 Europe/Madrid")
                                        .replace("place: Сърница", "online: https://example.org/"))
                .page(
                        "bg/kalendar/",
                        "data-start=\"2026-01-30T00:00+02:00\" data-end=\"2026-02-01T00:00+02:00\"",
                        "data-start=\"2026-02-03T10:00+01:00\" data-end=\"2026-02-04T00:00+01:00\"",
                        "<span class=\"where\">Онлайн</span>")
                .pageLacks("bg/kalendar/", "data-end=\"2025");
    }

    @Test
    void what_goes_on_is_said_but_not_of_what_may_not_have_begun() {
        String mark = "<strong class=\"status now\">";
        SiteTest site = SiteTest.of(SITE.replace(", status: postponed", ""));
        for (String day : new String[] {"2026-01-30", "2026-01-31"}) {
            SiteTest then = site.with(BuildOptions.of(LocalDate.parse(day)));
            then.page("bg/kalendar/", mark + "В момента</strong>");
        }
        for (String day : new String[] {"2026-01-29", "2026-02-01", "2026-02-03"}) {
            site.with(BuildOptions.of(LocalDate.parse(day))).pageLacks("bg/kalendar/", mark);
        }
        SiteTest.of(SITE.replace("country: BG", "status: cancelled"))
                .with(BuildOptions.of(LocalDate.of(2026, 1, 30)))
                .pageLacks("bg/kalendar/", mark);
    }

    private static final String HOME =
            """
            -- content/theme/templates/home.html --
            {% extends 'layout.html' %}
            {% block main %}
            <ol>{% for occasion in home.events %}{% include 'occasion.html' with {'level': 3} %}{% endfor %}</ol>
            <p><a href="{{ home.calendar }}">{{ t('calendar') }}</a></p>
            {% endblock %}
            """;

    @Test
    void the_home_has_the_next_events_and_the_way_to_the_calendar() {
        SiteTest site = SiteTest.of(HOME + SITE);
        site.page("bg/", "Стрелча", "Сърница", "Отложено", "href=\"kalendar/\"")
                .pageLacks("bg/", "Лесичово")
                .page("en/", "href=\"calendar/\"");
        String options =
                "-- content/site.yaml --\ntitle: T\nlanguages: [bg, en]\ntheme: institution\n"
                        + "theme-options: { home-events: 1 }\n";
        SiteTest.of(options + HOME + SITE).page("bg/", "Стрелча").pageLacks("bg/", "Сърница");
        SiteTest.of(options.replace("1 }", "0 }") + HOME + SITE)
                .pageLacks("bg/", "Стрелча")
                .page("bg/", "href=\"kalendar/\"");
    }

    @Test
    void a_long_calendar_goes_on_to_further_pages() {
        String options = "theme-options: { events-per-page: 2 }\n";
        SiteTest.of(
                        "-- content/site.yaml --\ntitle: T\nlanguages: [bg]\ntheme: institution\n"
                                + options
                                + SITE.substring(0, SITE.indexOf("-- content/articles/b/en.md"))
                                + SITE.substring(SITE.indexOf("-- content/articles/b/hall")))
                .page("bg/kalendar/", "Предстоящи", "data-past hidden>", "stranitsa-2/")
                .pageLacks("bg/kalendar/", "Лесичово")
                .page("bg/kalendar/stranitsa-2/", "data-past>", "Минали", "Лесичово");
    }

    @Test
    void the_gallery_shows_the_photos_of_each_article_that_has_some() {
        SiteTest.of(SITE)
                .page("bg/galeria/", "Обучение", "1 снимка", "../../photos/hall-", "2025-05-01")
                .pageLacks("bg/galeria/", "Без нищо")
                .page("en/gallery/", "Training", "1 photo");
    }

    @Test
    void an_album_is_shown_in_a_language_whose_text_leaves_its_photos_out() {
        SiteTest.of(
                        SITE.replace(
                                        "event: { start: 2025-05-01, place: Лесичово }",
                                        "event: { start: 2025-05-01, place: Лесичово }\n"
                                                + "photos: { hall.jpg: { alt: Зала, skip: true } }")
                                .replace("![Зала](hall.jpg)", "Текст.")
                                .replace(
                                        "event: { place: Lesichovo }",
                                        "event: { place: Lesichovo }\n"
                                                + "photos: { hall.jpg: { alt: Hall, skip: false } }"))
                .page("bg/galeria/", "1 снимка", "../../photos/hall-");
    }

    @Test
    void a_site_without_events_and_photos_has_neither() {
        SiteTest.of(
                        "-- content/articles/a/bg.md --\n---\ntitle: А\ntype: news\ndate: 2025-01-01\n---\nТ.\n")
                .hasNo("bg/kalendar/index.html")
                .hasNo("bg/galeria/index.html")
                .hasNo("bg/partnyori/index.html")
                .hasNo("bg/temi/index.html");
    }
}
