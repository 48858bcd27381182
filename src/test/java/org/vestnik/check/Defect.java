package org.vestnik.check;

import org.vestnik.problem.Problem;

/**
 * A mistake that was put into a text on purpose.
 *
 * @param code of the rule that ought to find it
 * @param file the logical path of the text
 * @param line in the text as it is read; 0 where the rule speaks of the text as a whole
 * @param written the line with the mistake
 */
record Defect(String code, String file, int line, String written) {
    boolean isFoundBy(Problem problem) {
        return problem.code().equals(code)
                && problem.place().file().equals(file)
                && (line == 0 || problem.place().line() == line);
    }
}
