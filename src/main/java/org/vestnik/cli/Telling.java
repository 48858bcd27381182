package org.vestnik.cli;

import java.util.List;
import org.vestnik.problem.Problem;

/** Prints the problems of a command that builds nothing. */
record Telling(World world, ProblemPrinter printer) {
    /** Prints all of them, and tells how the command ends. */
    ExitStatus print(List<Problem> problems) {
        world.err().print(printer.print(problems));
        world.err().flush();
        return problems.stream().anyMatch(Problem::isError)
                ? ExitStatus.CONTENT_ERRORS
                : ExitStatus.DONE;
    }
}
