package org.vestnik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an article or a page. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final World world;

    @Mixin private SpeakingOptions options;

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "new.type")
    String type;

    @Parameters(index = "1", paramLabel = "TITLE", descriptionKey = "new.title")
    String title;

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    Path content = Path.of("content");

    @Option(names = "--date", descriptionKey = "new.date", paramLabel = "DATE")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--place", descriptionKey = "new.place", paramLabel = "TEXT")
    Optional<String> place = Optional.empty();

    @Option(names = "--photos", descriptionKey = "new.photos", paramLabel = "DIR")
    Optional<Path> photos = Optional.empty();

    @Option(names = "--translate", descriptionKey = "new.translate")
    boolean translate;

    NewCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return new NewRun(world, options, this).run().code();
    }

    /** What is wrong with the values, which picocli cannot know. */
    Optional<Message> misuse() {
        if (title.isBlank()) {
            return Optional.of(Message.of("usage.title"));
        }
        return date.filter(day -> day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
                .map(day -> Message.of("usage.value", "--date", day));
    }
}
