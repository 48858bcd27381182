package org.vestnik.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.preview.Preview;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Message;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

/** Prints what the preview finds out: each problem once, and how many are left. */
final class PreviewReport implements Preview.Report {
    private final World world;
    private final SharedOptions options;
    private final Saying saying;
    private Optional<Set<Problem>> known = Optional.empty();

    PreviewReport(World world, SharedOptions options, Saying saying) {
        this.world = world;
        this.options = options;
        this.saying = saying;
    }

    @Override
    public synchronized void found(Preview.Finding finding) {
        Set<Problem> now = new HashSet<>(finding.problems());
        if (known.isPresent() && known.get().equals(now)) {
            return;
        }
        Set<Problem> before = known.orElse(Set.of());
        List<Problem> fresh =
                finding.problems().stream()
                        .filter(problem -> !before.contains(problem))
                        .filter(this::isShown)
                        .toList();
        known = Optional.of(now);
        world.err().print(printer(finding).print(fresh));
        world.err().flush();
        if (!options.quiet && options.format == ProblemFormat.TEXT) {
            world.out().println(saying.say(sum(finding.problems())));
            world.out().flush();
        }
    }

    @Override
    public synchronized void fault(Throwable fault) {
        world.err()
                .println(
                        fault instanceof MachineFailure failure
                                ? saying.say(failure.said())
                                : FaultLog.write(fault, world, saying.messages()));
        world.err().flush();
    }

    private ProblemPrinter printer(Preview.Finding finding) {
        return new ProblemPrinter(
                saying, options.format, options.paint(world), finding.sources()::line);
    }

    private boolean isShown(Problem problem) {
        return problem.severity() != Severity.NOTE
                || options.verbose
                || options.format != ProblemFormat.TEXT;
    }

    private static Message sum(List<Problem> problems) {
        return problems.isEmpty()
                ? Message.of("preview.clear")
                : Message.of(
                        "summary.problems",
                        count(problems, Severity.ERROR),
                        count(problems, Severity.WARNING),
                        count(problems, Severity.NOTE));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
