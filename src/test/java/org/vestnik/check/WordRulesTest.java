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
    void code_and_addresses_are_no_words() {
        String body = "Пише `дума ,дума` на <https://example.org/а,б> и на www.example.org/а,б.\n";
        assertThat(Checked.text("bg", body).codes()).doesNotContain("space-marks");
    }
}
