package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Several projects in one site. */
class ProjectsTest {
    private static final String ESF =
            "funding: { fund: ESF+, period: 2021-2027, relation: co-funded,"
                    + " programme: { bg: Програма А, en: Programme A } }";

    private static String site(String... projects) {
        return "-- content/site.yaml --\ntitle: { bg: Община, en: Municipality }\nlanguages: [bg, en]\n"
                + "theme: institution\nprojects:\n"
                + String.join("", projects)
                + "-- content/articles/a/bg.md --\n---\ntitle: Първа\ntype: news\ndate: 2025-01-01\n"
                + "project: care\n---\nТекст.\n";
    }

    private static String project(String id, String number, String funding) {
        return "  - id: %s\n    number: %s\n    name: { bg: Проект %s, en: Project %s }\n    %s\n"
                .formatted(id, number, id, id, funding);
    }

    private static final String TWO =
            site(
                    project("care", "BG05SFPR002-2.012-0948-C01", ESF),
                    project(
                            "roads",
                            "BG16RFPR001-1.001-0001-C01",
                            ESF.replace("ESF+", "ERDF").replace(" А", " Б").replace(" A", " B")));

    private static String strip(SiteTest site, String page) {
        String html = site.file(page);
        int at = html.indexOf("class=\"strip\"");
        return html.substring(at, html.indexOf("</section>", at));
    }

    @Test
    void an_article_wears_the_strip_of_its_own_project() {
        assertThat(strip(SiteTest.of(TWO), "bg/novini/2025/parva/"))
                .contains("BG05SFPR002-2.012-0948-C01", "Проект care", "Програма А")
                .doesNotContain("Проект roads");
    }

    private static final String FULL =
            TWO.replace(
                            "number: BG05",
                            "start: 2024-02-01\n    end: 2025-12-31\n    partners: [puebla]\n"
                                    + "    results: [ { name: { bg: Обеди, en: Lunches } } ]\n"
                                    + "    number: BG05")
                    .replace(
                            "projects:\n",
                            "partners:\n  puebla: { name: { bg: Пуебла, en: Puebla }, country: ES }\n"
                                    + "  sofia: { name: { bg: София, en: Sofia }, country: BG }\n"
                                    + "projects:\n");

    private static SiteTest page(String line) {
        return SiteTest.of(
                FULL + "-- content/pages/about/bg.md --\n---\ntitle: Ние\n---\n" + line + "\n");
    }

    @Test
    void the_page_of_a_project_shows_its_results_and_partners() {
        SiteTest.of(FULL)
                .page(
                        "bg/proekti/care/",
                        "<h2>Резултати</h2>",
                        "<th scope=\"row\">Обеди",
                        "<h2>Партньори</h2>",
                        "<h3>Пуебла</h3>",
                        "<h2>Новини</h2>")
                .pageLacks("bg/proekti/care/", "София")
                .pageLacks("bg/proekti/care/", "<h2>Проект care")
                .pageLacks("bg/proekti/roads/", "Обеди");
    }

    @Test
    void a_block_about_one_of_several_projects_names_it() {
        page("::project{project=care}")
                .page("bg/nie/", "<h2><a href=\"../../bg/proekti/care/\">Проект care</a></h2>")
                .pageLacks("bg/nie/", "<h2>Проект roads");
    }

    @Test
    void a_timeline_of_several_projects_says_whose_start_and_end_it_shows() {
        page("::timeline").page("bg/nie/", "<b>Начало на проекта</b>: Проект care</p>");
        page("::timeline{project=care}").page("bg/nie/", "<b>Начало на проекта</b></p>");
    }

    @Test
    void the_home_and_the_lists_wear_those_of_all() {
        SiteTest site = SiteTest.of(TWO);
        for (String page : new String[] {"bg/", "bg/novini/", "bg/vid/novini/", "404.html", ""}) {
            assertThat(strip(site, page))
                    .as(page)
                    .containsOnlyOnce("<svg")
                    .contains("BG05SFPR002-2.012-0948-C01", "BG16RFPR001-1.001-0001-C01");
        }
    }

    @Test
    void projects_of_two_periods_have_a_strip_each() {
        String old =
                "funding: { fund: ESF, period: 2014-2020, programme: { bg: Стара, en: Old },"
                        + " relation: co-funded }";
        String both =
                strip(
                        SiteTest.of(
                                site(
                                        project("care", "BG05SFPR002-2.012-0948-C01", ESF),
                                        project("past", "BG05M9OP001-4.001-0080-C01", old))),
                        "bg/");
        assertThat(both.split("<svg", -1)).hasSize(3);
        assertThat(both).contains("Съфинансирано от Европейския съюз", "Европейски съюз</strong>");
    }

    @Test
    void projects_of_one_fund_and_two_programmes_name_both() {
        String old =
                "funding: { fund: ESF, period: 2014-2020, programme: { bg: Стара А, en: Old A },"
                        + " relation: co-funded }";
        assertThat(
                        strip(
                                SiteTest.of(
                                        site(
                                                project("care", "BG05M9OP001-4.001-0080-C01", old),
                                                project(
                                                        "past",
                                                        "BG05M9OP001-4.001-0081-C01",
                                                        old.replace(" А", " Б")))),
                                "bg/"))
                .contains("Стара А", "Стара Б");
    }

    @Test
    void each_project_has_a_page_with_its_facts_and_articles() {
        SiteTest site = SiteTest.of(TWO);
        site.page("bg/proekti/care/", "<h1>Проект care</h1>", "Програма А", "Първа")
                .page("bg/proekti/roads/", "<h1>Проект roads</h1>")
                .pageLacks("bg/proekti/roads/", "Първа")
                .page("en/projects/", "../../en/projects/care/", "../../en/projects/roads/")
                .page("bg/", "Проекти", "../bg/proekti/care/")
                .page("bg/novini/2025/parva/", "../../../../bg/proekti/care/");
        assertThat(strip(site, "bg/proekti/roads/")).doesNotContain("Проект care");
    }

    @Test
    void many_projects_are_counted_and_lead_to_the_page_that_names_them() {
        String[] projects = new String[4];
        for (int i = 0; i < 4; i++) {
            projects[i] =
                    project(i == 0 ? "care" : "p" + i, "BG05SFPR002-2.012-094" + i + "-C01", ESF);
        }
        SiteTest site = SiteTest.of(site(projects));
        assertThat(strip(site, "bg/"))
                .contains("<a href=\"../bg/proekti/\">4 проекта</a>")
                .doesNotContain("Проект care");
        assertThat(strip(site, "bg/novini/2025/parva/")).contains("Проект care");
    }

    @Test
    void one_project_needs_no_page_of_its_own() {
        SiteTest.of(
                        "-- content/articles/a/bg.md --\n---\ntitle: А\ntype: news\ndate: 2025-01-01\n---\nТ.\n")
                .hasNo("bg/proekti/index.html");
    }

    private static final String ASKING =
            """
            -- content/site.yaml --
            title: Проба
            url: https://example.org/
            languages: [bg]
            theme: institution
            project:
              name: Съседи
              status: submitted
              budget: { total: 1000.00, eu: 850.00, currency: EUR }
            funding:
              fund: ERDF
              period: 2014-2020
              programme: Програма А
              disclaimer: Мненията са на авторите.
            -- content/articles/a/bg.md --
            ---
            title: Първа
            type: news
            date: 2025-01-01
            ---
            Текст.

            ::project
            """;

    /** Regulation (EU) 2021/1060, Article 47: the emblem stands for a support that was granted. */
    @Test
    void before_the_award_no_page_says_that_the_union_supports_it() {
        SiteTest site = SiteTest.of(ASKING).reportsNothing();
        site.files().forEach(ProjectsTest::claimsNothing);
        site.page("bg/novini/2025/parva/", "Съседи", "1000");
    }

    private static void claimsNothing(String path, byte[] body) {
        if (path.matches(".*\\.(?:html|json|xml|ics)")) {
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("<div class=\"emblem\">")
                    .doesNotContain("<section class=\"strip\"")
                    .doesNotContain("Европейски съюз")
                    .doesNotContain("Европейски фонд")
                    .doesNotContain("Програма А", "850", "MonetaryGrant", "Мненията са");
        }
    }

    @Test
    void once_it_is_awarded_all_of_it_is_there() {
        String awarded = ASKING.replace("submitted", "awarded\n  number: X-1");
        assertThat(SiteTest.of(awarded).file("bg/novini/2025/parva/"))
                .contains("<section class=\"strip\"", "Европейски съюз", "Програма А", "850");
    }
}
