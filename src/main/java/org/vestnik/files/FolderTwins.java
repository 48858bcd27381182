package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Paths to come that the disk takes for paths that are there, because they differ in case only, as
 * on Windows and macOS. Whatever is there must go first, or deleting it would take the new along.
 */
final class FolderTwins {
    private FolderTwins() {}

    /** Those of the coming paths that the disk takes for one of the others. */
    static Set<String> of(Path root, Collection<String> coming, Collection<String> there) {
        if (there.isEmpty()) {
            return Set.of();
        }
        Map<String, String> folded = new HashMap<>();
        coming.forEach(path -> folded.put(fold(path), path));
        Set<String> twins = new HashSet<>();
        for (String path : there) {
            String other = folded.getOrDefault(fold(path), path);
            if (!other.equals(path) && isSame(root.resolve(path), root.resolve(other))) {
                twins.add(other);
            }
        }
        return twins;
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
