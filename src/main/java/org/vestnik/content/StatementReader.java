package org.vestnik.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.AccessibilityStatement.Body;
import org.vestnik.content.AccessibilityStatement.Issue;
import org.vestnik.content.AccessibilityStatement.Preparation;
import org.vestnik.content.AccessibilityStatement.Reason;
import org.vestnik.content.AccessibilityStatement.Status;
import org.vestnik.files.YamlMap;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Reads what the site says of its accessibility and of personal data. */
final class StatementReader {
    private static final Keys ACCESSIBILITY =
            Keys.of(
                            "status",
                            "organisation",
                            "scope",
                            "standard",
                            "issues",
                            "alternatives",
                            "prepared",
                            "reviewed",
                            "method",
                            "evaluator",
                            "report",
                            "contact",
                            "response",
                            "enforcement")
                    .meaning("organisation", "organization", "организация")
                    .meaning("issues", "problems", "exceptions", "проблеми");

    private static final Keys ISSUE = Keys.of("text", "reason");
    private static final Keys BODY = Keys.of("name", "url");
    private static final Keys PRIVACY =
            Keys.of("controller", "contact", "host", "text", "off")
                    .meaning("controller", "администратор", "organisation", "organization")
                    .meaning("host", "hosting", "server");

    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::word).toList();
    private static final List<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::word).toList();
    private static final String THIRD_PARTY = "third-party";
    private static final List<String> METHODS = List.of("self", THIRD_PARTY);

    private final LocalTexts texts;
    private final ContactReader contacts;
    private final ZoneId zone;

    StatementReader(LocalTexts texts, ContactReader contacts, ZoneId zone) {
        this.texts = texts;
        this.contacts = contacts;
        this.zone = zone;
    }

    Statements read(Fields site) {
        return new Statements(
                section(site, "accessibility", ACCESSIBILITY).flatMap(this::accessibility),
                section(site, "privacy", PRIVACY).map(this::privacy).orElse(PrivacyNotice.NONE));
    }

    /** A section in which nothing is written counts as not there. */
    private static Optional<Fields> section(Fields site, String key, Keys keys) {
        return site.get(key)
                .flatMap(Value::map)
                .filter(map -> !map.entries().isEmpty())
                .map(map -> Fields.of(map, keys, site.problems()));
    }

    /**
     * Empty where no status can be read: how accessible a site is, is for nobody but its people to
     * say.
     */
    private Optional<AccessibilityStatement> accessibility(Fields fields) {
        if (!fields.has("status")) {
            Place place = fields.keyPlace("status", fields.map().place());
            fields.problems().add(ContentRule.STATUS_MISSING.at(place));
        }
        Optional<Status> status =
                fields.get("status")
                        .flatMap(value -> value.word(STATUSES))
                        .map(word -> Status.values()[STATUSES.indexOf(word)]);
        List<Issue> issues = issues(fields);
        status.ifPresent(said -> checkIssues(fields, said, issues));
        Preparation preparation = preparation(fields);
        return status.map(
                said ->
                        new AccessibilityStatement(
                                said,
                                texts.read(fields, "organisation"),
                                texts.read(fields, "scope"),
                                texts.read(fields, "standard"),
                                issues,
                                texts.read(fields, "alternatives"),
                                preparation,
                                contacts.of(fields, "contact"),
                                texts.read(fields, "response"),
                                enforcement(fields),
                                fields.map().place(),
                                lastDay(fields)));
    }

    private static Place lastDay(Fields fields) {
        return fields.get("reviewed")
                .or(() -> fields.get("prepared"))
                .map(Value::place)
                .orElse(fields.map().place());
    }

    private Preparation preparation(Fields fields) {
        return new Preparation(
                day(fields, "prepared"),
                day(fields, "reviewed"),
                fields.get("method").flatMap(value -> value.word(METHODS)).map(THIRD_PARTY::equals),
                texts.read(fields, "evaluator"),
                fields.get("report").flatMap(Forms::url));
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.get(key).flatMap(value -> Dates.day(value, zone));
    }

    private Optional<Body> enforcement(Fields fields) {
        return fields.get("enforcement")
                .flatMap(Value::map)
                .map(map -> Fields.of(map, BODY, fields.problems()))
                .map(
                        body ->
                                new Body(
                                        texts.read(body, "name"),
                                        body.get("url").flatMap(Forms::url)))
                .filter(body -> !body.name().isEmpty());
    }

    private List<Issue> issues(Fields fields) {
        List<Issue> issues = new ArrayList<>();
        for (Value item : fields.get("issues").map(Value::list).orElse(List.of())) {
            item.map().flatMap(map -> issue(map, item)).ifPresent(issues::add);
        }
        return List.copyOf(issues);
    }

    private Optional<Issue> issue(YamlMap map, Value item) {
        Fields fields = Fields.of(map, ISSUE, item.problems());
        LocalText text = texts.read(fields, "text");
        Optional<String> reason = fields.get("reason").flatMap(value -> value.word(REASONS));
        if (!fields.has("text") || !fields.has("reason")) {
            item.report(ContentRule.ISSUE_INCOMPLETE, String.join(", ", REASONS));
        }
        return reason.filter(word -> !text.isEmpty())
                .map(word -> new Issue(text, Reason.values()[REASONS.indexOf(word)]));
    }

    private static void checkIssues(Fields fields, Status status, List<Issue> issues) {
        boolean full = status == Status.FULL;
        boolean listed = fields.has("issues") && !(full && issues.isEmpty());
        if (full == listed) {
            Value value = fields.get("status").orElseThrow();
            Problem problem = ContentRule.STATUS_ISSUES.at(value.place(), status.word());
            fields.problems().add(problem.variant(full ? "full" : "other"));
        }
    }

    private PrivacyNotice privacy(Fields fields) {
        return new PrivacyNotice(
                texts.read(fields, "controller"),
                contacts.of(fields, "contact"),
                texts.read(fields, "host"),
                texts.read(fields, "text"),
                fields.get("off").flatMap(Value::bool).orElse(false));
    }
}
