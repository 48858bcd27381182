package org.vestnik.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.LooseFiles;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceFolder;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Saying;
import org.vestnik.scaffold.Ground;
import org.vestnik.scaffold.Kind;
import org.vestnik.scaffold.Kinds;
import org.vestnik.scaffold.PhotoPick;
import org.vestnik.scaffold.Scaffold;
import org.vestnik.scaffold.TranslationStart;
import org.vestnik.scaffold.Wish;

/** One run of the command that begins an article. */
final class NewRun {
    private final World world;
    private final SpeakingOptions options;
    private final NewCommand command;
    private final Folders folders;
    private final Messages messages;

    NewRun(World world, SpeakingOptions options, NewCommand command) {
        this.world = world;
        this.options = options;
        this.command = command;
        this.folders = new Folders(world, SharedOptions.of(command.content));
        this.messages = options.messages(world);
    }

    ExitStatus run() {
        Optional<Message> misuse = options.misuse().or(command::misuse);
        if (misuse.isPresent()) {
            world.err().println(messages.say(misuse.get()));
            return ExitStatus.BAD_COMMAND_LINE;
        }
        ExecutorService pool = Threads.pool("vestnik");
        try (DiskMemo memo = folders.memo()) {
            SourceTree sources = folders.sources().read(memo, world.clock());
            Outcome<Optional<SiteConfig>> site = Ground.site(sources);
            if (site.value().isEmpty()) {
                return told(sources).print(site.problems());
            }
            return run(sources, site.value().get(), new Tools(memo, pool, world.programs()));
        } finally {
            pool.shutdownNow();
        }
    }

    private ExitStatus run(SourceTree sources, SiteConfig site, Tools tools) {
        if (command.translate) {
            return translate(sources, site, tools);
        }
        Kinds kinds = Kinds.of(site);
        Optional<Kind> kind = kinds.find(command.type);
        if (kind.isEmpty()) {
            unknown(kinds).forEach(line -> world.err().println(messages.say(line)));
            return ExitStatus.BAD_COMMAND_LINE;
        }
        Problems problems = new Problems();
        PhotoPick photos = photos().into(problems);
        if (problems.hasErrors()) {
            return told(sources).print(problems.sorted());
        }
        Instant now = world.clock().instant();
        LocalDate date = command.date.orElseGet(() -> now.atZone(site.timezone()).toLocalDate());
        Wish wish = new Wish(kind.get(), command.title, date, command.place, photos);
        SourceFolder folder = SourceFolder.at(folders.content(), "content");
        Ground ground = new Ground(folder, sources, site, tools, now);
        List<String> made = new Scaffold(ground, messages).make(wish).into(problems);
        ExitStatus status = told(sources).print(problems.sorted());
        if (!made.isEmpty()) {
            report(made.stream().map(folders::shown).toList());
        }
        return status;
    }

    /** The two words are then the folder of an article, and a language. */
    private ExitStatus translate(SourceTree sources, SiteConfig site, Tools tools) {
        SourceFolder folder = SourceFolder.at(folders.content(), "content");
        Ground ground = new Ground(folder, sources, site, tools, world.clock().instant());
        Outcome<Optional<String>> made =
                new TranslationStart(ground, messages)
                        .make(folders.logical(command.type), command.title);
        ExitStatus status = told(sources).print(made.problems());
        made.value().ifPresent(path -> report(List.of(folders.shown(path))));
        return status;
    }

    private List<Message> unknown(Kinds kinds) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("usage.type", command.type));
        kinds.nearest(command.type)
                .map(near -> Message.of("usage.near", near))
                .ifPresent(lines::add);
        lines.add(Message.of("usage.types", String.join(", ", kinds.described(messages))));
        return lines;
    }

    private Outcome<PhotoPick> photos() {
        if (command.photos.isEmpty()) {
            return Outcome.of(PhotoPick.NONE);
        }
        Path folder = command.photos.get();
        String shown = folder.toString().replace('\\', '/');
        Outcome<List<SourceFile>> files = LooseFiles.in(folders.path(folder), shown, world.clock());
        return files.hasErrors()
                ? new Outcome<>(PhotoPick.NONE, files.problems())
                : files.then(found -> PhotoPick.among(found, shown, world.programs()));
    }

    private void report(List<String> made) {
        if (options.quiet) {
            return;
        }
        say(Message.of("made"));
        made.forEach(path -> say(Message.of("made.path", path)));
        say(Message.of("made.article", made.get(0)));
        List<String> arguments = new ArrayList<>(List.of("preview", "--open"));
        if (!command.content.equals(Path.of("content"))) {
            arguments.addAll(List.of("--content", command.content.toString()));
        }
        arguments.addAll(options.spoken());
        String line = world.launch().in(world.folder(), world.folder(), arguments);
        say(Message.of("made.path", line));
    }

    private void say(Message message) {
        world.out().println(messages.say(message));
    }

    private Telling told(SourceTree sources) {
        Saying saying = new Saying(messages, folders::shown);
        return new Telling(
                world,
                new ProblemPrinter(
                        saying, ProblemFormat.TEXT, options.paint(world), sources::line));
    }
}
