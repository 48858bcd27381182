package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    private static final List<String> UNION =
            List.of(
                    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu",
                    "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv");

    @ParameterizedTest
    @CsvSource({
        "bg,bg_BG",
        "en,en_GB",
        "en-us,en_US",
        "pt-br,pt_BR",
        "mk,mk_MK",
        "sr-latn,sr_RS",
        "tr,tr_TR",
        "uk,uk_UA",
        "ar,ar_EG",
        "zh-hant,zh_TW",
        "xx,xx"
    })
    void a_language_is_named_with_a_territory(String code, String locale) {
        assertThat(Territories.locale(Language.of(code))).isEqualTo(locale);
    }

    /** Portuguese is Brazil's for ICU; a site of an EU project means Portugal. */
    @Test
    void those_of_the_union_are_as_icu_has_them_but_for_two() {
        assertThat(UNION)
                .filteredOn(code -> !code.equals("pt") && !code.equals("en"))
                .allSatisfy(
                        code ->
                                assertThat(Territories.locale(Language.of(code)))
                                        .isEqualTo(
                                                code
                                                        + "_"
                                                        + ULocale.addLikelySubtags(
                                                                        new ULocale(code))
                                                                .getCountry()));
        assertThat(Territories.locale(Language.of("pt"))).isEqualTo("pt_PT");
    }
}
