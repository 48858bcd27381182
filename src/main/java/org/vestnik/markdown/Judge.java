package org.vestnik.markdown;

import java.util.function.Consumer;
import org.vestnik.problem.Problems;

/**
 * Looks at the words of texts while they are read, so that no tree is walked twice and what was
 * found is remembered with the text. Thread-safe; what it finds depends on the passage alone.
 */
public interface Judge {
    /** Finds nothing. */
    Judge NONE =
            new Judge() {
                @Override
                public String version() {
                    return "";
                }

                @Override
                public void look(Passage passage, Problems problems) {
                    // There is nothing to find.
                }
            };

    /** Another one where anything else might be found in the same text. */
    String version();

    /**
     * What one passage says that is to be kept with the text; the first place of each stays.
     *
     * @param facts gets what is found
     */
    default void gather(Passage passage, Consumer<MarkdownText.Fact> facts) {
        // Most look for what is wrong alone.
    }

    /** Looks at one passage; what is wrong goes to the collector. */
    void look(Passage passage, Problems problems);
}
