package org.vestnik.cli;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import picocli.CommandLine.Option;

/** The options of every command that says something: in which language, how much, in colour. */
class SpeakingOptions {
    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "LANG")
    String language = "";

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--color", descriptionKey = "color", paramLabel = "auto|always|never")
    ColorChoice color = ColorChoice.AUTO;

    /** When output is coloured. */
    enum ColorChoice {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** What is wrong with the values, which picocli cannot know. */
    Optional<Message> misuse() {
        if (language.isEmpty() || Messages.speak(language)) {
            return Optional.empty();
        }
        String spoken = String.join(", ", Messages.languages());
        return Optional.of(Message.of("usage.lang", language, spoken));
    }

    String languageOf(World world) {
        return language.isEmpty() ? world.language() : language;
    }

    /** What to type again to hear the same language. */
    List<String> spoken() {
        return language.isEmpty() ? List.of() : List.of("--lang", language);
    }

    Messages messages(World world) {
        return Messages.in(languageOf(world));
    }

    Paint paint(World world) {
        boolean plain =
                world.environment().containsKey("NO_COLOR")
                        || "dumb".equals(world.environment().get("TERM"));
        return switch (color) {
            case ALWAYS -> Paint.COLOURED;
            case NEVER -> Paint.PLAIN;
            case AUTO -> world.terminal() && !plain ? Paint.COLOURED : Paint.PLAIN;
        };
    }
}
