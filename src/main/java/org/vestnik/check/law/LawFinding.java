package org.vestnik.check.law;

import java.util.List;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.LawRule;

/**
 * What was found of one rule of publicity.
 *
 * @param problems that break it, in the order of places
 * @param excused those that would, were they not excepted by the site
 */
public record LawFinding(
        LawRule rule, Verdict verdict, List<Problem> problems, List<Excused> excused) {
    public LawFinding {
        problems = List.copyOf(problems);
        excused = List.copyOf(excused);
    }

    /**
     * A problem that site.yaml does not want said.
     *
     * @param reason in the author's words; "" where the rule is turned off without one
     */
    public record Excused(Problem problem, String reason) {}
}
