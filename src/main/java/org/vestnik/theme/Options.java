package org.vestnik.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads the options that the layers declare, and the values that the site gives them. */
final class Options {
    private static final Set<String> KEYS = Set.of("name", "extends", "description", "options");
    private static final Set<String> OPTION_KEYS =
            Set.of("default", "type", "choices", "least", "most", "description");

    private final Map<String, Option> declared = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private Options() {}

    /** Every declared option with its value: the site's, else the uppermost layer's default. */
    static Outcome<Map<String, Object>> read(List<Layer> layers, YamlMap site) {
        Options options = new Options();
        for (Layer layer : layers) {
            options.declare(layer.settings());
        }
        Map<String, Object> values = options.values(site);
        return options.problems.with(values);
    }

    private void declare(YamlMap settings) {
        checkKeys(settings, KEYS);
        Optional<YamlValue> options = settings.get("options");
        if (options.isEmpty()) {
            return;
        }
        if (!(options.get() instanceof YamlMap map)) {
            problems.add(ThemeRule.THEME_VALUE.at(options.get().place(), "options"));
            return;
        }
        for (YamlMap.Entry entry : map.entries()) {
            declare(entry);
        }
    }

    /** A bare value is the option's default and tells its type. */
    private void declare(YamlMap.Entry entry) {
        YamlMap form =
                entry.value() instanceof YamlMap map
                        ? map
                        : new YamlMap(
                                List.of(
                                        new YamlMap.Entry(
                                                "default", entry.keyPlace(), entry.value())),
                                entry.value().place());
        checkKeys(form, OPTION_KEYS);
        Optional<Option> option = option(entry.key(), form);
        if (option.isEmpty()) {
            problems.add(ThemeRule.THEME_VALUE.at(entry.value().place(), entry.key()));
        }
        option.ifPresent(found -> declared.put(found.name(), found));
    }

    /** Empty where the type is unknown or the default does not fit it. */
    private Optional<Option> option(String name, YamlMap form) {
        Option below = declared.get(name);
        Optional<YamlValue> preset = form.get("default");
        Option.Type fallback = below == null ? guess(preset) : below.type();
        Optional<Option.Type> type =
                form.get("type").isEmpty()
                        ? Optional.of(fallback)
                        : text(form, "type").flatMap(Option.Type::of);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices = below == null ? List.of() : below.choices();
        Option bare =
                new Option(
                        name,
                        type.get(),
                        below == null ? "" : below.preset(),
                        form.get("choices").map(Options::texts).orElse(choices),
                        number(form, "least", below == null ? Integer.MIN_VALUE : below.least()),
                        number(form, "most", below == null ? Integer.MAX_VALUE : below.most()));
        return preset.isEmpty() && below != null
                ? Optional.of(bare)
                : preset.flatMap(bare::value).map(bare::withPreset);
    }

    private static Option.Type guess(Optional<YamlValue> preset) {
        if (preset.isPresent() && preset.get() instanceof YamlScalar scalar) {
            return switch (scalar.kind()) {
                case INTEGER -> Option.Type.NUMBER;
                case BOOLEAN -> Option.Type.BOOLEAN;
                case TEXT, NULL -> Option.Type.TEXT;
            };
        }
        return Option.Type.TEXT;
    }

    private Map<String, Object> values(YamlMap site) {
        Map<String, Object> values = new TreeMap<>();
        declared.forEach((name, option) -> values.put(name, option.preset()));
        for (YamlMap.Entry entry : site.entries()) {
            Option option = declared.get(entry.key());
            if (option == null) {
                problems.add(unknown(ThemeRule.OPTION_UNKNOWN, entry, declared.keySet()));
                continue;
            }
            Optional<Object> value = option.value(entry.value());
            if (value.isEmpty()) {
                problems.add(wrong(entry, option));
            }
            value.ifPresent(good -> values.put(option.name(), good));
        }
        return Collections.unmodifiableMap(values);
    }

    private static Problem wrong(YamlMap.Entry entry, Option option) {
        String seen = entry.value() instanceof YamlScalar scalar ? scalar.text() : "…";
        Problem problem =
                ThemeRule.OPTION_VALUE.at(
                        entry.value().place(),
                        entry.key(),
                        seen,
                        String.join(", ", option.choices()),
                        option.preset(),
                        option.least(),
                        option.most());
        boolean bounded = option.type() == Option.Type.NUMBER && option.isBounded();
        return problem.variant(bounded ? "range" : option.type().word());
    }

    private void checkKeys(YamlMap map, Set<String> known) {
        for (YamlMap.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(unknown(ThemeRule.THEME_KEY, entry, known));
            }
        }
    }

    private static Problem unknown(ThemeRule rule, YamlMap.Entry entry, Set<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        Problem problem = rule.at(entry.keyPlace(), entry.key(), String.join(", ", sorted));
        return Nearest.of(entry.key(), sorted)
                .map(near -> problem.withHint("theme-key.nearest", near))
                .orElse(problem);
    }

    private static Optional<String> text(YamlMap map, String key) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text());
    }

    private static long number(YamlMap map, String key, long otherwise) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(s -> s.kind() == YamlScalar.Kind.INTEGER && s.text().length() < 10)
                .map(scalar -> Long.parseLong(scalar.text()))
                .orElse(otherwise);
    }

    private static List<String> texts(YamlValue value) {
        return value instanceof YamlList list
                ? list.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(item -> ((YamlScalar) item).text())
                        .toList()
                : List.of();
    }
}
