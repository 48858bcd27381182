package org.vestnik.check.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.content.SiteConfig;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.LawPack;
import org.vestnik.publicity.LawRule;
import org.vestnik.publicity.Period;

/**
 * The packs of rules that hold for the projects of a site. Immutable and thread-safe.
 *
 * @param packs those that hold for one project at least, in the order of their table
 * @param lawless the projects for which no pack is known, or no funding
 */
public record SiteLaw(List<Held> packs, List<Project> lawless) {
    public SiteLaw {
        packs = List.copyOf(packs);
        lawless = List.copyOf(lawless);
    }

    /** A pack and the projects that it holds for. */
    public record Held(LawPack pack, List<Project> projects) {
        public Held {
            projects = List.copyOf(projects);
        }

        /** Its rules, in force or not. */
        public List<LawRule> rules() {
            return LawRule.all().stream().filter(rule -> rule.pack().equals(pack)).toList();
        }
    }

    public static SiteLaw of(SiteConfig site) {
        List<Project> projects = site.projects();
        return new SiteLaw(
                LawPack.all().stream()
                        .map(pack -> new Held(pack, under(pack, projects)))
                        .filter(held -> !held.projects().isEmpty())
                        .toList(),
                projects.stream()
                        .filter(p -> LawPack.all().stream().noneMatch(pack -> holds(pack, p)))
                        .toList());
    }

    private static List<Project> under(LawPack pack, List<Project> projects) {
        return projects.stream().filter(project -> holds(pack, project)).toList();
    }

    private static boolean holds(LawPack pack, Project project) {
        Optional<Fund> fund = project.funding().map(Funding::fund).flatMap(Fund::named);
        Optional<Period> period = project.funding().map(Funding::period).flatMap(Period::named);
        return fund.isPresent()
                && period.isPresent()
                && pack.holds(fund.get(), period.get(), project.number());
    }

    /** The rules of all packs. */
    public List<LawRule> rules() {
        return packs.stream().flatMap(held -> held.rules().stream()).toList();
    }

    /** Those that are not in force on a day: not yet, or no longer. */
    public List<LawRule> outOfForce(LocalDate day) {
        return rules().stream().filter(rule -> !rule.isInForce(day)).toList();
    }

    /**
     * Holds for the problems that are still to be said when only the law of one day counts: all but
     * those that break rules of publicity none of which is in force. An error is always said.
     */
    public Predicate<Problem> saidOn(LocalDate day) {
        List<LawRule> all = rules();
        return problem -> {
            List<LawRule> broken =
                    all.stream().filter(rule -> rule.codes().contains(problem.code())).toList();
            return problem.isError()
                    || broken.isEmpty()
                    || broken.stream().anyMatch(rule -> rule.isInForce(day));
        };
    }
}
