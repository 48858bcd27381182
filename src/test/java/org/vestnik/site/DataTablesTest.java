package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose rows stand in content/data. */
class DataTablesTest {
    private static final String PAGE = "bg/novini/2024/panair/";
    private static final String ENGLISH = "en/news/2024/fair/";

    private static final String RESULTS =
            """
            -- content/data/results.csv --
            Място;Година;Лева;Бележка
            Лесичово;2018;1 234,50;"Каза: ""Да"" & <b>
            на два реда"
            Пазарджик;2017;12345,5;
            Бургас;2019;300;вода
            """;

    private static SiteTest site(String line, String data) {
        return SiteTest.of(
                """
                -- content/articles/fair/bg.md --
                ---
                title: Панаир
                type: news
                date: 2024-10-02
                ---
                %s
                -- content/articles/fair/en.md --
                ---
                title: Fair
                ---
                %s
                %s"""
                        .formatted(line, line, data));
    }

    @Test
    void all_columns_are_shown_with_rows_that_have_names() {
        site("::table[Какво стана]{data=results}", RESULTS)
                .reportsNothing()
                .page(
                        PAGE,
                        """
                        <div class="table-scroll" tabindex="0"><table>
                        <caption>Какво стана</caption>
                        <thead>
                        <tr><th scope="col">Място</th><th scope="col" class="align-right">Година</th>"""
                                + "<th scope=\"col\" class=\"align-right\">Лева</th>"
                                + "<th scope=\"col\">Бележка</th></tr>\n</thead>\n<tbody>\n"
                                + "<tr><th scope=\"row\">Лесичово</th>"
                                + "<td class=\"align-right\">2018</td>",
                        "<td>Каза: „Да“ &amp; &lt;b&gt;<br>на два реда</td></tr>\n",
                        "</tbody>\n</table></div>");
    }

    @Test
    void numbers_are_written_as_the_page_does_and_years_stay() {
        SiteTest site = site("::table{data=results columns=\"Година, Лева\"}", RESULTS);
        site.page(
                PAGE,
                "<td class=\"align-right\">2018</td><td class=\"align-right\">1234,50</td>",
                "<td class=\"align-right\">12\u00a0345,5</td>");
        site.page(
                ENGLISH,
                "<td class=\"align-right\">2018</td><td class=\"align-right\">1,234.50</td>",
                "<td class=\"align-right\">12,345.5</td>");
    }

    @Test
    void what_can_be_read_in_two_ways_stays_as_it_is() {
        String data =
                """
                -- content/data/a.csv --
                x;ЕИК;Ден;Код;Цена
                а;123456789;12.05;010;1,234
                б;987654321;31.12;020;-
                """;
        site("::table{data=a}", data)
                .page(
                        ENGLISH,
                        "<td class=\"align-right\">123456789</td>",
                        "<td class=\"align-right\">12.05</td><td>010</td>",
                        "<td class=\"align-right\">1,234</td>",
                        "<td class=\"align-right\">-</td>");
    }

    @Test
    void rows_are_sorted_by_numbers_or_letters_and_cut() {
        assertThat(places("sort=Място")).isEqualTo("Бургас Лесичово Пазарджик");
        assertThat(places("sort=Лева")).isEqualTo("Бургас Лесичово Пазарджик");
        assertThat(places("sort=-Лева limit=2")).isEqualTo("Пазарджик Лесичово");
        assertThat(places("sort=Бележка")).isEqualTo("Бургас Лесичово Пазарджик");
        assertThat(places("sort=-Бележка")).isEqualTo("Лесичово Бургас Пазарджик");
        assertThat(places("limit=99")).isEqualTo("Лесичово Пазарджик Бургас");
    }

    private static String places(String how) {
        String html = site("::table{data=results " + how + "}", RESULTS).file(PAGE);
        StringBuilder places = new StringBuilder();
        java.util.regex.Pattern.compile("<th scope=\"row\">(.*?)</th>")
                .matcher(html)
                .results()
                .forEach(found -> places.append(found.group(1)).append(' '));
        return places.toString().strip();
    }

    @Test
    void a_list_of_entries_is_a_table_and_so_are_columns_with_rows() {
        String data =
                """
                -- content/data/list.yaml --
                - { Място: Лесичово, Хора: 64 }
                - { Хора: 12, Място: { bg: Рилци, en: Riltsi } }
                - { Място: Бургас }
                -- content/data/rows.yaml --
                columns: [{ bg: Място, en: Place }, Хора]
                rows:
                  - [Лесичово, 64]
                  - [{ bg: Рилци, en: Riltsi }, 12]
                """;
        site("::table{data=list}\n\n::table{data=rows columns=Място}", data)
                .reportsNothing()
                .page(
                        ENGLISH,
                        "<th scope=\"row\">Riltsi</th><td class=\"align-right\">12</td>",
                        "<th scope=\"row\">Бургас</th><td class=\"align-right\"></td>",
                        "<th scope=\"col\">Place</th></tr>",
                        "<tr><td>Riltsi</td></tr>")
                .page(PAGE, "<th scope=\"row\">Рилци</th>", "<th scope=\"col\">Място</th></tr>");
    }

    @Test
    void first_cells_that_are_not_unique_are_no_names_of_rows() {
        site("::table{data=a}", "-- content/data/a.csv --\nx;y\nа;1\nа;2\n")
                .page(PAGE, "<tr><td>а</td><td class=\"align-right\">1</td></tr>");
    }

    @Test
    void mistakes_stand_where_the_text_asks() {
        site(
                        "::table{data=reslts}\n\n::table{data=results columns=\"Място, Годна\" sort=x}",
                        RESULTS)
                .reports(
                        "content/articles/fair/bg.md:6:14 error[data-unknown]",
                        "content/articles/fair/bg.md:8:38 error[column-unknown]",
                        "content/articles/fair/bg.md:8:50 error[column-unknown]",
                        "content/articles/fair/en.md:4:14 error[data-unknown]",
                        "content/articles/fair/en.md:6:38 error[column-unknown]",
                        "content/articles/fair/en.md:6:50 error[column-unknown]");
    }

    @Test
    void data_that_are_no_table_are_told_for_what_they_are() {
        for (String text : new String[] {"x", "[a, b]", "{ a: 1 }", "[]", ""}) {
            site("::table{data=a}", "-- content/data/a.yaml --\n" + text + "\n")
                    .reports(
                            "content/articles/fair/bg.md:6:14 error[data-not-table]",
                            "content/articles/fair/en.md:4:14 error[data-not-table]");
        }
    }

    @Test
    void mistakes_in_the_rows_stand_in_the_data_and_are_told_once() {
        String data =
                """
                -- content/data/a.yaml --
                - { Място: Лесичово, Хора: 64 }
                - { Място: Рилци, Хоар: 12 }
                - { Място: [1], Хора: { x: 1 } }
                -- content/data/b.yaml --
                columns: [a, a, { x: 1 }, ""]
                rows:
                  - [1, 2]
                  - x
                """;
        site("::table{data=a}\n\n::table{data=b}", data)
                .reports(
                        "content/data/a.yaml:2:19 error[data-key]",
                        "content/data/a.yaml:3:12 error[data-cell]",
                        "content/data/a.yaml:3:23 error[data-cell]",
                        "content/data/b.yaml:1:14 error[data-column]",
                        "content/data/b.yaml:1:17 error[data-cell]",
                        "content/data/b.yaml:1:27 error[data-column]",
                        "content/data/b.yaml:3:5 error[data-row]",
                        "content/data/b.yaml:4:5 error[data-row]");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_once() {
        site("::table{data=a}", "-- content/data/a.csv --\nx;x\n1;2\n")
                .reports("content/data/a.csv:1:3 error[csv-column-twice]");
    }
}
