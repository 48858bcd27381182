package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
    private static final Language BG = Language.BULGARIAN;
    private static final Language EN = Language.ENGLISH;
    private static final List<String> UNION =
            List.of(
                    "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
                            .split(" "));

    /** Where we differ from ICU on purpose. */
    private static final Map<String, String> OURS = Map.of("BA", "Bosnia & Herzegovina");

    @Test
    void a_language_has_its_own_name_and_one_in_each_other() {
        assertThat(LanguageNames.own(BG)).isEqualTo("български");
        assertThat(LanguageNames.own(EN)).isEqualTo("English");
        assertThat(LanguageNames.own(Language.of("ar"))).isEqualTo("العربية");
        assertThat(LanguageNames.own(Language.of("eu"))).isEqualTo("euskara");
        assertThat(LanguageNames.of(EN, BG)).isEqualTo("английски");
        assertThat(LanguageNames.of(BG, EN)).isEqualTo("Bulgarian");
        assertThat(LanguageNames.of(BG, Language.of("es"))).isEqualTo("búlgaro");
        assertThat(LanguageNames.of(Language.of("pt-br"), EN)).isEqualTo("Portuguese (Brazil)");
    }

    @Test
    void our_lists_say_what_icu_says() {
        WordList.read("names/own.properties")
                .forEach((code, name) -> assertThat(name).isEqualTo(icu(code, code)));
        for (String in : List.of("bg", "en")) {
            Map<String, String> names = WordList.read("names/languages." + in + ".properties");
            assertThat(names.keySet()).containsAll(UNION);
            names.forEach((code, name) -> assertThat(name).isEqualTo(icu(code, in)));
            WordList.read("names/countries." + in + ".properties")
                    .forEach((code, name) -> country(code, name, in));
        }
        assertThat(WordList.read("names/own.properties").keySet()).containsAll(UNION);
    }

    private static void country(String code, String name, String in) {
        String icu = ULocale.getDisplayCountry("und-" + code, in);
        boolean onPurpose = icu.equals(OURS.get(code));
        assertThat(name.equals(icu) || onPurpose).as(code + " " + name + " " + icu).isTrue();
    }

    private static String icu(String code, String in) {
        return new ULocale(code).getDisplayName(new ULocale(in));
    }

    @Test
    void a_language_has_a_direction() {
        assertThat(LanguageNames.direction(BG)).isEqualTo("ltr");
        assertThat(LanguageNames.direction(Language.of("ar-eg"))).isEqualTo("rtl");
        assertThat(LanguageNames.direction(Language.of("az-arab"))).isEqualTo("rtl");
        assertThat(LanguageNames.direction(Language.of("ur-latn"))).isEqualTo("ltr");
        for (ULocale locale : ULocale.getAvailableLocales()) {
            String tag = locale.toLanguageTag().toLowerCase(java.util.Locale.ROOT);
            if (Language.isTag(tag)) {
                boolean rightToLeft = LanguageNames.direction(Language.of(tag)).equals("rtl");
                assertThat(rightToLeft).as(tag).isEqualTo(locale.isRightToLeft());
            }
        }
    }

    @Test
    void a_country_has_a_name_in_each_language() {
        assertThat(LanguageNames.country("BG", BG)).contains("България");
        assertThat(LanguageNames.country("BG", EN)).contains("Bulgaria");
        assertThat(LanguageNames.country("BG", Language.of("it"))).contains("Bulgaria");
        assertThat(LanguageNames.country("JP", BG)).contains("Япония");
        assertThat(LanguageNames.country("XK", EN)).contains("Kosovo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bg", "XX", "BGR", "EL", "UK"})
    void what_is_no_country_has_no_name(String code) {
        assertThat(LanguageNames.country(code, BG)).isEmpty();
    }

    @Test
    void a_known_language_is_told_from_an_unknown_one() {
        assertThat(LanguageNames.isKnown(Language.of("bg"))).isTrue();
        assertThat(LanguageNames.isKnown(Language.of("rom"))).isTrue();
        assertThat(LanguageNames.isKnown(Language.of("pt-br"))).isTrue();
        assertThat(LanguageNames.isKnown(Language.of("qx"))).isFalse();
        assertThat(LanguageNames.isKnown(Language.of("xyq"))).isFalse();
    }
}
