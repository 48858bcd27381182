package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

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
    void the_name_of_a_programme_keeps_its_plus() {
        String body = "По Еразмус +, Erasmus + и „Erasmus +“, по Еразмус+ и Erasmus+. 2 + 2, a +\n";
        assertThat(Checked.text("bg", body).of(CheckRule.SPACE_MARKS))
                .containsExactly("7:11-13 +", "7:22-24 +", "7:35-37 +");
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

    @Test
    void a_number_with_a_letter_of_the_other_alphabet_is_said_once() {
        Checked text = Checked.text("bg", "Проект ВG05M9OP001-4.001-0080-С01 и Сitta.\n");
        assertThat(text.of(CheckRule.NUMBER_SPELLING)).hasSize(1);
        assertThat(text.of(CheckRule.MIXED_SCRIPT)).containsExactly("7:37-42 Сitta, Citta");
    }

    @Test
    void a_latin_letter_alone_among_cyrillic_words_is_seen() {
        String body =
                "Той e тук, a тя o (не) не знае. Дойде c влака и y нас, но e „тук“ и e там.\n";
        assertThat(Checked.text("bg", body).of(CheckRule.MIXED_SCRIPT))
                .containsExactly(
                        "7:5-6 e, е",
                        "7:12-13 a, а",
                        "7:17-18 o, о",
                        "7:39-40 c, с",
                        "7:49-50 y, у",
                        "7:59-60 e, е",
                        "7:69-70 e, е");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Витамин C е в план B, а група A е тук.",
                "По точка a) от вариант a на буква e от клас c се отказа.",
                "Букви a и c са от a до e в азбуката.",
                "Пише a. после b. после c. и край.",
                "The e in the words: a c e.",
                "Терминът online e тук. a после.",
                "a е първа, последна е e",
            })
    void a_latin_letter_that_is_a_name_is_right(String body) {
        assertThat(Checked.text("bg", body + "\n").codes()).doesNotContain("mixed-script");
    }

    @Test
    void a_comma_behind_a_sign_has_its_space() {
        String body = "При 5 °C,или 20%,или “Форум”,или (тук),или ала. И а),б) и f(x),y.\n";
        assertThat(Checked.text("bg", body).of(CheckRule.SPACE_MARKS))
                .containsExactly("7:9-11 ,и", "7:17-19 ,и", "7:29-31 ,и", "7:39-41 ,и");
        assertThat(Checked.text("en", "At 5 °C,it froze.\n").of(CheckRule.SPACE_MARKS))
                .containsExactly("7:8-10 ,i");
    }

    @Test
    void a_character_that_nobody_sees_is_seen_within_a_word() {
        String body =
                "Дре\u00ADно\u00ADполе и с\uFEFFела, Гор\u200Bна\u200B край\u200B , 10\u200B \uFEFFи.\n";
        assertThat(Checked.text("bg", body).of(CheckRule.SPACE_MARKS))
                .containsExactly("7:1-12 Дренополе", "7:15-20 села", "7:22-28 Горна");
    }

    @Test
    void a_soft_hyphen_that_is_meant_is_right() {
        assertThat(Checked.text("bg", "Дрено&shy;поле\n").codes()).doesNotContain("space-marks");
    }

    @Test
    void languages_are_called_by_their_names() {
        Problem found = CheckRule.WRONG_LANGUAGE.at(Place.start("content/a/bg.md"), "es", "bg");
        assertThat(Messages.in("en").say(found.message()))
                .isEqualTo(
                        "this paragraph seems to be in Spanish, and the text around it is in"
                                + " Bulgarian");
        assertThat(Messages.in("bg").say(found.message()))
                .isEqualTo(
                        "този абзац изглежда написан на испански, а текстът около него е на"
                                + " български");
        assertThat(Messages.in("bg").hint(found).orElseThrow()).contains("lang=\"es\"");
    }

    @Test
    void a_folder_with_a_space_is_typed_in_quotes() {
        String site =
                """
                -- content/articles/2026/my fair/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                ---
                Ден.
                """;
        assertThat(Checked.site(site).of(CheckRule.TRANSLATION_MISSING))
                .containsExactly("2:8-13 Проба, en, \"articles/2026/my fair\", en");
    }

    @Test
    void names_are_looked_at_in_what_is_said_of_photos() {
        String site =
                """
                -- content/site.yaml --
                title: { bg: Проба, en: Trial }
                languages: [bg, en]
                url: https://example.org/
                theme: institution
                partners:
                  drenopole:
                    name: { bg: Община Дренополе, en: Municipality of Drenopole }
                -- content/articles/2026/x/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                photos:
                  hall.jpg:
                    alt: Залата на община Дреноплое
                    caption: Кметът на Община Дренополле
                ---
                Ден.
                -- content/articles/2026/x/hall.jpg --
                photo
                """;
        assertThat(Checked.site(site).of(CheckRule.NAME_SPELLING))
                .extracting(said -> said.substring(said.indexOf(' ') + 1))
                .containsExactlyInAnyOrder(
                        "община Дреноплое, Община Дренополе",
                        "Община Дренополле, Община Дренополе");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "дума (", "x\u00A0\u00A0\u00A0\u00A0", "\u00A0", "𐐀", "„"})
    void a_long_row_of_signs_takes_no_longer_than_other_texts(String sign) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Checked.text("bg", "Дума " + sign.repeat(100_000) + " дума.\n"));
    }
}
