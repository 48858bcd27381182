package org.vestnik.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Finds what lies beside the folders of a theme, where nobody reads it. */
final class LayerFolders {
    private static final List<String> FOLDERS = List.of("assets", "templates", "texts");

    /** The folder in which a file is looked for that lies beside the folders. */
    private static final Map<String, String> HOMES =
            Map.of(
                    "css",
                    "assets",
                    "js",
                    "assets",
                    "woff2",
                    "assets",
                    "html",
                    "templates",
                    "htm",
                    "templates",
                    "yaml",
                    "texts",
                    "yml",
                    "texts");

    private static final String SETTINGS = "theme.yaml";

    private LayerFolders() {}

    static List<Problem> check(Layers layers) {
        return layers.layers().stream()
                .flatMap(layer -> check(layers.tree(), layer.root()).values().stream())
                .toList();
    }

    /** One for each name that lies right in the layer, in the order of names. */
    private static SortedMap<String, Problem> check(SourceTree tree, String root) {
        SortedMap<String, Problem> found = new TreeMap<>();
        for (String path : tree.under(root).keySet()) {
            String inside = path.substring(root.length() + 1);
            int slash = inside.indexOf('/');
            if (slash < 0) {
                file(root, inside).ifPresent(problem -> found.put(inside, problem));
            } else if (!FOLDERS.contains(inside.substring(0, slash))) {
                found.computeIfAbsent(inside.substring(0, slash), name -> folder(root, name));
            }
        }
        return found;
    }

    private static Problem folder(String root, String name) {
        Problem problem = ThemeRule.THEME_FOLDER.at(Place.of(root + "/" + name), name);
        return Nearest.of(name, FOLDERS)
                .map(near -> problem.withHint("theme-folder.nearest", root + "/" + near))
                .orElse(problem);
    }

    /** A file of another kind, such as a licence, may lie there. */
    private static Optional<Problem> file(String root, String name) {
        Place place = Place.of(root + "/" + name);
        if (name.equals(SETTINGS)) {
            return Optional.empty();
        }
        Problem problem = ThemeRule.THEME_FOLDER.at(place, name).variant("file");
        boolean settings = Nearest.of(name, List.of(SETTINGS)).isPresent();
        return Optional.ofNullable(settings ? SETTINGS : HOMES.get(MediaTypes.ending(name)))
                .map(
                        home ->
                                problem.withHint(
                                        "theme-folder.nearest",
                                        root + "/" + home + (settings ? "" : "/" + name)));
    }
}
