package org.vestnik.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Every file of the sources at one moment, sorted by logical path: the content folder as {@code
 * content/}, the themes as {@code themes/NAME/}. Immutable and thread-safe; what stands in a file
 * is read when somebody asks for it.
 */
public final class SourceTree {
    /** A tree with nothing in it. */
    static final SourceTree EMPTY = new SourceTree(new TreeMap<>(), List.of());

    private final SortedMap<String, SourceFile> sorted;
    private final SortedMap<String, SourceFile> files;
    private final List<Problem> problems;

    /** How the tree was put together, if it was read from a disk. */
    private final Optional<Survey> survey;

    SourceTree(SortedMap<String, SourceFile> files, List<Problem> problems) {
        this(files, problems, Optional.empty());
    }

    private SourceTree(
            SortedMap<String, SourceFile> files, List<Problem> problems, Optional<Survey> survey) {
        this.sorted = files;
        this.files = Collections.unmodifiableSortedMap(files);
        this.problems = List.copyOf(problems);
        this.survey = survey;
    }

    /**
     * A tree in memory, by the same rules for names as on a disk.
     *
     * @param files bytes by logical path
     */
    public static SourceTree of(Map<String, byte[]> files) {
        Gathering gathering = new Gathering();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            String path = SourceName.composed(file.getKey());
            if (!SourceName.pathIsIgnored(path)) {
                gathering.add(file.getKey(), new MemoryFile(path, file.getValue()));
            }
        }
        return gathering.tree();
    }

    /** Both trees as one; where both have a path, the file of the first stays. */
    public static SourceTree merge(SourceTree first, SourceTree second) {
        SortedMap<String, SourceFile> files = new TreeMap<>(second.files);
        files.putAll(first.files);
        List<Problem> problems = new ArrayList<>(first.problems);
        problems.addAll(second.problems);
        return new SourceTree(files, problems.stream().sorted().distinct().toList());
    }

    /** Both trees as one, where every path of the other comes after all of ours. */
    SourceTree and(SourceTree other) {
        TreeMap<String, SourceFile> all = copy();
        all.putAll(other.sorted);
        List<Problem> both = new ArrayList<>(problems);
        both.addAll(other.problems);
        return new SourceTree(all, both.stream().sorted().distinct().toList());
    }

    /** The same tree, which knows how it was put together. */
    SourceTree from(Survey how) {
        return new SourceTree(sorted, problems, Optional.of(how));
    }

    Optional<Survey> survey() {
        return survey;
    }

    /** The files in a map of one's own; as quick as copying can be. */
    TreeMap<String, SourceFile> copy() {
        return new TreeMap<>(sorted);
    }

    /**
     * The paths of all files that are new since, gone since, or not the same object. In trees that
     * are read again one from the other, what is the same object has not changed.
     */
    public SortedSet<String> changedSince(SourceTree before) {
        SourceFile[] now = sorted.values().toArray(SourceFile[]::new);
        SourceFile[] then = before.sorted.values().toArray(SourceFile[]::new);
        SortedSet<String> changed = new TreeSet<>();
        int i = 0;
        int j = 0;
        while (i < now.length || j < then.length) {
            if (i < now.length && j < then.length && now[i] == then[j]) {
                i++;
                j++;
                continue;
            }
            int order = compare(now, i, then, j);
            changed.add(order <= 0 ? now[i].path() : then[j].path());
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return changed;
    }

    /** Which of two lists names the next path; one that has ended comes last. */
    private static int compare(SourceFile[] a, int i, SourceFile[] b, int j) {
        if (i == a.length || j == b.length) {
            return i == a.length ? 1 : -1;
        }
        return a[i].path().compareTo(b[j].path());
    }

    /** Every file by its logical path. */
    public SortedMap<String, SourceFile> files() {
        return files;
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The files in a folder and in the folders below it; its path has no closing slash. */
    public SortedMap<String, SourceFile> under(String folder) {
        // '0' is the character after '/': this range is exactly the paths that begin with
        // "folder/".
        return files.subMap(folder + "/", folder + "0");
    }

    /** What was wrong with names, links and folders, in the order of places. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The line that a place stands in, read as its reader reads it, without its end; none where the
     * place has no line or the file is gone.
     */
    public Optional<String> line(Place place) {
        if (!place.hasLine()) {
            return Optional.empty();
        }
        try {
            return file(place.file()).flatMap(file -> SourceText.line(file, place.line()));
        } catch (MachineFailure e) {
            // A line only decorates a problem: one that cannot be read any more is left out.
            return Optional.empty();
        }
    }
}
