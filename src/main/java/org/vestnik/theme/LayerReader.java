package org.vestnik.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Follows a theme down its {@code extends:} and lays the site's own layer on top. */
final class LayerReader {
    private static final String THEMES = "themes";
    private static final String SETTINGS = "theme.yaml";
    private static final String CONFIG = "content/site.yaml";

    private final SourceTree tree;
    private final Problems problems = new Problems();

    private LayerReader(SourceTree tree) {
        this.tree = tree;
    }

    /** The layers; empty where a theme is missing or extends itself. */
    static Outcome<Optional<Layers>> read(SourceTree tree, String name) {
        LayerReader reader = new LayerReader(tree);
        Optional<Layers> layers = reader.layers(name);
        return reader.problems.with(layers);
    }

    private Optional<Layers> layers(String first) {
        Map<String, Layer> themes = new LinkedHashMap<>();
        Deque<Layer> upwards = new ArrayDeque<>();
        Optional<String> next = Optional.of(first);
        Place asked = Place.of(CONFIG);
        while (next.isPresent()) {
            String name = next.get();
            if (themes.containsKey(name)) {
                String chain = String.join(" → ", themes.keySet()) + " → " + name;
                problems.add(ThemeRule.THEME_CIRCLE.at(asked, name, chain));
                return Optional.empty();
            }
            Optional<SourceFile> settings = tree.file(THEMES + "/" + name + "/" + SETTINGS);
            if (settings.isEmpty()) {
                problems.add(missing(name, themes.isEmpty() ? placeInConfig() : asked));
                return Optional.empty();
            }
            Layer layer = new Layer(THEMES + "/" + name, read(settings.get()));
            themes.put(name, layer);
            upwards.addFirst(layer);
            Optional<YamlScalar> below = extended(layer);
            asked = below.map(YamlScalar::place).orElse(asked);
            next = below.map(YamlScalar::text);
        }
        List<Layer> all = new ArrayList<>(upwards);
        all.add(ofSite());
        return Optional.of(new Layers(tree, all));
    }

    private Layer ofSite() {
        String path = Layer.OF_SITE + "/" + SETTINGS;
        YamlMap settings =
                tree.file(path).map(this::read).orElseGet(() -> YamlMap.empty(Place.of(path)));
        return new Layer(Layer.OF_SITE, settings);
    }

    private YamlMap read(SourceFile file) {
        return ThemeFiles.yaml(file, problems);
    }

    private Optional<YamlScalar> extended(Layer layer) {
        Optional<YamlValue> value = layer.settings().get("extends");
        if (value.isPresent() && !(value.get() instanceof YamlScalar)) {
            problems.add(ThemeRule.THEME_VALUE.at(value.get().place(), "extends"));
        }
        return value.filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isNull());
    }

    /** Where site.yaml names the theme; read again, for this sentence only. */
    private Place placeInConfig() {
        return tree.file(CONFIG)
                .flatMap(file -> ThemeFiles.yaml(file, new Problems()).get("theme"))
                .map(YamlValue::place)
                .orElse(Place.of(CONFIG));
    }

    private Problem missing(String name, Place place) {
        Set<String> names = names();
        Problem problem = ThemeRule.THEME_MISSING.at(place, name, String.join(", ", names));
        return Nearest.of(name, names)
                .map(near -> problem.withHint("theme-missing.nearest", near))
                .orElse(names.isEmpty() ? problem.withHint("theme-missing.none") : problem);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String path : tree.under(THEMES).keySet()) {
            String[] parts = path.split("/");
            if (parts.length == 3 && parts[2].equals(SETTINGS)) {
                names.add(parts[1]);
            }
        }
        return names;
    }
}
