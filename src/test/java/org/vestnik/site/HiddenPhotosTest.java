package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A photo that is skipped, or hidden from a day on, is nowhere in the site. */
class HiddenPhotosTest {
    private static final String PAGE = "en/news/2025/first/";

    /** Named as the cover, listed, offered, and placed in every way that a text knows. */
    private static final String ARTICLE =
            """
            -- content/articles/a/bg.md --
            ---
            title: Първа
            type: news
            date: 2025-05-01
            cover: secret.jpg
            attachments: { secret.jpg: Secret to keep }
            photos:
              secret.jpg: { alt: Secret people, caption: Secret names, FACT }
              hall.jpg: Залата
            ---
            ![Secret figure](secret.jpg)

            На ред ![Secret word](secret.jpg) и [с връзка](secret.jpg).

            ![Secret first](secret.jpg)
            ![Пак залата](hall.jpg)

            [![Secret in a link](secret.jpg)](../b/en.md)
            -- content/articles/a/en.md --
            ---
            title: First
            photos:
              secret.jpg: Secret in English
              hall.jpg: The hall
            ---
            Words.
            """;

    /** The photos, and other texts that show them or lead to them. */
    private static final String NEIGHBOURS =
            """
            -- content/articles/a/secret.jpg --
            photo 1000x700
            -- content/articles/a/hall.jpg --
            photo 900x600
            -- content/articles/b/en.md --
            ---
            title: Second
            type: news
            date: 2025-05-02
            ---
            ![Secret of a neighbour](../a/secret.jpg)

            See [there](../a/secret.jpg).
            -- content/pages/about/en.md --
            ---
            title: About
            photos:
              secret.jpg: { alt: Secret on a page, FACT }
            ---
            ![](secret.jpg)

            About us, and ![Secret of an article](../../articles/a/secret.jpg).
            -- content/pages/about/secret.jpg --
            photo 1100x700
            """;

    private static SiteTest site(String fact) {
        return SiteTest.of((ARTICLE + NEIGHBOURS).replace("FACT", fact));
    }

    private static List<String> holding(SiteTest site, String word) {
        return site.files().entrySet().stream()
                .filter(
                        file ->
                                file.getKey().contains(word)
                                        || new String(file.getValue(), StandardCharsets.UTF_8)
                                                .toLowerCase(Locale.ROOT)
                                                .contains(word))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static void isNowhere(SiteTest site) {
        assertThat(holding(site, "secret")).isEmpty();
        assertThat(site.files().keySet().stream().filter(p -> p.startsWith("photos/")))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("photos/hall-"));
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("files/"));
        for (String page : List.of(PAGE, "bg/novini/2025/parva/", "en/news/2025/second/")) {
            // The lightbox fills its places when it is opened; facts there may be none.
            String shown = site.file(page).replaceAll("(?s)<dialog.*?</dialog>", "");
            assertThat(shown.replaceAll("<div class=\"beside\">\\s*</div>", ""))
                    .doesNotContain("href=\"\"", "src=\"\"", "srcset=\"\"", "<p></p>", "<li></li>")
                    .doesNotContainPattern("<a[ >][^>]*>\\s*</a>")
                    .doesNotContainPattern("<figure[^>]*>\\s*</figure>")
                    .doesNotContainPattern("<(ul|ol|div)[^>]*>\\s*</");
        }
    }

    private static final String[] WHERE_TEXTS_SHOW_IT = {
        "content/articles/a/bg.md:11:18 warning[picture-skipped]",
        "content/articles/a/bg.md:13:23 warning[picture-skipped]",
        "content/articles/a/bg.md:13:48 warning[picture-skipped]",
        "content/articles/a/bg.md:15:17 warning[picture-skipped]",
        "content/articles/a/bg.md:18:22 warning[picture-skipped]",
        "content/articles/b/en.md:6:26 warning[picture-skipped]",
        "content/articles/b/en.md:8:13 warning[picture-skipped]",
        "content/pages/about/en.md:6:5 warning[picture-skipped]",
        "content/pages/about/en.md:8:39 warning[picture-skipped]"
    };

    @Test
    void a_skipped_photo_is_nowhere() {
        SiteTest site = site("skip: true");
        isNowhere(site);
        site.reportsAmong(WHERE_TEXTS_SHOW_IT)
                .reportsAmong(
                        "content/articles/a/bg.md:5:1 warning[cover-skipped]",
                        "content/articles/a/bg.md:6:1 warning[attachment-skipped]");
    }

    @Test
    void a_photo_is_nowhere_from_the_day_on_from_which_it_is_hidden() {
        SiteTest site = site("hide-from: 2026-01-31");
        isNowhere(site);
        site.reports(WHERE_TEXTS_SHOW_IT);
        assertThat(site.problems().stream().map(problem -> problem.message().key()))
                .filteredOn("picture-skipped.link"::equals)
                .as("what leads to it, and does not show it")
                .hasSize(2);
    }

    @Test
    void the_day_before_it_is_everywhere_and_the_site_knows_when_it_will_change() {
        SiteTest site = site("hide-from: 2026-02-01");
        assertThat(holding(site, "secret"))
                .contains(
                        PAGE + "index.html",
                        "bg/novini/2025/parva/index.html",
                        "en/news/2025/second/index.html",
                        "en/about/index.html",
                        "en/index.html",
                        "en/gallery/index.html",
                        "en/feed.xml",
                        "sitemap.xml",
                        "files/a/secret.jpg");
        assertThat(site.result().shown().orElseThrow().nextChange())
                .contains(LocalDate.of(2026, 2, 1));
        SiteTest after = site.with(BuildOptions.of(LocalDate.of(2026, 2, 1)));
        isNowhere(after);
        assertThat(after.result().shown().orElseThrow().nextChange()).isEmpty();
    }

    @Test
    void the_next_photo_leads_the_page_in_its_place() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        photos:
                          secret.jpg: { alt: Gone, skip: true }
                          hall.jpg: The hall
                        ---
                        ![](secret.jpg)

                        Words.
                        -- content/articles/a/secret.jpg --
                        photo 1000x700
                        -- content/articles/a/hall.jpg --
                        photo 900x600
                        """);
        String html = site.file(PAGE);
        assertThat(html.indexOf("alt=\"The hall\""))
                .as("before the words")
                .isPositive()
                .isLessThan(html.indexOf("<p>Words."));
    }

    @Test
    void a_translation_may_leave_out_a_photo_that_the_lead_shows() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/bg.md --
                        ---
                        title: Първа
                        type: news
                        date: 2025-05-01
                        photos: { secret.jpg: Залата }
                        ---
                        Думи.
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        photos: { secret.jpg: { skip: true } }
                        ---
                        ![The hall](secret.jpg)
                        -- content/articles/a/secret.jpg --
                        photo 1000x700
                        """);
        site.reports("content/articles/a/en.md:5:13 warning[picture-skipped]")
                .page("bg/novini/2025/parva/", "photos/secret-")
                .pageLacks(PAGE, "photos/secret-");
    }
}
