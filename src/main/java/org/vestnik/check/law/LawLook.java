package org.vestnik.check.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.check.CheckSettings;
import org.vestnik.check.Rules;
import org.vestnik.check.law.LawFinding.Excused;
import org.vestnik.content.CheckSetting.Exemption;
import org.vestnik.content.Project;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.LawRule;

/**
 * Looks which rules of publicity are kept.
 *
 * @param projects all of the site
 * @param problems all that were found of the site, whatever its settings say of them
 * @param whole whether all could be looked at, so that what was not found is not there
 * @param asOf the day whose law counts
 */
public record LawLook(
        List<Project> projects,
        List<Problem> problems,
        CheckSettings settings,
        boolean whole,
        LocalDate asOf) {
    public LawLook {
        projects = List.copyOf(projects);
        problems = problems.stream().sorted().distinct().toList();
    }

    /** What was found of each rule of a pack, in the order of the pack. */
    public List<LawFinding> at(SiteLaw.Held held) {
        return held.rules().stream().map(rule -> finding(rule, held.projects())).toList();
    }

    private LawFinding finding(LawRule rule, List<Project> held) {
        List<Problem> said = new ArrayList<>();
        List<Excused> excused = new ArrayList<>();
        if (rule.isInForce(asOf)) {
            for (Problem problem : problems) {
                if (rule.codes().contains(problem.code()) && concerns(problem, held)) {
                    Optional<Exemption> exemption = settings.exemption(problem);
                    exemption.ifPresent(e -> excused.add(new Excused(problem, e.reason())));
                    if (exemption.isEmpty()) {
                        said.add(problem);
                    }
                }
            }
        }
        return new LawFinding(rule, verdict(rule, said, excused), said, excused);
    }

    /** A problem of one project alone breaks no rule of another's. */
    private boolean concerns(Problem problem, List<Project> held) {
        List<Project> owners =
                projects.stream().filter(project -> isOf(problem.place(), project)).toList();
        return owners.isEmpty() || owners.stream().anyMatch(held::contains);
    }

    private static boolean isOf(Place place, Project project) {
        return place.equals(project.place())
                || project.funding().filter(f -> f.place().equals(place)).isPresent();
    }

    private Verdict verdict(LawRule rule, List<Problem> said, List<Excused> excused) {
        if (!rule.isInForce(asOf)) {
            return Verdict.OUT_OF_FORCE;
        }
        if (!said.isEmpty()) {
            return Verdict.BREACHED;
        }
        if (!excused.isEmpty()) {
            return Verdict.EXCEPTED;
        }
        // A code that no rule has can never be found.
        if (rule.codes().stream().noneMatch(Rules.byCodes()::containsKey)) {
            return Verdict.PERSON;
        }
        return whole ? Verdict.KEPT : Verdict.UNSEEN;
    }
}
