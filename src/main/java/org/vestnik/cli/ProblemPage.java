package org.vestnik.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vestnik.check.RuleBook;
import org.vestnik.check.RuleCard;
import org.vestnik.problem.Excerpt;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

/**
 * Problems as one page to be read, printed or sent on: complete in itself, without scripts, in the
 * language of the messages.
 *
 * @param saying names files as reached from the current folder
 * @param lines gives the text of the line that a place stands in
 */
record ProblemPage(Saying saying, Function<Place, Optional<String>> lines) {
    private static final int WIDEST = 160;

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--line:#8884;--error:#b00020;--warning:#8a5300;--note:#2b5797}
            @media (prefers-color-scheme:dark){:root{--error:#ff8a94;--warning:#ffc36b;--note:#9ec5ff}}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem}
            h1,h2{line-height:1.25}
            h2{font-size:1.1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
            ol{list-style:none;margin:0;padding:0}
            li{border-left:.3rem solid var(--line);margin:0 0 1rem;padding:.1rem 0 .1rem .9rem;break-inside:avoid}
            li.error{border-color:var(--error)}
            li.warning{border-color:var(--warning)}
            li.note{border-color:var(--note)}
            .error b{color:var(--error)}
            .warning b{color:var(--warning)}
            .note b{color:var(--note)}
            p{margin:.2rem 0}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.4rem 0;padding:.4rem .6rem;border:1px solid var(--line)}
            mark{font-weight:bold;color:#000;background:#ffe58a}
            dt{margin-top:1rem;font-weight:bold}
            dd{margin:0}
            @media print{body{padding:0;max-width:none;font-size:10pt}a{color:inherit;text-decoration:none}}
            """;

    /** One whole page, also where there are no problems. */
    String print(List<Problem> problems) {
        Map<String, RuleCard> rules = rules(problems);
        String title = say("report.title");
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        out.append(saying.messages().language()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(escape(title)).append("</title>\n<style>\n").append(STYLE);
        out.append("</style>\n</head>\n<body>\n<main>\n");
        out.append("<h1>").append(escape(title)).append("</h1>\n");
        out.append("<p>").append(escape(counts(problems))).append("</p>\n");
        byFile(problems).forEach((file, found) -> file(file, found, rules, out));
        explain(rules, out);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private String say(String key, Object... arguments) {
        return saying.messages().say(Message.of(key, arguments));
    }

    private String counts(List<Problem> problems) {
        return problems.isEmpty()
                ? say("preview.clear")
                : say(
                        "summary.problems",
                        count(problems, Severity.ERROR),
                        count(problems, Severity.WARNING),
                        count(problems, Severity.NOTE));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private Map<String, List<Problem>> byFile(List<Problem> problems) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        for (Problem problem : problems) {
            files.computeIfAbsent(saying.file(problem.place()), file -> new java.util.ArrayList<>())
                    .add(problem);
        }
        return files;
    }

    /** Those that say more of themselves than the sentence of a problem does. */
    private Map<String, RuleCard> rules(List<Problem> problems) {
        RuleBook book = RuleBook.in(saying.messages());
        Map<String, RuleCard> rules = new TreeMap<>();
        for (Problem problem : problems) {
            book.find(problem.code())
                    .filter(card -> card.why().isPresent())
                    .ifPresent(card -> rules.put(card.code(), card));
        }
        return rules;
    }

    private void file(
            String file, List<Problem> problems, Map<String, RuleCard> rules, StringBuilder out) {
        String head = file.isEmpty() ? say("report.site") : file;
        out.append("<section>\n<h2>").append(escape(head)).append("</h2>\n<ol>\n");
        problems.forEach(problem -> problem(problem, rules.containsKey(problem.code()), out));
        out.append("</ol>\n</section>\n");
    }

    private void problem(Problem problem, boolean explained, StringBuilder out) {
        Place place = problem.place();
        String code = "<code>" + problem.code() + "</code>";
        String kind = problem.severity().name().toLowerCase(Locale.ROOT);
        out.append("<li class=\"").append(kind).append("\">\n<p><b>");
        out.append(escape(saying.severity(problem.severity()))).append(":</b> ");
        out.append(escape(saying.sentence(problem))).append(" (");
        if (place.hasLine()) {
            out.append(escape(say("report.line", place.line(), place.column()))).append("; ");
        }
        out.append(explained ? "<a href=\"#" + problem.code() + "\">" + code + "</a>" : code);
        out.append(")</p>\n");
        excerpt(place, out);
        saying.hint(problem)
                .ifPresent(hint -> out.append("<p>&#8594; ").append(escape(hint)).append("</p>\n"));
        out.append("</li>\n");
    }

    private void excerpt(Place place, StringBuilder out) {
        Optional<String> line = place.hasLine() ? lines.apply(place) : Optional.empty();
        if (line.isEmpty() || line.get().isBlank()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(line.get(), place, WIDEST);
        out.append("<pre>").append(escape(excerpt.before()));
        if (!excerpt.marked().isEmpty()) {
            out.append("<mark>").append(escape(excerpt.marked())).append("</mark>");
        }
        out.append(escape(excerpt.after())).append("</pre>\n");
    }

    private void explain(Map<String, RuleCard> rules, StringBuilder out) {
        if (rules.isEmpty()) {
            return;
        }
        out.append("<section>\n<h2>").append(escape(say("report.rules"))).append("</h2>\n<dl>\n");
        for (RuleCard card : rules.values()) {
            out.append("<dt id=\"").append(card.code()).append("\"><code>");
            out.append(card.code()).append("</code></dt>\n<dd>").append(escape(card.about()));
            card.why().ifPresent(why -> out.append(' ').append(escape(why)));
            out.append("</dd>\n");
        }
        out.append("</dl>\n</section>\n");
    }

    private static String escape(String text) {
        return HtmlText.escape(text);
    }
}
