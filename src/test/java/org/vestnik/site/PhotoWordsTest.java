package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;

/** Words that say nothing of a photo are not read out to anybody. */
class PhotoWordsTest {
    private static final String PAGE = "en/news/2025/first/";
    private static final Messages ENGLISH = Messages.in("en");

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
                        -- content/articles/a/IMG_1234.jpg --
                        photo 900x600
                        -- content/static/img/map.png --
                        photo 60x40
                        """);
    }

    @Test
    void a_file_name_in_the_text_is_one_warning_and_no_description() {
        SiteTest site = site("", "![IMG_1234](IMG_1234.jpg)\n");
        site.reports("content/articles/a/en.md:6:13 warning[alt-says-nothing]")
                .page(PAGE, "<figure", " alt=\"\"")
                .pageLacks(PAGE, "\"IMG_1234\"");
        Problem problem = site.problems().get(0);
        assertThat(ENGLISH.say(problem.message()))
                .isEqualTo(
                        "“IMG_1234” is the name of a file; it tells nobody what “IMG_1234.jpg”"
                                + " shows, so it is not used");
        assertThat(ENGLISH.hint(problem).orElseThrow()).contains("square brackets");
    }

    @Test
    void the_front_matter_has_better_words_than_a_file_name_in_the_text() {
        site("photos: { IMG_1234.jpg: A full hall }\n", "![photo](IMG_1234.jpg \"Monday\")\n")
                .reports("content/articles/a/en.md:7:10 warning[alt-says-nothing]")
                .page(PAGE, "alt=\"A full hall\"", "Monday");
    }

    @Test
    void a_file_name_in_the_front_matter_is_said_there_alone() {
        String photos = "photos: { IMG_1234.jpg: IMG_1234.jpg }\n";
        site(photos, "Words.\n")
                .reports("content/articles/a/en.md:5:25 warning[alt-says-nothing]")
                .pageLacks(PAGE, "alt=\"IMG_1234.jpg\"");
        site(photos, "![](IMG_1234.jpg)\n")
                .reports("content/articles/a/en.md:5:25 warning[alt-says-nothing]");
        site(photos, "![A full hall](IMG_1234.jpg)\n")
                .reports("content/articles/a/en.md:5:25 warning[alt-says-nothing]")
                .page(PAGE, "alt=\"A full hall\"");
    }

    @Test
    void pictures_of_static_need_words_too() {
        site("photos: { IMG_1234.jpg: { decorative: true } }\n", "![map.png](/img/map.png)\n")
                .reports("content/articles/a/en.md:7:12 warning[alt-says-nothing]");
        site("photos: { IMG_1234.jpg: { decorative: true } }\n", "![](/img/map.png)\n")
                .reports("content/articles/a/en.md:7:5 warning[alt-missing]");
    }

    @Test
    void nothing_is_said_of_what_is_not_read_out() {
        site("photos: { IMG_1234.jpg: { decorative: true } }\n", "![IMG_1234](IMG_1234.jpg)\n")
                .reportsNothing();
    }

    @Test
    void the_photo_of_a_feed_has_no_file_name_for_a_text_either() {
        String feed = site("photos: { IMG_1234.jpg: IMG_1234 }\n", "Words.\n").file("en/feed.xml");
        assertThat(feed).contains("alt=\"\"").doesNotContain("IMG_1234");
    }
}
