package org.vestnik.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads what the layers declare: options, backgrounds, and the stylesheet that options go into. */
final class OptionReader {
    private static final Set<String> KEYS =
            Set.of("name", "extends", "description", "options", "backgrounds", "stylesheet");
    private static final Set<String> OPTION_KEYS =
            Set.of(
                    "default",
                    "type",
                    "choices",
                    "least",
                    "most",
                    "description",
                    "sets",
                    "on",
                    "contrast",
                    "dark");

    private static final String STYLESHEET = "site.css";

    private final Map<String, Option> options = new LinkedHashMap<>();
    private final Map<String, Colour> backgrounds = new LinkedHashMap<>();
    private String stylesheet = STYLESHEET;
    private final Problems problems = new Problems();

    private OptionReader() {}

    /**
     * What all layers declare together.
     *
     * @param backgrounds by name; those of dark pages by the name of their twin
     * @param stylesheet the name of an asset
     */
    record Declared(
            Map<String, Option> options, Map<String, Colour> backgrounds, String stylesheet) {}

    static Outcome<Declared> read(List<Layer> layers) {
        OptionReader reader = new OptionReader();
        for (Layer layer : layers) {
            reader.read(layer.settings());
        }
        Declared all = new Declared(reader.options, reader.backgrounds, reader.stylesheet);
        reader.problems.addAll(Palette.unknownBackgrounds(all));
        return reader.problems.with(all);
    }

    private void read(YamlMap settings) {
        problems.addAll(OptionWords.unknown(ThemeRule.THEME_KEY, settings, KEYS));
        Optional<String> named = OptionWords.text(settings, "stylesheet");
        stylesheet = named.orElse(stylesheet);
        if (named.isEmpty()) {
            settings.get("stylesheet").ifPresent(value -> wrong(value, "stylesheet"));
        }
        map(settings, "backgrounds").forEach(this::background);
        map(settings, "options").forEach(this::declare);
    }

    private List<YamlMap.Entry> map(YamlMap settings, String key) {
        Optional<YamlValue> value = settings.get(key);
        if (value.isPresent() && !(value.get() instanceof YamlMap)) {
            wrong(value.get(), key);
        }
        return value.isPresent() && value.get() instanceof YamlMap map ? map.entries() : List.of();
    }

    private void wrong(YamlValue value, String key) {
        problems.add(ThemeRule.THEME_VALUE.at(value.place(), key));
    }

    /** One colour, or two: light and dark. */
    private void background(YamlMap.Entry entry) {
        YamlMap both = OptionWords.form(entry, "light");
        Optional<Colour> light = OptionWords.text(both, "light").flatMap(Colour::of);
        Optional<Colour> dark = OptionWords.text(both, "dark").flatMap(Colour::of);
        if (light.isEmpty() || both.get("dark").isPresent() && dark.isEmpty()) {
            problems.add(
                    ThemeRule.THEME_VALUE
                            .at(entry.value().place(), entry.key())
                            .variant("background"));
        }
        light.ifPresent(colour -> backgrounds.put(entry.key(), colour));
        dark.ifPresent(colour -> backgrounds.put(Styling.twin(entry.key()), colour));
    }

    /** A bare value is the option's default and tells its type. */
    private void declare(YamlMap.Entry entry) {
        YamlMap form = OptionWords.form(entry, "default");
        problems.addAll(OptionWords.unknown(ThemeRule.THEME_KEY, form, OPTION_KEYS));
        Optional<Option> option = option(entry.key(), form);
        if (option.isEmpty()) {
            problems.add(wrong(entry));
        }
        option.ifPresent(found -> options.put(found.name(), found));
        option.filter(found -> found.type() == Option.Type.COLOUR)
                .ifPresent(found -> declareTwin(found, form));
    }

    private static Problem wrong(YamlMap.Entry entry) {
        Problem wrong = ThemeRule.THEME_VALUE.at(entry.value().place(), entry.key());
        return UsualNumber.of(entry.key())
                .map(
                        number ->
                                ThemeRule.THEME_VALUE
                                        .at(
                                                entry.value().place(),
                                                entry.key(),
                                                number.least(),
                                                number.preset())
                                        .variant("usual"))
                .orElse(wrong);
    }

    /** Empty where the type is unknown, or the default or the styling does not fit it. */
    private Optional<Option> option(String name, YamlMap form) {
        Option below = options.get(name);
        Optional<YamlValue> preset = form.get("default");
        Option.Type fallback = below == null ? OptionWords.guess(preset) : below.type();
        Optional<Option.Type> type =
                form.get("type").isEmpty()
                        ? Optional.of(fallback)
                        : OptionWords.text(form, "type").flatMap(Option.Type::of);
        Optional<Styling> styling =
                OptionWords.styling(form, below == null ? Styling.NONE : below.styling());
        boolean styled = styling.isPresent() && !styling.get().sets().isEmpty();
        if (type.isEmpty() || styling.isEmpty() || styled && !type.get().isStyle()) {
            return Optional.empty();
        }
        Optional<UsualNumber> usual = UsualNumber.of(name);
        if (usual.isPresent() && type.get() != Option.Type.NUMBER) {
            return Optional.empty();
        }
        long least = number(form, "least", below == null ? Integer.MIN_VALUE : below.least());
        Option bare =
                new Option(
                        name,
                        type.get(),
                        below == null ? "" : below.preset(),
                        below == null ? form.place() : below.place(),
                        choices(form, below),
                        usual.map(number -> Math.max(number.least(), least)).orElse(least),
                        number(form, "most", below == null ? Integer.MAX_VALUE : below.most()),
                        styling.get());
        boolean writes = below == null || form.get("sets").isPresent();
        return preset(bare, preset, below != null)
                .map(o -> writes ? o.withStyling(o.styling().written(o.preset())) : o);
    }

    /** A list has all its choices unless told; a colour may be like another. */
    private Optional<Option> preset(Option bare, Optional<YamlValue> given, boolean known) {
        if (given.isEmpty()) {
            boolean list = bare.type() == Option.Type.LIST && !bare.choices().isEmpty();
            Option all = bare.withPreset(List.copyOf(bare.choices().keySet()), bare.place());
            return known ? Optional.of(bare) : Optional.of(all).filter(option -> list);
        }
        YamlValue value = given.get();
        if (bare.type() == Option.Type.LIST) {
            return ChoiceList.read(bare, value).value().map(v -> bare.withPreset(v, value.place()));
        }
        if (!(value instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        Option other = options.get(scalar.text());
        if (bare.type() == Option.Type.COLOUR && other != null && other.type() == bare.type()) {
            return Optional.of(
                    bare.withPreset(other.preset(), value.place())
                            .withStyling(bare.styling().like(other.name())));
        }
        return bare.value(scalar)
                .map(v -> bare.withPreset(v, value.place()).withStyling(bare.styling().like("")));
    }

    /** The colour for dark pages, where the option or one beneath it has a key {@code dark}. */
    private void declareTwin(Option light, YamlMap form) {
        String name = Styling.twin(light.name());
        Option below = options.get(name);
        Optional<YamlValue> dark = form.get("dark");
        if (dark.isEmpty() && below == null) {
            return;
        }
        YamlMap twin =
                dark.map(
                                value ->
                                        value instanceof YamlMap map
                                                ? map
                                                : OptionWords.only("default", value))
                        .orElse(YamlMap.empty(form.place()));
        Optional<YamlScalar> preset =
                twin.get("default")
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast);
        boolean wrong = preset.isPresent() && Colour.of(preset.get().text()).isEmpty();
        if (wrong) {
            wrong(preset.get(), name);
            return;
        }
        List<YamlScalar> on =
                twin.get("on").map(OptionWords::scalars).orElse(named(light.styling().on()));
        Styling styling = light.styling().darkOf(light.name(), on);
        Object value = preset.<Object>map(YamlScalar::text).orElse("");
        boolean writes = below == null || form.get("sets").isPresent();
        options.put(
                name,
                new Option(
                        name,
                        Option.Type.COLOUR,
                        value,
                        preset.map(YamlScalar::place).orElse(light.place()),
                        Map.of(),
                        light.least(),
                        light.most(),
                        styling.written(writes ? value : below.styling().written())));
    }

    /** A background that is written out has no dark twin. */
    private static List<YamlScalar> named(List<YamlScalar> backgrounds) {
        return backgrounds.stream().filter(name -> Colour.of(name.text()).isEmpty()).toList();
    }

    private static Map<String, String> choices(YamlMap form, Option below) {
        Map<String, String> choices = new LinkedHashMap<>();
        Optional<YamlValue> given = form.get("choices");
        if (given.isEmpty()) {
            return below == null ? choices : below.choices();
        }
        if (given.get() instanceof YamlMap map) {
            map.entries()
                    .forEach(e -> choices.put(e.key(), OptionWords.text(map, e.key()).orElse("")));
        } else {
            OptionWords.scalars(given.get()).forEach(s -> choices.put(s.text(), ""));
        }
        return choices;
    }

    private static long number(YamlMap map, String key, long otherwise) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(s -> s.kind() == YamlScalar.Kind.INTEGER && s.text().length() < 10)
                .map(scalar -> Long.parseLong(scalar.text()))
                .orElse(otherwise);
    }
}
