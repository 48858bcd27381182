package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Rule;

/** Each rule once, with its exact place. */
class MarkdownRulesTest {
    @Test
    void a_text_of_more_than_a_million_characters_is_refused() {
        assertThat(Reading.problems("а".repeat(1_000_001)))
                .containsExactly(
                        "1:1-1 error[markdown-too-long] this text has more than 1000000 characters");
        assertThat(Reading.of("а".repeat(1_000_001)).html()).isEmpty();
    }

    @Test
    void too_many_quotations_within_each_other_are_refused_where_they_begin() {
        assertThat(Reading.problems("x\n\n" + ">".repeat(3000) + " а"))
                .containsExactly(
                        "3:1-2 error[nested-too-deep] lists or quotations are placed one inside"
                                + " another here more than 60 times");
        assertThat(Reading.problems("> ".repeat(61) + "а"))
                .hasSize(1)
                .allMatch(line -> line.contains("error[nested-too-deep]"));
        assertThat(Reading.problems("> ".repeat(59) + "а")).isEmpty();
    }

    @Test
    void a_link_that_runs_a_program_is_an_error_and_no_link() {
        assertThat(Reading.problems("Виж [тук](javascript:alert(1)) това."))
                .containsExactly(
                        "1:11-30 error[unsafe-link] a link must not begin with “javascript:”");
        assertThat(Reading.html("[a](JaVa&#x09;Script:x) ![b](data:x)")).isEqualTo("<p>a </p>");
        assertThat(Reading.problems("<vbscript:x> и ![б](data:image/png;base64,AA)"))
                .containsExactly(
                        "1:2-12 error[unsafe-link] a link must not begin with “vbscript:”",
                        "1:21-45 error[unsafe-link] a link must not begin with “data:”");
    }

    @Test
    void html_that_is_not_allowed_is_shown_and_said() {
        assertThat(Reading.problems("Ред <div class=\"x\"> и ред"))
                .containsExactly(
                        "1:5-20 warning[raw-html] “<div class=\"x\">” is shown as text: this HTML"
                                + " is not allowed here");
    }

    @Test
    void html_that_is_not_closed_ends_with_its_paragraph() {
        assertThat(Reading.problems("Ред <b>и ред\n\nи ред"))
                .containsExactly(
                        "1:5-8 warning[raw-html] “</b>” is missing here: the element ends"
                                + " together with the text around it");
    }

    @Test
    void an_attribute_of_html_that_is_not_allowed_is_left_out() {
        assertThat(Reading.problems("<abbr onclick=\"x()\">ЕС</abbr>"))
                .containsExactly(
                        "1:1-21 warning[raw-html] the attribute “onclick” of <abbr> is left out:"
                                + " it is not allowed, or its value is wrong");
    }

    @Test
    void a_heading_of_the_first_level_becomes_one_of_the_second() {
        assertThat(Reading.problems("Ред\n\n# Глава"))
                .containsExactly(
                        "3:1-8 warning[heading-level] a heading with one “#” is for the page’s"
                                + " title only; here it becomes one of the second level");
        assertThat(Reading.html("# A")).isEqualTo("<h2 id=\"a\">A</h2>");
    }

    @Test
    void a_heading_without_words_is_left_out() {
        assertThat(Reading.problems("Ред\n\n### ###"))
                .containsExactly(
                        "3:1-8 warning[heading-empty] this heading has no words, so it is left"
                                + " out");
        assertThat(Reading.of("##\n\n## ![а](a.jpg)").html())
                .isEqualTo("<h2 id=\"section\"></h2>\n");
    }

    @Test
    void a_skipped_level_earns_a_note_and_stays() {
        assertThat(Reading.problems("## А\n\n#### Б"))
                .containsExactly(
                        "3:1-7 note[heading-skipped] a heading of level 4 follows one of level 2");
        assertThat(Reading.of("#### Б").html()).isEqualTo("<h4 id=\"б\">Б</h4>\n");
    }

    @Test
    void a_link_to_a_heading_that_is_not_there_is_found() {
        assertThat(
                        Reading.problems(
                                "[долу](#резултати) [горе](#top)\n\n[там](#няма)\n\n## Резултати"))
                .containsExactly(
                        "3:7-12 warning[unknown-anchor] nothing on this page has the name “няма”");
    }

    @Test
    void a_mark_without_a_footnote_is_found() {
        assertThat(Reading.problems("Ред[^2] и[^1].\n\n[^1]: Бележка."))
                .containsExactly(
                        "1:4-8 warning[unknown-footnote] the footnote “[^2]” is not in this text");
    }

    @Test
    void a_footnote_without_a_mark_is_found() {
        assertThat(Reading.problems("Ред[^1].\n\n[^1]: Бележка.\n[^2]: Друга."))
                .containsExactly(
                        "4:1-5 warning[unused-footnote] no mark leads to the footnote “2”, so it"
                                + " is left out");
    }

    @Test
    void an_attribute_that_is_not_allowed_is_left_out() {
        assertThat(Reading.problems("## Глава {.a onclick=\"x()\"}"))
                .containsExactly(
                        "1:14-27 warning[attribute-dropped] “onclick=\"x()\"” is left out: only"
                                + " an id, a class, lang, dir and title may stand in braces");
    }

    @Test
    void an_attribute_at_a_picture_is_left_out() {
        assertThat(Reading.problems("![а](a.jpg){.wide}"))
                .containsExactly(
                        "1:12-19 warning[attribute-dropped] “{.wide}” stands after something that"
                                + " takes no attributes, so it is left out");
    }

    @Test
    void an_id_is_given_once() {
        assertThat(Reading.problems("## А {#x}\n\n*б*{#x}"))
                .containsExactly(
                        "3:5-7 warning[duplicate-id] the id “x” is given a second time, so it is"
                                + " left out here");
    }

    @Test
    void an_id_of_the_theme_is_left_out() {
        assertThat(Reading.problems("## А {#_main}"))
                .containsExactly(
                        "1:7-13 warning[duplicate-id] the id “_main” is left out here: ids that"
                                + " begin with “_” belong to the theme, and those with “fn-” or"
                                + " “fnref-” to footnotes");
    }

    @Test
    void a_row_with_too_many_cells_is_found() {
        assertThat(Reading.problems("|а|б|\n|-|-|\n|1|2|3|"))
                .containsExactly(
                        "3:1-8 warning[table-row] this row has 3 cells, but the table’s head has"
                                + " 2; the surplus ones are left out");
    }

    @Test
    void a_curly_mark_of_another_language_is_found() {
        assertThat(Reading.problems("Ред\n**хотел „Форум”** тук"))
                .containsExactly(
                        "2:15-16 warning[wrong-quotes] the mark ” is not the one that this"
                                + " language uses here");
    }

    @Test
    void a_mark_that_is_wrong_several_times_is_counted() {
        assertThat(Reading.problems("хотел „Форум” и „Море” тук"))
                .containsExactly(
                        "1:13-14 warning[wrong-quotes] the mark ” is not the one that this"
                                + " language uses here; it stands wrong 2 times in this"
                                + " paragraph");
    }

    @Test
    void places_hold_in_lists_quotations_and_notes() {
        assertThat(
                        Reading.problems(
                                "- а\n  „б”\n\n> > в\n> > <x>\n\n[^1]: г\n    [д](data:x)\n\n[^1]"))
                .extracting(line -> line.substring(0, line.indexOf(']') + 1))
                .containsExactly(
                        "2:5-6 warning[wrong-quotes]",
                        "5:5-8 warning[raw-html]",
                        "8:9-15 error[unsafe-link]");
    }

    @Test
    void places_count_from_the_first_line_in_code_points_whatever_the_line_ends() {
        MarkdownText text =
                MarkdownReader.read(Reading.FILE, 8, "a\r\n😀 [^1]\r\n", Language.of("en"));
        assertThat(text.problems()).hasSize(1);
        assertThat(text.problems().get(0).place()).isEqualTo(new Place(Reading.FILE, 9, 3, 7));
    }

    @Test
    void every_rule_has_a_sentence_and_a_hint_in_both_languages() {
        Set<String> codes =
                Arrays.stream(MarkdownRule.values()).map(Rule::code).collect(Collectors.toSet());
        for (String language : new String[] {"en", "bg"}) {
            Set<String> keys = Messages.in(language).keys();
            assertThat(keys).containsAll(codes);
            assertThat(keys).containsAll(codes.stream().map(code -> code + ".hint").toList());
        }
        assertThat(Messages.in("bg").keys()).containsAll(Messages.in("en").keys());
    }
}
