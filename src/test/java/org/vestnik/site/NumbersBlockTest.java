package org.vestnik.site;

import org.junit.jupiter.api.Test;

/** The line {@code ::numbers}, and the numbers of the home. */
class NumbersBlockTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            projects:
              - id: exchange
                number: BG05M9OP001-4.001-0080-C01
                name: { bg: Обмен, en: Exchange }
                partners: [lesichovo, puebla]
              - id: school
                number: BG05M9OP001-4.001-0081-C01
                name: { bg: Училище, en: School }
                partners: [lesichovo]
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
              relation: co-funded
            partners:
              lesichovo: { name: { bg: Лесичово, en: Lesichovo }, country: BG }
              puebla: { name: { bg: Пуебла, en: Puebla }, country: ES }
            footer: [pages/about, partners]
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: conference
            date: 2025-10-02
            project: exchange
            events:
              - { start: 2025-10-01, participants: 1200 }
              - { start: 2025-10-02, participants: 34, status: cancelled }
              - { start: 2026-10-03, participants: 50 }
            photos: { a.jpg: Хора около сергиите }
            ---
            Думи.
            -- content/articles/fair/a.jpg --
            photo 1600x1200
            -- content/articles/visit/bg.md --
            ---
            title: Посещение
            type: visit
            date: 2025-11-02
            project: school
            event: { start: 2025-11-01 }
            ---
            Думи.
            -- content/pages/about/bg.md --
            ---
            title: За нас
            ---
            ## В числа

            ::numbers
            -- content/pages/about/en.md --
            ---
            title: About
            ---
            ::numbers{project=exchange}

            Words.

            ::numbers{project=school limit=1}
            """;

    private static String number(String words, String value) {
        return "<div><dt>" + words + "</dt><dd>" + value + "</dd></div>";
    }

    @Test
    void what_is_over_is_counted_and_what_was_cancelled_is_not() {
        SiteTest.of(SITE)
                .reportsNothing()
                .page(
                        "bg/za-nas/",
                        "</h2>\n<dl class=\"numbers\">",
                        number("събития", "2"),
                        number("участници", "1200"),
                        number("партньори", "2"),
                        number("държави", "2"),
                        number("статии", "2"),
                        number("снимка", "1"));
    }

    @Test
    void each_project_has_its_own_numbers() {
        SiteTest site = SiteTest.of(SITE);
        site.page(
                "en/about/",
                number("event", "1"),
                number("participants", "1,200"),
                number("article", "1"),
                "</dl>\n<p>Words.</p>\n<dl class=\"numbers\">\n"
                        + number("event", "1")
                        + "\n</dl>");
    }

    @Test
    void a_project_that_is_not_there_is_named_with_the_nearest() {
        SiteTest.of(SITE.replace("project=school limit", "project=scool limit"))
                .reports("content/pages/about/en.md:8:19 error[block-value]");
    }

    @Test
    void where_there_is_nothing_to_count_the_line_is_reported() {
        SiteTest.of(
                        """
                        -- content/pages/about/bg.md --
                        ---
                        title: За нас
                        ---
                        ::numbers
                        """)
                .reports("content/pages/about/bg.md:4:1 warning[block-empty]");
    }

    @Test
    void a_feed_tells_the_first_paragraph_and_leaves_the_block_out() {
        SiteTest site =
                SiteTest.of(
                        """
                        -- content/articles/fair/bg.md --
                        ---
                        title: Панаир
                        type: news
                        date: 2025-10-02
                        ---
                        ::numbers

                        Думи.
                        """);
        site.reportsNothing()
                .page("bg/novini/2025/panair/", "<dl class=\"numbers\">")
                .page("bg/feed.xml", "<summary>Думи.</summary>")
                .pageLacks("bg/feed.xml", "numbers");
    }

    @Test
    void a_key_of_a_page_stands_for_what_its_blocks_show() {
        SiteTest site = SiteTest.of(SITE);
        SiteTest more = SiteTest.of(SITE.replace("participants: 1200", "participants: 1201"));
        String page = "bg/za-nas/index.html";
        org.assertj.core.api.Assertions.assertThat(key(more, page)).isNotEqualTo(key(site, page));
    }

    private static Object key(SiteTest site, String page) {
        return site.result().site().orElseThrow().files().get(page).key();
    }
}
