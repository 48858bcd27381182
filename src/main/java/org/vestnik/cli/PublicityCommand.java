package org.vestnik.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.check.law.LawLook;
import org.vestnik.check.law.PublicityReport;
import org.vestnik.check.law.Verdict;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report on how a site keeps the rules of publicity. */
@Command(name = "publicity", mixinStandardHelpOptions = true)
final class PublicityCommand implements Callable<Integer> {
    private final World world;

    @Mixin private ReportOptions options;

    /** Why nothing was written, if anything was in the way. */
    private Optional<Message> refusal = Optional.empty();

    /** What measures the strip and takes the pictures, if that is asked for. */
    private Optional<Chromium> browser = Optional.empty();

    PublicityCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        SharedOptions shared = options.shared();
        refusal = options.file.flatMap(name -> obstacle(name, shared));
        browser = options.browser ? Chromium.find(world) : Optional.empty();
        if (options.browser && browser.isEmpty()) {
            world.err().println(options.messages(world).say(Chromium.missing()));
            return ExitStatus.MACHINE_FAILED.code();
        }
        ExitStatus status = ExitStatus.BAD_COMMAND_LINE;
        if (refusal.isEmpty()) {
            status = new Run(world, shared, world.err()).run(run -> report(run, shared));
        }
        if (refusal.isPresent()) {
            world.err().println(options.messages(world).say(refusal.get()));
            return ExitStatus.BAD_COMMAND_LINE.code();
        }
        return status.code();
    }

    private Optional<Message> obstacle(String name, SharedOptions shared) {
        if (name.equals(ReportOptions.NO_FILE)) {
            return Optional.empty();
        }
        Folders folders = new Folders(world, shared);
        List<Path> closed = List.of(folders.content(), folders.themes(), folders.output());
        try {
            return file(name, folders).obstacle(closed);
        } catch (InvalidPathException noPath) {
            return Optional.of(Message.of("usage.report.taken", name));
        }
    }

    private static ReportFile file(String name, Folders folders) {
        return new ReportFile(folders.path(Path.of(name)), name, PublicityPage.MARK);
    }

    /** Errors are said as always; all else is in the report. */
    private Run.Ending report(Run run, SharedOptions shared) {
        run.want(Problem::isError);
        List<Problem> made = made(run);
        if (run.shown().isEmpty()) {
            return new Run.Ending(made, () -> run.summary().checked(false));
        }
        SiteConfig site = run.shown().get().library().site();
        LocalDate day = shared.build(world).day(site.timezone());
        List<Problem> all = new ArrayList<>(run.found());
        all.addAll(made);
        LocalDate asOf = options.asOf().orElse(day);
        boolean whole = run.planned() && all.stream().noneMatch(Problem::isError);
        LawLook look = new LawLook(site.projects(), all, run.settings(), whole, asOf);
        PublicityReport report =
                PublicityReport.of(site, look, run.inspection(), run.files().keySet());
        PublicityPage.Origin origin =
                new PublicityPage.Origin(
                        day, asOf, "Vestnik " + Version.number(), fingerprint(run).hex());
        Messages messages = options.messages(world);
        Saying saying = new Saying(messages, new Folders(world, shared)::shown);
        PublicityPage page = new PublicityPage(ReportWords.of(saying, site.lead()), report, origin);
        String name = options.file.orElse("publicity-report-" + day + ".html");
        write(name, page.print(pictures(run, report, messages)), shared);
        return new Run.Ending(made, () -> said(name, report));
    }

    private List<Problem> made(Run run) {
        List<Problem> made = new ArrayList<>(run.planned() ? run.rehearsed() : List.of());
        browser.ifPresent(
                found ->
                        run.inspection()
                                .map(site -> new BrowserLook(found).at(site, run).problems())
                                .ifPresent(made::addAll));
        return made;
    }

    private List<Picture> pictures(Run run, PublicityReport report, Messages messages) {
        return browser.map(
                        found ->
                                new ReportPictures(found, messages)
                                        .of(report, run.files(), run.url()))
                .orElse(List.of());
    }

    private void write(String name, String page, SharedOptions shared) {
        if (name.equals(ReportOptions.NO_FILE)) {
            world.out().print(page);
            return;
        }
        refusal = obstacle(name, shared);
        if (refusal.isEmpty()) {
            refusal = file(name, new Folders(world, shared)).write(page);
        }
    }

    private List<Message> said(String name, PublicityReport report) {
        if (refusal.isPresent()) {
            return List.of();
        }
        return List.of(
                Message.of("report.written", name),
                Message.of(
                        "report.counts",
                        report.count(Verdict.KEPT),
                        report.count(Verdict.BREACHED),
                        report.count(Verdict.PERSON)));
    }

    /** Stands for all that was read: the content and the themes, each file by its path. */
    private static Hash fingerprint(Run run) {
        MessageDigest digest = Hash.digest();
        for (SourceFile file : run.tree().files().values()) {
            digest.update(Hash.of(file.path()).bytes());
            digest.update(file.hash().bytes());
        }
        return Hash.finish(digest);
    }
}
