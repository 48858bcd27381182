package org.vestnik.preview;

import java.util.Optional;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

/** A build ends when the machine fails; a preview shows what is the matter, and goes on. */
final class Failures {
    private Failures() {}

    /** The failure as a problem of the file that it names, else of the content as a whole. */
    static Problem problem(MachineFailure failure) {
        Message said = failure.said();
        Place place =
                said.arguments().stream()
                        .filter(word -> word.startsWith("content/") || word.startsWith("themes/"))
                        .findFirst()
                        .map(Place::of)
                        .orElse(Place.of("content"));
        return new Problem(Severity.ERROR, said.key(), place, said, Optional.empty());
    }
}
