package org.vestnik.check.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vestnik.check.CheckSettings;
import org.vestnik.check.Rules;
import org.vestnik.content.CheckSetting;
import org.vestnik.content.CheckSetting.Exemption;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;
import org.vestnik.publicity.LawRule;
import org.vestnik.site.SiteTest;

class LawLookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final String FILE = "content/site.yaml";

    private static final String TWO_PROJECTS =
            """
            -- content/site.yaml --
            title: Trial
            languages: [en]
            theme: institution
            projects:
              - id: old
                number: BG05M9OP001-4.001-0080-C01
                name: Old
                funding: { fund: ESF, period: 2014-2020, programme: P }
              - id: new
                number: 2023-1-BG01-KA220-SCH-000151234
                name: New
                funding: { fund: Erasmus+, period: 2021-2027, programme: P }
            """;

    private static SiteConfig site(String text) {
        return SiteReader.read(SourceTree.of(SiteTest.sources(text))).value().orElseThrow();
    }

    private static Problem problem(String code, Place place) {
        return new Problem(
                Severity.WARNING, code, place, new Message(code, List.of()), Optional.empty());
    }

    private static LawFinding finding(SiteConfig site, LawLook look, String rule) {
        return SiteLaw.of(site).packs().stream()
                .flatMap(held -> look.at(held).stream())
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_code_is_one_of_a_rule() {
        Set<String> unknown = new TreeSet<>();
        LawRule.all().forEach(rule -> unknown.addAll(rule.codes()));
        unknown.removeAll(Rules.byCodes().keySet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void each_project_has_its_packs() {
        SiteConfig site = site(TWO_PROJECTS);
        assertThat(SiteLaw.of(site).packs())
                .extracting(held -> held.pack().id() + " " + held.projects().get(0).id())
                .containsExactly(
                        "eu-2014-2020 old", "erasmus-2021-2027 new", "bulgaria-2014-2020 old");
        assertThat(SiteLaw.of(site).lawless()).isEmpty();
    }

    @Test
    void a_project_without_funding_or_of_an_unknown_fund_is_named() {
        SiteConfig site =
                site(TWO_PROJECTS.replace("fund: ESF,", "fund: Moon,").replace("Erasmus+", "LIFE"));
        assertThat(SiteLaw.of(site).packs()).isEmpty();
        assertThat(SiteLaw.of(site).lawless())
                .extracting(Project::id)
                .containsExactly("old", "new");
    }

    @Test
    void a_rule_is_kept_broken_or_left_to_a_person() {
        SiteConfig site = site(TWO_PROJECTS);
        Problem sum = problem("budget-sum", new Place(FILE, 9, 1, 2));
        LawLook look = look(site, CheckSettings.NONE, sum);
        assertThat(finding(site, look, "bulgaria-2014-2020/bg-amounts"))
                .extracting(LawFinding::verdict, LawFinding::problems)
                .containsExactly(Verdict.BREACHED, List.of(sum));
        assertThat(finding(site, look, "eu-2014-2020/drawn").verdict()).isEqualTo(Verdict.KEPT);
        assertThat(finding(site, look, "eu-2014-2020/poster-2014").verdict())
                .isEqualTo(Verdict.PERSON);
    }

    private static LawLook look(SiteConfig site, CheckSettings settings, Problem... problems) {
        return new LawLook(site.projects(), List.of(problems), settings, true, TODAY);
    }

    @Test
    void what_one_project_breaks_is_not_laid_to_another() {
        SiteConfig site = site(TWO_PROJECTS);
        Place old = site.projects().get(0).funding().map(Funding::place).orElseThrow();
        Problem ended = problem("project-ended", old);
        LawLook look = look(site, CheckSettings.NONE, ended);
        assertThat(finding(site, look, "eu-2014-2020/website").verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(finding(site, look, "erasmus-2021-2027/grant-present").verdict())
                .isEqualTo(Verdict.KEPT);
    }

    @Test
    void an_exception_is_shown_with_its_reason_and_so_is_a_rule_that_is_off() {
        SiteConfig site = site(TWO_PROJECTS);
        Place place = Place.of("content/static/logo.svg");
        Problem stars = problem("emblem-stars", place);
        CheckSettings named =
                CheckSettings.of(
                        List.of(
                                setting(
                                        "emblem-stars",
                                        false,
                                        List.of(new Exemption(place.file(), "Old flag", place)))));
        LawFinding excepted = finding(site, look(site, named, stars), "eu-2014-2020/drawn");
        assertThat(excepted.verdict()).isEqualTo(Verdict.EXCEPTED);
        assertThat(excepted.problems()).isEmpty();
        assertThat(excepted.excused()).containsExactly(new LawFinding.Excused(stars, "Old flag"));
        CheckSettings off = CheckSettings.of(List.of(setting("emblem-stars", true, List.of())));
        assertThat(finding(site, look(site, off, stars), "eu-2014-2020/drawn").excused())
                .containsExactly(new LawFinding.Excused(stars, ""));
        Problem other = problem("emblem-stars", Place.of("content/static/other.svg"));
        assertThat(finding(site, look(site, named, stars, other), "eu-2014-2020/drawn").verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    private static CheckSetting setting(String code, boolean silent, List<Exemption> except) {
        return new CheckSetting(code, silent, Optional.empty(), except, Place.of(FILE));
    }

    @Test
    void without_a_plan_nothing_counts_as_kept() {
        SiteConfig site = site(TWO_PROJECTS);
        LawLook look = new LawLook(site.projects(), List.of(), CheckSettings.NONE, false, TODAY);
        assertThat(finding(site, look, "eu-2014-2020/drawn").verdict()).isEqualTo(Verdict.UNSEEN);
        assertThat(finding(site, look, "eu-2014-2020/poster-2014").verdict())
                .isEqualTo(Verdict.PERSON);
    }

    @Test
    void the_day_chooses_the_rules() {
        SiteConfig site = site(TWO_PROJECTS);
        Problem missing = problem("disclaimer-missing", Place.of(FILE));
        SiteLaw law = SiteLaw.of(site);
        assertThat(law.outOfForce(TODAY)).isEmpty();
        LocalDate before = LocalDate.of(2020, 12, 31);
        assertThat(law.outOfForce(before))
                .hasSize(7)
                .allMatch(rule -> rule.pack().id().equals("erasmus-2021-2027"));
        assertThat(law.saidOn(before).test(missing)).isFalse();
        assertThat(law.saidOn(before.plusDays(1)).test(missing)).isTrue();
        LawLook look =
                new LawLook(site.projects(), List.of(missing), CheckSettings.NONE, true, before);
        assertThat(finding(site, look, "erasmus-2021-2027/grant-disclaimer"))
                .extracting(LawFinding::verdict, LawFinding::problems)
                .containsExactly(Verdict.OUT_OF_FORCE, List.of());
        // What no rule of publicity speaks of, what another rule in force asks, and errors are
        // said.
        assertThat(law.saidOn(before).test(problem("doubled-word", Place.of(FILE)))).isTrue();
        assertThat(law.saidOn(before).test(problem("emblem-stars", Place.of(FILE)))).isTrue();
        Problem error =
                new Problem(
                        Severity.ERROR,
                        missing.code(),
                        missing.place(),
                        missing.message(),
                        Optional.empty());
        assertThat(law.saidOn(before).test(error)).isTrue();
    }

    @Test
    void the_handbook_of_bulgaria_and_the_law_of_the_period_have_days_of_their_own() {
        SiteConfig site =
                site(TWO_PROJECTS.replace("ESF, period: 2014-2020", "ESF+, period: 2021-2027"));
        Map<LocalDate, Integer> out =
                Map.of(
                        LocalDate.of(2024, 6, 7), 0,
                        LocalDate.of(2024, 6, 6), 1);
        out.forEach(
                (day, count) ->
                        assertThat(SiteLaw.of(site).outOfForce(day)).as("" + day).hasSize(count));
        assertThat(SiteLaw.of(site).outOfForce(LocalDate.of(2021, 6, 30)))
                .filteredOn(rule -> rule.pack().id().equals("eu-2021-2027"))
                .extracting(LawRule::name)
                .hasSize(17);
    }
}
