package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * CommonMark's own examples. Where we mean something else, {@code commonmark/differences.txt} says
 * so with the reason; the list is neither too short nor too long.
 */
class CommonMarkTest {
    /** A figure stands outside of its paragraph, since the site makes more of it than an image. */
    private static final Pattern FIGURE = Pattern.compile("(?m)^(?:<img[^>]*>\n?)+$");

    @Test
    void all_examples_are_there() {
        assertThat(SpecExample.all()).hasSize(652);
    }

    @Test
    void every_example_reads_as_the_specification_has_it_or_differs_for_a_reason() {
        SortedMap<Integer, String> listed = differences();
        List<String> unexpected = new ArrayList<>();
        for (SpecExample example : SpecExample.all()) {
            String ours = ours(example);
            String theirs = Canonical.html(example.html());
            boolean same = ours.equals(theirs);
            if (same == listed.containsKey(example.number())) {
                unexpected.add(report(example, theirs, ours));
            }
        }
        assertThat(unexpected).isEmpty();
    }

    private static String ours(SpecExample example) {
        String html = Filled.html(Reading.plainly(example.markdown()));
        return Canonical.html(FIGURE.matcher(html).replaceAll("<p>$0</p>"));
    }

    private static String report(SpecExample example, String theirs, String ours) {
        String verdict = theirs.equals(ours) ? "no longer differs" : "differs";
        return "%nExample %d (%s) %s:%n%s%nspecification: %s%nours:          %s"
                .formatted(
                        example.number(),
                        example.section(),
                        verdict,
                        example.markdown().replace('\t', '→'),
                        theirs,
                        ours);
    }

    /** Reasons by example: a line that ends in a colon, then lines of numbers. */
    private static SortedMap<Integer, String> differences() {
        SortedMap<Integer, String> listed = new TreeMap<>();
        String reason = "";
        for (String line : resource("/commonmark/differences.txt").lines().toList()) {
            if (line.endsWith(":")) {
                reason = line;
            } else if (!line.isBlank()) {
                for (String number : line.trim().split(" +")) {
                    assertThat(listed.put(Integer.valueOf(number), reason)).isNull();
                }
            }
        }
        return listed;
    }

    private static String resource(String name) {
        try (InputStream in = CommonMarkTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
