package org.vestnik.publicity;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be said about the funding of a project. */
public enum PublicityRule implements Rule {
    /** {0} the language; the statement or the Union's name is shown in English there. */
    STATEMENT_IN_ENGLISH(Severity.NOTE),
    /** {0} the fund's id, {1} the language. */
    FUND_IN_ENGLISH(Severity.NOTE),
    /** {0} as written, {1} known ids; the variant {@code nearest} has the nearest one as {1}. */
    FUND_UNKNOWN(Severity.WARNING),
    /** {0} as written, {1} the known periods. */
    PERIOD_UNKNOWN(Severity.ERROR),
    /** {0} as written, {1} as it should be. */
    PROJECT_NUMBER_UNTIDY(Severity.WARNING),
    /** {0} as written, {1} a right one of the kind that is meant. */
    PROJECT_NUMBER_MISSHAPEN(Severity.WARNING),
    /** {0} the period. */
    LOGOS_LEFT_OUT(Severity.NOTE);

    private final Severity severity;

    PublicityRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
