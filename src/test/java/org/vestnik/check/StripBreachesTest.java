package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** A theme that spoils the publicity strip is found, at its place, and nothing else is said. */
class StripBreachesTest {
    private static final String OLD = "2014-2020";
    private static final String NEW = "2021-2027";

    private static final String SITE =
            """
            -- content/site.yaml --
            title: Проба
            languages: [bg]
            theme: ours
            project: { number: BG05M9OP001-4.001-0080-C01, name: Обмен }
            funding: { fund: %s, period: %s, programme: Развитие на човешките ресурси%s }
            -- content/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><path fill="#060" d="M0 0h300v200H0z"/></svg>
            -- content/articles/2026/a/bg.md --
            ---
            title: Панаир
            type: news
            date: 2026-01-12
            ---
            Текст.
            -- themes/ours/theme.yaml --
            name: Ours
            extends: institution
            """;

    private static final String LAYOUT =
            """
            -- themes/ours/templates/layout.html --
            {%% extends 'layout.html' %%}
            {%% block head %%}<link rel="stylesheet" href="{{ page.root }}{{ asset('ours.css') }}">{%% endblock %%}
            -- themes/ours/assets/ours.css --
            %s
            """;

    /** Those of the table. */
    static Stream<Arguments> breaches() throws IOException {
        String table;
        try (InputStream in = StripBreachesTest.class.getResourceAsStream("strip-breaches.txt")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Stream.of(table.split("(?m)^== ")).skip(1).map(StripBreachesTest::breach);
    }

    private static Arguments breach(String text) {
        int end = text.indexOf('\n');
        String[] head = text.substring(0, end).split(" \\| ");
        String body = text.substring(end + 1);
        String files = body.startsWith("-- ") ? body : LAYOUT.formatted(body);
        return Arguments.of(head[0], head[1], head[2], files);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void is_found_where_it_stands(String name, String period, String expected, String files) {
        List<String> found =
                problems(period, files.replaceAll("[«»]", "")).stream()
                        .map(StripBreachesTest::brief)
                        .toList();
        assertThat(found).containsExactly(place(files) + " " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void the_theme_that_comes_along_is_silent(String period) {
        String options =
                "theme-options: { accent: \"#8a1c1c\", text-width: wide, news: \"#0a6b2d\" }\n";
        String site = site(period).replace("theme: ours\n", "theme: institution\n" + options);
        assertThat(Strips.found(site)).isEmpty();
    }

    /** What only looks like a breach, or cannot be told from styles. */
    @Test
    void what_is_not_sure_is_passed_over() {
        String css =
                """
                .masthead { position: relative } .masthead > .wide { position: absolute; inset: 0 }
                .skip { position: fixed; inset: 0 0 auto; z-index: -1; height: 50px }
                .strip { opacity: 0; animation: appear 1s forwards }
                .emblem svg { height: 10cqh; transition: filter 1s }
                .strip:hover { display: none } .strip::before { content: ""; display: none }
                @media (display-mode: standalone) { .strip { display: none } }
                @supports not (display: grid) { .strip { display: none } }
                .Strip { display: none }
                .strip { filter: drop-shadow(0 1px 4px rgb(0 0 0 / .3)) }
                main { margin-top: calc(var(--unknown) * -1) }
                .union { color: color-mix(in srgb, red, blue); padding: 0 3px }
                """;
        assertThat(problems(NEW, LAYOUT.formatted(css))).isEmpty();
    }

    @Test
    void several_projects_have_a_strip_each() {
        String projects =
                """
                projects:
                  - { id: a, number: BG05M9OP001-4.001-0080-C01, name: Обмен, funding: { fund: ESF, period: 2014-2020 } }
                  - { id: b, number: BG05SFPR002-2.012-0948-C01, name: Грижа, funding: { fund: ESF+, period: 2021-2027 } }
                """;
        String site = site(NEW).replaceFirst("project: .*\nfunding: .*\n", projects);
        assertThat(Strips.foundOnSome(site)).isEmpty();
        List<Problem> second =
                Strips.foundOnSome(
                        site
                                + LAYOUT.formatted(
                                        ".strip .wide + .wide .emblem { filter: invert(1) }"));
        assertThat(second).extracting(Problem::code).containsExactly("strip-colour");
    }

    @Test
    void the_screen_is_said_in_the_language_of_the_reader() {
        Problem found =
                problems(
                                NEW,
                                LAYOUT.formatted(
                                        "@media (width < 600px) { .strip { display: none } }"))
                        .get(0);
        assertThat(Messages.in("en").say(found.message()))
                .isEqualTo(
                        "on a telephone (360 × 640 pixels) the publicity strip cannot be seen because of “display: none”");
        assertThat(Messages.in("bg").say(found.message()))
                .isEqualTo(
                        "на телефон (360 × 640 пиксела) лентата за публичност не се вижда заради „display: none“");
    }

    private static List<Problem> problems(String period, String files) {
        return Strips.foundOnSome(site(period) + files);
    }

    private static String site(String period) {
        String fund = period.equals(OLD) ? "ESF" : "ESF+";
        String logos = period.equals(OLD) ? ", logos: [ { file: logo.svg, alt: Лого } ]" : "";
        return SITE.formatted(fund, period, logos);
    }

    /** Where the mark stands, of the file that it stands in. */
    private static String place(String files) {
        String before = files.substring(0, files.indexOf('«'));
        int head = before.lastIndexOf("-- themes/");
        String file = before.substring(head + 3, before.indexOf(" --\n", head));
        String text = before.substring(before.indexOf('\n', head) + 1);
        long line = 1 + text.chars().filter(c -> c == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return file + ":" + line + ":" + column;
    }

    private static String brief(Problem problem) {
        Place place = problem.place();
        List<String> said = problem.message().arguments();
        String first = said.isEmpty() ? "" : said.get(0);
        String screens =
                first.contains("strip-at.") ? first.replaceFirst(".*strip-at\\.", " ") : "";
        return "%s:%d:%d %s%s"
                .formatted(
                        place.file(),
                        place.line(),
                        place.column(),
                        problem.message().key(),
                        screens);
    }
}
