package org.vestnik.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

class SupportTest {
    private static final Language BG = Language.BULGARIAN;
    private static final Language EN = Language.ENGLISH;
    private static final Language SERBIAN = Language.of("sr");
    private static final Language IRISH = Language.of("ga");
    private static final Place PLACE = new Place("content/site.yaml", 12, 9, 12);

    private static Support support(String period, String fund) {
        return new Support(Period.named(period).orElseThrow(), Relation.CO_FUNDED, fund);
    }

    @Test
    void the_older_period_names_the_union_and_the_fund() {
        assertThat(support("2014-2020", "ESF").in(BG))
                .isEqualTo(new StripWords("Европейски съюз", "", "Европейски социален фонд", BG));
    }

    @Test
    void the_newer_period_has_the_statement_alone() {
        assertThat(support("2021-2027", "ESF+").in(BG))
                .isEqualTo(new StripWords("", "Съфинансирано от Европейския съюз", "", BG));
    }

    @Test
    void a_language_outside_the_union_reads_english_and_a_note_says_so() {
        Support support = support("2021-2027", "ESF+");
        StripWords words = support.in(SERBIAN);
        assertThat(words.statement()).isEqualTo("Co-funded by the European Union");
        assertThat(words.areIn(SERBIAN)).isFalse();
        assertThat(support.problems(List.of(BG, EN, SERBIAN), PLACE))
                .containsExactly(PublicityRule.STATEMENT_IN_ENGLISH.at(PLACE, "sr"));
    }

    @Test
    void a_fund_known_only_in_english_makes_the_whole_strip_english() {
        Support support = support("2014-2020", "JTF");
        assertThat(support.in(IRISH))
                .isEqualTo(new StripWords("European Union", "", "Just Transition Fund", EN));
        assertThat(support.problems(List.of(BG, IRISH), PLACE))
                .containsExactly(PublicityRule.FUND_IN_ENGLISH.at(PLACE, "JTF", "ga"));
    }

    @Test
    void an_unknown_fund_is_shown_as_written_and_reported_once_at_its_place() {
        Support support = support("2014-2020", "ESV");
        assertThat(support.in(BG).fund()).isEqualTo("ESV");
        assertThat(support.in(BG).areIn(BG)).isTrue();
        List<Problem> problems = support.problems(List.of(BG, EN), PLACE);
        assertThat(problems)
                .containsExactly(
                        PublicityRule.FUND_UNKNOWN.at(PLACE, "ESV", "ESF").variant("nearest"));
        assertThat(problems.get(0).place()).isEqualTo(PLACE);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(support("2014-2020", "Norway Grants").problems(List.of(BG), PLACE))
                .extracting(problem -> problem.message().key())
                .containsExactly("fund-unknown");
        assertThat(support("2014-2020", "").problems(List.of(BG), PLACE)).isEmpty();
    }

    @Test
    void a_number_is_reported_with_what_it_should_be() {
        assertThat(ProjectNumber.of("BG05M9OP001-4.001 -0080- C01").problem(PLACE))
                .contains(
                        PublicityRule.PROJECT_NUMBER_UNTIDY.at(
                                PLACE,
                                "BG05M9OP001-4.001 -0080- C01",
                                "BG05M9OP001-4.001-0080-C01"));
        assertThat(ProjectNumber.of("BG05").problem(PLACE))
                .contains(
                        PublicityRule.PROJECT_NUMBER_MISSHAPEN.at(
                                PLACE, "BG05", "BG05M9OP001-4.001-0080-C01"));
        assertThat(ProjectNumber.of("BG05M9OP001-4.001-0080-C01").problem(PLACE)).isEmpty();
        assertThat(ProjectNumber.of("ROBG-123").problem(PLACE)).isEmpty();
    }
}
