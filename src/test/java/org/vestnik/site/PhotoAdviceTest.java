package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;

/** What is said of photos by their names, their times and their sizes. Today is 31 January 2026. */
class PhotoAdviceTest {
    private static final Messages ENGLISH = Messages.in("en");
    private static final String EVENT = "event: { start: 2018-12-11, end: 2018-12-12 }\n";
    private static final String FILE = "content/articles/a/en.md";

    /** An article with these lines in its front matter, and these photos of 800 × 300. */
    private static SiteTest site(String front, String... photos) {
        return site(front, 800, 300, photos);
    }

    private static SiteTest site(String front, int width, int height, String... photos) {
        return SiteTest.of(
                "-- "
                        + FILE
                        + " --\n---\ntitle: First\ntype: news\ndate: 2018-12-14\n"
                        + front
                        + "photos:\n"
                        + List.of(photos).stream()
                                .map(name -> "  \"" + name + "\": A full hall\n")
                                .collect(Collectors.joining())
                        + "---\nWords.\n"
                        + List.of(photos).stream()
                                .map(name -> photo(name, width, height))
                                .collect(Collectors.joining()));
    }

    private static String photo(String name, int width, int height) {
        return "-- content/articles/a/" + name + " --\nphoto " + width + "x" + height + "\n";
    }

    private static List<String> said(SiteTest site) {
        return site.problems().stream().map(Problem::message).map(ENGLISH::say).toList();
    }

    @Test
    void a_photo_of_another_day_than_the_event_is_said_once_an_article() {
        SiteTest site =
                site(
                        EVENT,
                        "20181211_100000.jpg",
                        "20181209_235959.jpg",
                        "20181214_000000.jpg",
                        "hall.jpg");
        site.reports(FILE + ":8:3 warning[photo-other-day]");
        assertThat(said(site))
                .containsExactly(
                        "2 of the 4 photos were taken on other days than the event; the first is"
                                + " “20181209_235959.jpg”, taken on 2018-12-09");
        assertThat(said(site(EVENT, "20180101_100000.jpg", "hall.jpg")))
                .containsExactly(
                        "“20180101_100000.jpg” was taken on 2018-01-01, which is not a day of the"
                                + " event");
    }

    @Test
    void a_day_before_and_a_day_after_are_near_enough() {
        site(EVENT, "20181210_000000.jpg", "20181213_235959.jpg").reportsNothing();
    }

    @Test
    void each_of_several_events_has_its_photos() {
        String events = "events: [{ start: 2018-10-12 }, { start: 2018-10-19, status: held }]\n";
        site(events, "20181012_100000.jpg", "20181019_100000.jpg").reportsNothing();
        site(events, "20181015_100000.jpg").reports(FILE + ":7:3 warning[photo-other-day]");
    }

    @Test
    void an_article_without_an_event_that_was_is_not_looked_at() {
        site("", "20010101_100000.jpg", "19990101_100000.jpg").reportsNothing();
        String sorry = "event: { start: 2018-12-11, status: cancelled }\n";
        site(sorry, "20170101_100000.jpg").reportsNothing();
        site(sorry.replace("cancelled", "postponed"), "20170101_100000.jpg").reportsNothing();
        site("event: { start: 2026-02-01 }\n", "20170101_100000.jpg").reportsNothing();
        site("event: { start: 2026-01-31 }\n", "20170101_100000.jpg")
                .reports(FILE + ":7:3 warning[photo-other-day]");
    }

    @Test
    void a_clock_that_was_never_set_has_a_sentence_of_its_own() {
        SiteTest site =
                site(
                        EVENT,
                        "20181211_100000.jpg",
                        "19991231_000000.jpg",
                        "20260202_100000.jpg",
                        "20260201_100000.jpg");
        site.reports(
                FILE + ":8:3 warning[photo-other-day]", FILE + ":10:3 warning[photo-other-day]");
        assertThat(said(site))
                .containsExactly(
                        "the camera says of 2 of the 4 photos that they were taken on impossible"
                                + " days, of the first, “19991231_000000.jpg”, on 1999-12-31: its"
                                + " clock was never set",
                        "“20260201_100000.jpg” was taken on 2026-02-01, which is not a day of the"
                                + " event");
        assertThat(said(site.with(BuildOptions.of(LocalDate.of(2026, 2, 2)))))
                .anyMatch(said -> said.startsWith("the camera says that “19991231_000000.jpg”"));
    }

    @Test
    void an_event_of_the_last_century_may_have_photos() {
        site("event: { start: 1996-05-24 }\n", "19960524_100000.jpg").reportsNothing();
    }

    @Test
    void the_name_of_what_was_sent_tells_when_it_was_sent_and_that_may_be_later() {
        site(EVENT, 1600, 300, "IMG-20190105-WA0003.jpg").reportsNothing();
        site(EVENT, 1600, 300, "IMG-20181101-WA0003.jpg")
                .reports(FILE + ":7:3 warning[photo-other-day]");
    }

    @Test
    void a_photo_that_is_not_published_is_not_looked_at() {
        SiteTest.of(
                        "-- content/articles/a/en.md --\n---\ntitle: A\ntype: news\n"
                                + "date: 2018-12-14\n"
                                + EVENT
                                + "photos:\n  20170101_100000.jpg: { skip: true }\n"
                                + "  FB_IMG_1544523456789.jpg: { hide-from: 2020-01-01 }\n"
                                + "  map.png: { decorative: true }\n---\nWords.\n"
                                + photo("20170101_100000.jpg", 900, 600)
                                + photo("FB_IMG_1544523456789.jpg", 900, 600)
                                + photo("map.png", 300, 200))
                .reportsNothing();
    }

    @Test
    void what_came_by_facebook_earns_the_advice_to_use_the_original() {
        String name = "12345678_1234567890123456_1234567890123456789_n.jpg";
        SiteTest one = site("", name, "hall.jpg");
        one.reports(FILE + ":6:3 note[photo-sent]");
        assertThat(said(one))
                .containsExactly("“" + name + "” came by Facebook, which makes photos smaller");
        SiteTest many = site("", "hall.jpg", "FB_IMG_1544523456789.jpg", name);
        many.reports(FILE + ":7:3 note[photo-sent]");
        assertThat(said(many))
                .containsExactly(
                        "2 photos came by Facebook, which makes photos smaller; the first is"
                                + " “FB_IMG_1544523456789.jpg”");
        assertThat(ENGLISH.hint(many.problems().get(0)).orElseThrow()).contains("the original");
    }

    @Test
    void what_came_by_a_messenger_earns_it_where_it_is_small() {
        String name = "WhatsApp Image 2018-12-11 at 10.41.54.jpeg";
        site("", 1600, 900, name).reportsNothing();
        site("", 900, 1600, name).reportsNothing();
        site("", 1280, 960, name).reports(FILE + ":6:3 note[photo-sent]");
        site("", 700, 900, name).reports(FILE + ":6:3 note[photo-sent]");
    }

    @Test
    void a_narrow_photo_earns_it_once_an_article() {
        site("", 800, 300, "hall.jpg").reportsNothing();
        SiteTest one = site("", 799, 900, "hall.jpg");
        one.reports(FILE + ":6:3 note[photo-narrow]");
        assertThat(said(one)).containsExactly("“hall.jpg” is only 799 pixels wide");
        SiteTest many = site("", 300, 200, "panel.jpg", "hall.jpg");
        many.reports(FILE + ":6:3 note[photo-narrow]");
        assertThat(said(many))
                .containsExactly(
                        "2 photos are less than 800 pixels wide; the first, “panel.jpg”, has"
                                + " 300 pixels");
    }

    @Test
    void a_translation_does_not_say_it_again() {
        SiteTest.of(
                        "-- content/articles/a/bg.md --\n---\ntitle: Първа\ntype: news\n"
                                + "date: 2018-12-14\nphotos: { hall.jpg: Залата }\n---\nДуми.\n"
                                + "-- content/articles/a/en.md --\n---\ntitle: First\n"
                                + "photos: { hall.jpg: The hall }\n---\nWords.\n"
                                + photo("hall.jpg", 300, 200))
                .reports("content/articles/a/bg.md:5:11 note[photo-narrow]");
    }
}
