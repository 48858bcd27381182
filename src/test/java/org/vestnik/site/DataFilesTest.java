package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Hash;
import org.vestnik.problem.Messages;

/** Files of content/data: their names, their mistakes, and what templates see of them. */
class DataFilesTest {
    private static final String ARTICLE =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            type: news
            date: 2024-10-02
            ---
            Отворен е.
            -- content/articles/fair/en.md --
            ---
            title: Fair
            ---
            It is open.
            """;

    private static final String CSV =
            """
            -- content/data/results.csv --
            Място;Участници
            Лесичово;64
            """;

    private static SiteTest footer(String template, String data) {
        return SiteTest.of(
                ARTICLE
                        + "-- content/theme/templates/footer.html --\n<footer>"
                        + template
                        + "</footer>\n"
                        + data);
    }

    @Test
    void a_template_shows_rows_of_csv_in_their_order() {
        footer(
                        "{% for row in data.results %}{{ row['Място'] }}: {{ row['Участници'] }}{% endfor %}",
                        CSV)
                .page("bg/novini/2024/panair/", "<footer>Лесичово: 64</footer>")
                .page("bg/", "<footer>Лесичово: 64</footer>")
                .page("en/news/", "<footer>Лесичово: 64</footer>")
                .reportsNothing();
    }

    @Test
    void a_template_shows_maps_lists_texts_and_whether_something_is_true() {
        footer(
                        "{{ data['our-office'].phone }}, {{ data['our-office'].days[1] }}"
                                + "{% if data['our-office'].open %}, open{% endif %},"
                                + "{{ data['our-office'].fax }}.{{ data['our-office'].floor }}"
                                + "{% for e in data['our-office'].hours %} {{ e.key }}{% endfor %}",
                        """
                        -- content/data/our-office.yml --
                        phone: 010
                        days: [пн, вт]
                        open: true
                        floor: 2
                        fax:
                        hours: { z: 1, a: 2 }
                        """)
                .page("bg/", "<footer>010, вт, open,.2 z a</footer>")
                .reportsNothing();
    }

    @Test
    void texts_by_language_are_those_of_the_page_else_those_of_the_first_language() {
        footer(
                        "{{ data.office.name }} {{ data.office.note }}",
                        """
                        -- content/data/office.yaml --
                        name: { bg: Служба, en: Office }
                        note: { bg: Засега само тук }
                        """)
                .page("bg/", "<footer>Служба Засега само тук</footer>")
                .page("en/", "<footer>Office Засега само тук</footer>");
    }

    @Test
    void a_file_of_one_language_wins_there_and_helps_out_elsewhere() {
        String data =
                """
                -- content/data/a.csv --
                x
                всички
                -- content/data/a.EN.yaml --
                - x: английски
                -- content/data/b.en.csv --
                x
                само английски
                """;
        footer("{{ data.a[0].x }}, {{ data.b[0].x }}", data)
                .page("bg/", "<footer>всички, само английски</footer>")
                .page("en/", "<footer>английски, само английски</footer>")
                .reportsNothing();
    }

    @Test
    void a_name_that_is_not_there_is_the_templates_mistake() {
        for (String data : new String[] {"", CSV}) {
            assertThat(footer("{{ data.result }}", data).reported())
                    .contains("content/theme/templates/footer.html:1:17 error[template-name]");
        }
    }

    @Test
    void names_and_forms_are_checked_though_nothing_asks() {
        SiteTest.of(
                        ARTICLE
                                + """
                                -- content/data/a b.csv --
                                x
                                -- content/data/c.de.csv --
                                x
                                -- content/data/d.yaml --
                                x: [
                                -- content/data/e.csv --
                                x;y
                                1
                                -- content/data/f.csv --
                                x
                                -- content/data/f.yaml --
                                - x: 1
                                -- content/data/g.txt --
                                x
                                -- content/data/old/h.csv --
                                x;x
                                -- content/data/old/i.csv --
                                x;x
                                """)
                .reports(
                        "content/data/a b.csv error[data-name]",
                        "content/data/c.de.csv error[data-name]",
                        "content/data/d.yaml:1:4 error[yaml-syntax]",
                        "content/data/e.csv:2:1 error[csv-row]",
                        "content/data/f.yaml error[data-twice]",
                        "content/data/g.txt note[data-kind]",
                        "content/data/old/h.csv note[data-folder]");
    }

    @Test
    void a_wrong_name_is_answered_with_a_right_one() {
        Messages english = Messages.in(Locale.ENGLISH.getLanguage());
        SiteTest site = SiteTest.of(ARTICLE + "-- content/data/Резултати (2024).csv --\nx\n");
        assertThat(site.problems().get(0).hint().map(english::say))
                .contains("rename the file to Резултати-2024.csv");
    }

    @Test
    void a_file_in_an_old_encoding_is_told_as_a_text_is() {
        java.util.SortedMap<String, byte[]> sources = SiteTest.sources(ARTICLE);
        sources.put(
                "content/data/old.csv",
                "Място;Брой\nЛесичово;1\n"
                        .getBytes(java.nio.charset.Charset.forName("windows-1251")));
        SiteTest.ofSources(sources).reports("content/data/old.csv:1:1 error[not-utf-8]");
    }

    @Test
    void pages_have_new_keys_when_data_change_that_templates_can_show() {
        String shows = "{{ data.results[0]['Участници'] }}";
        assertThat(key(footer(shows, CSV)))
                .isNotEqualTo(key(footer(shows, CSV.replace("64", "65"))));
        assertThat(key(footer("data", CSV)))
                .isNotEqualTo(key(footer("data", CSV.replace("64", "65"))));
        String nothing = "<a data-row href='data:,'>x</a>";
        assertThat(key(footer(nothing, CSV)))
                .isEqualTo(key(footer(nothing, CSV.replace("64", "65"))));
    }

    private static Optional<Hash> key(SiteTest site) {
        return site.result()
                .site()
                .orElseThrow()
                .files()
                .get("bg/novini/2024/panair/index.html")
                .key();
    }
}
