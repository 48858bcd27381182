package org.vestnik.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.files.SiteFolder;
import org.vestnik.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything, writes nothing, prints every problem. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final World world;

    @Mixin private SharedOptions options;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return new Run(world, options, world.out()).run(CheckCommand::rehearse).code();
    }

    private static Run.Ending rehearse(Run run) {
        List<Problem> problems =
                run.planned()
                        ? SiteFolder.rehearse(run.files(), run.pool(), run.progress())
                        : List.of();
        return new Run.Ending(problems, () -> run.summary().checked(run.planned()));
    }
}
