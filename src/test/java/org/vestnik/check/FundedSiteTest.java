package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.check.ContentBreachesTest.breach;
import static org.vestnik.check.ContentBreachesTest.found;
import static org.vestnik.check.FundedSite.ASKING;
import static org.vestnik.check.FundedSite.ERASMUS;
import static org.vestnik.check.FundedSite.SITE;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.check.ContentBreachesTest.Breach;

/** What is said of the funding in other words, and rightly so, is left alone. */
class FundedSiteTest {
    static Stream<Breach> rightSites() {
        return Stream.of(
                new Breach("all is said", SITE),
                new Breach("Erasmus+", ERASMUS),
                new Breach("before the award", ASKING),
                breach("a part of the budget alone", SITE, ", national: 42960.00", ""),
                breach("no parts", SITE, "eu: 243440.00, national: 42960.00, ", ""),
                breach("a total alone, and a share of own", SITE, "national", "own"),
                breach(
                        "if it is granted",
                        ASKING,
                        "Второ",
                        "Ако е съфинансиран от Европейския съюз, второ"),
                breach(
                        "it would be",
                        ASKING,
                        "Another",
                        "It would be co-funded by the European Union: another"),
                breach("about as much", SITE, "(146 434 евро)", "(около 146 434 евро)"),
                breach("to the cent", SITE, "(146 434 евро)", "(146 434,00 евро)"),
                breach(
                        "another order",
                        SITE,
                        "286,400 leva (146,434 euro)",
                        "EUR 146,434 (BGN 286,400)"),
                breach(
                        "sums of something else",
                        SITE,
                        "Второ изречение.",
                        "Наемът е 300 лв., а за двама – 500 лв. или 300 евро с храната."),
                breach(
                        "another contract’s sentence",
                        ERASMUS,
                        "Another sentence.",
                        "The municipality alone is responsible for the contents of this page."));
    }

    @ParameterizedTest
    @MethodSource("rightSites")
    void what_is_right_is_left_alone(Breach site) {
        assertThat(found(site.site()))
                .filteredOn(said -> !said.startsWith("facts-differ"))
                .isEmpty();
    }

    @Test
    void a_site_with_aims_on_a_page_needs_no_fields() {
        String page =
                """
                -- content/pages/about/bg.md --
                ---
                title: За проекта
                ---
                Целта е никой да не е сам. Очакваните резултати са двадесет и пет доброволци.
                -- content/pages/about/en.md --
                ---
                title: About the project
                ---
                The aim is that nobody is alone. The result will be twenty-five volunteers.
                """;
        String site =
                SITE.replaceAll("(?:description|  aims|  results): .*\\n", "")
                        .replace("2025-12-31", "2026-12-31");
        assertThat(found(site + page)).noneMatch(said -> said.startsWith("about"));
    }
}
