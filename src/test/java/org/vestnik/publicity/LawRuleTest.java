package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.language.Language;

class LawRuleTest {
    static Stream<LawRule> rules() {
        return LawRule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_says_all_in_both_languages(LawRule rule) {
        LawBook english = LawBook.in(Language.ENGLISH);
        LawBook bulgarian = LawBook.in(Language.BULGARIAN);
        assertThat(List.of(english.asks(rule), english.checked(rule), english.mend(rule)))
                .allMatch(text -> text.matches("[“\\p{Lu}s].*[.]") && !isCyrillic(text));
        assertThat(List.of(bulgarian.asks(rule), bulgarian.checked(rule), bulgarian.mend(rule)))
                .allMatch(text -> text.matches("[„\\p{Lu}s].*[.]") && isCyrillic(text));
        assertThat(rule.article(Language.ENGLISH)).isNotBlank().doesNotContainPattern("[а-я]");
        assertThat(isCyrillic(rule.article(Language.BULGARIAN))).isTrue();
        boolean person = english.checked(rule).startsWith("Not by the program");
        assertThat(person).as("a person must look: " + rule.id()).isEqualTo(rule.codes().isEmpty());
        assertThat(bulgarian.checked(rule).startsWith("Не от програмата")).isEqualTo(person);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_names_its_source_and_sane_days(LawRule rule) {
        assertThat(rule.provenance()).isNotEqualTo(Provenance.UNVERIFIED);
        assertThat(rule.source())
                .satisfies(
                        source -> {
                            boolean own = rule.provenance() == Provenance.OWN;
                            assertThat(source.isEmpty() || !own)
                                    .as("memory has no source")
                                    .isTrue();
                            boolean official = rule.provenance() == Provenance.OFFICIAL;
                            assertThat(source.isEmpty() && official)
                                    .as("a text has been read somewhere")
                                    .isFalse();
                        });
        assertThat(rule.from()).isBetween(LocalDate.of(2013, 12, 21), LawRule.reviewed());
        assertThat(rule.isInForce(rule.from())).isTrue();
        assertThat(rule.isInForce(rule.from().minusDays(1))).isFalse();
        Period period = Period.named(rule.pack().period()).orElseThrow();
        assertThat(rule.from().getYear())
                .isGreaterThanOrEqualTo(rule.name().equals("awarded") ? 2013 : year(period) - 1);
    }

    private static int year(Period period) {
        return Integer.parseInt(period.id().substring(0, 4));
    }

    private static boolean isCyrillic(String text) {
        return text.matches("(?s).*[а-я].*");
    }

    @Test
    void every_pack_has_rules_a_name_and_known_funds() {
        Set<String> used = new TreeSet<>();
        rules().forEach(rule -> used.add(rule.pack().id()));
        for (LawPack pack : LawPack.all()) {
            assertThat(used).contains(pack.id());
            assertThat(Fund.ids()).containsAll(pack.funds());
            for (Language language : List.of(Language.ENGLISH, Language.BULGARIAN)) {
                assertThat(LawBook.in(language).name(pack)).isNotBlank();
                assertThat(LawBook.in(language).note(pack)).isPresent();
            }
        }
        assertThat(rules().map(LawRule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void packs_follow_fund_period_and_number() {
        assertThat(packs("ESF", "2014-2020", "BG05M9OP001-4.001-0080-C01"))
                .containsExactly("eu-2014-2020", "bulgaria-2014-2020");
        assertThat(packs("ЕСФ+", "2021-2027", "ВG05SFPR002-2.012-0948-C01"))
                .containsExactly("eu-2021-2027", "bulgaria-2021-2027");
        assertThat(packs("ERDF", "2021-2027", "CZ.1.2")).containsExactly("eu-2021-2027");
        assertThat(packs("Interreg", "2021-2027", "X")).containsExactly("interreg-2021-2027");
        assertThat(packs("Еразъм+", "2021-2027", "")).containsExactly("erasmus-2021-2027");
        assertThat(packs("Erasmus+", "2014-2020", "")).isEmpty();
    }

    private static List<String> packs(String fund, String period, String number) {
        return LawPack.all().stream()
                .filter(
                        pack ->
                                pack.holds(
                                        Fund.named(fund).orElseThrow(),
                                        Period.named(period).orElseThrow(),
                                        number))
                .map(LawPack::id)
                .toList();
    }

    @Test
    void a_language_without_texts_is_told_in_english() {
        LawBook book = LawBook.in(Language.of("mt"));
        LawRule rule = LawRule.all().get(9);
        assertThat(book.asks(rule)).isEqualTo(LawBook.in(Language.ENGLISH).asks(rule));
        assertThat(rule.article(book.language())).startsWith("Regulation");
    }

    @Test
    void the_last_day_is_still_in_force_and_no_rule_ends_before_it_begins() {
        LawRule first = LawRule.all().get(0);
        LocalDate last = first.from().plusYears(1);
        assertThat(until(first, last).isInForce(last)).isTrue();
        assertThat(until(first, last).isInForce(last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> until(first, first.from().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LawRule until(LawRule rule, LocalDate last) {
        return new LawRule(
                rule.name(),
                rule.pack(),
                rule.article(),
                rule.articleInBulgarian(),
                rule.from(),
                last,
                rule.provenance(),
                rule.source(),
                rule.codes());
    }
}
