package org.vestnik.check;

import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * One rule about the words of a text. It sees a passage at a time, and nothing but the passage: so
 * what it finds is remembered with the text. Thread-safe.
 */
interface WordCheck {
    CheckRule rule();

    void look(Passage passage, Problems problems);
}
