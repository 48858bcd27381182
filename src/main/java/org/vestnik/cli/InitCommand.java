package org.vestnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.files.SourceFolder;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Saying;
import org.vestnik.scaffold.NewSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a site. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final World world;

    @Mixin private SpeakingOptions options;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "init.folder")
    private Path folder;

    @Option(
            names = "--languages",
            descriptionKey = "init.languages",
            paramLabel = "bg,en",
            split = ",")
    private List<String> languages = List.of("bg", "en");

    InitCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Messages messages = options.messages(world);
        Optional<Message> misuse = options.misuse().or(this::misuse);
        if (misuse.isEmpty()) {
            NewSite site = new NewSite(known(), world.clock().instant(), messages);
            misuse = site.misuse().map(problem -> unknown(problem.message().arguments().get(0)));
            if (misuse.isEmpty()) {
                return make(site, messages).code();
            }
        }
        world.err().println(messages.say(misuse.get()));
        return ExitStatus.BAD_COMMAND_LINE.code();
    }

    private ExitStatus make(NewSite site, Messages messages) {
        String shown = folder.toString().replace('\\', '/');
        Path target = world.folder().resolve(folder).normalize();
        Outcome<List<String>> made = site.make(SourceFolder.at(target, shown), shown);
        ProblemPrinter printer =
                new ProblemPrinter(
                        new Saying(messages, path -> path),
                        ProblemFormat.TEXT,
                        options.paint(world),
                        place -> Optional.empty());
        ExitStatus status = new Telling(world, printer).print(made.problems());
        if (!made.value().isEmpty() && !options.quiet) {
            report(made.value(), target, messages);
        }
        return status;
    }

    private void report(List<String> made, Path target, Messages messages) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("made"));
        for (String path : made) {
            String shown = folder.normalize().resolve(path).toString().replace('\\', '/');
            lines.add(Message.of("made.path", shown));
        }
        lines.add(Message.of("made.site"));
        Launch.going(target, world.folder())
                .forEach(line -> lines.add(Message.of("made.path", line)));
        List<String> arguments = new ArrayList<>(List.of("preview", "--open"));
        arguments.addAll(options.spoken());
        String preview = world.launch().in(target, world.folder(), arguments);
        lines.add(Message.of("made.path", preview));
        lines.add(Message.of("made.site.then"));
        lines.forEach(line -> world.out().println(messages.say(line)));
    }

    private Optional<Message> misuse() {
        return languages.stream()
                .map(InitCommand::code)
                .filter(code -> !Language.isTag(code))
                .map(InitCommand::unknown)
                .findFirst();
    }

    private List<Language> known() {
        return languages.stream().map(InitCommand::code).distinct().map(Language::of).toList();
    }

    private static String code(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Message unknown(String word) {
        return Message.of("usage.languages", word);
    }
}
