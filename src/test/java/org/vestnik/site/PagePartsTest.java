package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the parts of a page stand together. */
class PagePartsTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private static final String HEADINGS =
            """
            -- content/site.yaml --
            title: Example
            languages: [en]
            theme: institution
            menu: [pages/about]
            -- content/articles/fair/en.md --
            ---
            title: Harvest fair
            type: conference
            date: 2024-10-02
            event: { start: 2024-10-02, place: Hall }
            attachments: { programme.pdf: Programme }
            ---
            ## Documents

            ## Main

            ## Facts

            ## Menu
            -- content/articles/fair/programme.pdf --
            %PDF-1.4
            -- content/pages/about/en.md --
            ---
            title: About
            ---
            ## One

            ## Two

            ## Three
            -- content/pages/small/en.md --
            ---
            title: Small
            ---
            ## One

            ## Two
            """;

    @Test
    void no_heading_takes_the_id_of_a_part_of_the_page() {
        String html = SiteTest.of(HEADINGS).file("en/news/2024/harvest-fair/index.html");
        List<String> ids = ID.matcher(html).results().map(MatchResult::group).toList();
        assertThat(ids).contains(" id=\"documents\"", " id=\"main\"").doesNotHaveDuplicates();
    }

    @Test
    void a_standing_page_of_three_parts_names_them() {
        SiteTest.of(HEADINGS)
                .page("en/about/", "On this page", "<a href=\"#one\">One</a>")
                .pageLacks("en/small/", "On this page");
    }

    @Test
    void what_comes_next_is_not_told_twice_where_there_is_other_news() {
        String two =
                """
                -- content/site.yaml --
                title: Example
                languages: [en]
                theme: institution
                theme-options: { home-articles: 1 }
                -- content/articles/next/en.md --
                ---
                title: The next meeting
                type: conference
                date: 2024-10-03
                event: { start: 2090-10-02 }
                ---
                -- content/articles/fair/en.md --
                ---
                title: Harvest fair
                type: news
                date: 2024-10-02
                ---
                """;
        assertThat(SiteTest.of(two).file("en/index.html"))
                .containsOnlyOnce(">The next meeting<")
                .contains(">Harvest fair<");
        SiteTest.of(two.replace("home-articles: 1", "home: [news], home-articles: 1"))
                .page("en/", ">The next meeting<")
                .pageLacks("en/", ">Harvest fair<")
                .pageLacks("en/", "class=\"next\"");
    }
}
