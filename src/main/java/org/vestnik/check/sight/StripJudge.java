package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.check.strip.Part;
import org.vestnik.check.strip.StripRule;
import org.vestnik.publicity.Period;

/**
 * What is wrong with one strip on one screen. Pure: the same measures give the same findings.
 *
 * @param measures of all parts of the strip on that screen
 */
record StripJudge(Period period, List<Measure> measures) {
    private static final double PIXEL = 0.5;

    /** Rules whose first argument is a part of the strip. */
    private static final Set<StripRule> FATES =
            EnumSet.of(StripRule.STRIP_HIDDEN, StripRule.STRIP_OUT_OF_SIGHT, StripRule.STRIP_PRINT);

    List<Finding> findings() {
        Optional<Measure> emblem = part("emblem").filter(Measure::isThere);
        if (emblem.isEmpty()) {
            Screen screen = measures.get(0).screen();
            return screen.isUsual()
                    ? List.of(Finding.of(StripRule.STRIP_MISSING, screen))
                    : List.of();
        }
        List<Finding> found = new ArrayList<>(new EmblemJudge(period, emblem.get()).findings());
        List<String> shared = emblem.get().texts("effects");
        part("words")
                .map(words -> new WordsJudge(period, words, shared).findings())
                .ifPresent(found::addAll);
        measures.stream()
                .filter(one -> one.part().matches("fund|programme|number"))
                .flatMap(one -> fact(one).stream())
                .forEach(found::add);
        measures.stream()
                .filter(one -> one.part().equals("logo") && one.screen().isUsual())
                .flatMap(logo -> logo(logo, emblem.get()).stream())
                .forEach(found::add);
        return together(found);
    }

    /** Where emblem and words share a fate, that is the fate of the strip, and said once. */
    private static List<Finding> together(List<Finding> found) {
        for (Finding one : found) {
            List<Finding> same = found.stream().filter(other -> isSameFate(one, other)).toList();
            boolean both =
                    same.stream().anyMatch(other -> isOf(other, Part.STATEMENT))
                            && isOf(one, Part.EMBLEM);
            if (both) {
                List<Finding> rest = new ArrayList<>(found);
                rest.removeAll(same);
                rest.add(one.of(Part.STRIP));
                return rest;
            }
        }
        return found;
    }

    private static boolean isSameFate(Finding one, Finding other) {
        boolean whole = one.rule() == StripRule.STRIP_OUT_OF_SIGHT;
        return FATES.contains(one.rule()) && one.of(Part.STRIP).isLike(other.of(Part.STRIP))
                || whole && other.rule() == one.rule();
    }

    private static boolean isOf(Finding finding, Part part) {
        return finding.arguments().contains(part.word());
    }

    private Optional<Measure> part(String name) {
        return measures.stream().filter(one -> one.part().equals(name)).findFirst();
    }

    /** The fund and its like may be reached by scrolling, but not be hidden. */
    private static Optional<Finding> fact(Measure fact) {
        if (!fact.isThere()) {
            return Optional.of(
                    Finding.of(StripRule.STRIP_FUND, fact.screen(), fact.text("wanted")));
        }
        Part part = fact.part().equals("number") ? Part.PROJECT : Part.FUND;
        return Sight.of(fact, part, false);
    }

    private static Optional<Finding> logo(Measure logo, Measure emblem) {
        Measure.Box own = emblem.box();
        Measure.Box other = logo.box();
        boolean larger =
                other.width() > own.width() + PIXEL && other.height() > own.height() + PIXEL;
        return larger
                ? Optional.of(
                        Finding.of(
                                StripRule.STRIP_LOGO_LARGER,
                                logo.screen(),
                                logo.text("name"),
                                other.width(),
                                other.height(),
                                own.width(),
                                own.height()))
                : Optional.empty();
    }
}
