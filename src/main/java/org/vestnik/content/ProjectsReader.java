package org.vestnik.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Project.Status;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads the project or projects, and who pays for them. */
final class ProjectsReader {
    static final Keys FUNDING =
            Keys.of("fund", "period", "programme", "relation", "logos", "disclaimer");
    static final Keys PROJECT =
            Keys.of(
                            "id",
                            "number",
                            "name",
                            "status",
                            "start",
                            "end",
                            "budget",
                            "funding",
                            "partners",
                            "aims",
                            "activities",
                            "results")
                    .meaning("number", "номер", "code")
                    .meaning("name", "име", "title")
                    .meaning("aims", "goals", "objectives", "цели")
                    .meaning("activities", "дейности")
                    .meaning("results", "indicators", "резултати")
                    .meaning("status", "state", "статус");

    private static final String STATUS = "status";
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();

    private static final Keys BUDGET = Keys.of("total", "eu", "national", "own", "currency");
    private static final String TOTAL = "total";
    private static final List<String> AMOUNTS = List.of(TOTAL, "eu", "national", "own");

    private final LocalTexts texts;
    private final ZoneId zone;
    private final FundingReader fundings;
    private final WorkReader work;

    ProjectsReader(LocalTexts texts, SiteFiles files, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.fundings = new FundingReader(texts, files);
        this.work = new WorkReader(texts, zone);
    }

    /** Partners that a project brings along are added to {@code known}. */
    List<Project> read(Fields site, PartnersReader partners, Map<String, Partner> known) {
        Optional<Project.Funding> shared =
                site.get("funding").flatMap(Value::map).flatMap(map -> fundings.read(site, map));
        Optional<Value> one = site.get("project");
        Optional<Value> several = site.get("projects");
        if (one.isPresent() && several.isPresent()) {
            several.get().report(ContentRule.PROJECT_AND_PROJECTS);
        }
        reportNoStrip(site);
        Reading reading = new Reading(shared, partners, known);
        List<Project> projects = new ArrayList<>();
        one.flatMap(Value::map)
                .ifPresent(map -> projects.add(project(map, site.problems(), reading)));
        boolean named = projects.isEmpty();
        for (Value item : several.map(Value::list).orElse(List.of())) {
            item.map().filter(map -> named).ifPresent(map -> add(map, item, reading, projects));
        }
        return List.copyOf(projects);
    }

    /** What the projects of a site share. */
    private record Reading(
            Optional<Project.Funding> funding,
            PartnersReader partners,
            Map<String, Partner> known) {}

    private static void reportNoStrip(Fields site) {
        if (!site.has("project") && !site.has("projects")) {
            Place place = site.keyPlace("project", Place.start(SiteReader.FILE));
            Problem problem = ContentRule.FUNDING_MISSING.at(place);
            site.problems().add(site.has("funding") ? problem.variant("project") : problem);
        } else if (site.has("project") && !site.has("funding")) {
            boolean own =
                    site.get("project")
                            .filter(value -> value.yaml() instanceof YamlMap map && has(map))
                            .isPresent();
            if (!own) {
                Place place = site.keyPlace("funding", Place.start(SiteReader.FILE));
                site.problems().add(ContentRule.FUNDING_MISSING.at(place).variant("funding"));
            }
        }
    }

    /** Before the award nobody funds it, and nothing is missing. */
    private static boolean has(YamlMap project) {
        return project.get("funding").isPresent() || !status(unheard(project)).isAwarded();
    }

    private static Fields unheard(YamlMap map) {
        return Fields.open(map, new Problems());
    }

    private void add(YamlMap map, Value item, Reading reading, List<Project> projects) {
        Project project = project(map, item.problems(), reading);
        Fields fields = Fields.open(map, item.problems());
        if (!fields.has("id")) {
            item.report(ContentRule.PROJECT_ID_MISSING);
        } else if (projects.stream().anyMatch(other -> other.id().equals(project.id()))) {
            fields.get("id").ifPresent(id -> id.report(ContentRule.DEFINED_TWICE, id.seen()));
        } else {
            projects.add(project);
        }
        boolean owed = project.status().isAwarded() && project.funding().isEmpty();
        if (owed && !fields.has("funding")) {
            item.report(ContentRule.FUNDING_MISSING);
        }
    }

    private Project project(YamlMap map, Problems problems, Reading reading) {
        Fields fields = Fields.of(map, PROJECT, problems);
        Status status = status(fields);
        if (status.isAwarded()) {
            require(fields, "number", ContentRule.PROJECT_NUMBER_MISSING);
        }
        require(fields, "name", ContentRule.PROJECT_NAME_MISSING);
        Optional<YamlMap> budget = fields.get("budget").flatMap(Value::map);
        Optional<Fields> sums = budget.map(found -> Fields.of(found, BUDGET, problems));
        // Partners that it brings along can lead its activities.
        List<String> partners =
                fields.get("partners")
                        .map(value -> reading.partners().ofProject(value, reading.known()))
                        .orElse(List.copyOf(reading.known().keySet()));
        Optional<LocalDate> start = day(fields, "start");
        return new Project(
                fields.get("id").flatMap(ProjectsReader::id).orElse(""),
                fields.get("number").flatMap(Value::line).orElse(""),
                texts.read(fields, "name"),
                status,
                start,
                WorkReader.end(fields, "end", start, zone),
                sums.map(found -> amounts(found, status)).orElse(Map.of()),
                sums.flatMap(ProjectsReader::currency).orElse(""),
                funding(fields, reading).filter(found -> status.isAwarded()),
                partners,
                work.aims(fields),
                work.activities(fields, reading.known()),
                work.results(fields),
                map.place());
    }

    private Optional<Project.Funding> funding(Fields project, Reading reading) {
        return project.get("funding")
                .flatMap(Value::map)
                .flatMap(found -> fundings.read(project, found))
                .or(reading::funding);
    }

    /** Who says nothing has a contract: nearly all sites are made for one. */
    private static Status status(Fields project) {
        return project.get(STATUS)
                .flatMap(value -> value.word(STATUSES))
                .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Status.AWARDED);
    }

    private static void require(Fields fields, String key, ContentRule rule) {
        if (!fields.has(key)) {
            fields.problems().add(rule.at(fields.keyPlace(key, fields.map().place())));
        }
    }

    private static Optional<String> id(Value value) {
        return value.text().filter(id -> Forms.id(id, value));
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.get(key).flatMap(value -> Dates.day(value, zone));
    }

    private static Map<String, BigDecimal> amounts(Fields budget, Status status) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (String key : AMOUNTS) {
            budget.get(key).flatMap(Forms::amount).ifPresent(sum -> amounts.put(key, sum));
        }
        budget.get(TOTAL)
                .filter(value -> amounts.containsKey(TOTAL))
                .ifPresent(total -> reportSum(total, amounts));
        // Who is to pay which part is a claim too.
        amounts.keySet().removeIf(key -> !status.isAwarded() && !key.equals(TOTAL));
        return amounts;
    }

    /** Parts may leave something of the total unsaid; they never come to more than it. */
    private static void reportSum(Value total, Map<String, BigDecimal> amounts) {
        BigDecimal whole = amounts.get(TOTAL);
        BigDecimal parts =
                amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(whole);
        if (parts.compareTo(whole) > 0) {
            total.report(ContentRule.BUDGET_SUM, parts.toPlainString(), whole.toPlainString());
        }
    }

    private static Optional<String> currency(Fields budget) {
        if (!budget.has("currency")) {
            Place place = budget.keyPlace("currency", budget.map().place());
            budget.problems().add(ContentRule.CURRENCY_MISSING.at(place));
        }
        return budget.get("currency").flatMap(Forms::currency);
    }
}
