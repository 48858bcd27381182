package org.vestnik.site;

import org.junit.jupiter.api.Test;

/** What links of a text lead to. */
class LinksTest {
    private static final String OTHER =
            """
            -- content/articles/b/bg.md --
            ---
            title: Втора
            type: news
            date: 2025-05-02
            ---
            ## Цели и задачи
            Текст.
            -- content/articles/b/en.md --
            ---
            title: Second
            ---
            ## Aims
            Text.
            -- content/articles/c/bg.md --
            ---
            title: Трета
            type: news
            date: 2025-05-03
            ---
            Само на български.
            """;

    private static SiteTest site(String english) {
        return SiteTest.of(
                OTHER
                        + """
                        -- content/articles/a/bg.md --
                        ---
                        title: Първа
                        type: news
                        date: 2025-05-01
                        ---
                        Текст.
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        ---
                        """
                        + english);
    }

    private static final String PAGE = "en/news/2025/first/";

    @Test
    void the_language_of_the_reader_wins_whichever_file_is_named() {
        site("[x](../b/bg.md) [y](../b) [z](../b/) [w](../b/en.md#aims)\n")
                .reportsNothing()
                .page(
                        PAGE,
                        "<a href=\"../second/\">x</a> <a href=\"../second/\">y</a>",
                        "<a href=\"../second/\">z</a> <a href=\"../second/#aims\">w</a>");
    }

    @Test
    void a_text_that_is_not_there_and_an_address_mistyped_are_named() {
        site("[a](nyama.md) [b](../b/nyama.md) [c]() [d](htp://e.org) [e](http:/e.org) [f](mailto:x)\n")
                .reports(
                        "content/articles/a/en.md:4:5 error[link-broken]",
                        "content/articles/a/en.md:4:19 error[link-broken]",
                        "content/articles/a/en.md:4:38 error[link-broken]",
                        "content/articles/a/en.md:4:44 error[link-broken]",
                        "content/articles/a/en.md:4:61 error[link-broken]",
                        "content/articles/a/en.md:4:78 error[link-broken]");
    }

    @Test
    void a_page_that_lacks_the_language_is_led_to_in_its_own() {
        site("[x](../c)\n")
                .reportsNothing()
                .page(PAGE, "<a href=\"../../../../bg/novini/2025/treta/\" hreflang=\"bg\">x</a>");
    }

    @Test
    void a_question_mark_and_lang_means_exactly_that_language() {
        site("[x](../b/bg.md?lang#цели-и-задачи)\n")
                .reportsNothing()
                .page(PAGE, "/bg/novini/2025/vtora/#цели-и-задачи\" hreflang=\"bg\">x</a>");
        site("[x](../c/en.md?lang)\n").reports("content/articles/a/en.md:4:5 error[link-language]");
    }

    @Test
    void a_link_to_nothing_is_an_error_at_its_target() {
        site("See [x](../bb/bg.md).\n").reports("content/articles/a/en.md:4:9 error[link-broken]");
        site("See [x](/nothing.pdf).\n").reports("content/articles/a/en.md:4:9 error[link-broken]");
    }

    @Test
    void a_link_out_of_the_content_is_an_error() {
        site("[x](../../../../etc/passwd)\n")
                .reports("content/articles/a/en.md:4:5 error[link-outside]");
        site("[x](%2e%2e/../../../secret)\n")
                .reports("content/articles/a/en.md:4:5 error[link-outside]");
    }

    @Test
    void another_case_works_and_is_reported() {
        site("[x](../B/BG.md)\n")
                .reports("content/articles/a/en.md:4:5 warning[link-case]")
                .page(PAGE, "<a href=\"../second/\">x</a>");
    }

    @Test
    void an_unknown_anchor_is_reported() {
        site("[x](../b#goals)\n").reports("content/articles/a/en.md:4:5 warning[anchor-unknown]");
    }

    @Test
    void a_link_to_a_draft_keeps_its_words() {
        site("""
                        [words](../d)
                        -- content/articles/d/en.md --
                        ---
                        title: Draft
                        type: news
                        date: 2025-05-05
                        draft: true
                        ---
                        Not yet.
                        """)
                .reports("content/articles/a/en.md:4:9 warning[link-hidden]")
                .page(PAGE, "<a>words</a>");
    }

    @Test
    void links_outwards_stay_as_they_are() {
        site("<https://example.net/?a=1&b=2> [m](mailto:a@example.org)\n")
                .reportsNothing()
                .page(
                        PAGE,
                        "href=\"https://example.net/?a=1&amp;b=2\"",
                        "href=\"mailto:a@example.org\"");
    }

    @Test
    void the_camera_s_own_file_is_never_published_by_a_link() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        photos: { c.jpg: { alt: A hall, skip: true } }
                        ---
                        [hidden](c.jpg)
                        -- content/articles/a/c.jpg --
                        photo 60x40
                        """);
        site.reports("content/articles/a/en.md:7:10 warning[picture-skipped]")
                .page(PAGE, "<a>hidden</a>")
                .hasNo("files/a/c.jpg");
    }

    @Test
    void files_of_a_draft_and_files_of_nobody_stay_at_home() {
        site("""
                        [plan](../d/plan.pdf) [site](../../site.yaml)
                        -- content/articles/d/plan.pdf --
                        %PDF
                        -- content/articles/d/en.md --
                        ---
                        title: Draft
                        type: news
                        date: 2025-05-05
                        draft: true
                        ---
                        Not yet.
                        """)
                .reports(
                        "content/articles/a/en.md:4:8 warning[link-hidden]",
                        "content/articles/a/en.md:4:30 error[link-outside]")
                .hasNo("files/d/plan.pdf");
    }

    @Test
    void an_old_address_may_not_be_that_of_a_page() {
        SiteTest.of(
                        """
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        aliases: [/en/news/, /old/1]
                        ---
                        Words.
                        """)
                .reports("content/articles/a/en.md:5:11 error[alias-taken]");
    }

    @Test
    void a_place_that_any_attribute_names_can_be_led_to() {
        site("[x](../b#here)\n".replace("../b", "."))
                .reports("content/articles/a/en.md:4:5 warning[anchor-unknown]");
        site("A paragraph. {#here}\n\n[x](en.md#here)\n").reportsNothing();
    }

    @Test
    void two_pictures_of_another_site_side_by_side_leave_no_empty_link() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/a/en.md --
                        ---
                        title: First
                        type: news
                        date: 2025-05-01
                        ---
                        Before.

                        [![a](https://x.example/1.svg)![](https://x.example/2.svg)](https://x.example/)

                        [![a](https://x.example/1.svg) ![](https://x.example/2.svg)](https://y.example/)

                        ![a](https://x.example/1.svg)![](https://x.example/2.svg)

                        After.
                        """);
        site.pageLacks("en/news/2025/first/", "https://x.example/")
                .pageLacks("en/news/2025/first/", "https://y.example/")
                .pageLacks("en/news/2025/first/", "<p></p>")
                .page("en/news/2025/first/", "<p>Before.</p>", "<p>After.</p>");
    }
}
