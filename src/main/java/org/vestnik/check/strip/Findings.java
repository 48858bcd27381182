package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Collects what was found on all pages and screens, so that each thing is said once and with all
 * the screens that it holds on. Not thread-safe.
 */
final class Findings {
    private final Map<Finding, EnumSet<Screen>> found = new LinkedHashMap<>();

    private record Finding(
            StripRule rule, String variant, boolean screened, Place place, List<String> said) {}

    /** Found on a screen, which is the first thing said of it. */
    void on(Screen screen, StripRule rule, String variant, Place place, Object... said) {
        add(screen, new Finding(rule, variant, true, place, words(said)));
    }

    /** Found whatever the screen. */
    void add(StripRule rule, String variant, Place place, Object... said) {
        add(Screen.PHONE_LIGHT, new Finding(rule, variant, false, place, words(said)));
    }

    private void add(Screen screen, Finding finding) {
        found.computeIfAbsent(finding, key -> EnumSet.noneOf(Screen.class)).add(screen);
    }

    private static List<String> words(Object... said) {
        return Arrays.stream(said).map(String::valueOf).toList();
    }

    List<Problem> problems() {
        Set<Place> said = new HashSet<>();
        found.keySet().stream()
                .filter(finding -> finding.rule() != StripRule.STRIP_PRINT)
                .forEach(finding -> said.add(finding.place()));
        // What spoils the screens and the paper alike is mended once.
        return found.entrySet().stream()
                .filter(
                        entry ->
                                entry.getKey().rule() != StripRule.STRIP_PRINT
                                        || !said.contains(entry.getKey().place()))
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
    }

    private static Problem problem(Finding finding, EnumSet<Screen> screens) {
        List<Object> said = new ArrayList<>(finding.said());
        if (finding.screened()) {
            said.add(0, Screen.words(screens).word());
        }
        Problem problem = finding.rule().at(finding.place(), said.toArray());
        return finding.variant().isEmpty() ? problem : problem.variant(finding.variant());
    }
}
