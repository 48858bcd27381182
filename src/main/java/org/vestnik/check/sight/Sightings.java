package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.check.strip.Screens;
import org.vestnik.check.strip.StripRule;
import org.vestnik.problem.Message;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;

/** Says once what was seen on several pages and screens. */
record Sightings(Inspection site, List<Sighting> all) {
    /** Rules whose sentences name no screen. */
    private static final Set<StripRule> EVERYWHERE =
            EnumSet.of(
                    StripRule.STRIP_MISSING,
                    StripRule.STRIP_STATEMENT,
                    StripRule.STRIP_FUND,
                    StripRule.STRIP_PRINT);

    /** Words for several screens, the most telling first. */
    private static final Map<Screens, Set<Screen>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                Screens.EVERY,
                EnumSet.of(
                        Screen.PHONE_LIGHT,
                        Screen.PHONE_DARK,
                        Screen.WIDE_LIGHT,
                        Screen.WIDE_DARK));
        WORDS.put(Screens.PHONE, EnumSet.of(Screen.PHONE_LIGHT, Screen.PHONE_DARK));
        WORDS.put(Screens.WIDE, EnumSet.of(Screen.WIDE_LIGHT, Screen.WIDE_DARK));
        WORDS.put(Screens.LIGHT, EnumSet.of(Screen.PHONE_LIGHT, Screen.WIDE_LIGHT));
        WORDS.put(Screens.DARK, EnumSet.of(Screen.PHONE_DARK, Screen.WIDE_DARK));
        WORDS.put(Screens.PHONE_LIGHT, EnumSet.of(Screen.PHONE_LIGHT));
        WORDS.put(Screens.PHONE_DARK, EnumSet.of(Screen.PHONE_DARK));
        WORDS.put(Screens.WIDE_LIGHT, EnumSet.of(Screen.WIDE_LIGHT));
        WORDS.put(Screens.WIDE_DARK, EnumSet.of(Screen.WIDE_DARK));
    }

    /** How many of the pages are named. */
    private static final int NAMED = 3;

    /** The same thing on some screens of some pages. */
    private record Seen(Finding finding, Set<SamplePage> pages, Set<Screen> screens) {
        SamplePage first() {
            return pages.iterator().next();
        }

        String addresses() {
            String named =
                    pages.stream()
                            .limit(NAMED)
                            .map(page -> "/" + page.address())
                            .collect(Collectors.joining(", "));
            return pages.size() > NAMED ? named + ", …" : named;
        }
    }

    List<Problem> said() {
        List<Seen> merged = new ArrayList<>();
        all.stream()
                .filter(one -> !isKnown(one))
                .forEach(
                        one -> {
                            Seen seen = at(one, merged);
                            seen.screens().add(one.finding().screen());
                            seen.pages().add(one.page());
                        });
        Problems problems = new Problems();
        merged.forEach(seen -> problems.addAll(said(seen)));
        return problems.sorted();
    }

    /** What large letters and paper show is news only where usual screens do not show it too. */
    private boolean isKnown(Sighting one) {
        Finding finding = one.finding();
        boolean large =
                finding.screen() == Screen.PHONE_LARGE || finding.screen() == Screen.WIDE_LARGE;
        return large
                && all.stream()
                        .filter(other -> other.page().equals(one.page()))
                        .map(Sighting::finding)
                        .anyMatch(
                                other ->
                                        other.rule() == finding.rule() && other.screen().isUsual());
    }

    private static Seen at(Sighting one, List<Seen> merged) {
        for (Seen seen : merged) {
            if (seen.finding().isLike(one.finding())) {
                return seen;
            }
        }
        Seen first = new Seen(one.finding(), new LinkedHashSet<>(), EnumSet.noneOf(Screen.class));
        merged.add(first);
        return first;
    }

    private List<Problem> said(Seen seen) {
        if (EVERYWHERE.contains(seen.finding().rule())) {
            return List.of(problem(seen, List.of()));
        }
        Set<Screen> left = EnumSet.copyOf(seen.screens());
        List<Problem> problems = new ArrayList<>();
        WORDS.forEach(
                (word, screens) -> {
                    if (left.containsAll(screens)) {
                        left.removeAll(screens);
                        problems.add(problem(seen, List.of(word.word())));
                    }
                });
        if (!left.isEmpty()) {
            problems.add(problem(seen, List.of(Message.word("strip-at.large"))));
        }
        return problems;
    }

    private Problem problem(Seen seen, List<String> screen) {
        Finding finding = seen.finding();
        List<String> arguments = new ArrayList<>(screen);
        arguments.addAll(finding.arguments());
        arguments.add(seen.addresses());
        StripRule rule = finding.rule();
        String variant = finding.variant();
        Object[] all = arguments.toArray();
        return rule.at(Blamed.place(site, seen.first(), finding), all)
                .variant(variant.isEmpty() ? "seen" : variant + "-seen")
                .withHint(hint(rule, variant), all);
    }

    /** What to do is the same, however it was found. */
    private static String hint(StripRule rule, String variant) {
        return variant.isEmpty() || variant.equals("covered")
                ? rule.code() + ".hint"
                : rule.code() + "." + variant + ".hint";
    }
}
