package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that a site makes of what it knows, because the law asks for them. */
class StatementsTest {
    static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмен, en: Exchange }
              budget: { total: 100.00, eu: 85.00, national: 15.00, currency: EUR }
              aims: [ { bg: Да се чуем., en: To hear each other. } ]
              results: [ { name: { bg: Срещи, en: Meetings }, planned: 4, achieved: 5 } ]
            funding:
              fund: ESF+
              period: 2021-2027
              programme: { bg: Програма, en: Programme }
              disclaimer: { bg: Отговорност носи само авторът., en: The author alone answers. }
            partners:
              dren: { name: { bg: Община Дрен, en: Dren Municipality }, country: BG }
            contact:
              organisation: { bg: Община Дрен, en: Dren Municipality }
              email: office@example.org
            """;

    static final String STATEMENT =
            """
            accessibility:
              status: partial
              issues:
                - { text: { bg: Програмите, en: Programmes }, reason: noncompliance }
                - { text: { bg: Старият филм, en: An old film }, reason: burden }
                - { text: { bg: Картата, en: The map }, reason: out-of-scope }
              prepared: 2025-02-03
              reviewed: 2025-12-12
              method: self
              response: { bg: До седмица., en: "Within \\"a week\\"." }
            """;

    private static final SiteTest WHOLE = SiteTest.of(SITE + STATEMENT);

    static String page(String folder, String language, String title) {
        return """
        -- content/pages/%s/%s.md --
        ---
        title: %s
        ---
        Думи.
        """
                .formatted(folder, language, title);
    }

    @Test
    void a_text_that_has_the_address_keeps_it() {
        SiteTest site = SiteTest.of(SITE + page("mine", "bg", "Лични данни"));
        site.reports("content/site.yaml note[statement-missing]")
                .page("bg/lichni-danni/", "<p>Думи.</p>")
                .page("en/privacy/", "<h1>Privacy</h1>");
    }

    @Test
    void the_page_on_personal_data_promises_what_is_so() {
        WHOLE.page(
                "bg/lichni-danni/",
                "Администратор на личните данни на този сайт е Община Дрен.",
                "не използва бисквитки",
                "Комисия за защита на личните данни");
        String spanish = SITE.replace("country: BG", "country: ES");
        SiteTest.of(spanish).page("en/privacy/", "https://www.aepd.es/");
        SiteTest.of(SITE.replace("country: BG", "country: FR"))
                .pageLacks("en/privacy/", "Protection")
                .page("en/privacy/", "supervisory authority");
        SiteTest.of(SITE + "privacy: { host: { bg: Сървър у нас., en: Our own. } }\n")
                .page("en/privacy/", "<p>Our own.</p>");
        SiteTest.of(SITE + "privacy: { off: true }\n").hasNo("en/privacy/index.html");
        SiteTest.of(SITE.replaceAll("  organisation: .*\n", ""))
                .reports("content/site.yaml note[privacy-missing]")
                .hasNo("en/privacy/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "static/count.js, x",
        "static/old/page.html, x",
        "theme/assets/more.js, x",
        "theme/templates/share.html, <script>count()</script>",
        "theme/templates/share.html, <img src=\"https://example.com/pixel\">",
        "theme/assets/more.css, 'a { background: url(//example.com/a.png) }'"
    })
    void nothing_is_promised_of_code_that_we_have_not_written(String file, String text) {
        String site = SITE + STATEMENT + "-- content/" + file + " --\n" + text + "\n";
        SiteTest.of(site)
                .reportsAmong("content/" + file + " note[privacy-claims]")
                .pageLacks("en/privacy/", "no cookies")
                .pageLacks("en/privacy/", "Links to other websites")
                .page("en/privacy/", "The controller of personal data");
        WHOLE.page("en/privacy/", "no cookies", "Links to other websites");
    }

    @Test
    void the_page_on_funding_says_who_pays_for_what() {
        assertThat(WHOLE.file("en/funding/"))
                .containsSubsequence(
                        "<h1>Funding</h1>",
                        "<h2>Exchange</h2>",
                        "<strong>Co-funded by the European Union</strong>",
                        "BG05M9OP001-4.001-0080-C01",
                        "85%",
                        "<h3>Aims</h3>",
                        "To hear each other.",
                        "<li>Dren Municipality, Bulgaria",
                        "Meetings",
                        "<p class=\"boilerplate\">The author alone answers.</p>");
        String unfunded = SITE.replaceAll("(?s)funding:.*partners:", "partners:");
        SiteTest.of(unfunded).hasNo("en/funding/index.html");
    }

    @Test
    void the_map_names_pages_as_a_tree_and_no_article() {
        String article =
                """
                -- content/articles/fair/bg.md --
                ---
                title: Панаир
                type: news
                date: 2025-03-02
                ---
                Думи.
                """;
        String map =
                SiteTest.of(
                                SITE
                                        + STATEMENT
                                        + page("about", "bg", "За нас")
                                        + page("about/team", "bg", "Екип")
                                        + page("plan/later", "bg", "План")
                                        + article)
                        .file("bg/karta-na-sayta/");
        assertThat(map)
                .contains(
                        "За нас</a><ul>\n<li><a href=\"../../bg/za-nas/ekip/\">Екип</a></li>\n</ul>",
                        ">План</a></li>",
                        "bg/novini/2025/\">2025</a> <small>1</small>",
                        "bg/finansirane/\">Финансиране</a>",
                        "href=\"../feed.xml\"",
                        "hreflang=\"en\"")
                .doesNotContain("Панаир");
    }

    @Test
    void what_a_menu_names_the_footer_does_not_name_again() {
        SiteTest site =
                SiteTest.of(
                        SITE
                                + STATEMENT
                                + "menu: [articles, funding]\nfooter: [sitemap, privacy]\n");
        site.reportsNothing();
        String page = site.file("en/news/");
        assertThat(page.split("en/funding/\"", -1)).hasSize(2);
        assertThat(page.split("en/sitemap/\"", -1)).hasSize(2);
        assertThat(page.substring(page.indexOf("<ul class=\"links\">")))
                .containsSubsequence("Site map", "Privacy", "Accessibility statement");
    }

    @Test
    void texts_lead_to_the_pages_by_the_folders_that_they_would_have() {
        String about =
                page("about", "bg", "За нас")
                        .replace("Думи.", "Вижте [тук](../privacy/bg.md) и [там](../funding).");
        SiteTest.of(SITE + STATEMENT + about)
                .page("bg/za-nas/", "href=\"../../bg/lichni-danni/\"")
                .page("bg/za-nas/", "href=\"../../bg/finansirane/\"");
    }

    @Test
    void the_addresses_last_are_searched_and_can_be_chosen() {
        SiteTest site =
                SiteTest.of(SITE + STATEMENT + "addresses: { en: { accessibility: for-all } }\n");
        site.page("en/for-all/", "<h1>Accessibility statement</h1>")
                .page("sitemap.xml", "https://example.org/p/en/for-all/", "/bg/lichni-danni/");
        assertThat(site.result().site().orElseThrow().lasting())
                .contains("/en/for-all/", "/bg/karta-na-sayta/");
        assertThat(SiteTest.planned(SITE + STATEMENT).file("bg/dostapnost/accessibility.json"))
                .isPresent();
    }

    @Test
    void a_language_without_words_of_the_theme_borrows_them() {
        SiteTest site =
                SiteTest.of(
                        (SITE + STATEMENT).replace("languages: [bg, en]", "languages: [bg, de]"));
        assertThat(site.file("de/barrierefreiheit/")).contains("lang=\"");
        assertThat(site.file("de/barrierefreiheit/accessibility.json"))
                .contains("\"law\":\"Article 58c of")
                .doesNotContain("lang=");
        assertThat(List.copyOf(site.files().keySet())).contains("de/sitemap/index.html");
    }
}
