package org.vestnik.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house has floors; arrows go down, and each library lives in one room. */
class FloorsTest {
    private static final String ROOT = "org.vestnik.";

    private static final List<Set<String>> FLOORS =
            List.of(
                    Set.of("problem"),
                    Set.of("language", "files"),
                    Set.of("content", "markdown", "photo", "publicity", "drawing"),
                    Set.of("theme"),
                    Set.of("site"),
                    Set.of("check"),
                    Set.of("preview", "scaffold"),
                    Set.of("cli"));

    private static final Map<String, String> HOMES =
            Map.ofEntries(
                    Map.entry("com.vladsch.flexmark..", "markdown"),
                    Map.entry("io.pebbletemplates..", "theme"),
                    Map.entry("org.yaml.snakeyaml..", "files"),
                    Map.entry("net.coobird.thumbnailator..", "photo"),
                    Map.entry("com.drew..", "photo"),
                    Map.entry("com.twelvemonkeys..", "photo"),
                    Map.entry("com.luciad..", "photo"),
                    Map.entry("javax.imageio..", "photo"),
                    Map.entry("java.awt..", "photo"),
                    Map.entry("com.google.zxing..", "drawing"),
                    Map.entry("com.github.weisj..", "photo"),
                    Map.entry("com.ibm.icu..", "language"),
                    Map.entry("org.eclipse.jetty..", "preview"),
                    Map.entry("java.net.http..", "cli"),
                    Map.entry("com.sun.net.httpserver..", "cli"),
                    Map.entry("org.apache.pdfbox..", "check"),
                    Map.entry("org.jsoup..", "check.strip"),
                    Map.entry("picocli..", "cli"));

    private static final JavaClasses OURS = OwnClasses.ALL;

    static Stream<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : new TreeSet<>(FLOORS.get(floor))) {
                rules.add(leansOnFloorsBelow(name, floor));
            }
        }
        HOMES.forEach((library, home) -> rules.add(livesIn(library, home)));
        rules.add(noCycles());
        rules.add(onlyFilesTouchesTheDisk());
        rules.add(onlyCliAsksTheWorld());
        rules.add(onlyCliPrints());
        rules.add(endingsSaySomething());
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void our_classes_keep_the_rule(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void every_package_stands_on_a_floor() {
        Set<String> known = new TreeSet<>();
        FLOORS.forEach(known::addAll);
        Set<String> seen = new TreeSet<>();
        OURS.forEach(c -> seen.add(c.getPackageName().substring(ROOT.length()).split("\\.")[0]));
        assertThat(known).containsAll(seen);
    }

    @Test
    void a_wrong_arrow_is_seen() {
        JavaClasses wrong =
                new ClassFileImporter().importClasses(org.vestnik.problem.WrongArrow.class);
        assertThatThrownBy(() -> leansOnFloorsBelow("problem", 0).check(wrong))
                .hasMessageContaining("WrongArrow");
        assertThatThrownBy(() -> livesIn("org.yaml.snakeyaml..", "files").check(wrong))
                .hasMessageContaining("WrongArrow");
        assertThatThrownBy(() -> onlyCliAsksTheWorld().check(wrong))
                .hasMessageContaining("WrongArrow");
        assertThatThrownBy(() -> onlyFilesTouchesTheDisk().check(wrong))
                .hasMessageContaining("WrongArrow");
        assertThatThrownBy(() -> onlyCliPrints().check(wrong)).hasMessageContaining("WrongArrow");
    }

    private static ArchRule leansOnFloorsBelow(String name, int floor) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + name + ".."));
        FLOORS.subList(0, floor).forEach(below -> below.forEach(p -> allowed.add(ROOT + p + "..")));
        Set<String> others = new TreeSet<>();
        FLOORS.forEach(all -> all.forEach(p -> others.add(ROOT + p + "..")));
        others.removeAll(allowed);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .allowEmptyShould(floor == FLOORS.size() - 1)
                .because("a floor leans on the floors below it, never on a neighbour");
    }

    private static ArchRule livesIn(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " has its one home in " + home);
    }

    private static ArchRule noCycles() {
        return slices().matching("org.vestnik.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a knot of packages can only be learnt as a whole");
    }

    private static ArchRule onlyFilesTouchesTheDisk() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "files..", ROOT + "preview..", ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .because("files is the only door to the disk");
    }

    private static ArchRule onlyCliAsksTheWorld() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("clock, zone, language and environment enter in cli");
    }

    private static ArchRule onlyCliPrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is worth saying is a problem or a line of the summary");
    }

    private static ArchRule endingsSaySomething() {
        return classes()
                .should()
                .haveNameNotMatching(
                        ".*(Manager|Helper|Utils?|Processor|Handler|Service|Impl|Info|Data|Base)")
                .because("a name says what a thing is for its users");
    }
}
