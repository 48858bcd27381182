package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of articles by type, year, topic and partner, and their pages. */
class ListsTest {
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            languages: [bg, en]
            theme: institution
            theme-options: { articles-per-page: 2 }
            partners:
              puebla: { name: { bg: Община Пуебла, en: Puebla }, country: ES, url: "https://example.org/" }
              napoli: { name: Napoli }
            tags: { социални иновации: { en: social innovation } }
            menu: [articles, conference, calendar, gallery, partners, topics, training]
            -- content/articles/a/bg.md --
            ---
            title: Първа
            type: conference
            date: 2024-05-01
            tags: [социални иновации]
            partners: [puebla]
            ---
            Текст.
            -- content/articles/a/en.md --
            ---
            title: First
            ---
            Text.
            -- content/articles/b/bg.md --
            ---
            title: Втора
            type: conference
            date: 2025-05-02
            tags: [социални иновации, младежи]
            ---
            Текст.
            -- content/articles/c/bg.md --
            ---
            title: Трета
            type: conference
            date: 2025-05-03
            ---
            Текст.
            """;

    @Test
    void a_card_ends_its_summary_at_a_word_and_the_page_has_all_of_it() {
        String summary = "Думата се чете цяла, ".repeat(9) + "край.";
        SiteTest.of(SITE.replace("title: Втора", "title: Втора\nsummary: " + summary))
                .page("bg/vid/konferentsii/", "Думата се чете цяла, Думата се чете цяла…</p>")
                .pageLacks("bg/vid/konferentsii/", "край.")
                .page("bg/novini/2025/vtora/", "content=\"" + summary);
    }

    @Test
    void a_type_has_a_list_in_pages_in_each_language() {
        SiteTest.of(SITE)
                .page(
                        "bg/vid/konferentsii/",
                        "<h1>Конференции</h1>",
                        "Трета",
                        "Втора",
                        "stranitsa-2/")
                .pageLacks("bg/vid/konferentsii/", "Първа")
                .page("bg/vid/konferentsii/stranitsa-2/", "Първа", "Страница 2 от 2")
                .page("en/type/conferences/page-2/", "First", "hreflang=\"bg\"")
                .hasNo("bg/vid/konferentsii/stranitsa-3/index.html")
                .hasNo("bg/vid/obuchenia/index.html");
    }

    @Test
    void an_article_that_lacks_a_language_is_listed_there_with_a_notice() {
        SiteTest.of(SITE)
                .page(
                        "en/type/conferences/",
                        "<h2 class=\"title\" lang=\"bg\" dir=\"ltr\"><a href=\"../../../bg/novini/2025/treta/\"",
                        "<p class=\"notice\">Only in Bulgarian</p>");
    }

    @Test
    void a_year_has_a_list() {
        SiteTest.of(SITE)
                .page("bg/novini/2025/", "Новини от 2025 г.", "Трета", "Втора")
                .pageLacks("bg/novini/2025/", "Първа")
                .page("en/news/2024/", "News of 2024", "First");
    }

    @Test
    void a_topic_has_a_list_under_its_word_in_each_language() {
        SiteTest.of(SITE)
                .page(
                        "bg/temi/sotsialni-inovatsii/",
                        "<h1>Социални иновации</h1>",
                        "Първа",
                        "Втора")
                .page("en/topics/social-innovation/", "<h1>Social innovation</h1>", "First")
                .page("bg/temi/mladezhi/", "Втора")
                .page("en/topics/mladezhi/", "Втора")
                .page(
                        "bg/temi/",
                        "href=\"../../bg/temi/mladezhi/\"><span>Младежи</span> <small aria-hidden=\"true\">1")
                .page("en/news/2024/first/", "href=\"../../../../en/topics/social-innovation/\"");
    }

    @Test
    void a_partner_has_a_page_with_its_articles_and_one_without_has_none() {
        SiteTest.of(SITE)
                .page("bg/partnyori/puebla/", "<h1>Община Пуебла</h1>", "Испания", "Първа")
                .hasNo("bg/partnyori/napoli/index.html")
                .page("bg/partnyori/", "href=\"../../bg/partnyori/puebla/\"", "<h2>Napoli</h2>")
                .page("bg/novini/2024/parva/", "href=\"../../../../bg/partnyori/puebla/\"");
    }

    @Test
    void an_entry_of_the_footer_with_nothing_behind_it_is_told() {
        SiteTest.of(SITE.replace("menu: [", "footer: [articles, gallery]\nmenu: ["))
                .reportsAmong("content/site.yaml:9:20 note[menu-empty]");
    }

    @Test
    void the_menu_leads_to_lists_and_says_which_are_empty() {
        SiteTest.of(SITE)
                .reportsAmong(
                        "content/site.yaml:9:30 note[menu-empty]",
                        "content/site.yaml:9:40 note[menu-empty]",
                        "content/site.yaml:9:67 note[menu-empty]")
                .page(
                        "bg/vid/konferentsii/",
                        "<a href=\"../../../bg/novini/\">Новини</a>",
                        "<a href=\"../../../bg/vid/konferentsii/\" aria-current=\"true\">Конференции</a>",
                        "<a href=\"../../../bg/temi/\">Теми</a>")
                .pageLacks("bg/vid/konferentsii/", "galeria");
    }

    @Test
    void topics_that_differ_in_their_letters_alone_are_told() {
        SiteTest.of(
                        SITE
                                + "-- content/articles/d/bg.md --\n---\ntitle: Г\ntype: news\n"
                                + "date: 2025-05-04\ntags: [Младежи]\n---\nТ.\n")
                .reportsAmong("content/articles/b/bg.md:2:8 warning[lists-equal]");
    }

    @Test
    void a_standing_page_may_not_take_the_address_of_a_list() {
        SiteTest.of(SITE + "-- content/pages/x/bg.md --\n---\ntitle: Теми\n---\nТекст.\n")
                .reportsAmong("content/pages/x/bg.md:2:8 error[address-taken]");
    }

    @Test
    void words_of_sections_are_the_sites_to_choose() {
        SiteTest.of(
                        SITE.replace(
                                "menu:",
                                "addresses: { bg: { type: kategoria, page: str } }\nmenu:"))
                .page("bg/kategoria/konferentsii/str-2/", "Първа");
    }

    @Test
    void a_word_that_another_section_has_is_an_error_and_no_fault() {
        String word = "addresses: { bg: { partners: novini } }\nmenu:";
        SiteTest.of(SITE.replace("menu:", word))
                .reportsAmong("content/site.yaml:9:30 error[section-twice]");
        String alone = SITE.replace("menu:", word);
        SiteTest.of(alone.substring(0, alone.indexOf("-- content/articles")))
                .reportsAmong("content/site.yaml:9:30 error[section-twice]");
    }

    @Test
    void two_topics_of_one_address_are_told_once() {
        SiteTest site =
                SiteTest.of(
                        SITE
                                + "-- content/articles/d/bg.md --\n---\ntitle: Г\ntype: news\n"
                                + "date: 2025-05-04\ntags: [Младежи]\n---\nТ.\n");
        assertThat(site.problems()).filteredOn(p -> p.code().equals("lists-equal")).hasSize(1);
    }

    @Test
    void a_page_is_found_by_its_path_as_it_is_planned() {
        SiteTest site = SiteTest.of(SITE);
        Outline outline = site.outline();
        site.result()
                .site()
                .orElseThrow()
                .files()
                .forEach(
                        (path, file) -> {
                            if (path.endsWith(".html")) {
                                assertThat(outline.file(path)).as(path).isPresent();
                                assertThat(outline.file(path).get().key())
                                        .as(path)
                                        .isEqualTo(file.key());
                            }
                        });
        assertThat(outline.file("bg/vid/konferentsii/stranitsa-1/index.html")).isEmpty();
        assertThat(outline.file("bg/vid/konferentsii/stranitsa-02/index.html")).isEmpty();
        assertThat(outline.file("bg/vid/konferentsii/stranitsa-9/index.html")).isEmpty();
    }
}
