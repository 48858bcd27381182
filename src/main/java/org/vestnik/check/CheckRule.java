package org.vestnik.check;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What further checks can find, and what can be wrong with the settings of checks. */
public enum CheckRule implements Rule {
    // The settings in site.yaml.
    CHECK_ERROR(Severity.ERROR),
    CHECK_UNKNOWN(Severity.WARNING),
    CHECK_UNUSED(Severity.NOTE),

    // Words.
    DOUBLED_WORD(Severity.WARNING),
    LINK_WORDS(Severity.WARNING),
    LONG_SENTENCE(Severity.NOTE),
    MIXED_SCRIPT(Severity.WARNING),

    // Time.
    EVENT_UNREPORTED(Severity.WARNING);

    private final Severity severity;

    CheckRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
