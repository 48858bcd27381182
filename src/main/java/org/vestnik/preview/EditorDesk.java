package org.vestnik.preview;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestnik.problem.Place;

/** Opens a file in the writer's editor when the panel asks for it: one of the sources, no other. */
record EditorDesk(LiveSite site, Editors editors, Consumer<Throwable> faults) implements Posts {
    @Override
    public Optional<Answer> to(Question question) {
        return question.path().equals(Editors.ADDRESS)
                ? Optional.of(open(question.query()))
                : Optional.empty();
    }

    private Answer open(String query) {
        String file = Query.value(query, "file");
        boolean known = site.now().flatMap(showing -> showing.sources().file(file)).isPresent();
        if (!known) {
            return Answer.text(404, "");
        }
        int column = Query.number(query, "column");
        Place place = new Place(file, Query.number(query, "line"), column, column);
        try {
            editors.open(place);
            return Answer.done();
        } catch (IOException e) {
            faults.accept(e);
            return Answer.text(500, "");
        }
    }
}
