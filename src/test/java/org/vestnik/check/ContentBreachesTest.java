package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.check.FundedSite.ASKING;
import static org.vestnik.check.FundedSite.ERASMUS;
import static org.vestnik.check.FundedSite.HOME_MADE;
import static org.vestnik.check.FundedSite.SITE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.Problem;

/** A site that says all that its funder asks for, and what is found when one thing is wrong. */
class ContentBreachesTest {
    /**
     * @param found code, file and line
     */
    record Breach(String name, String site, String... found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Breach breach(String name, String from, String find, String instead, String... found) {
        assertThat(from).contains(find);
        return new Breach(name, from.replace(find, instead), found);
    }

    private static final String YAML = " content/site.yaml:";
    private static final String BG = " content/articles/2025/fair/bg.md:";
    private static final String EN = " content/articles/2025/fair/en.md:";

    static Stream<Breach> breaches() {
        return Stream.of(
                        funds(),
                        days(),
                        numbers(),
                        money(),
                        about(),
                        results(),
                        claims(),
                        disclaimers())
                .flatMap(group -> group);
    }

    private static Stream<Breach> funds() {
        return Stream.of(
                breach("fund of the period before", SITE, "ESF+", "ESF", "fund-period" + YAML + 15),
                breach(
                        "fund of the period after",
                        SITE.replace("2024-02-01", "2019-02-01")
                                .replaceAll("(?:bg: Програма|en: Human).*\\n *", "")
                                .replaceAll("programme:\\n *", "programme: Програма\n"),
                        "2021-2027",
                        "2014-2020",
                        "fund-period" + YAML + 15),
                breach(
                        "a fund that was new in 2021",
                        SITE.replace("2021–2027", "2014–2020")
                                .replace("start: 2024", "start: 2019"),
                        "fund: ESF+\n  period: 2021-2027",
                        "fund: JTF\n  period: 2014-2020",
                        "fund-period" + YAML + 15),
                breach(
                        "operational programme",
                        SITE,
                        "bg: Програма",
                        "bg: Оперативна програма",
                        "fund-period" + YAML + 15));
    }

    private static Stream<Breach> days() {
        return Stream.of(
                breach(
                        "years of the programme",
                        SITE,
                        "2021–2027\n    en",
                        "2014–2020\n    en",
                        "fund-period" + YAML + 15),
                breach(
                        "over before the period began",
                        SITE.replace("2024-02-01", "2018-02-01"),
                        "2025-12-31",
                        "2019-12-31",
                        "fund-period" + YAML + 7),
                breach(
                        "begun after the period",
                        SITE.replace("ESF+", "ERDF").replaceAll("21–2027", "14–2020"),
                        "2021-2027",
                        "2014-2020",
                        "fund-period" + YAML + 7));
    }

    private static Stream<Breach> numbers() {
        return Stream.of(
                breach(
                        "no number",
                        SITE,
                        "  number: BG05SFPR002-2.012-0948-C01\n",
                        "",
                        "project-number-missing" + YAML + 7),
                breach(
                        "half a number",
                        SITE,
                        "-2.012-0948-C01",
                        "",
                        "project-number-misshapen" + YAML + 7),
                breach(
                        "a number with blanks",
                        SITE,
                        "002-2.012-0948",
                        "002- 2.012 - 0948",
                        "project-number-untidy" + YAML + 7),
                breach("sum", SITE, "243440", "253440", "budget-sum" + YAML + 11));
    }

    private static Stream<Breach> money() {
        return Stream.of(
                breach(
                        "currency",
                        SITE,
                        "286 400 лв. (146 434 евро)",
                        "286 400 евро",
                        "budget-currency" + BG + 6,
                        "facts-differ" + EN + 4),
                breach(
                        "conversion",
                        SITE,
                        "(146 434 евро)",
                        "(164 434 евро)",
                        "budget-currency" + BG + 6,
                        "facts-differ" + EN + 4),
                breach(
                        "converted alone",
                        SITE,
                        "286,400 leva (146,434 euro)",
                        "146,434.01 euro",
                        "budget-currency" + EN + 4,
                        "facts-differ" + EN + 4),
                breach(
                        "a contract in levs told in euro",
                        SITE.replaceAll("(Проектът|The project) .*", "Текст."),
                        "currency: BGN",
                        "currency: EUR",
                        "budget-currency" + YAML + 7));
    }

    private static Stream<Breach> about() {
        return Stream.of(
                breach(
                        "no aims",
                        SITE,
                        "  aims: [ { bg: Никой да не е сам., en: Nobody should be alone. } ]\n",
                        "",
                        "about-incomplete" + YAML + 7),
                breach(
                        "no description",
                        SITE,
                        "description: { bg: Обаждания за възрастни хора., en: Calls for older people. }\n",
                        "",
                        "about-incomplete" + YAML + 6),
                new Breach(
                        "no word about the project",
                        SITE.replaceAll("(?:description|  aims|  results): .*\\n", "")
                                .replace("2025-12-31", "2026-12-31"),
                        "about-incomplete" + YAML + 6),
                new Breach(
                        "no results to come",
                        SITE.replaceAll("  results: .*\\n", "").replace("2025-12-31", "2026-12-31"),
                        "about-incomplete" + YAML + 7));
    }

    private static Stream<Breach> results() {
        return Stream.of(
                new Breach(
                        "no results after the end",
                        SITE.replaceAll("  results: .*\\n", ""),
                        "project-ended" + YAML + 7),
                new Breach(
                        "ended, without a day and without results",
                        SITE.replaceAll("  results: .*\\n", "")
                                .replaceAll("end: 2025.*", "status: ended"),
                        "project-ended" + YAML + 7));
    }

    private static Stream<Breach> claims() {
        return Stream.of(
                breach(
                        "support before the award",
                        ASKING,
                        "Второ изречение.",
                        "Проектът е съфинансиран от Европейския съюз.",
                        "claim-before-award" + BG + 8),
                breach(
                        "support before the award, in short",
                        ASKING,
                        "Another sentence.",
                        "The project is financed by the EU.",
                        "claim-before-award" + EN + 6),
                breach(
                        "statement before the award",
                        ASKING,
                        "Another sentence.",
                        "**Funded by the European Union.**",
                        "claim-before-award" + EN + 6),
                breach(
                        "description before the award",
                        ASKING,
                        "en: Calls for older people.",
                        "en: Co-funded by the European Union.",
                        "claim-before-award" + YAML + 7));
    }

    private static Stream<Breach> disclaimers() {
        return Stream.of(
                breach(
                        "no disclaimer",
                        ERASMUS,
                        "    en: Funded by the",
                        "    de: Funded by the",
                        "disclaimer-missing" + YAML + 15,
                        "text-language-missing" + YAML + 20,
                        "text-language-unknown" + YAML + 21),
                breach(
                        "a disclaimer with other words",
                        ERASMUS,
                        "author(s) only",
                        "authors alone",
                        "disclaimer-paraphrase" + YAML + 15),
                breach(
                        "a disclaimer of another contract",
                        ERASMUS,
                        "Views and opinions expressed are however those of the author(s) only and"
                                + " do not necessarily reflect those of",
                        "The content is the sole responsibility of the authors and commits neither",
                        "disclaimer-paraphrase" + YAML + 15),
                breach(
                        "a disclaimer that begins otherwise than the strip",
                        ERASMUS,
                        "en: Funded by",
                        "en: Co-funded by",
                        "disclaimer-paraphrase" + YAML + 15),
                breach(
                        "a home-made disclaimer in a text",
                        ERASMUS,
                        "Another sentence.",
                        HOME_MADE,
                        "disclaimer-paraphrase" + EN + 6));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void is_found_at_its_place_and_nothing_else(Breach breach) {
        assertThat(found(breach.site())).containsExactlyInAnyOrder(breach.found());
    }

    /** Code, file and line. */
    static List<String> found(String site) {
        return Checked.site(site).problems().stream().map(ContentBreachesTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.code() + " " + problem.place().file() + ":" + problem.place().line();
    }
}
