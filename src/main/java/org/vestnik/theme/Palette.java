package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.files.YamlScalar;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Settles the colours: those that follow another, those for dark pages that nobody has given, and
 * whether letters in each can be read.
 */
final class Palette {
    private final OptionReader.Declared declared;
    private final Map<String, Object> values;
    private final Map<String, Place> chosen;
    private final Problems problems = new Problems();

    /**
     * @param values by name of the option
     * @param chosen where the site gives them
     */
    Palette(OptionReader.Declared declared, Map<String, Object> values, Map<String, Place> chosen) {
        this.declared = declared;
        this.values = new TreeMap<>(values);
        this.chosen = chosen;
    }

    /** All values, complete. An option follows one that was declared before it. */
    Outcome<Map<String, Object>> settle() {
        for (Option option : declared.options().values()) {
            if (option.type() == Option.Type.COLOUR) {
                settle(option);
            }
        }
        return problems.with(values);
    }

    private void settle(Option option) {
        Styling styling = option.styling();
        boolean given = chosen.containsKey(option.name());
        if (given || !isDependent(option)) {
            Place place = given ? chosen.get(option.name()) : option.place();
            check(option, place);
        } else if (styling.isDark()
                && (chosen.containsKey(styling.light()) || styling.follows().isEmpty())) {
            values.put(option.name(), derived(option));
        } else {
            String followed = styling.follows();
            values.put(
                    option.name(),
                    values.containsKey(followed) ? values.get(followed) : derived(option));
        }
    }

    /** Whether the colour comes from another, as long as the site gives none. */
    private boolean isDependent(Option option) {
        Styling styling = option.styling();
        return !styling.follows().isEmpty()
                || styling.isDark()
                        && (chosen.containsKey(styling.light()) || option.preset().equals(""));
    }

    private String derived(Option option) {
        String light = values.get(option.styling().light()).toString();
        Legibility legibility = new Legibility(backgrounds(option), option.styling().contrast());
        return Colour.of(light).flatMap(legibility::twin).map(Colour::hex).orElse(light);
    }

    private void check(Option option, Place place) {
        Optional<Colour> colour = Colour.of(values.get(option.name()).toString());
        Legibility legibility = new Legibility(backgrounds(option), option.styling().contrast());
        if (colour.isEmpty() || legibility.holds(colour.get())) {
            return;
        }
        Colour worst = legibility.worst(colour.get()).orElseThrow();
        Problem problem =
                ThemeRule.OPTION_CONTRAST.at(
                        place,
                        option.name(),
                        values.get(option.name()),
                        worst.hex(),
                        ratio(colour.get().contrast(worst)),
                        ratio(legibility.ratio()));
        problems.add(
                legibility
                        .nearest(colour.get())
                        .map(
                                near ->
                                        problem.withHint(
                                                "option-contrast.nearest",
                                                option.name(),
                                                near.hex()))
                        .orElse(problem));
    }

    /** Cut, not rounded: 4.499 is not 4.5. */
    private static String ratio(double ratio) {
        String text = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100 + 1e-9) / 100);
        return text.replaceFirst("\\.?0+$", "");
    }

    private List<Colour> backgrounds(Option option) {
        List<Colour> found = new ArrayList<>();
        for (YamlScalar name : option.styling().on()) {
            background(option, name.text()).ifPresent(found::add);
        }
        return found;
    }

    /** A dark colour stands on the dark twins; a colour written out, only where it is written. */
    private Optional<Colour> background(Option option, String name) {
        Optional<Colour> written = Colour.of(name);
        if (written.isPresent()) {
            return written;
        }
        String wanted = option.styling().isDark() ? Styling.twin(name) : name;
        Object value = values.getOrDefault(wanted, "");
        return Optional.ofNullable(declared.backgrounds().get(wanted))
                .or(() -> Colour.of(value.toString()));
    }

    /** Names of backgrounds that no layer knows. */
    static List<Problem> unknownBackgrounds(OptionReader.Declared declared) {
        TreeSet<String> known = new TreeSet<>(declared.backgrounds().keySet());
        declared.options().values().stream()
                .filter(option -> option.type() == Option.Type.COLOUR)
                .forEach(option -> known.add(option.name()));
        Problems problems = new Problems();
        for (Option option : declared.options().values()) {
            for (YamlScalar name : option.styling().on()) {
                if (Colour.of(name.text()).isEmpty() && !known.contains(name.text())) {
                    Problem problem =
                            ThemeRule.THEME_VALUE
                                    .at(name.place(), name.text(), String.join(", ", known))
                                    .variant("on");
                    problems.add(
                            Nearest.of(name.text(), known)
                                    .map(near -> problem.withHint("theme-key.nearest", near))
                                    .orElse(problem));
                }
            }
        }
        return problems.sorted().stream().distinct().toList();
    }
}
