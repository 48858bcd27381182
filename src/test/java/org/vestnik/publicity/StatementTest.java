package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.Language;

class StatementTest {
    private static final Language EN = Language.ENGLISH;

    @ParameterizedTest
    @CsvSource({
        "bg, Съфинансирано от Европейския съюз, Финансирано от Европейския съюз, SECOND_HAND",
        "en, Co-funded by the European Union, Funded by the European Union, OFFICIAL",
        "de, Kofinanziert von der Europäischen Union, Finanziert von der Europäischen Union,"
                + " OFFICIAL",
        "it, Cofinanziato dall’Unione europea, Finanziato dall’Unione europea, OFFICIAL",
        "el, Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης,"
                + " Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης, OFFICIAL",
        "ga, Arna chomhchistiú ag an Aontas Eorpach, Arna chistiú ag an Aontas Eorpach,"
                + " UNVERIFIED",
    })
    void a_statement_has_its_wording_and_its_source(
            String code, String cofunded, String funded, Provenance provenance) {
        Wording wording = Statement.of(Language.of(code), Relation.CO_FUNDED);
        assertThat(wording.text()).isEqualTo(cofunded);
        assertThat(wording.provenance()).isEqualTo(provenance);
        assertThat(wording.source()).isNotBlank();
        assertThat(Statement.of(Language.of(code), Relation.FUNDED).text()).isEqualTo(funded);
    }

    @Test
    void all_languages_of_the_union_have_a_statement_and_the_unions_name() {
        List<String> union =
                List.of(
                        "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
                                .split(" "));
        assertThat(Statement.languages())
                .extracting(Language::code)
                .containsExactlyElementsOf(union);
        for (String code : union) {
            Language language = Language.of(code);
            for (Relation relation : Relation.values()) {
                assertThat(Statement.of(language, relation).isIn(language)).isTrue();
            }
            assertThat(Statement.union(language).isIn(language)).isTrue();
        }
        assertThat(Statement.union(Language.BULGARIAN).text()).isEqualTo("Европейски съюз");
    }

    @Test
    void another_language_is_answered_in_english_and_says_so() {
        Language serbian = Language.of("sr");
        Wording wording = Statement.of(serbian, Relation.FUNDED);
        assertThat(wording.text()).isEqualTo("Funded by the European Union");
        assertThat(wording.language()).isEqualTo(EN);
        assertThat(wording.isIn(serbian)).isFalse();
        assertThat(Statement.union(serbian).language()).isEqualTo(EN);
    }

    @Test
    void a_region_has_the_statement_of_its_language() {
        Language brazil = Language.of("pt-br");
        assertThat(Statement.of(brazil, Relation.FUNDED).isIn(brazil)).isTrue();
    }

    @Test
    void the_tables_are_dated() {
        assertThat(Statement.reviewed()).isAfter("2026-01-01");
        assertThat(Period.reviewed()).isAfter("2026-01-01");
        assertThat(Disclaimer.reviewed()).isAfter("2026-01-01");
    }
}
