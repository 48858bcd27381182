package org.vestnik.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Finds names that differ only in capital letters.
 *
 * <p>Invariant: what is said of a name depends on the names in its own folder and on nothing else,
 * so that a folder can be judged again by itself. Not thread-safe.
 */
final class LetterCase {
    private final Map<String, String> seen = new HashMap<>();
    private final Problems into;

    private LetterCase(Problems into) {
        this.into = into;
    }

    /** Judges all folders, those of a folder's path included. The files come in order. */
    static void compare(Collection<SourceFile> files, Problems into) {
        LetterCase letters = new LetterCase(into);
        Set<String> folders = new HashSet<>();
        for (SourceFile file : files) {
            String folder = file.folder();
            while (folder.indexOf('/') >= 0 && folders.add(folder)) {
                letters.compare(folder);
                folder = folder(folder);
            }
            letters.compare(file.path());
        }
    }

    /** Judges the names in one folder, by the files in it and below it, which come in order. */
    static void compareIn(String folder, Collection<SourceFile> below, Problems into) {
        LetterCase letters = new LetterCase(into);
        String last = "";
        int start = folder.length() + 1;
        for (SourceFile file : below) {
            String path = file.path();
            // Most folders hold several files, which come one after the other.
            if (path.startsWith(last) && !last.isEmpty()) {
                continue;
            }
            int slash = path.indexOf('/', start);
            String name = slash < 0 ? path.substring(start) : path.substring(start, slash);
            String shown = slash < 0 ? path : path.substring(0, slash);
            letters.compare(shown, name, name.toLowerCase(Locale.ROOT));
            last = slash < 0 ? "" : path.substring(0, slash + 1);
        }
    }

    static boolean isIn(String folder, Problem problem) {
        return isOurs(problem) && folder(problem.place().file()).equals(folder);
    }

    static boolean isOurs(Problem problem) {
        return problem.code().equals(SourceRule.FILE_NAME_CASE.code());
    }

    private void compare(String path) {
        String folder = folder(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        compare(path, name, folder + '/' + name.toLowerCase(Locale.ROOT));
    }

    private void compare(String path, String name, String key) {
        String other = seen.putIfAbsent(key, path);
        if (other != null && !other.equals(path)) {
            String otherName = other.substring(path.length() - name.length());
            into.add(SourceRule.FILE_NAME_CASE.at(Place.of(path), name, otherName));
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
