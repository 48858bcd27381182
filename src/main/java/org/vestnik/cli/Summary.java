package org.vestnik.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vestnik.content.Hidden;
import org.vestnik.content.Shown;
import org.vestnik.files.WriteReport;
import org.vestnik.problem.Message;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;
import org.vestnik.site.Build;
import org.vestnik.site.Site;

/**
 * What is said at the end of a run: how much was made, what is hidden and why, how long it took.
 */
record Summary(Build.Result result, Path output, Path folder) {

    List<Message> built(WriteReport report, boolean stopped) {
        if (stopped || report.files() == 0) {
            boolean errors = result.problems().stream().anyMatch(Problem::isError);
            return List.of(Message.of(stopped || errors ? "summary.stopped" : "summary.strict"));
        }
        int pages = pages();
        int photos = photos();
        String shown =
                output.startsWith(folder) ? folder.relativize(output).toString() : "" + output;
        return List.of(
                Message.of(
                        "summary.built",
                        pages,
                        photos,
                        report.files() - pages - photos,
                        report.written(),
                        report.unchanged(),
                        report.deleted()),
                Message.of("summary.open", shown.replace('\\', '/')));
    }

    List<Message> checked(boolean planned) {
        if (!planned) {
            return List.of(Message.of("summary.broken"));
        }
        int others = site().files().size() - pages() - photos();
        return List.of(Message.of("summary.checked", pages(), photos(), others));
    }

    /** How many articles are hidden, by reason; which ones, when asked; and when that changes. */
    List<Message> hidden(boolean each) {
        List<Message> said = new ArrayList<>();
        result.shown().ifPresent(shown -> hidden(shown, each, said));
        return said;
    }

    List<Message> problems(List<Problem> problems, int unshown) {
        List<Message> said = new ArrayList<>();
        if (!problems.isEmpty()) {
            said.add(
                    Message.of(
                            "summary.problems",
                            count(problems, Severity.ERROR),
                            count(problems, Severity.WARNING),
                            count(problems, Severity.NOTE)));
        }
        if (unshown > 0) {
            said.add(Message.of("summary.quiet-notes", unshown));
        }
        return said;
    }

    static Message seconds(Duration time) {
        return Message.of(
                "summary.seconds", String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0));
    }

    /** An article by its folder; where the others of its texts are shown, the text by its file. */
    private static String name(Hidden hidden) {
        return hidden.language()
                .map(language -> hidden.folder() + "/" + language.code() + ".md")
                .orElse(hidden.folder());
    }

    private static void hidden(Shown shown, boolean each, List<Message> said) {
        for (Hidden.Reason reason : Hidden.Reason.values()) {
            List<Hidden> those = shown.hidden().stream().filter(h -> h.reason() == reason).toList();
            if (!those.isEmpty()) {
                String key = "summary." + reason.name().toLowerCase(Locale.ROOT);
                said.add(Message.of(key, those.size()));
                if (each) {
                    those.forEach(h -> said.add(Message.of("summary.hidden", name(h))));
                }
            }
        }
        shown.nextChange().ifPresent(day -> said.add(Message.of("summary.next", day)));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private Site site() {
        return result.site().orElseThrow();
    }

    private int pages() {
        return site().pages();
    }

    private int photos() {
        return (int) site().files().keySet().stream().filter(p -> p.startsWith("photos/")).count();
    }
}
