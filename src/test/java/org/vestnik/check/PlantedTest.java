package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Problem;

/**
 * More than a hundred mistakes of more than forty kinds, put into the demo at places drawn by
 * chance.
 */
class PlantedTest {
    private static final long SEED = 2026;
    private static final String COPIED = "content/articles/2024/first-table/bg.md";

    private static final String INVITATION =
            """
            ---
            title: Каним ви на пролетния базар
            type: infoday
            date: 2025-03-01
            event: { start: 2025-03-22, place: Читалище „Извор“ }
            ---
            Заповядайте на площада. Ще има мед, разсад и музика.
            """;

    private static final String COPY =
            """
            ---
            title: Още един ден с чаша чай
            type: news
            date: 2025-02-12
            ---
            """;

    private static final String TAIL =
            """
            ---
            title: Следобедът на чашата чай
            type: news
            date: 2024-07-12
            ---
            """;

    /**
     * What is said of the mistakes in passing: a date that nobody can read and a number in one
     * language alone make figures differ, „ВG05“ is two scripts in a word, new texts have no
     * translation, an alt text that says nothing is missing, and one mistake lengthens a sentence
     * or takes away the words of a photo in the original.
     */
    private static final Set<String> IN_PASSING =
            Set.of(
                    "alt-missing",
                    "facts-differ",
                    "long-sentence",
                    "mixed-script",
                    "parts-differ",
                    "space-marks",
                    "translation-missing",
                    "unused-footnote",
                    "words-untranslated");

    /** These compare two languages, and speak where either of them has the mistake. */
    private static final Set<String> OF_PAIRS = Set.of("facts-differ", "parts-differ");

    @Test
    void each_of_the_mistakes_is_found_and_no_other_text_is_blamed() {
        Planted planted = planted(SEED);
        List<Defect> defects = planted.defects();
        assertThat(defects).hasSize(102);
        assertThat(defects.stream().map(Defect::code).distinct()).hasSizeGreaterThan(40);

        List<Problem> problems = Checked.site(planted.files()).problems();
        assertThat(missed(defects, problems)).as("missed").isEmpty();

        List<Problem> others = others(defects, problems);
        assertThat(others.stream().map(Problem::code)).isSubsetOf(IN_PASSING);
        assertThat(others).hasSizeLessThan(20);
        assertThat(others.stream().filter(problem -> isElsewhere(problem, defects)))
                .as("said of texts without a mistake")
                .isEmpty();
    }

    private static Planted planted(long seed) {
        Planted planted = Planted.demo(seed);
        planted.spare(COPIED);
        for (int round = 0; round < 3; round++) {
            for (List<Plant> kind : Plants.OFTEN) {
                planted.sow(from(kind, round));
            }
        }
        Plants.ONCE.forEach(plant -> planted.sow(List.of(plant)));
        planted.add("event-unreported", "content/articles/2025/bazaar/bg.md", INVITATION);
        String copy = COPY + String.join("\n", planted.plain(COPIED)) + "\n";
        planted.add("nearly-same", "content/articles/2025/again/bg.md", copy);
        List<String> said = planted.prose(COPIED);
        String tail = TAIL + String.join("\n\n", said.subList(said.size() / 2, said.size()));
        planted.add("nearly-same", "content/articles/2024/afternoon/bg.md", tail + "\n");
        return planted;
    }

    /** Each round begins with the next one. */
    private static List<Plant> from(List<Plant> kind, int round) {
        List<Plant> turned = new ArrayList<>(kind);
        Collections.rotate(turned, -round);
        return turned;
    }

    private static List<Defect> missed(List<Defect> defects, List<Problem> problems) {
        return defects.stream().filter(d -> problems.stream().noneMatch(d::isFoundBy)).toList();
    }

    private static List<Problem> others(List<Defect> defects, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> defects.stream().noneMatch(d -> d.isFoundBy(problem)))
                .toList();
    }

    private static boolean isElsewhere(Problem problem, List<Defect> defects) {
        boolean pair = OF_PAIRS.contains(problem.code());
        Set<String> touched =
                defects.stream()
                        .map(Defect::file)
                        .map(file -> pair ? article(file) : file)
                        .collect(Collectors.toSet());
        String file = problem.place().file();
        return !touched.contains(pair ? article(file) : file);
    }

    private static String article(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }
}
