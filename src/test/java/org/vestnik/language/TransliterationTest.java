package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "Твърдица, Tvarditsa",
        "Севлиево, Sevlievo",
        "Сърница, Sarnitsa",
        "Лесичово, Lesichovo",
        "Калугерово, Kalugerovo",
        "Пазарджик, Pazardzhik",
        "Пазарджишка, Pazardzhishka",
        "Брацигово, Bratsigovo",
        "Стрелча, Strelcha",
        "Пещера, Peshtera",
        "информационни дни, informatsionni dni",
        "обучение, obuchenie",
        "Агенция за социално подпомагане, Agentsia za sotsialno podpomagane",
        "шофьор, shofyor",
        "район, rayon",
        "Слънчев бряг, Slanchev bryag",
        "съюз, sayuz",
        "иновации, inovatsii",
        "София, Sofia",
        "Мария, Maria",
        "Марияна, Mariyana",
        "йод, yod",
        "дзифт, dzift",
        "Златоград, Zlatograd",
        "Юндола, Yundola",
        "Ямбол, Yambol",
        "Цар Асен, Tsar Asen",
        "книгата ѝ, knigata i",
        "яйце, yaytse",
        "змия, zmia",
    })
    void bulgarian_follows_the_act(String cyrillic, String latin) {
        assertThat(Transliteration.bulgarian(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "България, Bulgaria",
        "българия, bulgaria",
        "БЪЛГАРИЯ, BULGARIA",
        "„България“, „Bulgaria“",
        "България-Гърция, Bulgaria-Gartsia",
        "български, balgarski",
        "Българията, Balgariyata",
        "Евробългария, Evrobalgaria",
    })
    void the_country_alone_keeps_its_old_form(String cyrillic, String latin) {
        assertThat(Transliteration.bulgarian(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Щит, Shtit",
        "ЩИТ, SHTIT",
        "Щ, Sht",
        "ЖП гара, ZHP gara",
        "ОБЩИНА, OBSHTINA",
        "АГЕНЦИЯ, AGENTSIA",
        "Я, Ya",
        "Ю. Иванов, Yu. Ivanov",
        "МОЩ, MOSHT",
    })
    void capitals_stay_capitals(String cyrillic, String latin) {
        assertThat(Transliteration.bulgarian(cyrillic)).isEqualTo(latin);
    }

    @Test
    void letters_that_come_in_parts_are_put_together_first() {
        String parts = Normalizer.normalize("район ѝ", Normalizer.Form.NFD);
        assertThat(Transliteration.bulgarian(parts)).isEqualTo("rayon i");
    }

    @ParameterizedTest
    @CsvSource({
        "bg, Łódź, Lodz",
        "bg, straße, strasse",
        "bg, Ærøskøbing, AEroskobing",
        "bg, Đakovo, Dakovo",
        "bg, Puebla de la Calzada, Puebla de la Calzada",
        "es, España, Espana",
        "ro, București și Țara, Bucuresti si Tara",
        "de, Größe Überblick, Groesse Ueberblick",
        "fr, Größe, Grosse",
        "tr, İstanbul ılık, Istanbul ilik",
        "hu, Győr, Gyor",
        "cs, Příliš žluťoučký kůň, Prilis zlutoucky kun",
        "el, Ευρωπαϊκή Ένωση, Europaike Enose",
        "sr, Шта је, Sta je",
        "mk, Ѓорче, Gorce",
        "uk, Київ, Kiiv",
        "ru, Съезд, Sezd",
        "en, Пазарджик, Pazardzhik",
        "ja, 東京, dong jing",
    })
    void other_scripts_follow_unicode(String language, String text, String latin) {
        String plain = Transliteration.latin(text, Language.of(language));
        assertThat(plain.replaceAll("[^ -~]", "")).isEqualTo(latin);
    }
}
