package org.vestnik.check;

import java.util.List;
import java.util.function.Consumer;
import org.vestnik.markdown.Judge;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/** Looks at the words of texts while they are read. */
record Words(List<WordCheck> checks) implements Judge {
    /** Grows with every change to what any of the rules finds. */
    private static final String VERSION = "words-7";

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void gather(Passage passage, Consumer<Fact> facts) {
        String text = passage.text();
        FactScan.in(passage.language())
                .scan(
                        text,
                        (value, from, to) ->
                                facts.accept(
                                        new Fact(
                                                value,
                                                text.substring(from, to),
                                                passage.place(from, to))));
    }

    @Override
    public void look(Passage passage, Problems problems) {
        for (WordCheck check : checks) {
            check.look(passage, problems);
        }
    }
}
