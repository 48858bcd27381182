package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Whatever stands in the texts of a site, it is built, or its mistakes are named where they are.
 */
class HostileSiteTest {
    private static final int BUILDS_A_SEED = 30;

    /** Cards, feeds and icons are made in each third build: they take the longest. */
    private static final int WHOLE = 3;

    private static final SortedMap<String, byte[]> GOLDEN = GoldenSite.sources();
    private static final List<Messages> CATALOGUES = List.of(Messages.in("en"), Messages.in("bg"));
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)\\}");

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 300_000, 4_000_000, 50_000_000})
    void damaged_texts_are_named_and_never_break_a_build(long seed) {
        int found = 0;
        for (long each = seed; each < seed + BUILDS_A_SEED; each++) {
            SortedMap<String, byte[]> sources = damaged(each);
            SourceTree tree = SourceTree.of(sources);
            for (Problem problem : build(sources, each).problems()) {
                found++;
                String named = "seed " + each + ": " + problem;
                assertSaid(problem.message(), named);
                problem.hint().ifPresent(hint -> assertSaid(hint, named));
                assertInItsFile(tree, problem.place(), named);
            }
        }
        assertThat(found).as("problems found").isGreaterThan(BUILDS_A_SEED);
    }

    private static SiteTest build(SortedMap<String, byte[]> sources, long seed) {
        try {
            SiteTest site = SiteTest.ofSources(sources);
            if (seed % WHOLE == 0) {
                site.files();
            }
            return site;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("The build of seed " + seed + " broke", e);
        }
    }

    private static SortedMap<String, byte[]> damaged(long seed) {
        SortedMap<String, byte[]> sources = new TreeMap<>(GOLDEN);
        List<String> texts =
                sources.keySet().stream()
                        .filter(path -> path.startsWith("content/"))
                        .filter(path -> !path.endsWith(".jpg"))
                        .toList();
        Mutation mutation = new Mutation(seed);
        for (int times = mutation.upTo(3); times > 0; times--) {
            sources.computeIfPresent(mutation.one(texts), (path, text) -> mutation.of(text));
        }
        return sources;
    }

    private static void assertSaid(Message message, String named) {
        for (Messages catalogue : CATALOGUES) {
            assertThat(catalogue.keys()).as(named).contains(message.key());
            VALUE.matcher(catalogue.pattern(message.key()))
                    .results()
                    .map((MatchResult value) -> Integer.parseInt(value.group(1)))
                    .forEach(i -> assertThat(message.arguments()).as(named).hasSizeGreaterThan(i));
        }
    }

    private static void assertInItsFile(SourceTree tree, Place place, String named) {
        assertThat(place.file()).as(named).matches("(content|themes)(/.*)?");
        if (!place.hasLine()) {
            return;
        }
        Optional<String> line = tree.line(place);
        assertThat(line).as(named).isPresent();
        int end = line.get().codePointCount(0, line.get().length()) + 1;
        assertThat(place.column()).as(named + " in “" + line.get() + "”").isBetween(1, end);
        assertThat(place.endColumn()).as(named + " in “" + line.get() + "”").isBetween(1, end);
    }
}
