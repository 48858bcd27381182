package org.vestnik.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestnik.files.JsonText;
import org.vestnik.problem.Excerpt;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;

/**
 * Prints problems in one form.
 *
 * @param saying names files as reached from the current folder
 * @param lines gives the text of the line that a place stands in
 */
record ProblemPrinter(
        Saying saying, ProblemFormat format, Paint paint, Function<Place, Optional<String>> lines) {
    private static final int WIDEST = 110;

    String print(List<Problem> problems) {
        if (format.isWhole()) {
            return format == ProblemFormat.SARIF
                    ? new SarifLog(saying, lines).print(problems)
                    : new ProblemPage(saying, lines).print(problems);
        }
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(print(problem)).append('\n'));
        return out.toString();
    }

    private String print(Problem problem) {
        return switch (format) {
            case TEXT, SARIF, HTML -> text(problem);
            case JSON -> json(problem);
            case GITHUB -> github(problem);
        };
    }

    private String text(Problem problem) {
        String where = saying.where(problem.place());
        String severity = saying.severity(problem.severity()) + "[" + problem.code() + "]";
        String head =
                (where.isEmpty() ? "" : paint.place(where + ":") + " ")
                        + paint.severity(problem.severity(), severity)
                        + ": "
                        + saying.sentence(problem);
        return head + excerpt(problem);
    }

    /** The line itself and the mark below it, with the hint behind the mark. */
    private String excerpt(Problem problem) {
        String hint = saying.hint(problem).map(paint::hint).orElse("");
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
        String severity = problem.severity().name().toLowerCase(java.util.Locale.ROOT);
        String line = place.hasLine() ? lines.apply(place).orElse("") : "";
        return JsonText.object(
                "file", JsonText.quoted(saying.file(place)),
                "line", "" + place.line(),
                "column", "" + place.column(),
                "endColumn", "" + place.endColumn(),
                "severity", JsonText.quoted(severity),
                "code", JsonText.quoted(problem.code()),
                "message", JsonText.quoted(saying.sentence(problem)),
                "hint", JsonText.quoted(saying.hint(problem).orElse("")),
                "text", JsonText.quoted(line));
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
        String hint = saying.hint(problem).map(text -> "; " + text).orElse("");
        return "::"
                + kind
                + " file="
                + escape(saying.file(place)).replace(",", "%2C").replace(":", "%3A")
                + at
                + ",title="
                + problem.code()
                + "::"
                + escape(saying.sentence(problem) + hint);
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
