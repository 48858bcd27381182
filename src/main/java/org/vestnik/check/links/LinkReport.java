package org.vestnik.check.links;

import java.util.List;
import org.vestnik.problem.Problem;

/**
 * What came of a round.
 *
 * @param problems in the order of places
 * @param asked addresses that were looked at
 * @param remembered addresses that had been looked at in the last day
 * @param left addresses that were not looked at: the time was over, or their server asked for a
 *     rest
 * @param offline whether no server at all could be reached; then nothing is said of those asked
 */
public record LinkReport(
        List<Problem> problems, int asked, int remembered, int left, boolean offline) {
    public LinkReport {
        problems = List.copyOf(problems);
    }
}
