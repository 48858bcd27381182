package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Looks again at a few paths of one root and leaves the rest as it was. Used once. Not thread-safe.
 *
 * <p>Invariants:
 *
 * <ol>
 *   <li>What comes out is what a fresh look would give. Where that is not certain (a link, a name
 *       in two spellings, any problem but that of letter case at what has changed) nothing comes
 *       out, and the whole root is read.
 *   <li>The cost grows with what has changed, but for copying the map.
 * </ol>
 */
final class Splice {
    private final RootFiles before;
    private final Path root;
    private final Look look;
    private final TreeMap<String, SourceFile> files;
    private final List<Problem> problems;

    /** The places that were looked at. */
    private final Set<Path> seen = new HashSet<>();

    /** The same as logical paths. */
    private final Set<String> spots = new TreeSet<>();

    Splice(RootFiles before, Path root, Look look) {
        this.before = before;
        this.root = root;
        this.look = look.withoutMemory();
        this.files = before.found().copy();
        this.problems = new ArrayList<>(before.found().problems());
    }

    Optional<RootFiles> with(Collection<Path> changed) {
        for (Path path : changed) {
            if (!again(path)) {
                return Optional.empty();
            }
        }
        compareLetterCase();
        List<Problem> sorted = problems.stream().sorted().distinct().toList();
        return Optional.of(
                new RootFiles(
                        before.root(),
                        before.real(),
                        new SourceTree(files, sorted),
                        Gathering.Links.NONE));
    }

    /**
     * Goes down from the root to what has changed, and looks at the first folder on the way that is
     * none any more or held nothing before: if it is new, more may lie in it than we were told.
     *
     * @return whether that was certain
     */
    private boolean again(Path changed) {
        Path at = root;
        String folder = before.root().path();
        for (Path element : root.relativize(changed)) {
            at = at.resolve(element);
            Optional<String> name = SourceName.of(at);
            if (name.isEmpty()) {
                return false;
            }
            if (seen.contains(at)) {
                return true;
            }
            String path = folder + '/' + SourceName.composed(name.get());
            boolean known = !below(path, files).isEmpty();
            if (at.equals(changed) || !known || !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                seen.add(at);
                return replace(at, folder, path);
            }
            folder = path;
        }
        return true;
    }

    private boolean replace(Path entry, String folder, String path) {
        Gathering gathering = new Gathering();
        new FolderScan(root, look, gathering).walkIn(folder, entry);
        SourceTree now = gathering.tree();
        if (gathering.links() == Gathering.Links.SOME
                || !now.problems().stream().allMatch(LetterCase::isOurs)
                || !problems.stream().allMatch(it -> isAside(path, it) || LetterCase.isOurs(it))
                || !isOnlyAt(entry, path)
                || !isSpeltSo(entry)) {
            return false;
        }
        problems.removeIf(it -> !isAside(path, it) && !it.place().file().equals(path));
        problems.addAll(now.problems());
        below(path, files).clear();
        files.remove(path);
        files.putAll(now.files());
        spots.add(path);
        return true;
    }

    private static boolean isAside(String path, Problem problem) {
        Place place = problem.place();
        return !place.file().equals(path) && !place.file().startsWith(path + '/');
    }

    // The same logical path may be spelt in another way as well, and lie elsewhere.
    private boolean isOnlyAt(Path entry, String path) {
        return below(path, files).values().stream().allMatch(it -> lies(it, entry))
                && (!files.containsKey(path) || lies(files.get(path), entry));
    }

    private static boolean lies(SourceFile file, Path entry) {
        return file instanceof DiskFile onDisk && onDisk.real().startsWith(entry);
    }

    // Where the disk does not tell capital letters apart, it finds a file under names that it does
    // not have.
    private static boolean isSpeltSo(Path entry) {
        try {
            return entry.toRealPath().equals(entry);
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            throw new MachineFailure(e, "folder-unreadable", entry);
        }
    }

    /** Folders where a name has come or gone are judged anew, up to the root. */
    private void compareLetterCase() {
        Set<String> folders = new TreeSet<>();
        SortedMap<String, SourceFile> old = before.found().files();
        for (String spot : spots) {
            String path = spot;
            while (!path.equals(before.root().path())) {
                String folder = path.substring(0, path.lastIndexOf('/'));
                if (isThere(path, old) != isThere(path, files)) {
                    folders.add(folder);
                }
                path = folder;
            }
        }
        for (String folder : folders) {
            Problems found = new Problems();
            LetterCase.compareIn(folder, below(folder, files).values(), found);
            problems.removeIf(it -> LetterCase.isIn(folder, it));
            problems.addAll(found.list());
        }
    }

    private static boolean isThere(String path, SortedMap<String, SourceFile> files) {
        return files.containsKey(path) || !below(path, files).isEmpty();
    }

    private static SortedMap<String, SourceFile> below(
            String path, SortedMap<String, SourceFile> files) {
        return files.subMap(path + '/', path + '0');
    }
}
