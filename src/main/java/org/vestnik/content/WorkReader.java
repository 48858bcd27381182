package org.vestnik.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads what a project is for, what it does and what came of it. */
record WorkReader(LocalTexts texts, ZoneId zone) {
    private static final Keys ACTIVITY =
            Keys.of("name", "start", "end", "partner", "text")
                    .meaning("name", "име", "title")
                    .meaning("text", "description", "описание")
                    .meaning("partner", "партньор", "organiser");

    private static final Keys RESULT =
            Keys.of("name", "planned", "achieved", "unit")
                    .meaning("name", "име", "title", "indicator")
                    .meaning("planned", "target", "plan", "promised")
                    .meaning("achieved", "done", "value", "actual", "reached");

    List<LocalText> aims(Fields project) {
        return project.get("aims").map(Value::list).orElse(List.of()).stream()
                .map(texts::read)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * @param known the partners of the site
     */
    List<Project.Activity> activities(Fields project, Map<String, Partner> known) {
        List<Project.Activity> activities = new ArrayList<>();
        for (Value item : project.get("activities").map(Value::list).orElse(List.of())) {
            named(item, ACTIVITY)
                    .map(fields -> activity(fields, known))
                    .filter(found -> !found.name().isEmpty())
                    .ifPresent(activities::add);
        }
        return List.copyOf(activities);
    }

    private Project.Activity activity(Fields fields, Map<String, Partner> known) {
        Optional<LocalDate> start = day(fields, "start");
        return new Project.Activity(
                texts.read(fields, "name"),
                start,
                end(fields, "end", start, zone),
                fields.get("partner").flatMap(value -> partner(value, known)),
                texts.read(fields, "text"));
    }

    List<Project.Result> results(Fields project) {
        List<Project.Result> results = new ArrayList<>();
        for (Value item : project.get("results").map(Value::list).orElse(List.of())) {
            named(item, RESULT)
                    .map(this::result)
                    .filter(found -> !found.name().isEmpty())
                    .ifPresent(results::add);
        }
        return List.copyOf(results);
    }

    private Project.Result result(Fields fields) {
        return new Project.Result(
                texts.read(fields, "name"),
                fields.get("planned").flatMap(Forms::number),
                fields.get("achieved").flatMap(Forms::number),
                texts.read(fields, "unit"));
    }

    /** An entry of a list; one that is a text alone has it for its name. */
    private static Optional<Fields> named(Value item, Keys keys) {
        Problems problems = item.problems();
        if (item.yaml() instanceof YamlScalar text) {
            YamlMap.Entry name = new YamlMap.Entry("name", text.place(), text);
            return Optional.of(Fields.open(new YamlMap(List.of(name), text.place()), problems));
        }
        Optional<YamlMap> map = item.map();
        if (map.isPresent() && !Fields.open(map.get(), new Problems()).has("name")) {
            item.report(ContentRule.ENTRY_NAME_MISSING, item.key());
        }
        return map.map(found -> Fields.of(found, keys, problems));
    }

    private static Optional<String> partner(Value value, Map<String, Partner> known) {
        Optional<String> id = value.text();
        if (id.isPresent() && !known.containsKey(id.get())) {
            Problem unknown = FactsReader.unknownPartner(value, id.get(), known);
            value.problems().add(unknown);
            return Optional.empty();
        }
        return id;
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.get(key).flatMap(value -> Dates.day(value, zone));
    }

    /** The day under a key; one before the start is reported, and there is none. */
    static Optional<LocalDate> end(
            Fields fields, String key, Optional<LocalDate> start, ZoneId zone) {
        Optional<Value> value = fields.get(key);
        Optional<LocalDate> end = value.flatMap(found -> Dates.day(found, zone));
        if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get())) {
            value.get().report(ContentRule.END_BEFORE_START, value.get().seen(), start.get());
            return Optional.empty();
        }
        return end;
    }
}
