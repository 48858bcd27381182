package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Outcome;

/** What communications officers do to YAML, and where each mistake is shown. */
class YamlAccidentTest {
    private static Outcome<Optional<YamlMap>> read(String... lines) {
        return Yaml.read("content/a/bg.md", String.join("\n", lines), 1);
    }

    private static void reports(Outcome<Optional<YamlMap>> outcome, String... expected) {
        assertThat(Report.of(outcome)).containsExactly(expected);
    }

    private static String value(Outcome<Optional<YamlMap>> outcome, String key) {
        return ((YamlScalar) outcome.value().orElseThrow().get(key).orElseThrow()).text();
    }

    @Test
    void a_colon_in_a_title_is_shown_at_the_colon_and_the_rest_is_read() {
        var outcome = read("title: Конференция: начало", "type: news", "place: a: b");
        reports(outcome, "1:19-20 yaml-syntax.colon", "3:9-10 yaml-syntax.colon");
        assertThat(value(outcome, "title")).isEqualTo("Конференция: начало");
        assertThat(value(outcome, "type")).isEqualTo("news");
    }

    @Test
    void a_colon_at_the_end_of_a_title_is_one_too() {
        reports(read("title: Програма:", "type: news"), "1:16-17 yaml-syntax.colon");
    }

    @Test
    void curly_quotes_are_no_protection() {
        reports(read("title: „Форум“: край"), "1:15-16 yaml-syntax.curly");
        reports(read("title: „Форум“ край"));
        assertThat(value(read("title: „Форум“ край"), "title")).isEqualTo("„Форум“ край");
    }

    @Test
    void a_tab_at_the_margin_is_shown() {
        reports(read("event:", "\tplace: Хотел", "type: news"), "2:1-2 yaml-syntax.tab");
        reports(read("event:", "  start: 2018-12-11", "\tplace: x"), "3:1-2 yaml-syntax.tab");
    }

    @Test
    void a_tab_after_a_colon_or_a_dash_is_fine() {
        var outcome =
                read(
                        "title:\tФорум",
                        "tags:",
                        "  -\tедно",
                        "\t",
                        "a: {\tb: c }\t",
                        "type: \tnews",
                        "x: 'y'\t");
        reports(outcome);
        assertThat(value(outcome, "title")).isEqualTo("Форум");
        assertThat(value(outcome, "type")).isEqualTo("news");
    }

    @Test
    void a_space_of_a_web_page_at_the_margin_is_shown() {
        reports(
                read("event:", "\u00A0\u00A0start: 2018", "type: x"),
                "2:1-2 yaml-syntax.odd-space");
    }

    @Test
    void a_missing_space_after_the_colon_is_shown() {
        var outcome = read("title:Нещо", "date: 2018-12-14");
        reports(outcome, "1:1-11 yaml-syntax.no-space");
        assertThat(value(outcome, "date")).isEqualTo("2018-12-14");
        reports(read("title:Нещо"), "1:1-11 yaml-syntax.no-space");
        reports(read("title:\u00A0Нещо", "type: x"), "1:1-12 yaml-syntax.no-space");
        reports(read("a: { alt:Текст }"), "1:6-15 yaml-syntax.no-space");
    }

    @Test
    void a_quote_that_is_not_closed_is_shown_where_it_opens() {
        reports(read("title: \"Начало", "type: news"), "1:8-15 yaml-syntax.quote");
        var outcome = read("title: 'Начало", "summary: 'Друго'", "type: news");
        reports(outcome, "1:8-15 yaml-syntax.quote");
        assertThat(value(outcome, "type")).isEqualTo("news");
    }

    @Test
    void quotes_within_quotes_are_shown_where_the_text_ends() {
        var outcome = read("title: \"Хотел \"Форум\"\"", "type: news");
        reports(outcome, "1:15-16 yaml-syntax.inner-quote");
        assertThat(value(outcome, "title")).isEqualTo("\"Хотел \"Форум\"\"");
        reports(read("title: 'It's here'"), "1:11-12 yaml-syntax.inner-quote");
        reports(read("t: { alt: \"a \"b\" c\" }"), "1:14-15 yaml-syntax.inner-quote");
    }

    @Test
    void text_after_a_closing_quote_is_shown() {
        reports(read("title: \"Форум\" край", "type: news"), "1:14-15 yaml-syntax.inner-quote");
    }

    @Test
    void a_backslash_in_quotes_is_shown() {
        reports(read("title: \"C:\\Users\""), "1:11-13 yaml-syntax.escape");
        reports(read("title: \"a \\d b\""), "1:11-13 yaml-syntax.escape");
        reports(read("title: \"\\u0416\""));
    }

    @Test
    void signs_that_no_text_begins_with_are_shown() {
        for (String sign : new String[] {"@", "`", "%", "*", "&", "|", "> ", "]", "}", ",", "- "}) {
            var outcome = read("title: " + sign + "Важно*", "type: news");
            reports(outcome, "1:8-9 yaml-syntax.sign");
            assertThat(value(outcome, "title")).isEqualTo(sign + "Важно*");
        }
        reports(read("title: &Бряг"), "1:8-9 yaml-syntax.sign");
        reports(read("title: *Бряг"), "1:8-9 yaml-syntax.sign");
        reports(read("%100 готови", "a: b"), "1:1-2 yaml-syntax.sign");
        reports(read("*Важно*: текст"), "1:1-2 yaml-syntax.sign");
        reports(read("a: [ @b ]"), "1:6-7 yaml-syntax.sign");
    }

    @Test
    void an_exclamation_mark_at_the_start_is_shown() {
        reports(read("title: ! Важно"), "1:8-15 yaml-tag");
        reports(read("title: !Важно"), "1:8-9 yaml-syntax.sign");
        reports(read("title: !important x"), "1:8-20 yaml-tag");
    }

    @Test
    void a_line_without_a_key_is_shown() {
        var outcome = read("title: Форум", "Пазарджик", "type: news");
        reports(outcome, "2:1-10 yaml-syntax.no-colon");
        assertThat(value(outcome, "type")).isEqualTo("news");
    }

    @Test
    void a_line_of_a_list_without_its_dash_is_shown() {
        var outcome = read("tags:", "  - едно", "  две", "  - три", "type: news");
        reports(outcome, "3:3-6 yaml-syntax.no-dash");
        assertThat(((YamlList) outcome.value().get().get("tags").get()).items()).hasSize(2);
        reports(read("tags:", "- едно", "- две", "три", "x: y"), "4:1-4 yaml-syntax.no-dash");
    }

    @Test
    void a_dash_without_its_space_and_a_long_dash_are_shown() {
        reports(read("tags:", "  -едно", "  -две"), "2:3-4 yaml-syntax.dash");
        reports(read("tags:", "  – едно", "  – две"), "2:3-4 yaml-syntax.dash");
        reports(read("tags:", "– едно", "type: news"), "2:1-2 yaml-syntax.dash");
        reports(read("tags:", "  - едно", "  • две"), "3:3-4 yaml-syntax.dash");
    }

    @Test
    void a_line_set_in_too_far_is_shown_and_read_as_if_it_were_not() {
        var outcome = read("title: Форум", "   date: 2018-12-14", "type: news");
        reports(outcome, "2:4-8 yaml-syntax.deeper");
        assertThat(value(outcome, "date")).isEqualTo("2018-12-14");
    }

    @Test
    void a_line_that_lines_up_with_nothing_is_shown() {
        var outcome = read("event:", "    start: 2018", "  end: 2019", "type: news");
        reports(outcome, "3:3-12 yaml-syntax.uneven");
        reports(read("tags:", "  - a", " - b"), "3:2-5 yaml-syntax.uneven");
        assertThat(value(outcome, "type")).isEqualTo("news");
    }

    @Test
    void a_bracket_that_is_not_closed_is_shown_where_it_opens() {
        var outcome = read("tags: [едно, две", "type: news", "x: { a: b");
        reports(outcome, "1:7-17 yaml-syntax.bracket", "3:4-10 yaml-syntax.bracket");
        assertThat(value(outcome, "type")).isEqualTo("news");
        reports(read("a: [b }"), "1:7-8 yaml-syntax.bracket");
    }

    @Test
    void text_after_a_bracket_is_shown() {
        var outcome = read("title: [Проект] Начало", "type: news");
        reports(outcome, "1:17-23 yaml-syntax.bracket-text");
        assertThat(value(outcome, "title")).isEqualTo("[Проект] Начало");
    }

    @Test
    void a_comma_and_a_colon_within_braces_are_shown() {
        reports(read("a: { alt: Хора, които говорят }"), "1:17-30 yaml-syntax.comma");
        reports(read("a: { alt: Хора: говорят }"), "1:15-16 yaml-syntax.colon");
    }

    @Test
    void a_second_document_is_shown_and_a_last_line_of_dashes_is_not() {
        reports(read("a: b", "---", "c: d"), "2:1-4 yaml-syntax.documents");
        reports(read("---", "a: b", "---", ""));
        reports(read("---", "a: b", "..."));
    }

    @Test
    void a_sign_that_cuts_a_title_off_earns_a_warning() {
        reports(read("title: Форум #2"), "1:14-16 yaml-comment");
        reports(read("title: Форум # второ издание", "x: 'a' #b", "y: |", "  c #d"));
    }

    @Test
    void several_accidents_are_found_in_one_reading() {
        reports(
                read("title: А: б", "type:news", "tags: [a", "place: @Хотел", "country: BG"),
                "1:9-10 yaml-syntax.colon",
                "2:1-10 yaml-syntax.no-space",
                "3:7-9 yaml-syntax.bracket",
                "4:8-9 yaml-syntax.sign");
    }

    @Test
    void lines_that_are_shifted_alike_are_shown_once() {
        reports(
                read("title: А", "  date: Б", "  type: В", "  tags:", "    - Г"),
                "2:3-7 yaml-syntax.deeper");
        reports(
                read("event:", "   start: 1", "  end: 2", "  place: 3"),
                "3:3-9 yaml-syntax.uneven");
        reports(read("event: x", "  start: 1", "type: news"), "2:3-8 yaml-syntax.deeper");
    }

    @Test
    void a_quote_that_closes_far_below_is_shown_where_it_opens() {
        reports(read("geo: [42.19, '24.33]", "x: 'y'", "z: 'a'"), "1:14-21 yaml-syntax.quote");
        reports(read("\"title: Форум", "x: \"y\""), "1:1-14 yaml-syntax.quote");
    }

    @Test
    void lines_count_from_where_the_front_matter_begins() {
        assertThat(Yaml.read("f", "a: b: c", 7).problems().get(0).place().line()).isEqualTo(7);
    }

    @Test
    void what_is_wrong_in_no_known_way_is_still_shown_with_its_line() {
        reports(read("a: b", "? [c", "d: e"), "3:2-3 yaml-syntax");
    }
}
