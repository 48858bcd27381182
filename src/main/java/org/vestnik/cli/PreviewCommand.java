package org.vestnik.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.preview.Listening;
import org.vestnik.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site on this computer while it is written. */
@Command(name = "preview", mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    static final int PORT = 4000;

    private final World world;

    @Mixin private SharedOptions options;

    @Option(names = "--port", descriptionKey = "port", paramLabel = "NUMBER")
    Optional<Integer> port = Optional.empty();

    @Option(names = "--host", descriptionKey = "host", paramLabel = "ADDRESS")
    private String host = "127.0.0.1";

    @Option(names = "--open", descriptionKey = "open")
    boolean open;

    @Option(names = "--no-drafts", descriptionKey = "no-drafts")
    boolean noDrafts;

    @Option(names = "--no-future", descriptionKey = "no-future")
    boolean noFuture;

    @Option(names = "--poll", descriptionKey = "poll")
    boolean poll;

    @Option(names = "--editor", descriptionKey = "editor", paramLabel = "EDITOR")
    private Optional<String> editor = Optional.empty();

    PreviewCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return new PreviewRun(world, options, this).run().code();
    }

    /** What is wrong with the values, which picocli cannot know. */
    Optional<Message> misuse() {
        return port.filter(number -> number < 0 || number > 65535)
                .map(number -> Message.of("usage.port", number));
    }

    /** An editor that is named, be it by a command. */
    Optional<String> editor() {
        return editor.filter(name -> !name.isBlank());
    }

    /** Whether others on the network can see the preview. */
    boolean reachesOut() {
        return !host.equals("localhost") && !host.equals("::1") && !host.startsWith("127.");
    }

    /** A port that was asked for must be free; without one, any other will do. */
    Listening listening() {
        return new Listening(host, port.orElse(PORT), port.isPresent());
    }
}
