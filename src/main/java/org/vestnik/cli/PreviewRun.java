package org.vestnik.cli;

import static java.util.Locale.ROOT;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.Memo;
import org.vestnik.files.Tools;
import org.vestnik.preview.Preview;
import org.vestnik.preview.Settings;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Saying;
import org.vestnik.site.BuildOptions;

/** One preview, from its start until it is interrupted. */
final class PreviewRun {
    private final World world;
    private final SharedOptions options;
    private final PreviewCommand command;
    private final Folders folders;
    private final Messages messages;

    PreviewRun(World world, SharedOptions options, PreviewCommand command) {
        this.world = world;
        this.options = options;
        this.command = command;
        this.folders = new Folders(world, options);
        this.messages = Messages.in(options.languageOf(world));
    }

    ExitStatus run() {
        Optional<Message> misuse = options.misuse().or(this::misuse).or(command::misuse);
        if (misuse.isPresent()) {
            world.err().println(messages.say(misuse.get()));
            return ExitStatus.BAD_COMMAND_LINE;
        }
        Interruption interruption = new Interruption();
        try {
            return run(interruption);
        } finally {
            interruption.done();
        }
    }

    /** A preview tells of problems as they come, and never has told of all. */
    private Optional<Message> misuse() {
        return options.format.isWhole()
                ? Optional.of(Message.of("usage.format", options.format.name().toLowerCase(ROOT)))
                : Optional.empty();
    }

    private ExitStatus run(Interruption interruption) {
        if (options.noCache) {
            return run(Memo.NONE, interruption);
        }
        try (DiskMemo memo = folders.memo()) {
            return run(memo, interruption);
        }
    }

    private ExitStatus run(Memo memo, Interruption interruption) {
        ExecutorService pool = Threads.pool("vestnik");
        Saying saying = new Saying(messages, folders::shown);
        PreviewReport report = new PreviewReport(world, options, saying);
        Preview.Around around = new Preview.Around(world.clock(), saying, report);
        Tools tools = new Tools(memo, pool, world.programs());
        try (Preview preview = Preview.start(settings(), command.listening(), tools, around)) {
            greet(preview);
            interruption.await();
        } finally {
            pool.shutdownNow();
        }
        say(Message.of("preview.ended"));
        return ExitStatus.DONE;
    }

    private Settings settings() {
        BuildOptions build = options.build(world);
        return new Settings(
                folders.sources(),
                build.today(),
                !command.noDrafts,
                !command.noFuture,
                build.baseUrl(),
                command.poll || !tells(),
                command.editor());
    }

    /**
     * Whether the system tells of changes in a way that Java can use: on macOS Java itself looks
     * every few seconds, and on Windows a folder that is watched cannot be renamed.
     */
    private static boolean tells() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private void greet(Preview preview) {
        if (command.reachesOut()) {
            say(Message.of("preview.host"));
        }
        if (command.port.isEmpty()
                && !preview.address().endsWith(":" + PreviewCommand.PORT + "/")) {
            say(Message.of("preview.port", PreviewCommand.PORT));
        }
        say(Message.of("preview.ready", preview.address()));
        if (command.open && !WebBrowser.open(preview.address())) {
            say(Message.of("preview.open-by-hand"));
        }
    }

    private void say(Message message) {
        world.out().println(messages.say(message));
        world.out().flush();
    }
}
