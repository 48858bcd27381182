package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vestnik.problem.Outcome;

class FrontMatterTest {
    private static Outcome<Optional<FrontMatter.Parts>> split(String... lines) {
        return FrontMatter.split(new SourceText("content/a/en.md", String.join("\n", lines)));
    }

    private static FrontMatter.Parts parts(Outcome<Optional<FrontMatter.Parts>> outcome) {
        return outcome.value().orElseThrow();
    }

    @Test
    void a_front_matter_is_cut_from_the_body() {
        var outcome = split("---", "title: Fair", "---", "", "Text", "---", "more");
        assertThat(outcome)
                .isEqualTo(
                        Outcome.of(
                                Optional.of(
                                        new FrontMatter.Parts(
                                                "title: Fair\n", 2, "\nText\n---\nmore", 4))));
    }

    @Test
    void empty_lines_before_it_and_spaces_behind_its_lines_are_fine() {
        var outcome = split("", "  ", "--- ", "title: Fair", "...\t", "Text");
        assertThat(outcome)
                .isEqualTo(
                        Outcome.of(
                                Optional.of(new FrontMatter.Parts("title: Fair\n", 4, "Text", 6))));
    }

    @Test
    void it_may_be_empty_and_so_may_the_body() {
        assertThat(parts(split("---", "---"))).isEqualTo(new FrontMatter.Parts("", 2, "", 3));
        assertThat(parts(split("---", "a: b", "---", "")))
                .isEqualTo(new FrontMatter.Parts("a: b\n", 2, "", 4));
    }

    @Test
    void a_file_without_one_is_shown() {
        var outcome = split("", "Просто текст.", "---");
        assertThat(Report.of(outcome)).containsExactly("1:1-1 front-matter-missing");
        assertThat(outcome.value()).isEmpty();
        assertThat(Report.of(split("# Заглавие ##", "", "x: y")))
                .containsExactly("1:1-14 front-matter-missing.unopened");
        assertThat(Report.of(split("## Заглавие"))).containsExactly("1:1-1 front-matter-missing");
        assertThat(Report.of(split(""))).containsExactly("1:1-1 front-matter-missing.empty");
        assertThat(Report.of(split("\n \n"))).containsExactly("1:1-1 front-matter-missing.empty");
    }

    @Test
    void a_missing_opening_line_is_shown_and_the_rest_is_read() {
        var outcome = split("title: Fair", "type: news", "---", "Text");
        assertThat(Report.of(outcome)).containsExactly("1:1-12 front-matter-missing.unopened");
        assertThat(parts(outcome))
                .isEqualTo(new FrontMatter.Parts("title: Fair\ntype: news\n", 1, "Text", 4));
    }

    @Test
    void a_missing_closing_line_is_shown_where_the_front_matter_begins() {
        var outcome =
                split("", "---", "title: Fair", "tags:", "  - a", "", "Text", "", "---", "More");
        assertThat(Report.of(outcome)).containsExactly("2:1-4 front-matter-unclosed");
        assertThat(parts(outcome).yaml()).isEqualTo("title: Fair\ntags:\n  - a\n");
        assertThat(parts(outcome).body()).startsWith("\nText");
        assertThat(parts(outcome).bodyLine()).isEqualTo(6);
        assertThat(Report.of(split("---", "title: Fair", "Text goes on")))
                .containsExactly("1:1-4 front-matter-unclosed");
    }

    @Test
    void an_empty_line_within_it_is_fine() {
        var outcome = split("---", "title: Fair", "", "type: news", "---");
        assertThat(outcome.problems()).isEmpty();
        assertThat(parts(outcome).yaml()).isEqualTo("title: Fair\n\ntype: news\n");
    }

    @Test
    void dashes_that_are_too_few_too_many_or_made_by_word_are_shown_and_taken_for_three() {
        for (String seen :
                new String[] {
                    "--", "----", "———", "—--", "–-", "—", "- - -", "___", "***", "===", "−−−"
                }) {
            var outcome = split("---", "title: Fair", seen, "Text");
            int end = seen.length() + 1;
            assertThat(Report.of(outcome)).containsExactly("3:1-" + end + " front-matter-fence");
            assertThat(outcome.problems().get(0).message().arguments()).containsExactly(seen);
            assertThat(parts(outcome))
                    .isEqualTo(new FrontMatter.Parts("title: Fair\n", 2, "Text", 4));
            assertThat(Report.of(split(seen, "title: Fair", "---", "Text")))
                    .containsExactly("1:1-" + end + " front-matter-fence");
        }
    }

    @Test
    void spaces_before_its_lines_are_shown() {
        assertThat(Report.of(split(" ---", "title: Fair", "  ---", "", "Text")))
                .containsExactly(
                        "1:1-5 front-matter-fence.indented", "3:1-6 front-matter-fence.indented");
    }

    @Test
    void a_rule_within_a_longer_text_closes_nothing() {
        var outcome =
                split("---", "summary: |", "  one", "  ---", "  two", "title: Fair", "---", "Text");
        assertThat(outcome.problems()).isEmpty();
        assertThat(parts(outcome).body()).isEqualTo("Text");
    }

    @Test
    @Timeout(10)
    void one_that_is_too_long_is_shown() {
        assertThat(split("---", "a: " + "x".repeat(65_000), "---").problems()).isEmpty();
        var outcome = split("---", "a: " + "x".repeat(10_000_000), "---");
        assertThat(Report.of(outcome)).containsExactly("2:1-10000004 front-matter-too-long");
        assertThat(outcome.value()).isEmpty();
        assertThat(split("---", "a: b\n".repeat(2_000_000)).hasErrors()).isTrue();
    }

    @Test
    void nothing_at_random_makes_it_fail_and_no_line_is_lost() {
        String[] parts = {
            "---", "\n", "\n", "title: x", " ", "--", "—", "text", "- a", "...", "\t", "# x", ""
        };
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            var outcome = split(text.toString());
            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as("seed " + seed)
                    .isTrue();
            outcome.value()
                    .ifPresent(
                            it ->
                                    assertThat(text.toString())
                                            .endsWith(it.body())
                                            .contains(it.yaml()));
        }
    }
}
