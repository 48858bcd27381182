package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of sections in addresses, which a site may choose for itself. */
class SectionWordsTest {
    private static final String WORDS =
            "{ news: a, page: b, type: c, topics: d, partners: e, projects: f, calendar: g,"
                    + " gallery: h }";

    private static String site(String addresses, String articles) {
        return """
        -- content/site.yaml --
        title: Проба
        url: https://example.org/
        languages: [bg]
        theme: institution
        theme-options: { articles-per-page: 1 }
        partners: { ivan: { name: Иван } }
        projects:
          - { id: one, number: X-1, name: Един, funding: { fund: ESF, period: 2014-2020 } }
          - { id: two, number: X-2, name: Два, funding: { fund: ESF, period: 2014-2020 } }
        addresses: { bg: %s }
        %s"""
                .formatted(addresses, articles);
    }

    private static String article(String folder) {
        return """
        -- content/articles/%s/bg.md --
        ---
        title: Статия %s
        type: news
        date: 2025-05-01
        project: one
        partners: [ivan]
        tags: [тема]
        event: { start: 2025-05-01 }
        photos: { p.jpg: Снимка }
        ---
        -- content/articles/%s/p.jpg --
        photo 40x30
        """
                .formatted(folder, folder, folder);
    }

    @Test
    void every_section_can_have_another_word() {
        SiteTest site = SiteTest.of(site(WORDS, article("x") + article("y")));
        assertThat(site.reported()).noneMatch(problem -> problem.contains(" error["));
        assertThat(site.files())
                .containsKeys(
                        "bg/a/index.html",
                        "bg/a/b-2/index.html",
                        "bg/a/2025/statia-x/index.html",
                        "bg/c/index.html",
                        "bg/c/novini/index.html",
                        "bg/d/tema/index.html",
                        "bg/e/ivan/index.html",
                        "bg/f/one/index.html",
                        "bg/g/index.html",
                        "bg/h/index.html");
        assertThat(site.files().keySet())
                .noneMatch(path -> path.matches("bg/(novini|vid|temi|partnyori|kalendar)/.*"));
    }

    @Test
    void a_standing_page_cannot_have_the_address_of_a_section() {
        String page = "-- content/pages/x/bg.md --\n---\ntitle: Страница\nslug: g\n---\n";
        assertThat(SiteTest.of(site(WORDS, article("x") + page)).reported())
                .contains("content/pages/x/bg.md:2:8 error[address-taken]");
        assertThat(SiteTest.of(site("{ news: a }", article("x") + page)).reported())
                .noneMatch(problem -> problem.contains("address-taken"));
    }
}
