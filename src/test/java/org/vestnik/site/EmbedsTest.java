package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.photo.FilmTest;

/** Films and maps that a text shows. */
class EmbedsTest {
    private static final String FRONT =
            """
            ---
            title: Fair
            type: news
            date: 2024-10-02
            ---
            """;

    private static SiteTest site(String line) {
        return SiteTest.of(text(line));
    }

    private static String text(String line) {
        return "-- content/articles/fair/en.md --\n"
                + FRONT
                + line
                + "\n\n## What is said\n\nWords.\n"
                + "-- content/articles/fair/frame.jpg --\nphoto 1200x800\n"
                + "-- content/articles/fair/words.pdf --\n%PDF-1.4\n"
                + "-- content/articles/fair/clip.en.vtt --\nWEBVTT\n"
                + "-- content/articles/fair/clip.mp4 --\nfilm\n"
                + "-- content/pages/about/bg.md --\n---\ntitle: За нас\n---\nДуми.\n";
    }

    private static String page(SiteTest site) {
        return site.file("en/news/2024/fair/index.html");
    }

    @Test
    void a_film_elsewhere_is_a_link_around_a_picture_of_the_site() {
        SiteTest site =
                site(
                        "::video[The *opening*]{url=https://www.youtube.com/watch?v=a&t=1"
                                + " poster=frame.jpg length=3:25 transcript=words.pdf language=bg}");
        assertThat(site.reported()).noneMatch(p -> p.contains("video-") || p.contains("alt-"));
        assertThat(page(site))
                .contains(
                        "<p class=\"title\"><a href=\"https://www.youtube.com/watch?v=a&amp;t=1\""
                                + " rel=\"external\">The opening</a></p>")
                .containsPattern("<figure class=\"embed\">\\s*<div class=\"frame\"><img src=")
                .contains("<li>3\u00a0min 25\u00a0sec</li>")
                .contains("<li>In Bulgarian</li>", "<li>Opens at YouTube</li>")
                .contains("files/fair/words.pdf\">What is said and seen in the video</a>")
                .doesNotContain("<iframe", "<video", "class=\"enlarge\"");
        assertThat(site.files()).containsKey("files/fair/words.pdf");
    }

    @Test
    void a_picture_of_a_film_is_not_in_the_gallery_below_the_text() {
        assertThat(page(site("::video[A]{url=https://a.example/ poster=frame.jpg}")))
                .doesNotContain("class=\"photos\"");
    }

    @Test
    void a_film_of_the_site_loads_nothing_before_it_is_started() {
        SiteTest site =
                site("::video[The opening]{file=clip.mp4 poster=frame.jpg captions=clip.en.vtt}");
        assertThat(page(site))
                .containsPattern(
                        "<video controls preload=\"none\" src=\"[./]*files/fair/clip.mp4\""
                                + " aria-label=\"The opening\" poster=\"[./]*photos/frame-[^\"]*\"")
                .containsPattern(
                        "<track kind=\"captions\" src=\"[./]*files/fair/clip-?\\.?en.vtt\""
                                + " srclang=\"en\" label=\"English\" default>");
        assertThat(site.files()).containsKey("files/fair/clip.mp4");
        assertThat(site.reported()).noneMatch(p -> p.contains("video-"));
    }

    @Test
    void what_is_said_may_stand_on_the_page_or_on_another() {
        assertThat(page(site("::video[A]{url=https://a.example/ transcript=#what-is-said}")))
                .contains("<a href=\"#what-is-said\">What is said");
        assertThat(
                        page(
                                site(
                                        "::video[A]{url=https://a.example/ transcript=../../pages/about/bg.md}")))
                .contains("/bg/za-nas/\" hreflang=\"bg\">What is said");
        assertThat(site("::video[A]{url=https://a.example/ transcript=#nowhere}").reported())
                .anyMatch(p -> p.contains("anchor-unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::video{url=https://a.example/ transcript=words.pdf poster=frame.jpg}"
                        + "|6:1 error[video-title]",
                "::video[A]{poster=frame.jpg}|6:1 error[video-source]",
                "::video[A]{url=https://a.example/ file=clip.mp4}|6:1 error[video-source]",
                "::video[A]{url=youtube.com/a}|6:16 error[video-source]",
                "::video[A]{url=javascript:alert(1)}|6:16 error[video-source]",
                "::video[A]{url=//a.example/}|6:16 error[video-source]",
                "::video[A]{file=clip.avi}|6:17 error[video-source]",
                "::video[A]{file=none.mp4}|6:17 error[link-broken]",
                "::video[A]{file=https://a.example/clip.mp4}|6:17 error[video-source]",
                "::video[A]{url=https://a.example/ length=3.25}|6:42 error[video-length]",
                "::video[A]{url=https://a.example/ length=3:75}|6:42 error[video-length]",
                "::video[A]{url=https://a.example/ poster=none.jpg}|6:42 error[link-broken]",
                "::video[A]{url=https://a.example/}|6:1 note[video-poster]",
                "::video[A]{url=https://a.example/}|6:1 warning[video-transcript]",
                "::video[A]{url=https://a.example/ language=English}|6:44 error[video-language]",
                "::video[A]{url=https://a.example/ captions=clip.en.vtt}|6:44 error[video-captions]",
                "::video[A]{file=clip.mp4 captions=words.pdf}|6:35 error[video-captions]",
                "::video[A]{file=clip.mp4}|6:1 note[video-poster]",
                "::map{geo=42.8,25.1}|6:1 error[map-place]",
                "::map{place=Here}|6:1 error[map-geo]",
                "::map{place=Here geo=north}|6:22 error[map-geo]",
                "::map{place=Here geo=142.8,25.1}|6:22 error[map-geo]",
                "::map{place=Here geo=42.8,25.1 picture=none.png}|6:40 error[link-broken]"
            })
    void mistakes_are_named_where_they_stand(String line, String problem) {
        assertThat(site(line).reported())
                .anyMatch(p -> p.equals("content/articles/fair/en.md:" + problem));
    }

    @Test
    void hours_are_told_as_well() {
        assertThat(page(site("::video[A]{url=https://a.example/ length=1:03:00}")))
                .contains("<li>1\u00a0h 3\u00a0min </li>");
    }

    @Test
    void a_map_is_a_link_to_the_place() {
        SiteTest site =
                site("::map[How to find us]{place=\"Town hall, Drenopole\" geo=\"42.840, 25.12\"}");
        assertThat(page(site))
                .contains(
                        "<a href=\"https://www.openstreetmap.org/?mlat=42.84&amp;mlon=25.12"
                                + "#map=17/42.84/25.12\" rel=\"external\">How to find us</a>")
                .contains("<li>Town hall, Drenopole</li>", "<li>Map at OpenStreetMap</li>");
    }

    @Test
    void a_picture_of_the_map_is_a_photo_of_the_site() {
        assertThat(page(site("::map{place=Here geo=42.8,25.1 picture=frame.jpg}")))
                .containsPattern("<div class=\"frame\"><img src=\"[./]*photos/frame-")
                .contains("rel=\"external\">Here</a>");
    }

    @Test
    void the_place_of_an_event_leads_to_its_map() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/fair/en.md --
                        ---
                        title: Fair
                        type: news
                        date: 2024-10-02
                        event: { start: 2024-10-01, place: Hall, geo: [42.19, 24.33] }
                        ---
                        Words.
                        """);
        assertThat(page(site))
                .contains(
                        "<dd><a href=\"https://www.openstreetmap.org/?mlat=42.19&amp;mlon=24.33"
                                + "#map=17/42.19/24.33\" rel=\"external\">Map</a></dd>");
    }

    @Test
    void a_film_that_says_where_it_was_taken_is_reported() {
        SortedMap<String, byte[]> sources =
                SiteTest.sources(text("::video[A]{file=clip.mp4 transcript=words.pdf}"));
        sources.put("content/articles/fair/clip.mp4", FilmTest.silent());
        assertThat(SiteTest.ofSources(sources).reported())
                .noneMatch(p -> p.contains("video-place"));
        sources.put("content/articles/fair/clip.mp4", FilmTest.ofPhone());
        sources.put("content/static/other.mov", FilmTest.ofPhone());
        sources.put("content/articles/fair/unused.mp4", FilmTest.ofPhone());
        assertThat(SiteTest.ofSources(sources).reported())
                .filteredOn(p -> p.contains("video-place"))
                .containsExactly(
                        "content/articles/fair/clip.mp4 warning[video-place]",
                        "content/static/other.mov warning[video-place]");
    }
}
