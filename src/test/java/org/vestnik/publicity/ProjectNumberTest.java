package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

class ProjectNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BG05M9OP001-4.001 -0080- C01 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4.001; | BG05M9OP001-4.001",
                "BG 051РО001 – 4.2.05 | BG051PO001-4.2.05",
                "BG05M9OP001-4.001-0037-С01 | BG05M9OP001-4.001-0037-C01",
                "№ BG05M9OP001-2.003-0001-C01 | BG05M9OP001-2.003-0001-C01",
                "ВG05М9ОР001-4.001-0080-С01 | BG05M9OP001-4.001-0080-C01",
                "bg-rrp-4.020-0012-c01 | BG-RRP-4.020-0012-C01",
                "BG05M9OP001-4.001–0080–C01\u200B | BG05M9OP001-4.001-0080-C01",
                "„BG16RFOP002-2.001-0001-C01“ | BG16RFOP002-2.001-0001-C01",
                "2019-1-bg01-ka202-ABC-062345123 | 2019-1-BG01-KA202-ABC-062345123",
            })
    void a_number_is_tidied(String written, String normal) {
        ProjectNumber number = ProjectNumber.of(written);
        assertThat(number.normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4.001-0037-C01",
                "BG05M9OP001-2.003-0001-C01",
                "BG05M9OP001-4.001",
                "BG051PO001-4.2.05",
                "BG05SFPR002-2.004-0045-C01",
                "BG16RFOP002-2.001-0001-C01",
                "BG-RRP-4.020-0012",
                "BG-RRP-4.020-0012-C01",
                "2023-1-BG01-KA220-SCH-000153245",
                "101059823",
                "723456",
            })
    void a_known_form_is_left_alone(String written) {
        ProjectNumber number = ProjectNumber.of(written);
        assertThat(number).isEqualTo(new ProjectNumber(written, written, true));
        assertThat(number.isUntidy()).isFalse();
        assertThat(number.isMisshapen()).isFalse();
    }

    @Test
    void every_letter_that_looks_latin_becomes_latin() {
        assertThat(ProjectNumber.of("авсенікмортх").normal()).isEqualTo("ABCEHIKMOPTX");
    }

    @Test
    void an_untidy_number_is_told_from_a_misshapen_and_a_foreign_one() {
        assertThat(ProjectNumber.of("BG05M9OP001-4.001 -0080- C01").isUntidy()).isTrue();
        assertThat(ProjectNumber.of("BG05M9OP001").isMisshapen()).isTrue();
        assertThat(ProjectNumber.of("ВG05M9OP001-4.001-80").isMisshapen()).isTrue();
        ProjectNumber foreign = ProjectNumber.of("ROBG-123");
        assertThat(foreign.isMisshapen() || foreign.isUntidy()).isFalse();
        assertThat(ProjectNumber.of("").wellFormed()).isFalse();
    }

    /** As they stand on real pages, with the slips of whoever copied them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BG05M9OP001-4.001 -0080- C01 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4.001; | BG05M9OP001-4.001",
                "BG05M9OP001-4.001-0037-С01 | BG05M9OP001-4.001-0037-C01",
                "BG05M9OP001-2.003-0001-C01 | BG05M9OP001-2.003-0001-C01",
                "BG 051РО001 – 4.2.05 | BG051PO001-4.2.05",
                "BG 051PO001-4.2.05-0001 | BG051PO001-4.2.05-0001",
                "BG16RFOP002-2.001-0001-C01. | BG16RFOP002-2.001-0001-C01",
                "BG16FFPR001 – 1.003 – 0002 – C01 | BG16FFPR001-1.003-0002-C01",
                "BG05SFPR002-2.012-0948-C01 | BG05SFPR002-2.012-0948-C01",
                "BG05SFPR001-3.004-0001-C0001 | BG05SFPR001-3.004-0001-C0001",
                "BG-RRP-4.020 | BG-RRP-4.020",
                "BG-RRP-4.020-0012 | BG-RRP-4.020-0012",
                "№ BG – RRP – 4.020 – 0012 – С01 | BG-RRP-4.020-0012-C01",
                "2023-1-BG01-KA220-SCH-000153245 | 2023-1-BG01-KA220-SCH-000153245",
                "2019 - 1 - BG01 - КА202 - VET - 062345123 | 2019-1-BG01-KA202-VET-062345123",
                "101059823 | 101059823",
                "GA 723456 | 723456",
            })
    void every_real_number_is_accepted_once_it_is_tidied(String written, String normal) {
        ProjectNumber number = ProjectNumber.of(written);
        assertThat(number).isEqualTo(new ProjectNumber(written, normal, true));
        assertThat(number.isUntidy()).isEqualTo(!written.equals(normal));
        assertThat(ProjectNumber.of(number.normal()).isUntidy()).isFalse();
    }

    /** What is nearly a number is refused, and the right form of its kind is offered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BG05M9OP001 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4.001-80-C01 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001-4.001-0080-01 | BG05M9OP001-4.001-0080-C01",
                "BG05M9OP001.4.001.0080.C01 | BG05M9OP001-4.001-0080-C01",
                "BG05M9ОР001-4.001-0080-C | BG05M9OP001-4.001-0080-C01",
                "BG05SFXX002-2.012-0948-C01 | BG05M9OP001-4.001-0080-C01",
                "BG-RRP-4.20-0012-C01 | BG-RRP-4.020-0012-C01",
                "BG-RRP-4020 | BG-RRP-4.020-0012-C01",
                "2023-1-BG01-KA220-SCH-00015324 | 2023-1-BG01-KA220-SCH-000153245",
                "2023-1-BG01-KA22-SCH-000153245 | 2023-1-BG01-KA220-SCH-000153245",
                "2023-BG01-KA220-SCH-000153245 | 2023-1-BG01-KA220-SCH-000153245",
            })
    void a_near_miss_is_refused_with_the_right_form(String written, String form) {
        ProjectNumber number = ProjectNumber.of(written);
        assertThat(number.isMisshapen()).isTrue();
        Problem problem = number.problem(Place.start("content/site.yaml")).orElseThrow();
        assertThat(problem.message().arguments()).containsExactly(written, form);
        assertThat(ProjectNumber.of(form).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROBG-123", "X-1", "2023-04", "12345", "Договор 5 от 2023-01-01"})
    void numbers_of_other_kinds_are_left_alone(String written) {
        assertThat(ProjectNumber.of(written).problem(Place.start("content/site.yaml"))).isEmpty();
    }
}
