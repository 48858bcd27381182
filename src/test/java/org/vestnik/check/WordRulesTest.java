package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where rules of words point, and what they offer. */
class WordRulesTest {
    @Test
    void an_ordinal_gets_the_ending_of_its_own_numeral() {
        Checked text = Checked.text("bg", "На 11-ти, 22-ти, 2-ти, 7-ти, 13-тото, 4ти и 20-та.\n");
        assertThat(text.of(CheckRule.ORDINAL_ENDING))
                .containsExactly(
                        "7:4-9 11-ти, 11-и",
                        "7:11-16 22-ти, 22-ри",
                        "7:18-22 2-ти, 2-ри",
                        "7:24-28 7-ти, 7-ми",
                        "7:30-37 13-тото, 13-ото",
                        "7:39-42 4ти, 4-ти",
                        "7:45-50 20-та, 20-а");
    }

    @Test
    void a_date_is_offered_in_words() {
        assertThat(Checked.text("bg", "От 12.05.18г. нататък.\n").of(CheckRule.DATE_UNCLEAR))
                .containsExactly("7:4-14 12.05.18г., 12 май 2018 г.");
    }

    @Test
    void a_number_is_offered_as_its_authority_writes_it() {
        assertThat(
                        Checked.text("bg", "Проект ВG05M9OP001 – 4.001-0080-С01.\n")
                                .of(CheckRule.NUMBER_SPELLING))
                .containsExactly("7:8-36 ВG05M9OP001 – 4.001-0080-С01, BG05M9OP001-4.001-0080-C01");
    }

    @Test
    void a_space_on_the_wrong_side_of_a_mark_is_seen() {
        String body =
                "Думата ,а после друга. Стоп .Край дойде ( бавно) и (през 2026 ) си тръгна.\n";
        assertThat(Checked.text("bg", body).of(CheckRule.SPACE_MARKS))
                .containsExactly("7:7-9 ,", "7:28-30 .", "7:41-43 (", "7:62-64 )");
    }

    @Test
    void a_quotation_closed_by_the_mark_that_opens_in_english_is_closed() {
        assertThat(Checked.text("bg", "Имената „Форум” и “Перла” са тук.\n").codes())
                .doesNotContain("space-marks");
    }

    @Test
    void a_word_of_one_letter_is_a_word() {
        assertThat(
                        Checked.text("bg", "Дойдоха в в залата, и и си тръгнаха.\n")
                                .of(CheckRule.DOUBLED_WORD))
                .containsExactly("7:9-12 в", "7:21-24 и");
    }

    @Test
    void days_and_months_are_small_after_a_capital_too() {
        String body = "Всяка Събота и до края на Юни. През Юли сме на море.\n";
        assertThat(Checked.text("bg", body).of(CheckRule.CAPITAL_MONTH))
                .containsExactly("7:7-13 Събота, събота", "7:27-30 Юни, юни", "7:37-40 Юли, юли");
    }

    @Test
    void a_row_of_names_is_in_no_language() {
        String body =
                "Партньори са: Universidad de Extremadura, Università degli Studi di Perugia,"
                        + " Hochschule Bremen, Universidade de Lisboa.\n";
        assertThat(Checked.text("bg", body).codes()).doesNotContain("wrong-language");
    }

    @Test
    void bulgarian_on_an_english_page_is_bulgarian() {
        String body =
                "Ние от общината работим по проекта и се радваме на всяка нова среща с хората.\n";
        assertThat(Checked.text("en", body).of(CheckRule.WRONG_LANGUAGE))
                .hasSize(1)
                .allMatch(said -> said.endsWith("bg, en"));
    }

    @Test
    void code_and_addresses_are_no_words() {
        String body = "Пише `дума ,дума` на <https://example.org/а,б> и на www.example.org/а,б.\n";
        assertThat(Checked.text("bg", body).codes()).doesNotContain("space-marks");
    }

    @Test
    void marks_of_another_language_are_seen_in_titles_and_summaries() {
        String site =
                """
                -- content/articles/2026/example/en.md --
                ---
                title: The „Forum” hotel
                type: news
                date: 2026-01-12
                summary: Hello, ”Forum”
                ---
                Hello.
                """;
        assertThat(Checked.site(site).problems())
                .filteredOn(problem -> problem.code().equals("wrong-quotes"))
                .extracting(problem -> problem.message().arguments().get(0))
                .containsExactlyInAnyOrder("„", "”");
    }

    @Test
    void what_is_wrong_in_a_summary_points_at_its_words() {
        String site =
                """
                -- content/articles/2026/example/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                summary: Дойдоха ,после тръгнаха.
                ---
                Ден.
                -- content/articles/2026/folded/bg.md --
                ---
                title: Друга проба
                type: news
                date: 2026-01-12
                summary: >
                  Дойдоха ,после тръгнаха.
                ---
                Ден.
                """;
        assertThat(Checked.site(site).of(CheckRule.SPACE_MARKS))
                .containsExactly("5:10-34 ,", "5:10-11 ,");
    }
}
