package org.vestnik.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;

/** The parts of a declaration, as theme.yaml writes them. */
final class OptionWords {
    private OptionWords() {}

    /** The map that an entry has as its value, else one with the value under that key alone. */
    static YamlMap form(YamlMap.Entry entry, String key) {
        return entry.value() instanceof YamlMap map ? map : only(key, entry.value());
    }

    static YamlMap only(String key, YamlValue value) {
        return new YamlMap(List.of(new YamlMap.Entry(key, value.place(), value)), value.place());
    }

    static Optional<String> text(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text());
    }

    /** The single values of a list; a single value is a list of one. */
    static List<YamlScalar> scalars(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.isNull() ? List.of() : List.of(scalar);
        }
        return value instanceof YamlList list
                ? list.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast)
                        .toList()
                : List.of();
    }

    static Option.Type guess(Optional<YamlValue> preset) {
        if (preset.isPresent() && preset.get() instanceof YamlScalar scalar) {
            return switch (scalar.kind()) {
                case INTEGER -> Option.Type.NUMBER;
                case BOOLEAN -> Option.Type.BOOLEAN;
                case TEXT, NULL -> Option.Type.TEXT;
            };
        }
        return Option.Type.TEXT;
    }

    /** What the option is in the stylesheet, over what is said beneath; empty where it is wrong. */
    static Optional<Styling> styling(YamlMap form, Styling below) {
        List<String> sets =
                form.get("sets")
                        .map(value -> scalars(value).stream().map(YamlScalar::text).toList())
                        .orElse(below.sets());
        List<YamlScalar> on = form.get("on").map(OptionWords::scalars).orElse(below.on());
        Optional<Double> contrast =
                form.get("contrast").isEmpty()
                        ? Optional.of(below.contrast())
                        : text(form, "contrast").flatMap(OptionWords::ratio);
        boolean named = sets.stream().allMatch(name -> name.matches("--[A-Za-z][A-Za-z0-9-]*"));
        return contrast.filter(ratio -> named)
                .map(ratio -> new Styling(sets, on, ratio, below.follows(), "", below.written()));
    }

    private static Optional<Double> ratio(String text) {
        return text.matches("\\d{1,2}(\\.\\d{1,2})?")
                ? Optional.of(Double.parseDouble(text)).filter(r -> r >= 1 && r <= 21)
                : Optional.empty();
    }

    /** The keys that nothing reads. */
    static List<Problem> unknown(ThemeRule rule, YamlMap map, Set<String> known) {
        return map.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .map(entry -> unknown(rule, entry, known))
                .toList();
    }

    static Problem unknown(ThemeRule rule, YamlMap.Entry entry, Set<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        Problem problem = rule.at(entry.keyPlace(), entry.key(), String.join(", ", sorted));
        return Nearest.of(entry.key(), sorted)
                .map(near -> problem.withHint("theme-key.nearest", near))
                .orElse(problem);
    }
}
