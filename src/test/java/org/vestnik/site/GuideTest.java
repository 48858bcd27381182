package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.house.AllRules;

/** What the guide promises is what the program does. */
class GuideTest {
    private static final Pattern CODE = Pattern.compile("(error|warning|note)\\[([^\\]]*)\\]");
    private static final Pattern CHECKED = Pattern.compile("(?ms)^```checked$.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+\\.md)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");

    static Stream<GuideExample> examples() throws IOException {
        return GuideExample.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_does_what_is_said(GuideExample example) {
        SiteTest site = example.built();
        if (example.reports().isEmpty()) {
            assertThat(site.reported())
                    .as(example.where())
                    .noneMatch(problem -> problem.contains(" error["));
        } else {
            assertThat(site.reported()).as(example.where()).containsAll(example.reports());
        }
        for (Map.Entry<String, List<String>> page : example.pages().entrySet()) {
            // The guide is read by people: its spaces stand for no-break spaces, too, and a word
            // joiner is not seen.
            assertThat(site.file(page.getKey()).replace('\u00a0', ' ').replace("\u2060", ""))
                    .as(example.where() + ", " + page.getKey())
                    .contains(page.getValue());
        }
    }

    @Test
    void there_are_many_examples() throws IOException {
        assertThat(GuideExample.all()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void every_code_in_the_guide_is_that_of_a_rule() throws IOException {
        TreeSet<String> known =
                AllRules.found().stream()
                        .map(
                                rule ->
                                        rule.severity().name().toLowerCase(Locale.ROOT)
                                                + "["
                                                + rule.code()
                                                + "]")
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> named = new TreeSet<>();
        for (Path chapter : GuideExample.chapters()) {
            // Where a site has set severities of its own, ChecksGuideTest looks.
            String told = CHECKED.matcher(Files.readString(chapter)).replaceAll("");
            CODE.matcher(told).results().forEach(found -> named.add(found.group()));
        }
        assertThat(named).hasSizeGreaterThan(8);
        named.removeAll(known);
        assertThat(named).as("unknown to every rule").isEmpty();
    }

    @Test
    void every_link_between_chapters_leads_somewhere() throws IOException {
        for (Path chapter : GuideExample.chapters()) {
            String prose = FENCED.matcher(Files.readString(chapter)).replaceAll("");
            LINK.matcher(prose)
                    .results()
                    .map(found -> chapter.resolveSibling(found.group(1)))
                    .forEach(target -> assertThat(target).as(chapter.toString()).exists());
        }
    }
}
