package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Where the sources lie on this disk.
 *
 * @param content the content folder
 * @param themes folders of themes; a theme of a folder named first hides, as a whole, one of the
 *     same name in a later folder or in the jar
 */
public record SourceFolders(Path content, List<Path> themes) {
    public SourceFolders {
        themes = List.copyOf(themes);
    }

    /**
     * Looks at all folders now; no file is read yet. A missing content folder is a problem of the
     * tree, missing folders of themes are not.
     *
     * @param memo remembers hashes of files
     * @param clock tells whether a file is too young for its hash to be remembered
     * @throws MachineFailure when a folder cannot be read
     */
    public SourceTree read(Memo memo, InstantSource clock) {
        return read(
                new HashMemo(memo, clock), new BuiltInThemes(SourceFolders.class.getClassLoader()));
    }

    SourceTree read(HashMemo memo, BuiltInThemes builtIn) {
        SourceTree tree = readContent(memo);
        Set<String> names = new HashSet<>();
        for (Path folder : themes) {
            SourceTree found = without(names, readThemes(folder, memo));
            found.files().keySet().forEach(path -> themeOf(path).ifPresent(names::add));
            tree = SourceTree.merge(tree, found);
        }
        return SourceTree.merge(tree, builtIn.without(names));
    }

    private SourceTree readContent(HashMemo memo) {
        Gathering gathering = new Gathering();
        if (Files.isDirectory(content)) {
            new FolderScan(real(content), memo, gathering).walk(real(content), "content");
        } else {
            Problem problem = SourceRule.CONTENT_MISSING.at(Place.of("content"), content);
            gathering.add(Files.exists(content) ? problem.variant("file") : problem);
        }
        return gathering.tree();
    }

    private static SourceTree readThemes(Path themes, HashMemo memo) {
        Gathering gathering = new Gathering();
        if (Files.isDirectory(themes)) {
            new FolderScan(real(themes), memo, gathering).walk(real(themes), "themes");
        }
        return gathering.tree();
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

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new MachineFailure(e, "folder-unreadable", folder);
        }
    }
}
