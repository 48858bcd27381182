package org.vestnik.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Gives the options that the layers declare the values that the site chooses. */
final class Options {
    private final Map<String, Option> declared;
    private final Map<String, Object> values = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Problems problems = new Problems();

    private Options(Map<String, Option> declared) {
        this.declared = declared;
    }

    /**
     * What was chosen.
     *
     * @param values of every declared option: the site's, else the uppermost layer's default
     * @param stylesheet the asset that the styles go into
     * @param styles what the values change in it; "" where nothing is changed
     */
    record Chosen(Map<String, Object> values, String stylesheet, String styles) {}

    static Outcome<Chosen> read(List<Layer> layers, YamlMap site) {
        Problems problems = new Problems();
        OptionReader.Declared declared = OptionReader.read(layers).into(problems);
        Options options = new Options(declared.options());
        options.choose(site);
        problems.addAll(options.problems.list());
        Map<String, Object> values =
                new Palette(declared, options.values, options.places).settle().into(problems);
        return problems.with(
                new Chosen(
                        Collections.unmodifiableMap(values),
                        declared.stylesheet(),
                        OptionStyles.of(declared.options(), values)));
    }

    private void choose(YamlMap site) {
        declared.forEach((name, option) -> values.put(name, option.preset()));
        for (YamlMap.Entry entry : site.entries()) {
            Option option = declared.get(entry.key());
            if (option == null) {
                problems.add(
                        OptionWords.unknown(ThemeRule.OPTION_UNKNOWN, entry, declared.keySet()));
                continue;
            }
            Optional<Object> value = value(option, entry);
            value.filter(good -> !option.isPreset(good))
                    .ifPresent(good -> put(option, good, entry.value().place()));
        }
    }

    private void put(Option option, Object value, Place place) {
        values.put(option.name(), value);
        places.put(option.name(), place);
    }

    private Optional<Object> value(Option option, YamlMap.Entry entry) {
        if (option.type() == Option.Type.LIST) {
            return ChoiceList.read(option, entry.value()).into(problems);
        }
        YamlValue given = entry.value();
        Optional<Object> value =
                given instanceof YamlScalar scalar ? option.value(scalar) : Optional.empty();
        if (value.isEmpty()) {
            problems.add(wrong(entry, option));
        }
        return value;
    }

    private static Problem wrong(YamlMap.Entry entry, Option option) {
        String seen = entry.value() instanceof YamlScalar scalar ? scalar.text() : "…";
        Problem problem =
                ThemeRule.OPTION_VALUE.at(
                        entry.value().place(),
                        entry.key(),
                        seen,
                        String.join(", ", option.choices().keySet()),
                        option.preset().equals("") ? option.example() : option.preset(),
                        option.least(),
                        option.most());
        boolean bounded = option.type() == Option.Type.NUMBER && option.isBounded();
        return problem.variant(bounded ? "range" : option.type().word());
    }
}
