package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads an option that is a list: some of its choices, each once, in an order. */
final class ChoiceList {
    private final Option option;
    private final List<String> chosen = new ArrayList<>();
    private final Problems problems = new Problems();

    private ChoiceList(Option option) {
        this.option = option;
    }

    /** The list as templates see it; empty where it is none. What is wrong in it is left out. */
    static Outcome<Optional<Object>> read(Option option, YamlValue given) {
        ChoiceList list = new ChoiceList(option);
        if (!(given instanceof YamlList items)) {
            return Outcome.with(Optional.empty(), list.problem(given, "list"));
        }
        items.items().forEach(list::add);
        return list.problems.with(Optional.of(List.copyOf(list.chosen)));
    }

    private void add(YamlValue item) {
        String name = item instanceof YamlScalar scalar ? scalar.text() : "…";
        if (!option.choices().containsKey(name)) {
            Problem problem = problem(item, "choice");
            problems.add(
                    Nearest.of(name, option.choices().keySet())
                            .map(near -> problem.withHint("theme-key.nearest", near))
                            .orElse(problem));
        } else if (chosen.contains(name)) {
            problems.add(problem(item, "twice"));
        } else {
            chosen.add(name);
        }
    }

    private Problem problem(YamlValue value, String variant) {
        String seen = value instanceof YamlScalar scalar ? scalar.text() : "…";
        return ThemeRule.OPTION_VALUE
                .at(
                        value.place(),
                        option.name(),
                        seen,
                        String.join(", ", option.choices().keySet()))
                .variant(variant);
    }
}
