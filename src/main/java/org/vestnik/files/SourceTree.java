package org.vestnik.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Every file of the sources at one moment, sorted by logical path: the content folder as {@code
 * content/}, the themes as {@code themes/NAME/}. Immutable and thread-safe; what stands in a file
 * is read when somebody asks for it.
 */
public final class SourceTree {
    private final SortedMap<String, SourceFile> files;
    private final List<Problem> problems;

    SourceTree(SortedMap<String, SourceFile> files, List<Problem> problems) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.problems = List.copyOf(problems);
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
