package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
}
