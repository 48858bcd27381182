package org.vestnik.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vestnik.files.SiteFolder;
import org.vestnik.files.WriteOption;
import org.vestnik.files.WriteReport;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
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

    @Option(names = "--record", descriptionKey = "record")
    private boolean record;

    BuildCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Optional<Message> misuse = options.misuse().or(this::misuse);
        if (misuse.isPresent()) {
            world.err().println(Messages.in(options.languageOf(world)).say(misuse.get()));
            return ExitStatus.BAD_COMMAND_LINE.code();
        }
        return new Run(world, options, world.err()).run(this::write).code();
    }

    /** What nobody can read yet is not kept as what was published. */
    private Optional<Message> misuse() {
        String other = options.future ? "--future" : options.today != null ? "--today" : "";
        other = options.drafts ? "--drafts" : other;
        return record && !other.isEmpty()
                ? Optional.of(Message.of("usage.record", other))
                : Optional.empty();
    }

    private Run.Ending write(Run run) {
        SiteFolder folder = SiteFolder.at(run.output(), choices());
        Outcome<WriteReport> written =
                folder.misplaced(run.sources(), run.home())
                        .map(problem -> Outcome.with(WriteReport.NOTHING, problem))
                        .orElseGet(() -> written(run, folder));
        boolean stopped = written.problems().stream().anyMatch(Problem::isError);
        List<Message> said = new ArrayList<>(run.summary().built(written.value(), stopped));
        boolean whole = !stopped && written.value().files() > 0;
        return new Run.Ending(
                written.problems(),
                () -> said,
                () -> record && whole ? run.recorded() : Optional.empty());
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
