package org.vestnik.check;

import org.vestnik.files.Parallel;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/** One rule about what the parts of a site say together. Thread-safe. */
interface SiteCheck {
    CheckRule rule();

    /**
     * @param parallel for what is slow; the problems are added by one thread
     */
    void look(Inspection site, Parallel parallel, Problems problems);
}
