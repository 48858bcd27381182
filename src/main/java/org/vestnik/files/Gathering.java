package org.vestnik.files;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Collects files for a tree and finds names that collide. The order of adding changes nothing. Not
 * thread-safe.
 */
final class Gathering {
    private final TreeMap<String, SourceFile> files = new TreeMap<>();

    /** The path as it was spelt, for the few files whose spelling is not their logical path. */
    private final Map<String, String> spelt = new HashMap<>();

    private final Problems problems = new Problems();

    private Links links = Links.NONE;

    /** Whether there are symbolic links or the like. */
    enum Links {
        NONE,
        SOME
    }

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

    /** Says that a symbolic link, or something of that kind, was met. */
    void link() {
        links = Links.SOME;
    }

    Links links() {
        return links;
    }

    SourceTree tree() {
        LetterCase.compare(files.values(), problems);
        return new SourceTree(files, problems.sorted());
    }
}
