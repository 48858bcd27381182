package org.vestnik.markdown;

import java.util.List;
import java.util.Locale;
import org.vestnik.language.Language;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;

/** The one way in which these tests read a text. */
final class Reading {
    static final String FILE = "content/articles/fair/bg.md";
    private static final Language BULGARIAN = Language.of("bg");

    private Reading() {}

    static MarkdownText of(String text) {
        return MarkdownReader.read(FILE, 1, text, BULGARIAN);
    }

    /** As it was written: no typography. */
    static MarkdownText plainly(String text) {
        return MarkdownReader.read(new Source(FILE, 1, text), Manner.PLAIN);
    }

    static String html(String text) {
        return Filled.html(plainly(text)).strip();
    }

    /** Each problem as {@code LINE:COLUMN-END severity[code] sentence}. */
    static List<String> problems(String text) {
        return of(text).problems().stream().map(Reading::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place().line()
                + ":"
                + problem.place().column()
                + "-"
                + problem.place().endColumn()
                + " "
                + problem.severity().name().toLowerCase(Locale.ROOT)
                + "["
                + problem.code()
                + "] "
                + Messages.in("en").say(problem.message());
    }
}
