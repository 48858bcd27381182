package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where the photos of an article are shown, and with which words. */
class PhotoPlacesTest {
    private static final String PAGE = "en/news/2025/first/";

    private static SiteTest site(String photos, String body) {
        return SiteTest.of(
                """
                -- content/articles/a/en.md --
                ---
                title: First
                type: news
                date: 2025-05-01
                """
                        + photos
                        + "---\n"
                        + body
                        + """
                        -- content/articles/a/20250501_100000.jpg --
                        photo 1000x500
                        -- content/articles/a/20250501_090000.jpg --
                        photo 900x1800
                        -- content/static/img/map.jpg --
                        photo 60x40
                        """);
    }

    @Test
    void capture_time_orders_what_is_not_listed_and_the_first_leads_the_page() {
        SiteTest site =
                site(
                        """
                        photos:
                          "20250501_100000.jpg": { decorative: true }
                          "20250501_090000.jpg": { decorative: true }
                        """,
                        "Words.\n");
        String html = site.reportsNothing().file(PAGE);
        assertThat(html.indexOf("20250501-100000-")).isPositive();
        assertThat(html.indexOf("20250501-090000-"))
                .isGreaterThan(html.indexOf("20250501-100000-"));
        String unlisted = site("", "Words.\n").file(PAGE);
        assertThat(unlisted.indexOf("20250501-090000-")).isPositive();
        assertThat(unlisted.indexOf("20250501-100000-"))
                .isGreaterThan(unlisted.indexOf("20250501-090000-"));
    }

    @Test
    void a_photo_without_words_is_reported_once_for_each_text() {
        site("", "![](20250501_100000.jpg)\n")
                .reports(
                        "content/articles/a/en.md warning[alt-missing]",
                        "content/articles/a/en.md:6:5 warning[alt-missing]");
    }

    @Test
    void the_words_in_the_text_win_over_those_of_the_list() {
        site(
                        """
                        photos:
                          "20250501_100000.jpg": From the list
                          "20250501_090000.jpg": Tall
                        """,
                        "![From the text](20250501_100000.jpg)\n")
                .reportsNothing()
                .page(PAGE, "alt=\"From the text\"", "alt=\"Tall\"")
                .pageLacks(PAGE, "alt=\"From the list\"");
    }

    @Test
    void a_picture_of_static_is_shown_as_it_is() {
        site(
                        """
                        photos:
                          "20250501_100000.jpg": One
                          "20250501_090000.jpg": Two
                        """,
                        "![A map](/img/map.jpg)\n")
                .reportsNothing()
                .page(PAGE, "src=\"../../../../img/map.jpg\"", "width=\"60\" height=\"40\"");
    }

    @Test
    void a_picture_of_another_site_is_an_error() {
        site(
                        """
                        photos:
                          "20250501_100000.jpg": One
                          "20250501_090000.jpg": Two
                        """,
                        "![x](https://example.net/a.jpg)\n")
                .reports("content/articles/a/en.md:9:6 error[picture-elsewhere]");
    }

    @Test
    void a_photo_is_never_enlarged() {
        SiteTest site = site("", "Words.\n");
        assertThat(site.files().keySet().stream().filter(p -> p.startsWith("photos/")))
                .allMatch(
                        p ->
                                p.endsWith("-400.jpg")
                                        || p.endsWith("-800.jpg")
                                        || p.endsWith("-900.jpg")
                                        || p.endsWith("-1000.jpg"));
    }

    @Test
    void the_same_photo_in_two_articles_is_one_file() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        photos: { hall.jpg: A hall }
                        ---
                        Words.
                        -- content/articles/a/hall.jpg --
                        photo 300x200
                        -- content/articles/b/en.md --
                        ---
                        title: Second
                        type: news
                        date: 2025-05-02
                        photos: { hall.jpg: A hall }
                        ---
                        Words.
                        -- content/articles/b/hall.jpg --
                        photo 300x200
                        """);
        site.reports(
                "content/articles/a/en.md:5:11 note[photo-narrow]",
                "content/articles/b/en.md:5:11 note[photo-narrow]");
        assertThat(site.files().keySet().stream().filter(p -> p.startsWith("photos/"))).hasSize(1);
    }

    @Test
    void a_missing_photo_is_not_called_a_link() {
        String site =
                "-- content/articles/a/en.md --\n---\ntitle: A\ntype: news\ndate: 2025-01-01\n---\n";
        assertThat(SiteTest.of(site + "![A hall](hall.jpg)\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().key()).isEqualTo("link-broken.picture"));
        assertThat(SiteTest.of(site + "[A hall](hall.jpg)\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().key()).isEqualTo("link-broken"));
    }

    private static final String WORDS =
            """
            photos:
              "20250501_100000.jpg": { alt: One, licence: CC BY 4.0 }
              "20250501_090000.jpg": Two
            """;

    @Test
    void a_photo_within_a_line_or_a_link_is_shown_and_is_no_link_itself() {
        String line = "Words ![](20250501_100000.jpg), and [![](20250501_090000.jpg)](URL).\n";
        SiteTest site = site(WORDS, line.replace("URL", "https://example.org/"));
        String html = site.reportsNothing().file(PAGE);

        assertThat(text(html))
                .contains("Words <span class=\"inline\"><img ")
                .contains("alt=\"One\"", "alt=\"Two\"")
                .contains("></span>, and <a ", "></span></a>.")
                .containsOnlyOnce("<a ")
                .contains("<a href=\"https://example.org/\"><span class=\"inline\"><img ");
    }

    private static String text(String html) {
        int from = html.indexOf("<div class=\"text\">");
        return html.substring(from, html.indexOf("</div>", from));
    }

    @Test
    void of_all_photos_of_a_page_the_first_is_loaded_at_once() {
        for (String body :
                List.of(
                        "Words.\n",
                        "![](20250501_090000.jpg)\n\nWords.\n",
                        "Words ![](20250501_100000.jpg) here.\n\n![](20250501_090000.jpg)\n",
                        "Words.\n\n![](20250501_100000.jpg)\n![](20250501_090000.jpg)\n",
                        "![A map](/img/map.jpg)\n\nWords.\n")) {
            SiteTest site = site(WORDS, body).reportsNothing();
            for (String page : List.of(PAGE, "en/", "en/news/", "en/gallery/")) {
                firstAtOnce(page, site.file(page));
            }
        }
    }

    private static void firstAtOnce(String page, String html) {
        List<String> images =
                Pattern.compile("<img [^>]*decoding=[^>]*>")
                        .matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(images).as(page).isNotEmpty();
        assertThat(images).as(page).allMatch(image -> image.contains(" width=\""));
        assertThat(images).as(page).allMatch(image -> image.contains(" height=\""));
        assertThat(images.get(0)).as(page).contains("fetchpriority=\"high\"");
        assertThat(images.get(0)).as(page).doesNotContain("loading=");
        assertThat(images.subList(1, images.size()))
                .as(page)
                .allMatch(image -> image.contains(" loading=\"lazy\""))
                .noneMatch(image -> image.contains("fetchpriority"));
    }

    @Test
    void where_the_first_card_has_no_photo_that_of_the_next_is_loaded_at_once() {
        SiteTest both =
                SiteTest.of(
                        """
                        -- content/articles/b/en.md --
                        ---
                        title: Second, without a photo
                        type: news
                        date: 2025-05-02
                        ---
                        Words.
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        photos: { hall.jpg: A hall }
                        ---
                        Words.
                        -- content/articles/a/hall.jpg --
                        photo 900x600
                        """);
        firstAtOnce("en/", both.reportsNothing().file("en/"));
    }

    @Test
    void the_licence_is_shown_with_the_photo() {
        site(WORDS, "![](20250501_100000.jpg)\n")
                .page(PAGE, "href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>");
    }
}
