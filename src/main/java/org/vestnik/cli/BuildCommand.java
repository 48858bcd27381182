package org.vestnik.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vestnik.files.SiteFolder;
import org.vestnik.files.WriteOption;
import org.vestnik.files.WriteReport;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the site. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final World world;

    @Mixin private SharedOptions options;

    @Option(names = "--adopt", descriptionKey = "adopt")
    private boolean adopt;

    BuildCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return new Run(world, options, world.err()).run(this::write).code();
    }

    private Run.Ending write(Run run) {
        SiteFolder folder = SiteFolder.at(run.output(), choices());
        Outcome<WriteReport> written =
                folder.misplaced(run.sources(), run.home())
                        .map(problem -> Outcome.with(WriteReport.NOTHING, problem))
                        .orElseGet(() -> written(run, folder));
        boolean stopped = written.problems().stream().anyMatch(Problem::isError);
        return new Run.Ending(
                written.problems(), () -> run.summary().built(written.value(), stopped));
    }

    private static Outcome<WriteReport> written(Run run, SiteFolder folder) {
        return run.stopped()
                ? Outcome.of(WriteReport.NOTHING)
                : folder.write(run.files(), run.pool(), run.progress());
    }

    private Set<WriteOption> choices() {
        Set<WriteOption> choices = EnumSet.noneOf(WriteOption.class);
        if (adopt) {
            choices.add(WriteOption.ADOPT);
        }
        if (options.noCache) {
            choices.add(WriteOption.IGNORE_KNOWN);
        }
        if (options.strict) {
            choices.add(WriteOption.STRICT);
        }
        return choices;
    }
}
