package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a paragraph is in, on pages of several languages. */
class WrongLanguageTest {
    private static final List<String> PAGES = List.of("bg", "el");

    private static final List<String> ALL =
            List.of(
                    ("be bg cs da de el en es et fi fr ga hr hu it lt lv mk mt nl pl pt ro ru sk sl"
                                    + " sr sv uk")
                            .split(" "));

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "paragraphs.txt", delimiter = '|')
    void a_paragraph_is_known_on_pages_of_other_letters(String language, String text) {
        for (String page : PAGES) {
            assertThat(WrongLanguage.other(words(text), page))
                    .as(page)
                    .isEqualTo(page.equals(language) ? Optional.empty() : Optional.of(language));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "paragraphs.txt", delimiter = '|')
    void a_paragraph_is_at_home_on_its_own_page_and_has_one_name(String language, String text) {
        for (String page : ALL) {
            Optional<String> said = WrongLanguage.other(words(text), page);
            assertThat(said.orElse(language)).as(page).isEqualTo(language);
        }
        assertThat(WrongLanguage.other(words(text), language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "На срещата бяха Марына Ільніцька, Сергей Рыжков и Његош Јовановић, които ни разказаха за работата си.",
                "Участниците от с. Дъбово, с. Рътлина и с. Бяла бяха с по един отбор и с много настроение.",
                "С. Горно Поле, с. Долно Поле, с. Средно Поле, с. Ново Село, с. Старо Село",
                "Партньори: Fundación de la Vega, Associazione La Rosa dei Venti, Stowarzyszenie Łąka и Община Габрово.",
                "Гостите се срещнаха и казаха „Гости из трёх стран говорили о том, что было сделано и как быть“ пред всички.",
            })
    void names_and_quotations_do_not_make_another_language(String text) {
        assertThat(Checked.text("bg", text + "\n").of(CheckRule.WRONG_LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sr | Gosti iz opštine sreli su se u biblioteci i razgovarali o tome šta će se raditi na jesen i koji su novi ljudi.",
                "en | We visited Łódź, Kraków and Gdańsk, where Małgorzata and Paweł showed us the work of their café.",
                "en | Jiří Dvořák, Petr Novák, Hana Černá, Łukasz Wiśniewski, Zsófia Szűcs, Ștefan Țurcanu, Anna Kowalska",
                "ro | Oaspeții au fost primiți de doamna Małgorzata Wiśniewska și de domnul Jiří Dvořák la sediul din centru.",
            })
    void nor_do_they_elsewhere(String page, String text) {
        assertThat(WrongLanguage.other(words(text), page)).isEmpty();
    }
}
