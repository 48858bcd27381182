package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.vestnik.photo.Output;

/** In which forms photos are published: whole and cut for cards, as JPEG and as WebP. */
class PhotoFormsTest {
    private static final Pattern ADDRESS = Pattern.compile("photos/([\\w-]+\\.(?:jpg|webp))");

    /** Fifteen articles: two of them are on no first page of a list. */
    private static SiteTest site(String settings) {
        StringBuilder text = new StringBuilder(settings);
        for (int i = 10; i < 25; i++) {
            text.append("-- content/articles/a")
                    .append(i)
                    .append("/bg.md --\n---\ntitle: Статия ")
                    .append(i)
                    .append("\ntype: news\ndate: 2025-03-")
                    .append(i)
                    .append("\nphotos:\n  tall.jpg: { alt: Кула, focus: 50% 20%, credit: Ана }\n")
                    .append("  wide.jpg: Зала\n---\nТекст.\n-- content/articles/a")
                    .append(i)
                    .append("/tall.jpg --\nphoto 450x9")
                    .append(i)
                    .append("\n-- content/articles/a")
                    .append(i)
                    .append("/wide.jpg --\nphoto 600x4")
                    .append(i)
                    .append("\n");
        }
        return SiteTest.of(text.toString());
    }

    private static void assertNothingMissingOrLeftOver(SiteTest site) {
        Set<String> linked = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().startsWith("photos/")) {
                there.add(file.getKey().substring("photos/".length()));
            } else if (file.getKey().endsWith(".html") || file.getKey().endsWith(".xml")) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                Matcher address = ADDRESS.matcher(text);
                while (address.find()) {
                    linked.add(address.group(1));
                }
            }
        }
        assertThat(there).isEqualTo(linked).isNotEmpty();
    }

    @Test
    void every_file_of_a_photo_is_shown_somewhere_and_every_one_shown_is_there() {
        assertNothingMissingOrLeftOver(site(""));
    }

    @Test
    void cards_show_a_part_of_tall_photos_and_articles_the_whole() {
        SiteTest site = site("");
        assertThat(site.file("bg/novini/")).contains("width=\"450\" height=\"300\"");
        assertThat(site.file("bg/novini/2025/statia-24/"))
                .contains("width=\"450\" height=\"924\"")
                .contains("width=\"600\" height=\"424\"");
    }

    @Test
    void a_card_whose_photo_has_almost_its_form_shows_the_whole() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/bg.md --
                        ---
                        title: Зала
                        type: news
                        date: 2025-03-01
                        photos: { hall.jpg: Зала }
                        ---
                        Текст.
                        -- content/articles/a/hall.jpg --
                        photo 600x405
                        """);
        assertNothingMissingOrLeftOver(site);
        assertThat(site.file("bg/novini/")).contains("width=\"600\" height=\"405\"");
    }

    @Test
    void with_webp_a_browser_may_choose() {
        Assumptions.assumeTrue(Output.WEBP.works(), "libwebp runs on this machine");
        SiteTest site = site("-- content/site.yaml --\n" + SITE + "photos: { formats: [webp] }\n");
        assertNothingMissingOrLeftOver(site);
        assertThat(site.file("bg/novini/2025/statia-24/"))
                .containsPattern(
                        "<picture><source type=\"image/webp\" srcset=\"[^\"]*-400.webp 400w[^\"]*\""
                                + " sizes=\"[^\"]+\"><img src=\"[^\"]*\\.jpg\" srcset=\"[^\"]*-400.jpg")
                .contains("</picture>");
        assertThat(site.file("bg/novini/")).contains("image/webp");
    }

    private static final String SITE =
            """
            title: { bg: Проект, en: Project }
            languages: [bg, en]
            theme: institution
            url: https://example.org/
            """;
}
