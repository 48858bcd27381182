package org.vestnik.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Collects files for a tree and finds names that collide. The order of adding changes nothing. Not
 * thread-safe.
 */
final class Gathering {
    private final SortedMap<String, SourceFile> files = new TreeMap<>();

    /** The path as it was spelt, for the few files whose spelling is not their logical path. */
    private final Map<String, String> spelt = new HashMap<>();

    private final Problems problems = new Problems();

    void add(String spelling, SourceFile file) {
        String path = file.path();
        SourceFile other = files.putIfAbsent(path, file);
        if (other != null) {
            problems.add(SourceRule.FILE_NAME_TWICE.at(Place.of(path), file.name()));
            // Whichever comes first by its spelling stays, so that the disk's order does not
            // matter.
            if (spelt.getOrDefault(path, path).compareTo(spelling) <= 0) {
                return;
            }
            files.put(path, file);
        }
        if (spelling.equals(path)) {
            spelt.remove(path);
        } else {
            spelt.put(path, spelling);
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    SourceTree tree() {
        compareLetterCase();
        return new SourceTree(files, problems.sorted());
    }

    private void compareLetterCase() {
        Map<String, String> seen = new HashMap<>();
        String folder = "";
        for (SourceFile file : files.values()) {
            if (!file.folder().equals(folder)) {
                folder = file.folder();
                compareLetterCase(folder, seen);
            }
            compareLetterCase(file.path(), seen);
        }
    }

    private void compareLetterCase(String path, Map<String, String> seen) {
        String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        // Where the folders differ already, the folders are the ones to name.
        if (other != null && !other.equals(path) && folder(other).equals(folder(path))) {
            problems.add(SourceRule.FILE_NAME_CASE.at(Place.of(path), name(path), name(other)));
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
