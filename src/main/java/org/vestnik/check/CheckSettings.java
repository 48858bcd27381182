package org.vestnik.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.content.CheckSetting;
import org.vestnik.content.CheckSetting.Exemption;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/**
 * How much each rule matters to a site, and where it does not hold. An error stays one: what would
 * break a page cannot be talked away. Immutable and thread-safe.
 */
public final class CheckSettings {
    /** Every rule as it comes. */
    public static final CheckSettings NONE = new CheckSettings(List.of());

    /** Rules that most runs do not ask. */
    private static final Set<String> ON_REQUEST =
            Set.of(
                    CheckRule.LINK_DEAD.code(),
                    CheckRule.LINK_DOUBTFUL.code(),
                    CheckRule.LINK_MOVED.code());

    private final Map<String, CheckSetting> byCode = new HashMap<>();
    private final List<Problem> problems;

    private CheckSettings(List<CheckSetting> settings) {
        Problems found = new Problems();
        for (CheckSetting setting : settings) {
            Optional<Problem> wrong = wrong(setting);
            wrong.ifPresent(found::add);
            if (wrong.isEmpty()) {
                byCode.put(setting.code(), setting);
            }
        }
        problems = found.sorted();
    }

    public static CheckSettings of(List<CheckSetting> settings) {
        return settings.isEmpty() ? NONE : new CheckSettings(settings);
    }

    private static Optional<Problem> wrong(CheckSetting setting) {
        Rule rule = Rules.byCodes().get(setting.code());
        if (rule == null) {
            Problem unknown = CheckRule.CHECK_UNKNOWN.at(setting.place(), setting.code());
            return Optional.of(
                    Nearest.of(setting.code(), Rules.byCodes().keySet())
                            .map(near -> unknown.withHint("check-unknown.near", near))
                            .orElse(unknown));
        }
        boolean softer =
                setting.silent()
                        || !setting.exemptions().isEmpty()
                        || setting.severity().filter(s -> s != Severity.ERROR).isPresent();
        return rule.severity() == Severity.ERROR && softer
                ? Optional.of(CheckRule.CHECK_ERROR.at(setting.place(), setting.code()))
                : Optional.empty();
    }

    /**
     * The problems as the site wants them said, with those of the settings themselves, in the order
     * of places.
     *
     * @param whole whether these are all problems of the site, so that an exemption that none of
     *     them needs can be named
     */
    public List<Problem> apply(List<Problem> found, boolean whole) {
        Problems all = new Problems();
        all.addAll(problems);
        Set<Exemption> used = new LinkedHashSet<>();
        for (Problem problem : found) {
            said(problem, used).ifPresent(all::add);
        }
        if (whole) {
            unused(used).forEach(all::add);
        }
        return all.sorted();
    }

    /**
     * What keeps a problem from being said: the exemption of its file, or one without a reason
     * where the site has turned off the rule. Empty where it is said.
     */
    public Optional<Exemption> exemption(Problem problem) {
        CheckSetting setting = byCode.get(problem.code());
        if (setting == null) {
            return Optional.empty();
        }
        String file = problem.place().file();
        Optional<Exemption> named =
                setting.exemptions().stream().filter(each -> each.holds(file)).findFirst();
        return setting.silent() && named.isEmpty()
                ? Optional.of(new Exemption(file, "", setting.place()))
                : named;
    }

    private Optional<Problem> said(Problem problem, Set<Exemption> used) {
        CheckSetting setting = byCode.get(problem.code());
        if (setting == null) {
            return Optional.of(problem);
        }
        for (Exemption exemption : setting.exemptions()) {
            if (exemption.holds(problem.place().file())) {
                used.add(exemption);
                return Optional.empty();
            }
        }
        return setting.silent()
                ? Optional.empty()
                : Optional.of(setting.severity().map(s -> Weighed.as(problem, s)).orElse(problem));
    }

    private List<Problem> unused(Set<Exemption> used) {
        List<Problem> unused = new ArrayList<>();
        for (CheckSetting setting : byCode.values()) {
            boolean seldom = ON_REQUEST.contains(setting.code());
            for (Exemption exemption : setting.exemptions()) {
                if (!seldom && !used.contains(exemption)) {
                    unused.add(
                            CheckRule.CHECK_UNUSED.at(
                                    exemption.place(), setting.code(), exemption.path()));
                }
            }
        }
        return unused;
    }
}
