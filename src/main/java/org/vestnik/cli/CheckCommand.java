package org.vestnik.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vestnik.check.RuleBook;
import org.vestnik.check.Rules;
import org.vestnik.check.TranslationRow;
import org.vestnik.check.law.SiteLaw;
import org.vestnik.check.links.LinkReport;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;
import org.vestnik.site.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything, writes nothing, prints every problem. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final World world;

    @Mixin private SharedOptions options;

    @Option(names = "--rules", descriptionKey = "rules")
    private boolean rules;

    @Option(names = "--explain", descriptionKey = "explain", paramLabel = "RULE")
    private String explained = "";

    @Option(names = "--only", descriptionKey = "only", paramLabel = "RULE,…", split = ",")
    private List<String> only = List.of();

    @Option(names = "--since", descriptionKey = "since", paramLabel = "DATE")
    private LocalDate since = LocalDate.MIN;

    @Option(names = "--rules-as-of", descriptionKey = "rules-as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--external", descriptionKey = "external")
    private boolean external;

    @Option(names = "--deadline", descriptionKey = "deadline", paramLabel = "SECONDS")
    private int deadline = 120;

    @Option(names = "--pause", descriptionKey = "pause", paramLabel = "SECONDS")
    private int pause = 1;

    @Option(names = "--browser", descriptionKey = "browser")
    private boolean browser;

    @Option(names = "--translations", descriptionKey = "translations")
    private boolean translations;

    private Optional<Chromium> chromium = Optional.empty();

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.in(options.languageOf(world));
        Optional<String> unknown =
                Stream.concat(only.stream(), Stream.of(explained).filter(code -> !code.isEmpty()))
                        .filter(code -> !Rules.byCodes().containsKey(code))
                        .findFirst();
        if (unknown.isPresent()) {
            world.err().println(unknown(unknown.get(), messages));
            return ExitStatus.BAD_COMMAND_LINE.code();
        }
        if (rules || !explained.isEmpty()) {
            tell(messages);
            return ExitStatus.DONE.code();
        }
        Optional<Message> misuse = misuse();
        if (misuse.isPresent()) {
            world.err().println(messages.say(misuse.get()));
            return ExitStatus.BAD_COMMAND_LINE.code();
        }
        chromium = browser ? Chromium.find(world) : Optional.empty();
        if (browser && chromium.isEmpty()) {
            world.err().println(messages.say(Chromium.missing()));
            return ExitStatus.MACHINE_FAILED.code();
        }
        Run run = new Run(world, options, world.out());
        return run.run(translations ? this::survey : this::rehearse).code();
    }

    private Optional<Message> misuse() {
        if (deadline < 0 || pause < 0) {
            boolean late = deadline < 0;
            return Optional.of(
                    Message.of(
                            "usage.seconds",
                            late ? "--deadline" : "--pause",
                            late ? deadline : pause));
        }
        boolean page =
                options.format == ProblemFormat.SARIF || options.format == ProblemFormat.HTML;
        return translations && page ? Optional.of(Message.of("usage.table")) : Optional.empty();
    }

    private void tell(Messages messages) {
        RuleBook book = RuleBook.in(messages);
        RulePrinter printer = new RulePrinter(messages);
        world.out()
                .println(
                        book.find(explained)
                                .map(printer::explain)
                                .orElseGet(() -> printer.list(book.all())));
    }

    private static String unknown(String code, Messages messages) {
        String said = messages.say(Message.of("usage.rule", code));
        return Nearest.of(code, Rules.byCodes().keySet())
                .map(near -> said + " " + messages.say(Message.of("usage.near", near)))
                .orElse(said);
    }

    /** Says how far the translations are, and nothing else but what is in the way of knowing it. */
    private Run.Ending survey(Run run) {
        run.want(Problem::isError);
        TranslationPrinter printer =
                new TranslationPrinter(
                        Messages.in(options.languageOf(world)), options.format, options.verbose);
        Optional<List<TranslationRow>> rows = run.translations(since);
        rows.map(printer::print).ifPresent(world.out()::print);
        return new Run.Ending(
                List.of(), () -> rows.map(printer::totals).orElse(run.summary().checked(false)));
    }

    private Run.Ending rehearse(Run run) {
        Optional<Wanted> wanted = run.shown().map(shown -> Wanted.of(only, since, shown));
        wanted.ifPresent(run::want);
        wanted.flatMap(all -> inForce(run).map(all::and)).ifPresent(run::want);
        List<Problem> problems =
                run.planned() ? new ArrayList<>(run.rehearsed()) : new ArrayList<>();
        Optional<LinkReport> links =
                wanted.filter(all -> external).flatMap(all -> linksOf(run, all));
        links.map(LinkReport::problems).ifPresent(problems::addAll);
        Optional<BrowserLook.Seen> seen =
                chromium.flatMap(
                        found ->
                                run.inspection().map(site -> new BrowserLook(found).at(site, run)));
        seen.map(BrowserLook.Seen::problems).ifPresent(problems::addAll);
        return new Run.Ending(problems, () -> said(run, links, seen));
    }

    /** What is said by the law of the day that is asked for, else of the day of the build. */
    private Optional<Predicate<Problem>> inForce(Run run) {
        return run.inspection()
                .map(site -> SiteLaw.of(site.site()).saidOn(asOf().orElse(site.today())));
    }

    private static Message outOfForce(Inspection site, LocalDate day) {
        int count = SiteLaw.of(site.site()).outOfForce(day).size();
        return Message.of("summary.rules-as-of", day, count);
    }

    private Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    private Optional<LinkReport> linksOf(Run run, Wanted wanted) {
        LinkLook look = new LinkLook(world, options, deadline, pause);
        return run.inspection().map(site -> look.at(site, run, wanted));
    }

    private List<Message> said(
            Run run, Optional<LinkReport> links, Optional<BrowserLook.Seen> seen) {
        List<Message> said = new ArrayList<>(run.summary().checked(run.planned()));
        asOf().flatMap(day -> run.inspection().map(site -> outOfForce(site, day)))
                .ifPresent(said::add);
        links.map(LinkLook::said).ifPresent(said::addAll);
        seen.map(BrowserLook.Seen::said).ifPresent(said::add);
        return said;
    }
}
