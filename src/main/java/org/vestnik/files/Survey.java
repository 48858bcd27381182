package org.vestnik.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.problem.Problem;

/**
 * All that one look found, root by root, and the themes of the jar that it left visible.
 *
 * @param hidden the themes of the disk, which hide those of the jar
 */
record Survey(
        SourceFolders folders,
        RootFiles content,
        List<RootFiles> themes,
        Set<String> hidden,
        SourceTree jar) {

    /** Looks at all that lies in the folders. */
    static Survey of(SourceFolders folders, Look look, BuiltInThemes builtIn) {
        RootFiles content = SourceRoot.content(folders.content()).read(look);
        List<RootFiles> themes =
                folders.themes().stream().map(it -> SourceRoot.themes(it).read(look)).toList();
        Set<String> names = names(themes);
        SourceTree jar = builtIn.without(names, look.before());
        return new Survey(folders, content, themes, names, jar);
    }

    /** The same for folders that are known already, looking only at what has changed. */
    Survey again(Look look, BuiltInThemes builtIn) {
        RootFiles contentNow = content.again(look);
        List<RootFiles> themesNow = themes.stream().map(it -> it.again(look)).toList();
        Set<String> names = names(themesNow);
        SourceTree jarNow = names.equals(hidden) ? jar : builtIn.without(names, look.before());
        return new Survey(folders, contentNow, themesNow, names, jarNow);
    }

    SourceTree tree() {
        Set<String> names = new HashSet<>();
        SourceTree all = SourceTree.EMPTY;
        for (RootFiles root : themes) {
            SourceTree visible = without(names, root.found());
            names.addAll(names(visible));
            all = SourceTree.merge(all, visible);
        }
        return content.found().and(SourceTree.merge(all, jar)).from(this);
    }

    private static Set<String> names(List<RootFiles> themes) {
        Set<String> names = new HashSet<>();
        themes.forEach(root -> names.addAll(names(root.found())));
        return names;
    }

    private static Set<String> names(SourceTree tree) {
        Set<String> names = new HashSet<>();
        tree.files().keySet().forEach(path -> themeOf(path).ifPresent(names::add));
        return names;
    }

    /** The tree without whole themes of these names, and without files that are in no theme. */
    private static SourceTree without(Set<String> names, SourceTree tree) {
        SortedMap<String, SourceFile> files = new TreeMap<>(tree.files());
        files.keySet().removeIf(path -> themeOf(path).map(names::contains).orElse(true));
        List<Problem> problems =
                tree.problems().stream()
                        .filter(
                                it ->
                                        !themeOf(it.place().file())
                                                .map(names::contains)
                                                .orElse(false))
                        .toList();
        return new SourceTree(files, problems);
    }

    private static Optional<String> themeOf(String path) {
        int start = "themes/".length();
        int slash = path.indexOf('/', start);
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(start, slash));
    }
}
