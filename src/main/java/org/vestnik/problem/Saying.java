package org.vestnik.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says problems in one language, and names files as the reader reaches them.
 *
 * @param files turns a logical path into one as reached from the reader's folder
 */
public record Saying(Messages messages, Function<String, String> files) {
    public String say(Message message) {
        return messages.say(reached(message));
    }

    /** What is wrong. */
    public String sentence(Problem problem) {
        return say(problem.message());
    }

    /** What to do about it. */
    public Optional<String> hint(Problem problem) {
        Problem reached =
                new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.place(),
                        reached(problem.message()),
                        problem.hint().map(this::reached));
        return messages.hint(reached);
    }

    /** The word for a severity, with a small letter. */
    public String severity(Severity severity) {
        return messages.say(Message.of("severity." + severity.name().toLowerCase(Locale.ROOT)));
    }

    public String file(Place place) {
        return files.apply(place.file());
    }

    /** The file, and the line and column where there are any: {@code content/a/bg.md:4:7}. */
    public String where(Place place) {
        String file = file(place);
        return place.hasLine() ? file + ":" + place.line() + ":" + place.column() : file;
    }

    /** Files are named in sentences as they are in front of them. */
    private Message reached(Message message) {
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(word -> isFile(word) ? files.apply(word) : word)
                        .toList());
    }

    private static boolean isFile(String word) {
        return word.startsWith("content/") || word.startsWith("themes/");
    }
}
