package org.vestnik.site;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the templates that write parts of a text: they are mistakes of its page. */
class PartialsTest {
    private static final String PHOTOS =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2025-10-02
            photos: { a.jpg: { decorative: true }, b.jpg: { decorative: true } }
            ---
            Думи.

            LINE

            Още думи.

            LINE
            -- content/articles/fair/a.jpg --
            photo 1600x1200
            -- content/articles/fair/b.jpg --
            photo 1600x1200
            """;

    @ParameterizedTest
    @CsvSource({
        "photo.html, ![](a.jpg)",
        "inline.html, Виж ![](a.jpg) тук.",
        "gallery.html, ![](a.jpg) ![](b.jpg)",
    })
    void a_mistake_in_a_photo_template_is_reported_once(String template, String line) {
        String path = "content/theme/templates/" + template;
        SiteTest.of(PHOTOS.replace("LINE", line) + "-- " + path + " --\nX\n{{ nope }}\n")
                .reports(path + ":2:4 error[template-name]");
    }

    @Test
    void a_mistake_in_the_template_of_a_block_is_reported_once() {
        String path = "content/theme/templates/block-contact.html";
        SiteTest.of(
                        BlocksTest.SITE.replace("LINE", "::contact\n\nДуми.\n\n::contact")
                                + "-- "
                                + path
                                + " --\nX{{ nope }}\n")
                .reports(path + ":1:5 error[template-name]");
    }

    @Test
    void a_block_that_the_theme_has_no_template_for_is_reported() {
        SortedMap<String, byte[]> sources =
                SiteTest.sources(BlocksTest.SITE.replace("LINE", "::contact"));
        sources.remove("themes/institution/templates/block-contact.html");
        SiteTest.ofSources(sources)
                .reports(
                        "themes/institution/templates/block-contact.html"
                                + " error[template-missing]");
    }
}
