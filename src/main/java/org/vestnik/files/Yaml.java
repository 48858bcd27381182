package org.vestnik.files;

import java.util.Optional;
import java.util.function.BiFunction;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into values that know their places. Nothing that an author writes makes it fail: each
 * mistake is a problem, and where it can, the reading goes on behind it.
 */
public final class Yaml {
    /** The longest text that is read, in UTF-16 units. */
    public static final int LIMIT = 1_000_000;

    private static final int TRIES = 10;

    /** Ours stops at thirty with a place; the library's only guards the stack. */
    private static final int LIBRARY_DEPTH = 200;

    private final Problems problems = new Problems();
    private YamlText text;
    private boolean damaged;

    private Yaml(YamlText text) {
        this.text = text;
    }

    /**
     * The map that a text holds; an empty text is an empty map. Where there are errors, the map is
     * what could be saved: its keys are the author's, a value that was at fault is text.
     *
     * @param text with its lines ended by {@code \n}, as in a {@link SourceText}
     * @param firstLine the line of the file that the text begins on, from 1
     */
    public static Outcome<Optional<YamlMap>> read(String file, String text, int firstLine) {
        return read(file, text, firstLine, Yaml::map);
    }

    /**
     * Whatever a text holds: a map, a list or a single value; an empty text is an empty map. Where
     * there are errors, it is what could be saved.
     *
     * @param text with its lines ended by {@code \n}, as in a {@link SourceText}
     */
    public static Outcome<Optional<YamlValue>> value(String file, String text) {
        return read(file, text, 1, Yaml::any);
    }

    private static <T> Outcome<Optional<T>> read(
            String file,
            String text,
            int firstLine,
            BiFunction<Yaml, Optional<Node>, Optional<T>> take) {
        if (text.length() > LIMIT) {
            Place place = new Place(file, firstLine, 1, 1);
            return Outcome.with(Optional.empty(), SourceRule.YAML_TOO_LONG.at(place));
        }
        Yaml yaml = new Yaml(new YamlText(file, text, firstLine));
        Optional<T> value = yaml.read(take);
        return new Outcome<>(value, yaml.problems.sorted());
    }

    private <T> Optional<T> read(BiFunction<Yaml, Optional<Node>, Optional<T>> take) {
        text = YamlControls.replaced(text, problems);
        for (int i = 0; i < TRIES; i++) {
            try {
                return take.apply(this, Optional.ofNullable(compose()));
            } catch (MarkedYAMLException e) {
                mend(e);
            } catch (YAMLException e) {
                problems.add(tooMuch(e));
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(LIBRARY_DEPTH);
        options.setCodePointLimit(2 * LIMIT);
        options.setMaxAliasesForCollections(YamlNodes.ALIASES);
        StreamReader reader = new StreamReader(text.toString());
        return new Composer(new ParserImpl(reader, options), new YamlResolver(), options)
                .getSingleNode();
    }

    private Optional<YamlValue> any(Optional<Node> top) {
        return Optional.of(
                top.map(node -> new YamlNodes(text, problems).read(node))
                        .orElseGet(() -> YamlMap.empty(text.place(0, 0))));
    }

    private Optional<YamlMap> map(Optional<Node> top) {
        if (top.isEmpty()) {
            return Optional.of(YamlMap.empty(text.place(0, 0)));
        }
        YamlValue value = new YamlNodes(text, problems).read(top.get());
        if (value instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (value instanceof YamlScalar scalar && scalar.isNull() && !problems.hasErrors()) {
            return Optional.of(YamlMap.empty(scalar.place()));
        }
        if (!problems.hasErrors()) {
            problems.add(notAMap(top.get()));
        }
        return Optional.empty();
    }

    // "title:Text" alone is a text for YAML; what its author did wrong is the better answer.
    private Problem notAMap(Node top) {
        return new YamlMending(text)
                .problems().stream()
                        .findFirst()
                        .orElse(
                                SourceRule.YAML_TOP.at(
                                        place(top.getStartMark(), top.getEndMark())));
    }

    /** Finds out what is wrong, and reads on in a text where it is not. */
    private void mend(MarkedYAMLException failure) {
        int at = index(failure);
        if (!damaged) {
            YamlMending mending = new YamlMending(text);
            problems.addAll(mending.problems());
            damaged = true;
            if (mending.hasChanged()) {
                text = mending.text();
                return;
            }
        }
        int line = text.lineOf(at);
        if (!problems.hasErrors()) {
            problems.add(SourceRule.YAML_SYNTAX.at(text.place(at, at + 1)));
        }
        text = YamlMending.blanked(text, line);
    }

    private int index(MarkedYAMLException failure) {
        Mark mark = failure.getProblemMark();
        Mark context = failure.getContextMark();
        boolean atEnd = mark == null || mark.getIndex() >= text.length();
        Mark best = atEnd && context != null ? context : mark;
        return best == null ? 0 : Math.min(best.getIndex(), text.length());
    }

    private Problem tooMuch(YAMLException failure) {
        Place place = text.place(0, 0);
        boolean aliases = String.valueOf(failure.getMessage()).contains("aliases");
        return aliases
                ? SourceRule.YAML_ALIASES.at(place, YamlNodes.ALIASES)
                : SourceRule.YAML_DEPTH.at(place, YamlNodes.DEPTH);
    }

    private Place place(Mark from, Mark to) {
        return text.place(from.getIndex(), to.getIndex());
    }
}
