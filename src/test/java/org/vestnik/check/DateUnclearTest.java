package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates are in no calendar or not clear, and what only looks like them. */
class DateUnclearTest {
    private static List<String> found(String language, String text) {
        return Checked.text(language, text + "\n").of(CheckRule.DATE_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | Срок: 31 април.               | 7:7-15 31 април, април, 30",
                "bg | От 28 до 31 Юни 2026 г.       | 7:10-21 31 Юни 2026, Юни, 30",
                "bg | На 30-ти февруари.            | 7:4-18 30-ти февруари, февруари, 29",
                "bg | На 29 февр. 2026 г.           | 7:4-17 29 февр. 2026, февр. 2026, 28",
                "en | On 31 April 2026.             | 7:4-17 31 April 2026, April, 30",
                "en | On the 31st of June.          | 7:8-20 31st of June, June, 30",
                "en | On September 31, 2026, we met.| 7:4-22 September 31, 2026, September, 30",
                "en | It ends on February 30.       | 7:12-23 February 30, February, 29",
            })
    void a_day_beyond_its_month_is_in_no_calendar(String language, String text, String said) {
        assertThat(found(language, text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | На 30 април, 31 май, 29 февруари и 29 февруари 2028 г.",
                "bg | В брой № 31 април, бр. 31 юни, 131 април и 1.31 април.",
                "bg | Имаше 31 юнаци и 30 февруарски снимки.",
                "en | In April 31 people came, and 31 may come again.",
                "en | Since 2 April 30.5 million came. On April 30, we met.",
                "pl | Dnia 31 kwietnia.",
            })
    void a_number_beside_a_month_is_not_always_its_day(String language, String text) {
        assertThat(found(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We met on 05/13/26.   | 7:11-19 05/13/26, 13 May 2026",
                "en | We met on 12/05/18.   | 7:11-19 12/05/18, 12 May 2018",
                "bg | Видяхме се на 12/05/18. | 7:15-23 12/05/18, 12 май 2018 г.",
                "bg | До 31.04.2026 г.      | 7:4-17 31.04.2026 г.",
                "bg | До 31.04.26 г.        | 7:4-15 31.04.26 г.",
            })
    void digits_are_told_to_be_unclear(String language, String text, String said) {
        assertThat(found(language, text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | Договор № 12/05/18 и част 3/05/18 и код 31.04.26.",
                "bg | Заповед РД-12/05/18, стандарт 45/46/47, път 01/02/03.",
                "en | Contract No. 12/05/18, order no 05/13/26.",
            })
    void numbers_of_papers_are_no_dates(String language, String text) {
        assertThat(found(language, text)).isEmpty();
    }

    @Test
    void a_day_beyond_its_month_is_known_in_other_languages() {
        String site =
                """
                -- content/site.yaml --
                name: { it: Giornale }
                languages: [it, es]
                -- content/articles/2026/fair/it.md --
                ---
                title: Prova
                type: news
                date: 2026-01-12
                ---
                Il 31 novembre.
                -- content/articles/2026/fair/es.md --
                ---
                title: Prueba
                ---
                El 30 de febrero de 2026.
                """;
        assertThat(Checked.site(site).of(CheckRule.DATE_UNCLEAR))
                .containsExactly(
                        "4:4-25 30 de febrero de 2026, febrero 2026, 28",
                        "6:4-15 31 novembre, novembre, 30");
    }

    @Test
    void who_reads_which_day_is_told_in_english_alone() {
        assertThat(
                        Checked.text("en", "We met on 12/05/18 and on 25/12/18.\n")
                                .problems()
                                .stream()
                                .filter(p -> p.code().equals("date-unclear"))
                                .map(p -> p.message().key()))
                .containsExactly("date-unclear.unclear", "date-unclear");
    }
}
