package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

class CheckSettingsTest {
    private static Checked site(String checks) {
        return Checked.site(
                """
                -- content/site.yaml --
                title: { bg: Проба, en: Trial }
                languages: [bg, en]
                url: https://example.org/
                theme: institution
                checks:
                %s
                -- content/articles/2026/fair/bg.md --
                ---
                title: Проба
                type: news
                date: 2026-01-12
                ---
                Гостите са от Сitta. Връзката е [тук](https://example.org/).
                """
                        .formatted(checks.indent(2)));
    }

    private static Severity severity(Checked site, CheckRule rule) {
        return site.problems().stream()
                .filter(problem -> problem.code().equals(rule.code()))
                .map(Problem::severity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_is_turned_off() {
        Checked site = site("mixed-script: off");
        assertThat(site.codes()).contains("link-words").doesNotContain("mixed-script");
    }

    @Test
    void a_rule_matters_more_or_less() {
        Checked site = site("mixed-script: error\nlink-words: { severity: note }");
        assertThat(severity(site, CheckRule.MIXED_SCRIPT)).isEqualTo(Severity.ERROR);
        assertThat(severity(site, CheckRule.LINK_WORDS)).isEqualTo(Severity.NOTE);
    }

    @Test
    void an_exception_needs_a_reason_and_holds_in_its_folder_alone() {
        String form = "mixed-script: { except: [ { file: %s, reason: \"a name\" } ] }";
        assertThat(site(form.formatted("articles/2026/fair")).codes())
                .doesNotContain("mixed-script", "check-unused");
        assertThat(
                        site(form.formatted("articles/2026")
                                        .replace("mixed-script", "all-capitals"))
                                .codes())
                .contains("mixed-script", "check-unused");
        assertThat(
                        site("mixed-script: { except: { file: articles/2026, reason: a name } }")
                                .codes())
                .doesNotContain("mixed-script", "not-list");
        assertThat(site("mixed-script: { except: [ articles/2026 ] }").codes())
                .contains("mixed-script", "check-reason");
        assertThat(site("mixed-script: { except: [ { file: articles/2026 } ] }").codes())
                .contains("mixed-script", "check-reason");
    }

    @Test
    void an_error_stays_one_and_a_rule_that_is_not_there_is_named() {
        assertThat(site("link-broken: off").codes()).contains("check-error");
        Checked unknown = site("mixed-scripts: off");
        assertThat(unknown.of(CheckRule.CHECK_UNKNOWN)).containsExactly("6:3-16 mixed-scripts");
    }

    @Test
    void an_exception_for_what_is_not_there_is_seen() {
        String form = "mixed-script: { except: [ { file: %s, reason: \"a name\" } ] }";
        assertThat(said(site(form.formatted("articles/2026/fare/bg.md")), "check-file"))
                .containsExactly(
                        "6:37-61 WARNING articles/2026/fare/bg.md; articles/2026/fair/bg.md");
        assertThat(said(site(form.formatted("fair")), "check-file"))
                .containsExactly("6:37-41 WARNING fair; articles/2026/fair");
        Checked far = site(form.formatted("articles/1999/carnival"));
        assertThat(said(far, "check-file"))
                .containsExactly("6:37-59 WARNING articles/1999/carnival; ");
        assertThat(far.codes()).contains("mixed-script").doesNotContain("check-unused");
    }

    @Test
    void a_rule_with_nothing_after_it_is_seen() {
        assertThat(said(site("mixed-script:\nlink-words: off"), "check-empty"))
                .containsExactly("6:3-15 WARNING mixed-script; ");
        assertThat(said(site("mixed-script: \"\""), "check-empty")).hasSize(1);
    }

    private static List<String> said(Checked site, String code) {
        return site.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(CheckSettingsTest::said)
                .toList();
    }

    private static String said(Problem problem) {
        Place place = problem.place();
        return "%d:%d-%d %s %s; %s"
                .formatted(
                        place.line(),
                        place.column(),
                        place.endColumn(),
                        problem.severity(),
                        String.join(", ", problem.message().arguments()),
                        problem.hint().map(h -> String.join(", ", h.arguments())).orElse(""));
    }
}
