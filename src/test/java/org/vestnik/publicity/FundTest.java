package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.Language;

class FundTest {
    private static final Language BG = Language.BULGARIAN;
    private static final Language EN = Language.ENGLISH;

    @ParameterizedTest
    @CsvSource({
        "ESF, ESF",
        "esf, ESF",
        "ESF+, ESF+",
        "ESF Plus, ESF+",
        "ЕСФ+, ESF+",
        "ЕФРР, ERDF",
        "Erasmus +, Erasmus+",
        "horizon-europe, Horizon Europe",
        "INTERREG, Interreg",
    })
    void a_fund_is_known_by_its_id_and_its_abbreviations(String written, String id) {
        assertThat(Fund.named(written)).map(Fund::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"ESV, ESF", "Erasmus, Erasmus+", "Horizont Europe, Horizon Europe", "ERFD, ERDF"})
    void a_slip_of_the_pen_has_a_nearest_fund(String written, String id) {
        assertThat(Fund.named(written)).isEmpty();
        assertThat(Fund.nearest(written)).contains(id);
    }

    @Test
    void what_is_like_no_fund_has_no_nearest_one() {
        assertThat(Fund.nearest("Norway Grants")).isEmpty();
        assertThat(Fund.nearest("")).isEmpty();
        assertThat(Fund.nearest("x".repeat(100_000))).isEmpty();
    }

    @Test
    void a_name_is_in_the_language_or_in_english_and_says_which() {
        Fund social = Fund.named("ESF").orElseThrow();
        assertThat(social.name(BG).text()).isEqualTo("Европейски социален фонд");
        assertThat(social.name(Language.of("el")).text()).isEqualTo("Ευρωπαϊκό Κοινωνικό Ταμείο");
        Language irish = Language.of("ga");
        assertThat(social.name(irish).text()).isEqualTo("European Social Fund");
        assertThat(social.name(irish).isIn(irish)).isFalse();
        assertThat(Fund.named("ESF+").orElseThrow().name(BG).text())
                .isEqualTo("Европейски социален фонд плюс");
    }

    @Test
    void a_name_that_is_the_same_everywhere_is_in_every_language() {
        Fund erasmus = Fund.named("Erasmus+").orElseThrow();
        Language irish = Language.of("ga");
        assertThat(erasmus.name(BG).text()).isEqualTo("Програма „Еразъм+“");
        assertThat(erasmus.name(irish).text()).isEqualTo("Erasmus+");
        assertThat(erasmus.name(irish).isIn(irish)).isTrue();
    }

    @Test
    void every_fund_has_a_bulgarian_and_an_english_name() {
        assertThat(Fund.ids())
                .contains(
                        "ESF",
                        "ESF+",
                        "ERDF",
                        "CF",
                        "JTF",
                        "AMIF",
                        "Erasmus+",
                        "Horizon Europe",
                        "Interreg",
                        "CERV",
                        "EMFAF",
                        "ISF",
                        "BMVI",
                        "RRF",
                        "ESIF");
        for (String id : Fund.ids()) {
            Fund fund = Fund.named(id).orElseThrow();
            assertThat(fund.name(BG).isIn(BG)).as(id).isTrue();
            assertThat(fund.name(EN).isIn(EN)).as(id).isTrue();
            assertThat(fund.name(BG).text()).as(id).isNotBlank();
        }
    }

    @Test
    void a_period_says_what_its_strip_shows() {
        Period before = Period.named("2014-2020").orElseThrow();
        assertThat(before.parts())
                .containsExactly(
                        StripPart.EMBLEM,
                        StripPart.UNION,
                        StripPart.FUND,
                        StripPart.PROGRAMME,
                        StripPart.PROJECT,
                        StripPart.LOGOS);
        Period now = Period.named("2021–2027").orElseThrow();
        assertThat(now.parts())
                .containsExactly(StripPart.EMBLEM, StripPart.STATEMENT, StripPart.PROJECT);
        assertThat(now.shows(StripPart.LOGOS)).isFalse();
        assertThat(now.fonts()).hasSize(8).contains("Ubuntu").isEqualTo(before.fonts());
        assertThat(now.emblemHeight()).isEqualTo(38);
        assertThat(now.laws().get("parts")).contains("2021/1060");
        assertThat(Period.ids()).containsExactly("2014-2020", "2021-2027");
        assertThat(Period.named("2007-2013")).isEmpty();
    }
}
