package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.check.strip.StripRule;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Rule;

/**
 * The chapter on checks names every rule as the program knows it. {@code mvn test
 * -Dtest=ChecksGuideTest -Dgolden=overwrite} writes the rules anew, all that stands below the mark;
 * what stands above it is written by hand.
 */
class ChecksGuideTest {
    private static final String MARK =
            "<!-- What follows is made from the rules by ChecksGuideTest. -->\n";

    /** A site, and all that the further checks say of it. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```site\\n(.*?)^```\\n\\n```checked\\n(.*?)^```$");

    private static Path chapter(String language) {
        Path guide = Path.of("src/docs/guide");
        return (language.equals("en") ? guide : guide.resolve(language)).resolve("checks.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void the_chapter_tells_of_every_rule(String language) throws IOException {
        Path chapter = chapter(language);
        String page = Files.readString(chapter);
        assertThat(page).contains(MARK);
        String head = page.substring(0, page.indexOf(MARK) + MARK.length());
        String now = head + new RuleReference(Messages.in(language)).markdown();
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(chapter, now);
        }
        assertThat(Files.readString(chapter)).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void an_example_of_the_chapter_is_checked_as_it_says(String language) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(chapter(language)));
        int count = 0;
        while (example.find()) {
            count++;
            assertThat(ours(Checked.site(example.group(1)))).isEqualTo(lines(example.group(2)));
        }
        assertThat(count).isPositive();
    }

    private static List<String> lines(String block) {
        return block.lines().toList();
    }

    /** What the rules of this package found, in the form of the guide’s reports. */
    private static List<String> ours(Checked site) {
        List<String> codes =
                Stream.concat(Stream.of(CheckRule.values()), Stream.of(StripRule.values()))
                        .map(Rule::code)
                        .toList();
        return site.problems().stream()
                .filter(problem -> codes.contains(problem.code()))
                .map(ChecksGuideTest::report)
                .toList();
    }

    private static String report(Problem problem) {
        Place place = problem.place();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return "%s:%d:%d %s[%s]"
                .formatted(place.file(), place.line(), place.column(), severity, problem.code());
    }
}
