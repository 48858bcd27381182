package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.Language;

class FactScanTest {
    private static List<String> facts(String language, String text) {
        List<String> facts = new ArrayList<>();
        FactScan.in(Language.of(language)).scan(text, (fact, from, to) -> facts.add(fact));
        return facts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | на 14 декември 2018 г.            | d2018-12-14",
                "bg | на 14.12.2018 г.                  | d2018-12-14",
                "bg | 11 и 12 декември                  | d--12-11, d--12-12",
                "bg | от 28 до 30 Май 2018              | d2018-05-28, d2018-05-30",
                "bg | 28–30.11.2018                     | d2018-11-28, d2018-11-30",
                "bg | на 3-ти март                      | d--03-03",
                "en | on 14 December 2018               | d2018-12-14",
                "en | on December 14, 2018, we          | d2018-12-14",
                "en | the 3rd and 4th of June           | d--06-03, d--06-04",
                "en | June 3–5                          | d--06-03, d--06-05",
                "en | in May 2018                       | n2018",
                "en | you may 14                        | n14",
                "en | 2018-12-14                        | d2018-12-14",
                "es | el 14 de diciembre de 2018        | d2018-12-14",
                "es | del 3 al 5 de junio               | d--06-03, d--06-05",
                "it | il 14 dicembre 2018               | d2018-12-14",
                "it | dal 3 al 5 giugno                 | d--06-03, d--06-05",
            })
    void a_day_is_the_same_day_in_every_form(String language, String text, String facts) {
        assertThat(String.join(", ", facts(language, text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | 1 234,50 лв.        | n1234.5, m1234.5 BGN",
                "en | BGN 1,234.50        | n1234.5, m1234.5 BGN",
                "en | €1,234.5            | n1234.5, m1234.5 EUR",
                "es | 1.234,50 €          | n1234.5, m1234.5 EUR",
                "bg | 1,5 млн. евро       | n1500000, m1500000 EUR",
                "en | 1.5 million euro    | n1500000, m1500000 EUR",
                "bg | 124500.00           | n124500",
                "bg | през 2018 250 души  | n2018, n250",
                "bg | 90-те години        | n90",
                "en | the 1990s           | n1990",
                "bg | № 15, 10-годишен    | n15, n10",
                "bg | BG05M9OP001-4.001-0080-C01 и COVID-19 | ''",
                "bg | 2014BG05M9OP001     | ''",
                "bg | от 15.30–17.00 ч. и в 18 часа | ''",
                "en | 3.30 pm, 15:30      | ''",
                "it | alle 15.30          | ''",
                "bg | тел. 02/812 34 56   | p123456",
                "en | +359 2 812 3456     | p123456",
                "en | sixty-four          | w60",
                "bg | шестдесет и четири и стотина | w60, w100",
            })
    void a_number_is_the_same_in_every_form(String language, String text, String facts) {
        assertThat(String.join(", ", facts(language, text))).isEqualTo(facts);
    }

    @Test
    void a_language_that_nobody_has_described_has_figures_alone() {
        assertThat(facts("pl", "14 grudnia 2018 r., 119 osób"))
                .containsExactly("n14", "n2018", "n119");
    }
}
