package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Severity;

/**
 * What a reader may know of a rule.
 *
 * @param code as problems show it
 * @param about what it looks at: a whole sentence, else the sentence of its problems with gaps
 * @param why who wants it, and what law or standard; empty where the problem says it all
 * @param examples one that breaks it and one that keeps it, in one language or several
 */
public record RuleCard(
        String code,
        Severity severity,
        String about,
        Optional<String> why,
        List<RuleExample> examples) {
    public RuleCard {
        examples = List.copyOf(examples);
    }
}
