package org.vestnik.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Prints problems in one form, in the language of the messages.
 *
 * @param files turns a logical path into one as reached from the current folder
 * @param lines gives the text of the line that a place stands in
 */
record ProblemPrinter(
        Messages messages,
        ProblemFormat format,
        Paint paint,
        Function<String, String> files,
        Function<Place, Optional<String>> lines) {
    private static final int WIDEST = 110;

    String print(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(print(problem)).append('\n'));
        return out.toString();
    }

    private String print(Problem problem) {
        return switch (format) {
            case TEXT -> text(problem);
            case JSON -> json(problem);
            case GITHUB -> github(problem);
        };
    }

    private String say(Message message) {
        return messages.say(reached(message));
    }

    /** Files are named in sentences as they are in front of them: as reached from here. */
    private Message reached(Message message) {
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(word -> isFile(word) ? files.apply(word) : word)
                        .toList());
    }

    private Problem reached(Problem problem) {
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.place(),
                reached(problem.message()),
                problem.hint().map(this::reached));
    }

    private static boolean isFile(String word) {
        return word.startsWith("content/") || word.startsWith("themes/");
    }

    private String text(Problem problem) {
        Place place = problem.place();
        String where = files.apply(place.file());
        if (place.hasLine()) {
            where += ":" + place.line() + ":" + place.column();
        }
        String severity = word(problem) + "[" + problem.code() + "]";
        String head =
                (where.isEmpty() ? "" : paint.place(where + ":") + " ")
                        + paint.severity(problem.severity(), severity)
                        + ": "
                        + say(problem.message());
        return head + excerpt(problem);
    }

    private String word(Problem problem) {
        String key = "severity." + problem.severity().name().toLowerCase(java.util.Locale.ROOT);
        return messages.say(Message.of(key));
    }

    /** The line itself and the mark below it, with the hint behind the mark. */
    private String excerpt(Problem problem) {
        String hint = messages.hint(reached(problem)).map(paint::hint).orElse("");
        Optional<String> line =
                problem.place().hasLine() ? lines.apply(problem.place()) : Optional.empty();
        if (line.isEmpty() || line.get().isBlank()) {
            return hint.isEmpty() ? "" : "\n    " + hint;
        }
        Excerpt excerpt = Excerpt.of(line.get(), problem.place(), WIDEST);
        String tail = hint.isEmpty() ? "" : " " + hint;
        return "\n    " + excerpt.line() + "\n    " + excerpt.mark() + tail;
    }

    private String json(Problem problem) {
        Place place = problem.place();
        return new JsonLine()
                .text("file", files.apply(place.file()))
                .number("line", place.line())
                .number("column", place.column())
                .number("endColumn", place.endColumn())
                .text("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT))
                .text("code", problem.code())
                .text("message", say(problem.message()))
                .text("hint", messages.hint(reached(problem)).orElse(""))
                .text("text", place.hasLine() ? lines.apply(place).orElse("") : "")
                .toString();
    }

    private String github(Problem problem) {
        Place place = problem.place();
        String kind =
                switch (problem.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                };
        String at = place.hasLine() ? ",line=" + place.line() + ",col=" + place.column() : "";
        String hint = messages.hint(reached(problem)).map(text -> " " + text).orElse("");
        return "::"
                + kind
                + " file="
                + escape(files.apply(place.file())).replace(",", "%2C").replace(":", "%3A")
                + at
                + ",title="
                + problem.code()
                + "::"
                + escape(say(problem.message()) + hint);
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
