package org.vestnik.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Collects the files of a site. Two files that a server or a Windows disk could not tell apart, and
 * a file that has the name of another's folder, are a problem that names both their sources. Not
 * thread-safe: one for each plan.
 */
final class SitePlan {
    private final SortedMap<String, SiteFile> files = new TreeMap<>();
    private final Map<String, Place> owners = new HashMap<>();

    /** The sources that were the first to need a folder, by its path in small letters. */
    private final Map<String, Place> folders = new HashMap<>();

    private final Problems problems;
    private final Consumer<MachineFailure> failures;

    /**
     * @param failures is given what was met for each source that cannot be read; it may throw
     */
    SitePlan(Problems problems, Consumer<MachineFailure> failures) {
        this.problems = problems;
        this.failures = failures;
    }

    /** What a source gives; nothing where it cannot be read and nobody minds. Thread-safe. */
    <T> Optional<T> ask(Supplier<T> source) {
        try {
            return Optional.of(source.get());
        } catch (MachineFailure e) {
            failures.accept(e);
            return Optional.empty();
        }
    }

    /**
     * Adds a file, or reports that its place is taken. Two sources may ask for one and the same
     * file: a photo that lies in two articles has the same name and the same bytes.
     *
     * @param owner the source that asked for it
     */
    void add(SiteFile file, Place owner) {
        Optional<Obstacle> obstacle = obstacle(file.path());
        if (obstacle.isEmpty()) {
            String folded = fold(file.path());
            owners.put(folded, owner);
            files.put(file.path(), file);
            addFolders(folded, owner);
        } else if (!isSame(file)) {
            Problem problem =
                    SiteRule.FILES_EQUAL.at(owner, file.path(), obstacle.get().owner().file());
            problems.add(obstacle.get().same() ? problem : problem.variant("folder"));
        }
    }

    /**
     * What keeps a file from standing at a path.
     *
     * @param owner the source of the file that is in the way
     * @param same whether that has the same path, capitals aside; else one is a folder of the other
     */
    record Obstacle(Place owner, boolean same) {}

    /** What is in the way of a file; nothing where its place is free. */
    Optional<Obstacle> obstacle(String path) {
        String folded = fold(path);
        Place same = owners.get(folded);
        if (same != null) {
            return Optional.of(new Obstacle(same, true));
        }
        Place below = folders.get(folded);
        return Optional.ofNullable(below != null ? below : above(folded))
                .map(owner -> new Obstacle(owner, false));
    }

    private Place above(String path) {
        for (int slash = path.lastIndexOf('/');
                slash > 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            // Neither a folder that there is nor what it lies in can be a file.
            if (folders.containsKey(folder)) {
                return null;
            }
            if (owners.containsKey(folder)) {
                return owners.get(folder);
            }
        }
        return null;
    }

    private void addFolders(String path, Place owner) {
        int slash = path.lastIndexOf('/');
        while (slash > 0 && folders.putIfAbsent(path.substring(0, slash), owner) == null) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private boolean isSame(SiteFile file) {
        SiteFile there = files.get(file.path());
        return there != null && there.key().isPresent() && there.key().equals(file.key());
    }

    /** Whether a file stands at the very path. */
    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether a file stands in a folder, which is named without a closing slash. */
    boolean hasBelow(String folder) {
        return folders.containsKey(fold(folder));
    }

    /** The path of the file that differs from this one in capitals at most. */
    Optional<String> spelt(String path) {
        return owners.containsKey(fold(path))
                ? files.keySet().stream().filter(path::equalsIgnoreCase).findFirst()
                : Optional.empty();
    }

    /**
     * The site as it is now.
     *
     * @param lasting the addresses that readers may keep
     */
    Site site(SortedSet<String> lasting) {
        return new Site(files, lasting);
    }
}
