package org.vestnik.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vestnik.check.CheckSettings;
import org.vestnik.check.Checks;
import org.vestnik.check.TranslationRow;
import org.vestnik.content.Shown;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.Memo;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SiteFolder;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.files.WriteProgress;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;
import org.vestnik.site.Inspection;
import org.vestnik.site.Site;

/**
 * One run of a command that builds: opens the sources and the memo, plans the site, lets the
 * command do its own part, and prints what came of it.
 */
final class Run {
    private final World world;
    private final SharedOptions options;
    private final Folders folders;
    private final PrintStream problemsTo;
    private final Messages messages;
    private final Instant started;
    private final Progress progress;
    private final ExecutorService pool;
    private Tools tools;
    private SourceTree sources = SourceTree.of(Collections.emptyMap());
    private Build.Result result = Build.Result.NOTHING;
    private CheckSettings settings = CheckSettings.NONE;
    private List<Problem> found = List.of();
    private Predicate<Problem> wanted = problem -> true;

    Run(World world, SharedOptions options, PrintStream problemsTo) {
        this.world = world;
        this.options = options;
        this.folders = new Folders(world, options);
        this.problemsTo = problemsTo;
        this.messages = Messages.in(options.languageOf(world));
        this.started = world.clock().instant();
        this.progress = new Progress(world, messages, options.quiet);
        this.pool = Threads.pool("vestnik");
        this.tools = new Tools(Memo.NONE, pool);
    }

    /**
     * What a command's own part came to.
     *
     * @param said what to say at the end
     * @param last what is still to be done when the problems have been printed, and what is then
     *     said: it may change the files that they show
     */
    record Ending(
            List<Problem> problems,
            Supplier<List<Message>> said,
            Supplier<Optional<Outcome<Message>>> last) {
        Ending(List<Problem> problems, Supplier<List<Message>> said) {
            this(problems, said, Optional::empty);
        }
    }

    ExitStatus run(Function<Run, Ending> part) {
        Optional<Message> misuse = options.misuse();
        if (misuse.isPresent()) {
            world.err().println(messages.say(misuse.get()));
            return ExitStatus.BAD_COMMAND_LINE;
        }
        if (options.noCache) {
            return run(part, Memo.NONE);
        }
        try (DiskMemo memo = folders.memo()) {
            ExitStatus status = run(part, memo);
            if (planned()) {
                memo.wholeBuild();
            }
            return status;
        }
    }

    private ExitStatus run(Function<Run, Ending> part, Memo memo) {
        try {
            sources = folders.sources().read(memo, world.clock());
            tools = new Tools(memo, pool, world.programs());
            plan();
            return print(part.apply(this));
        } finally {
            pool.shutdownNow();
        }
    }

    private void plan() {
        BuildOptions asked = options.build(world).judgedBy(Checks.judge());
        result = Build.plan(sources, asked, tools);
        settings =
                result.shown()
                        .map(shown -> CheckSettings.of(shown.library().site().checks()))
                        .orElse(CheckSettings.NONE);
        found = new ArrayList<>(result.problems());
        result.inspection().map(site -> Checks.of(site, tools.parallel())).ifPresent(found::addAll);
    }

    /** What is known of the site; nothing where site.yaml says too little to go on. */
    Optional<Shown> shown() {
        return result.shown();
    }

    /** The plan for whoever looks through it; nothing where there is none. */
    Optional<Inspection> inspection() {
        return result.inspection();
    }

    /** What was found before the command's own part, whatever the site wants said of it. */
    List<Problem> found() {
        return List.copyOf(found);
    }

    /** What the site wants said. */
    CheckSettings settings() {
        return settings;
    }

    /** All files that were read. */
    SourceTree tree() {
        return sources;
    }

    /** How far the translations of all articles from a day on are; empty where there is no plan. */
    Optional<List<TranslationRow>> translations(LocalDate since) {
        return result.inspection()
                .map(site -> TranslationRow.of(site, tools.parallel()))
                .map(rows -> rows.stream().filter(row -> row.isSince(since)).toList());
    }

    /** From here on only these problems are said, and count. */
    void want(Predicate<Problem> problems) {
        wanted = problems;
    }

    /** Whether there is a plan at all. */
    boolean planned() {
        return result.site().isPresent();
    }

    /** Whether the plan has problems with which nothing may be written. */
    boolean stopped() {
        return !planned() || settings.apply(found, false).stream().anyMatch(this::stops);
    }

    SortedMap<String, SiteFile> files() {
        return result.site().map(Site::files).orElse(Collections.emptySortedMap());
    }

    /** The problems that the files of the site have when they are made. */
    List<Problem> rehearsed() {
        return SiteFolder.rehearse(files(), tools, progress);
    }

    /** Where the site will be; "" where nobody has said so. */
    String url() {
        return options.build(world)
                .baseUrl()
                .or(() -> result.inspection().flatMap(site -> site.site().url()))
                .orElse("");
    }

    /** Keeps the addresses of the site, which has been written; what was done, to be said. */
    Optional<Outcome<Message>> recorded() {
        return result.site().map(new Recording(folders, sources)::record);
    }

    Summary summary() {
        return new Summary(result, folders.output(), world.folder());
    }

    ExecutorService pool() {
        return pool;
    }

    WriteProgress linkProgress() {
        return progress.links();
    }

    WriteProgress progress() {
        return progress;
    }

    List<Path> sources() {
        return List.of(folders.content(), folders.themes());
    }

    Path home() {
        return folders.path(world.home());
    }

    Path output() {
        return folders.output();
    }

    private ExitStatus print(Ending ending) {
        progress.clear();
        List<Problem> all = new ArrayList<>(found);
        all.addAll(ending.problems());
        List<Problem> problems =
                settings.apply(all, planned()).stream().filter(wanted).distinct().toList();
        List<Problem> shown = problems.stream().filter(this::isShown).toList();
        boolean whole = options.format.isWhole();
        if (!whole) {
            problemsTo.print(printer().print(shown));
        }
        Optional<Outcome<Message>> last = ending.last().get();
        List<Problem> late = last.map(Outcome::problems).orElse(List.of());
        List<Problem> rest = whole ? Stream.concat(shown.stream(), late.stream()).toList() : late;
        problemsTo.print(printer().print(rest));
        problemsTo.flush();
        if (!options.quiet && options.format == ProblemFormat.TEXT) {
            Duration time = Duration.between(started, world.clock().instant());
            Summary summary = summary();
            List<Message> said = new ArrayList<>(ending.said().get());
            last.filter(done -> !done.hasErrors()).ifPresent(done -> said.add(done.value()));
            said.addAll(summary.hidden(options.verbose));
            said.addAll(summary.problems(problems, problems.size() - shown.size()));
            said.add(Summary.seconds(time));
            said.forEach(message -> world.out().println(messages.say(message)));
        }
        return Stream.concat(problems.stream(), late.stream()).anyMatch(this::stops)
                ? ExitStatus.CONTENT_ERRORS
                : ExitStatus.DONE;
    }

    private boolean stops(Problem problem) {
        return problem.isError() || options.strict && problem.severity() == Severity.WARNING;
    }

    private boolean isShown(Problem problem) {
        return problem.severity() != Severity.NOTE
                || options.verbose
                || options.format != ProblemFormat.TEXT;
    }

    private ProblemPrinter printer() {
        Saying saying = new Saying(messages, folders::shown);
        return new ProblemPrinter(saying, options.format, options.paint(world), sources::line);
    }
}
