package org.vestnik.check;

import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

/** Weighs a problem otherwise than its rule does. */
final class Weighed {
    private Weighed() {}

    static Problem as(Problem problem, Severity severity) {
        return new Problem(
                severity, problem.code(), problem.place(), problem.message(), problem.hint());
    }
}
