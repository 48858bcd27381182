package org.vestnik.files;

import java.util.List;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Problems as short texts: {@code 2:8-9 yaml-syntax.colon}. */
final class Report {
    private Report() {}

    static List<String> of(Outcome<?> outcome) {
        return of(outcome.problems());
    }

    static List<String> of(List<Problem> problems) {
        return problems.stream().map(Report::of).toList();
    }

    /** The sentences in a language of the messages. */
    static List<String> said(Outcome<?> outcome, String language) {
        Messages messages = Messages.in(language);
        return outcome.problems().stream().map(it -> messages.say(it.message())).toList();
    }

    private static String of(Problem problem) {
        Place place = problem.place();
        String where =
                place.hasLine()
                        ? place.line() + ":" + place.column() + "-" + place.endColumn()
                        : place.file();
        return where + " " + problem.message().key();
    }
}
