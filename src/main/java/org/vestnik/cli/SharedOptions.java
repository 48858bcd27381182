package org.vestnik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.vestnik.problem.Message;
import org.vestnik.site.BuildOptions;
import picocli.CommandLine.Option;

/** The options of every command that builds. */
final class SharedOptions extends SpeakingOptions {
    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    Path content = Path.of("content");

    @Option(names = "--themes", descriptionKey = "themes", paramLabel = "DIR")
    Path themes = Path.of("themes");

    @Option(names = "--output", descriptionKey = "output", paramLabel = "DIR")
    Path output = Path.of("site");

    @Option(names = "--base-url", descriptionKey = "base-url", paramLabel = "URL")
    String baseUrl = "";

    @Option(names = "--drafts", descriptionKey = "drafts")
    boolean drafts;

    @Option(names = "--future", descriptionKey = "future")
    boolean future;

    @Option(names = "--today", descriptionKey = "today", paramLabel = "DATE")
    LocalDate today;

    @Option(names = "--no-cache", descriptionKey = "no-cache")
    boolean noCache;

    @Option(names = "--strict", descriptionKey = "strict")
    boolean strict;

    @Option(
            names = "--format",
            descriptionKey = "format",
            paramLabel = "text|json|github|sarif|html")
    ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--verbose", descriptionKey = "verbose")
    boolean verbose;

    /** Those of a command that is told of no other folder. */
    static SharedOptions of(Path content) {
        SharedOptions options = new SharedOptions();
        options.content = content;
        return options;
    }

    /** What is wrong with the values, which picocli cannot know. */
    @Override
    Optional<Message> misuse() {
        if (!baseUrl.isEmpty() && !baseUrl.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            return Optional.of(Message.of("usage.base-url", baseUrl));
        }
        return super.misuse();
    }

    BuildOptions build(World world) {
        Optional<String> url =
                Optional.of(baseUrl)
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.endsWith("/") ? text : text + "/");
        return new BuildOptions(
                Optional.ofNullable(today), world.clock().instant(), drafts, future, url);
    }
}
