package org.vestnik.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.vestnik.check.RuleBook;
import org.vestnik.check.RuleCard;
import org.vestnik.files.JsonText;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

/**
 * Problems as a log that editors and forges show beside the lines (OASIS SARIF 2.1.0). Columns are
 * counted in code points, which the log says of itself (3.14.17). It is ASCII alone, so that no
 * shell that turns the encoding of what it writes into a file can spoil it.
 *
 * @param saying names files as reached from the current folder
 * @param lines gives the text of the line that a place stands in
 */
record SarifLog(Saying saying, Function<Place, Optional<String>> lines) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** One whole log, also where there are no problems. */
    String print(List<Problem> problems) {
        List<String> codes =
                new ArrayList<>(new TreeSet<>(problems.stream().map(Problem::code).toList()));
        List<String> results =
                problems.stream().map(p -> result(p, codes.indexOf(p.code()))).toList();
        String driver =
                JsonText.object(
                        "name", JsonText.ascii("Vestnik"),
                        "version", JsonText.ascii(Version.number()),
                        "language", JsonText.ascii(messages().language()),
                        "rules", JsonText.lines(rules(codes)));
        String run =
                JsonText.object(
                        "tool", JsonText.object("driver", driver),
                        "columnKind", JsonText.ascii("unicodeCodePoints"),
                        "results", JsonText.lines(results));
        return JsonText.object(
                        "$schema", JsonText.ascii(SCHEMA),
                        "version", JsonText.ascii("2.1.0"),
                        "runs", "[" + run + "]")
                + "\n";
    }

    private Messages messages() {
        return saying.messages();
    }

    private List<String> rules(List<String> codes) {
        RuleBook book = RuleBook.in(messages());
        return codes.stream()
                .map(
                        code ->
                                book.find(code)
                                        .map(this::rule)
                                        .orElse(JsonText.object("id", JsonText.ascii(code))))
                .toList();
    }

    private String rule(RuleCard card) {
        String whole = card.about() + card.why().map(why -> " " + why).orElse("");
        return JsonText.object(
                "id", JsonText.ascii(card.code()),
                "shortDescription", message(card.about()),
                "fullDescription", message(whole),
                "help", message(new RulePrinter(messages()).explain(card)),
                "defaultConfiguration", JsonText.object("level", level(card.severity())));
    }

    private String result(Problem problem, int rule) {
        String hint = saying.hint(problem).map(text -> " – " + text).orElse("");
        boolean nowhere = problem.place().file().isEmpty();
        return JsonText.object(
                "ruleId", JsonText.ascii(problem.code()),
                "ruleIndex", "" + rule,
                "level", level(problem.severity()),
                "message", message(saying.sentence(problem) + hint),
                "locations", nowhere ? "[]" : "[" + location(problem.place()) + "]");
    }

    private String location(Place place) {
        String file = JsonText.object("uri", JsonText.ascii(uri(saying.file(place))));
        String physical =
                JsonText.object(
                        "artifactLocation", file, "region", place.hasLine() ? region(place) : "");
        return JsonText.object("physicalLocation", physical);
    }

    private String region(Place place) {
        // Spec 3.30.8: without an end, the region would go on to the end of the line.
        int column = Math.max(1, place.column());
        return JsonText.object(
                "startLine", "" + place.line(),
                "startColumn", "" + column,
                "endColumn", "" + Math.max(column, place.endColumn()),
                "snippet", lines.apply(place).map(SarifLog::message).orElse(""));
    }

    private static String message(String text) {
        return JsonText.object("text", JsonText.ascii(text));
    }

    private static String level(Severity severity) {
        return JsonText.ascii(severity.name().toLowerCase(Locale.ROOT));
    }

    /** Relative to the folder that the program runs in (spec: RFC 3986, 4.2). */
    static String uri(String file) {
        boolean drive = file.length() > 1 && file.charAt(1) == ':';
        boolean absolute = drive || file.startsWith("/");
        String path = "/" + file.replaceFirst("^/+", "");
        try {
            String encoded = new URI("file", null, path, null).toASCIIString();
            String plain = encoded.substring("file:/".length());
            return absolute ? "file:///" + plain : plain;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
