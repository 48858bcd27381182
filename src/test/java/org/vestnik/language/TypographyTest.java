package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts ~ stands for a no-break space and ^ for a narrow one. */
class TypographyTest {
    private static String set(String language, String... runs) {
        List<String> done = Typography.in(Language.of(language)).apply(List.of(runs)).runs();
        assertThat(done).hasSize(runs.length);
        return String.join("|", done).replace('\u00A0', '~').replace('\u202F', '^');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¬',
            value = {
                "bg ¦ хотел \"Форум\". ¦ хотел „Форум“.",
                "bg ¦ \"Проект \"Обмяна на опит\"\" ¦ „Проект ‚Обмяна на опит‘“",
                "bg ¦ \"а \"б \"в\" г\" д\" ¦ „а~‚б „в“ г‘ д“",
                "bg ¦ (\"Форум\"), \"Х\"! ¦ („Форум“), „Х“!",
                "bg ¦ хотел\"Форум\" ¦ хотел„Форум“",
                "bg ¦ кв.\"Изток\" ¦ кв.„Изток“",
                "bg ¦ „Форум\" и \"Форум“ ¦ „Форум“ и~„Форум“",
                "bg ¦ „Проект \"Обмяна\"“ ¦ „Проект ‚Обмяна‘“",
                "bg ¦ \"Програма 2014-2020\" и друго ¦ „Програма 2014-2020“ и~друго",
                "bg ¦ \"Край...\" ¦ „Край…“",
                "bg ¦ \"\" ¦ „“",
                "bg ¦ \" текст \" ¦ „ текст “",
                "bg ¦ 'вътре' ¦ ‚вътре‘",
                "bg ¦ \"а 'вътре' б\" ¦ „а~‚вътре‘ б“",
                "en ¦ \"He said 'no'\" ¦ “He said ‘no’”",
                "en ¦ 'He said \"no\"' ¦ ‘He said “no”’",
                "en ¦ 'the partners' plan' ¦ ‘the partners’ plan’",
                "es ¦ \"Hola \"mundo\"\" ¦ «Hola “mundo”»",
                "it ¦ \"L'anno\" ¦ «L’anno»",
                "fr ¦ \"Oui\" ¦ «^Oui^»",
                "de ¦ \"Haus\" ¦ „Haus“",
                "cs ¦ \"dům\" ¦ „dům“",
                "ro ¦ \"casa \"mea\"\" ¦ „casa «mea»”",
                "el ¦ \"σπίτι\" ¦ «σπίτι»",
                "pl ¦ \"dom\" ¦ „dom”",
                "sv ¦ \"hus\" ¦ ”hus”",
                "eu ¦ \"etxe\" ¦ “etxe”",
            })
    void straight_quotes_become_the_languages_own(String language, String text, String expected) {
        assertThat(set(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "незатворена \"кавичка",
                "кавичка\" без начало",
                "ръст 5'10\"",
                "екран 15\" и 17\"",
                "42°11'30\"N",
                "празно \"",
                "'отворен",
            })
    void a_mark_without_a_partner_stays_straight(String text) {
        assertThat(set("bg", text).replace('~', ' ')).isEqualTo(text);
    }

    @Test
    void inches_within_a_quotation_do_not_close_it() {
        assertThat(set("bg", "\"екран 15\" черен\"")).isEqualTo("„екран 15\" черен“");
        assertThat(set("bg", "\"15\" и 17\" тук\"")).isEqualTo("„15\" и~17\" тук“");
        assertThat(set("bg", "\"a 15\" 'b c\" d'")).isEqualTo("„a 15\" 'b c“ d’");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¬',
            value = {
                "en ¦ don't ¦ don’t",
                "en ¦ in the '90s ¦ in the ’90s",
                "en ¦ the 1980's ¦ the 1980’s",
                "en ¦ the partners' plan ¦ the partners’ plan",
                "it ¦ dell'Unione ¦ dell’Unione",
                "fr ¦ l'an ¦ l’an",
                "bg ¦ О'Хара ¦ О’Хара",
                "en ¦ '2018 was' ¦ ‘2018 was’",
            })
    void an_apostrophe_is_curly(String language, String text, String expected) {
        assertThat(set(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Община - Лесичово ¦ Община~– Лесичово",
                "Община – Лесичово ¦ Община~– Лесичово",
                "едно -- две ¦ едно~– две",
                "едно--две ¦ едно–две",
                "едно --- две ¦ едно~— две",
                "2014--2020 ¦ 2014–2020",
                "11 - 12 май ¦ 11~–~12~май",
                "10-12 ¦ 10-12",
                "социално-икономически ¦ социално-икономически",
                "опция --strict ¦ опция --strict",
                "---- ¦ ----",
                "- точка ¦ - точка",
                "и така... ¦ и~така…",
                "....  .. ¦ ....  ..",
            })
    void typed_dashes_and_dots_become_real_ones(String text, String expected) {
        assertThat(set("bg", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "bg ¦ през 2018 г. в 14:30 ч. ¦ през 2018~г. в~14:30~ч.",
                "bg ¦ 150 000 лв. и 95 % ¦ 150~000~лв. и~95~%",
                "bg ¦ № 5, чл. 50, § 3 ¦ №~5, чл.~50, §~3",
                "bg ¦ т. е. така и т. н. ¦ т.~е. така и~т.~н.",
                "bg ¦ и др. села ¦ и~др. села",
                "bg ¦ на 11 декември 2018 ¦ на 11~декември~2018",
                "bg ¦ И. Вазов и Г. С. Раковски ¦ И.~Вазов и~Г.~С.~Раковски",
                "bg ¦ д-р Иванова, гр. Пазарджик, с. Калугерово ¦"
                        + " д-р~Иванова, гр.~Пазарджик, с. Калугерово",
                "bg ¦ В село с хора ¦ В~село с~хора",
                "bg ¦ 2018 година, 5 души ¦ 2018 година, 5 души",
                "bg ¦ тел. 02 123, стр. 7 ¦ тел.~02~123, стр.~7",
                "bg ¦ две  в ред ¦ две  в~ред",
                "en ¦ on 14 December 2018, No. 5, Dr Brown ¦"
                        + " on 14~December~2018, No.~5, Dr~Brown",
                "en ¦ a big house, 5 km, € 5 ¦ a big house, 5~km, € 5",
                "bg ¦ Панаир на 3 юли 2034 г. ¦ Панаир на 3~юли~2034~г.",
                "bg ¦ на 14 септември 2034 г. ¦ на 14~септември 2034~г.",
                "bg ¦ през юли 2034 ¦ през юли 2034",
                "en ¦ July 3, 2034; 3 July 2034; in July 2034 ¦"
                        + " July~3, 2034; 3~July~2034; in July 2034",
                "en ¦ 14 September 2034, 150 May 2034 ¦" + " 14~September 2034, 150~May 2034",
                "cs ¦ v domě s kočkou ¦ v~domě s~kočkou",
                "fr ¦ oui ! non ? si : « x » ¦ oui^! non^? si~: «^x^»",
            })
    void a_line_does_not_end_where_it_must_not(String language, String text, String expected) {
        assertThat(set(language, text)).isEqualTo(expected);
    }

    @Test
    void marks_find_each_other_across_emphasis_links_and_code() {
        assertThat(set("bg", "хотел \"", "Форум", "\", в ", "\uFFFC", " \"", "\uFFFC", "\""))
                .isEqualTo("хотел „|Форум|“, в~|\uFFFC| „|\uFFFC|“");
        assertThat(set("bg", "", "\"", "", "а", "\"", "")).isEqualTo("|„||а|“|");
        assertThat(set("en", "don", "'", "t")).isEqualTo("don|’|t");
    }

    @Test
    void two_hyphens_in_two_runs_are_not_one_dash() {
        assertThat(set("bg", "а-", "-б", ". . .", "..", ".")).isEqualTo("а-|-б|. . .|..|.");
    }

    @Test
    void a_line_break_is_white_space() {
        assertThat(set("bg", "хотел\n\"Форум\"\nв\nПловдив"))
                .isEqualTo("хотел\n„Форум“\nв\nПловдив");
    }

    @Test
    void a_title_is_one_run() {
        assertThat(Typography.in(Language.BULGARIAN).plain("Хотел \"Форум\"..."))
                .isEqualTo("Хотел „Форум“…");
        assertThat(Typography.in(Language.BULGARIAN).plain("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                " \"",
                "\" ",
                "\"'",
                "a\"",
                "1\"",
                "1\" \"",
                "„",
                "“",
                "\"a 1\" ",
                "('",
                "s' '",
                " - ",
                "...",
                "--",
                "в ",
                "1 ",
                "т. ",
                "юли 1 ",
                "« ",
                "„\"'“ ",
                "'s' \"1\" "
            })
    void hostile_text_takes_no_longer_than_other_text(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        for (String language : List.of("bg", "en", "fr")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> Typography.in(Language.of(language)).apply(List.of(text)));
        }
    }
}
