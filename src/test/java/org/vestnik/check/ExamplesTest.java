package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.check.strip.StripRule;
import org.vestnik.house.AllRules;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Rule;

/** Each rule bites on its bad example, is silent on its good one, and says what it is for. */
class ExamplesTest {
    /** Those about the settings themselves. */
    private static final Set<CheckRule> SETTINGS =
            Set.of(CheckRule.CHECK_ERROR, CheckRule.CHECK_UNKNOWN, CheckRule.CHECK_UNUSED);

    /** Those that are asked of the network. */
    private static final Set<CheckRule> NETWORK =
            Set.of(CheckRule.LINK_DEAD, CheckRule.LINK_DOUBTFUL, CheckRule.LINK_MOVED);

    /** Those of pictures that no text can hold: {@code EmblemsTest} looks at those. */
    private static final Set<CheckRule> PIXELS = Set.of(CheckRule.EMBLEM_SMALL);

    static Stream<CheckRule> rules() {
        return Stream.of(CheckRule.values()).filter(rule -> !SETTINGS.contains(rule));
    }

    /** What only the network knows has no example: {@code cli.LinkLookTest} looks at those. */
    static Stream<CheckRule> rulesWithExamples() {
        return rules().filter(rule -> !NETWORK.contains(rule) && !PIXELS.contains(rule));
    }

    /** Those of all packages. */
    static Stream<Arguments> examples() {
        return Rules.byCodes().keySet().stream()
                .flatMap(code -> RuleExample.of(code).stream().map(e -> Arguments.of(code, e)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bites_on_the_bad_and_is_silent_on_the_good(String code, RuleExample example) {
        List<String> found = Checked.example(example).codes();
        if (example.good()) {
            assertThat(found).doesNotContain(code);
        } else {
            assertThat(found).contains(code);
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void a_rule_has_a_good_and_a_bad_example(CheckRule rule) {
        assertThat(RuleExample.of(rule.code()).stream().map(RuleExample::good))
                .contains(true, false);
    }

    /** Those about the publicity strip are rules of checks, too. */
    static Stream<Rule> rulesOfChecks() {
        return Stream.concat(rules(), Stream.of(StripRule.values()));
    }

    @ParameterizedTest
    @MethodSource("rulesOfChecks")
    void a_rule_says_what_it_looks_at_and_why(Rule rule) {
        for (String language : List.of("en", "bg")) {
            RuleCard card = RuleBook.in(Messages.in(language)).find(rule.code()).orElseThrow();
            assertThat(card.about()).as(language).matches("\\p{Lu}.*\\.");
            assertThat(card.why().orElse("")).as(language).matches("\\p{Lu}.*\\.");
        }
        assertThat(RuleBook.in(Messages.in("bg")).find(rule.code()).orElseThrow().about())
                .containsPattern("\\p{IsCyrillic}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void whoever_says_what_it_looks_at_says_why(String language) throws IOException {
        Set<String> keys = keys(language);
        assertThat(keys).isEqualTo(keys(language.equals("en") ? "bg" : "en"));
        Set<String> codes = new TreeSet<>();
        keys.forEach(key -> codes.add(key.replaceFirst("\\.(about|why)$", "")));
        assertThat(Rules.byCodes().keySet()).containsAll(codes);
        for (String code : codes) {
            RuleCard card = RuleBook.in(Messages.in(language)).find(code).orElseThrow();
            assertThat(keys).contains(code + ".about", code + ".why");
            assertThat(card.about()).as(code).matches("\\p{Lu}.*\\.");
            assertThat(card.why().orElseThrow()).as(code).matches("\\p{Lu}.*\\.");
        }
    }

    @Test
    void an_example_is_of_a_rule_that_there_is() throws IOException, URISyntaxException {
        Path folder = Path.of(RuleExample.class.getResource("examples").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .isSubsetOf(Rules.byCodes().keySet())
                    .allSatisfy(
                            code ->
                                    assertThat(RuleExample.of(code).stream().map(RuleExample::good))
                                            .contains(true, false));
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        String name = "rules_" + language + ".properties";
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }

    @Test
    void the_list_holds_every_rule_of_every_package() {
        // What a new site or article meets is no part of a check.
        Set<String> found =
                AllRules.found().stream()
                        .filter(rule -> !rule.getClass().getPackageName().endsWith(".scaffold"))
                        .map(Rule::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Rules.byCodes().keySet()).isEqualTo(found);
    }

    @Test
    void titles_and_what_photos_are_called_are_read_too() {
        Checked site =
                Checked.site(
                        """
                        -- content/articles/2026/a/bg.md --
                        ---
                        title: На на 11-ти май
                        type: news
                        date: 2026-01-12
                        summary: Гостите са от Сitta.
                        photos: { hall.jpg: { alt: Кметът, caption: Кметът каза каза }}
                        ---
                        Текст.
                        -- content/articles/2026/a/hall.jpg --
                        photo 900x600
                        """);
        assertThat(site.codes()).contains("doubled-word", "ordinal-ending", "mixed-script");
        assertThat(site.of(CheckRule.DOUBLED_WORD)).hasSize(2).contains("2:8-23 На");
    }
}
