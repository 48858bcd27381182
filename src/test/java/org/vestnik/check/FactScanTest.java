package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
                "en | €2m                 | n2000000, m2000000 EUR",
                "en | 12 m                | n12",
                "bg | 124500.00           | n124500",
                "bg | през 2018 250 души  | n2018, n250",
                "bg | 90-те години        | n90",
                "en | the 1990s           | n1990",
                "bg | № 15, 10-годишен    | n15, n10, x120",
                "bg | BG05M9OP001-4.001-0080-C01 и COVID-19 | ''",
                "bg | 2014BG05M9OP001     | ''",
                "bg | тел. 02/812 34 56   | p123456",
                "en | +359 2 812 3456     | p123456",
            })
    void a_number_is_the_same_in_every_form(String language, String text, String facts) {
        assertThat(String.join(", ", facts(language, text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | от 15.30–17.00 ч. и в 18 часа | h15:30, h17:00, h18:00",
                "bg | от 15 до 18 ч., между 9 и 10 часа | h15:00, h18:00, h09:00, h10:00",
                "bg | 10:00 – 12,30 ч.          | h10:00, h12:30",
                "bg | обучение от 40 ч.         | n40",
                "bg | запис 1:23:45, 50:50      | ''",
                "en | 3.30 pm, 15:30, 11 a.m.   | h15:30, h15:30, h11:00*",
                "en | from 3 to 6 pm, 11–1 PM   | h15:00, h18:00, h11:00*, h13:00",
                "en | from 10 am to 12 noon     | h10:00*, h12:00",
                "en | 12 pm, 12:15 am           | h12:00*, h00:15*",
                "es | de 9 a 14 h, a las 15:30  | h09:00, h14:00, h15:30",
                "it | alle 15.30, ore 9         | h15:30, h09:00",
                "pl | o 15:30                   | h15:30",
            })
    void an_hour_is_told_by_a_clock_of_twenty_four(String language, String text, String facts) {
        assertThat(String.join(", ", facts(language, text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | sixty-four, sixty four     | w60, v64, w60, v64",
                "en | two hundred and forty-two  | w100, w40, v242",
                "en | one thousand two hundred   | w1000, w100, v1200",
                "en | nineteen ninety-eight      | w19, w90, v1998",
                "en | twenty, thirty and forty   | w20, v20, w30, v30, w40, v40",
                "en | twenty-first, the sixties  | w20, v21, w60, v60",
                "en | twenty million, a hundred  | w20, v20000000, w100",
                "en | fifth, seventh, sixth, two | ''",
                "en | fortress, thirsty, scores  | ''",
                "bg | шестдесет и четири и стотина | w60, a100, v64",
                "bg | двайсет и трима, двеста и пет | w20, v23, w100, v205",
                "bg | двадесет и петдесет        | w20, v20, w50, v50",
                "bg | сто двадесет и един        | w100, w20, v121",
                "bg | хиляда и двеста, две хиляди | w1000, w100, v1200, w1000, v2000",
                "bg | Двадесет и петима. Пет     | w20, v25",
                "bg | дванайсет, хиляди хора     | w1000",
                "bg | двадесетина, три часа      | x20, x3, x180",
                "es | treinta y cinco, veintidós | w30, v35, w20, v22",
                "es | ciento veinte, cien        | w100, w20, v120, w100",
                "it | sessantaquattro            | w60",
            })
    void a_number_in_words_is_told_as_a_whole(String language, String text, String facts) {
        assertThat(String.join(", ", facts(language, text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | две години, 2 години       | n2, x24, x24",
                "bg | година и половина          | x50",
                "bg | една година и половина, 2018 година | n2018, x18, x50",
                "bg | половин час, час и 2,5 години | n2.5, x50, x30, x30",
                "bg | два часа и половина        | x2, x150, x50",
                "bg | два и половина часа        | x50, x150",
                "en | two years, a two-year project | x24, x24",
                "en | an hour and a half, half an hour | x90, x50, x50, x30",
                "en | two and a half years, three weeks | x50, x30, x21",
                "es | dos años, media hora       | x24, x50, x30",
                "it | due anni                   | x24",
                "bg | през XIX век, ХVIII в.     | x19, x18",
                "en | XX, XXI, XL, VII, IX, XXIIX | x20, x21",
            })
    void what_may_be_said_in_another_unit_is_told_in_it(
            String language, String text, String facts) {
        assertThat(facts(language, text)).hasToString("[" + facts + "]");
    }

    @Test
    void a_long_row_of_figures_takes_no_longer_than_other_texts() {
        for (String row : List.of("1 и ", "1-", "12, ", "1–", "31 до ", "1 & ")) {
            for (String language : List.of("bg", "en")) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> facts(language, row.repeat(50_000)));
            }
        }
    }

    @Test
    void a_language_that_nobody_has_described_has_figures_alone() {
        assertThat(facts("pl", "14 grudnia 2018 r., 119 osób"))
                .containsExactly("n14", "n2018", "n119");
    }
}
