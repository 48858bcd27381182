package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Numbers BG = Numbers.in(Language.BULGARIAN);
    private static final Numbers EN = Numbers.in(Language.ENGLISH);

    @Test
    void bulgarian_groups_from_five_digits_on() {
        assertThat(BG.integer(9180)).isEqualTo("9180");
        assertThat(BG.integer(12345)).isEqualTo("12\u00A0345");
        assertThat(BG.integer(1234567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(BG.decimal(new BigDecimal("-0.50"))).isEqualTo("-0,50");
        assertThat(EN.integer(9180)).isEqualTo("9,180");
        assertThat(EN.integer(-999)).isEqualTo("-999");
    }

    @Test
    void money_has_two_decimals_and_its_currency() {
        BigDecimal much = new BigDecimal("1234567.5");
        assertThat(BG.money(much, "BGN")).isEqualTo("1\u00A0234\u00A0567,50\u00A0лв.");
        assertThat(BG.money(much, "EUR")).isEqualTo("1\u00A0234\u00A0567,50\u00A0€");
        assertThat(BG.money(much, "CHF")).isEqualTo("1\u00A0234\u00A0567,50\u00A0CHF");
        assertThat(EN.money(much, "EUR")).isEqualTo("€1,234,567.50");
        assertThat(EN.money(much.negate(), "EUR")).isEqualTo("-€1,234,567.50");
        assertThat(EN.money(much, "BGN")).isEqualTo("BGN\u00A01,234,567.50");
        assertThat(BG.money(new BigDecimal("0.005"), "BGN")).isEqualTo("0,01\u00A0лв.");
        assertThat(Numbers.in(Language.of("de")).money(much, "EUR"))
                .isEqualTo("1.234.567,50\u00A0€");
    }

    @Test
    void a_currency_that_is_none_is_shown_as_it_is_written() {
        assertThat(Numbers.in(Language.of("de")).money(BigDecimal.TEN, "лева"))
                .isEqualTo("10,00\u00A0лева");
        assertThat(BG.money(BigDecimal.TEN, "")).isEqualTo("10,00\u00A0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1 kB",
        "1240, '1,2 kB'",
        "9949, '9,9 kB'",
        "9950, 10 kB",
        "340123, 340 kB",
        "999499, 999 kB",
        "999500, 1 MB",
        "1234567, '1,2 MB'",
        "25000000, 25 MB",
        "999999999, 1 GB",
        "5000000000000, 5000 GB",
    })
    void a_size_is_rounded_for_reading(long bytes, String size) {
        assertThat(BG.size(bytes)).isEqualTo(size.replace(' ', '\u00A0'));
    }

    @Test
    void a_share_is_said_per_cent() {
        assertThat(BG.percent(new BigDecimal("0.95"))).isEqualTo("95%");
        assertThat(BG.percent(new BigDecimal("0.9551"))).isEqualTo("95,5%");
        assertThat(EN.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(Numbers.in(Language.of("fr")).percent(new BigDecimal("0.125")))
                .isEqualTo("12,5\u202F%".replace('\u202F', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void our_rules_say_what_icu_says(String code) {
        Numbers ours = Numbers.in(Language.of(code));
        Numbers icu = new IcuNumbers(Language.of(code));
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long number = random.nextLong() >> random.nextInt(63);
            boolean four = Math.abs(number) >= 1000 && Math.abs(number) < 10_000;
            if (!four || code.equals("en")) {
                assertThat(ours.integer(number)).isEqualTo(icu.integer(number));
                BigDecimal cents = BigDecimal.valueOf(number, 2);
                assertThat(ours.percent(cents)).isEqualTo(icu.percent(cents));
            }
            BigDecimal large = BigDecimal.valueOf(Math.abs(number / 2) + 1_000_000L, 2);
            assertThat(ours.money(large, "EUR")).isEqualTo(icu.money(large, "EUR"));
            assertThat(ours.money(large, "BGN")).isEqualTo(icu.money(large, "BGN"));
        }
    }

    @Test
    void digits_are_the_same_in_every_language() {
        for (String code : new String[] {"ar", "ar-eg", "fa", "hi", "mr", "my"}) {
            assertThat(Numbers.in(Language.of(code)).integer(12345)).containsPattern("12.?345");
        }
    }

    @Test
    void the_forms_of_a_language_are_those_that_whole_numbers_ask_for() {
        assertThat(words("bg")).isEqualTo("one other");
        assertThat(words("es")).isEqualTo("one other");
        assertThat(words("pl")).isEqualTo("one few many");
        assertThat(words("ar")).isEqualTo("zero one two few many other");
        assertThat(words("ja")).isEqualTo("other");
    }

    private static String words(String code) {
        return Plural.forms(Language.of(code)).stream()
                .map(Plural::word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void other_languages_have_their_own_units() {
        assertThat(Numbers.in(Language.of("fr")).size(1_234_567)).contains("1,2").endsWith("Mo");
        assertThat(Numbers.in(Language.of("fr")).size(1_234_567)).doesNotContain(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bg", "en", "de", "nl", "el", "hu", "fi", "et", "sv", "tr", "no", "nb", "pl", "ar"
            })
    void plurals_are_icus(String code) {
        var rules = com.ibm.icu.text.PluralRules.forLocale(new com.ibm.icu.util.ULocale(code));
        Language language = Language.of(code);
        for (long count = 0; count < 3_000; count++) {
            assertThat(Plural.of(count, language).word()).isEqualTo(rules.select(count));
        }
        assertThat(Plural.of(1_000_000, language).word()).isEqualTo(rules.select(1_000_000));
    }

    @Test
    void a_count_asks_for_its_form() {
        assertThat(Plural.of(1, Language.BULGARIAN)).isEqualTo(Plural.ONE);
        assertThat(Plural.of(0, Language.BULGARIAN)).isEqualTo(Plural.OTHER);
        assertThat(Plural.of(22, Language.of("pl"))).isEqualTo(Plural.FEW);
        assertThat(Plural.of(5, Language.of("pl"))).isEqualTo(Plural.MANY);
    }
}
