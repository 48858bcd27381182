package org.vestnik.check;

import java.util.List;
import org.vestnik.markdown.Judge;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** Looks at the words of texts while they are read. */
record Words(List<WordCheck> checks) implements Judge {
    /** Grows with every change to what any of the rules finds. */
    private static final String VERSION = "words-2";

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        for (WordCheck check : checks) {
            check.look(passage, problems);
        }
    }
}
