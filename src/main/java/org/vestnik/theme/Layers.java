package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;

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

    /** A file as each layer that has it has it, the lowest first. */
    List<SourceFile> each(String path) {
        List<SourceFile> found = new ArrayList<>();
        for (Layer layer : layers) {
            tree.file(layer.root() + "/" + path).ifPresent(found::add);
        }
        return found;
    }
}
