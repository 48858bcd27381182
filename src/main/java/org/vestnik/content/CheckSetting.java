package org.vestnik.content;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Place;
import org.vestnik.problem.Severity;

/**
 * What a site says of one rule.
 *
 * @param code of the rule, as written
 * @param silent whether the rule is turned off
 * @param severity in place of the rule's own; empty where that holds
 * @param place of the code
 */
public record CheckSetting(
        String code,
        boolean silent,
        Optional<Severity> severity,
        List<Exemption> exemptions,
        Place place) {
    public CheckSetting {
        exemptions = List.copyOf(exemptions);
    }

    /**
     * A file, or a folder, in which a rule does not hold.
     *
     * @param path logical, such as {@code content/articles/2018/fair}
     * @param reason in the author’s words, for whoever asks years later
     */
    public record Exemption(String path, String reason, Place place) {
        /** Whether a file is it or lies in it. */
        public boolean holds(String file) {
            return file.equals(path) || file.startsWith(path + "/");
        }
    }
}
