package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Problems;

/**
 * The layers of a theme, the lowest first: the theme that is extended, the theme, the site's own.
 */
record Layers(SourceTree tree, List<Layer> layers) {
    Layers {
        layers = List.copyOf(layers);
    }

    /** The theme that the site names, right under the site's own layer. */
    Layer theme() {
        return layers.get(layers.size() - 2);
    }

    /** The files of a folder of all layers by their names in it; an upper layer hides a lower. */
    SortedMap<String, SourceFile> files(String folder) {
        SortedMap<String, SourceFile> found = new TreeMap<>();
        for (Layer layer : layers) {
            String root = layer.root() + "/" + folder;
            tree.under(root)
                    .forEach((path, file) -> found.put(path.substring(root.length() + 1), file));
        }
        return found;
    }

    /** The files that a tree has in a folder of the same layers, by path. */
    SortedMap<String, SourceFile> under(SourceTree other, String folder) {
        SortedMap<String, SourceFile> found = new TreeMap<>();
        layers.forEach(layer -> found.putAll(other.under(layer.root() + "/" + folder)));
        return found;
    }

    /**
     * Whether nothing is missing that templates of the same layers in another tree ask for: their
     * texts are the same, their assets are there.
     */
    boolean serves(SourceTree other) {
        return under(other, "texts").values().stream().allMatch(this::isSame)
                && under(other, "assets").keySet().stream()
                        .allMatch(path -> tree.file(path).isPresent());
    }

    private boolean isSame(SourceFile text) {
        return tree.file(text.path())
                .filter(own -> own == text || read(own).equals(read(text)))
                .isPresent();
    }

    private static String read(SourceFile text) {
        return ThemeFiles.text(text, new Problems());
    }

    /** A file as each layer that has it has it, the lowest first. */
    List<SourceFile> each(String path) {
        List<SourceFile> found = new ArrayList<>();
        for (Layer layer : layers) {
            tree.file(layer.root() + "/" + path).ifPresent(found::add);
        }
        return found;
    }
}
