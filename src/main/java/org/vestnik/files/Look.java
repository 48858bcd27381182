package org.vestnik.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * One look at the disk, and what it may keep of the tree of the look before. Thread-safe.
 *
 * @param started before the disk is asked anything: a file counts as settled by this time
 * @param before where files may be kept from
 * @param changed files and folders of which nothing is kept, absolute
 */
record Look(HashMemo memo, Instant started, SourceTree before, Set<Path> changed) {
    static Look first(HashMemo memo) {
        return again(memo, SourceTree.EMPTY, Set.of());
    }

    static Look again(HashMemo memo, SourceTree before, Collection<Path> changed) {
        Set<Path> all = new HashSet<>();
        changed.forEach(path -> all.add(path.toAbsolutePath().normalize()));
        return new Look(memo, memo.clock().instant(), before, Set.copyOf(all));
    }

    /** The same look where nothing may be kept. */
    Look withoutMemory() {
        return new Look(memo, started, SourceTree.EMPTY, Set.of());
    }

    /** The same look; what has changed in a folder is named as it lies in the real one as well. */
    Look through(Path folder, Path real) {
        Path shown = folder.toAbsolutePath().normalize();
        if (changed.isEmpty() || shown.equals(real)) {
            return this;
        }
        Set<Path> all = new HashSet<>(changed);
        for (Path path : changed) {
            if (path.startsWith(shown)) {
                all.add(real.resolve(shown.relativize(path)));
            } else if (shown.startsWith(path)) {
                all.add(real);
            }
        }
        return new Look(memo, started, before, Set.copyOf(all));
    }

    boolean isChanged(Path path) {
        return changed.contains(path);
    }

    /** Whether a folder, or one that it lies in, has changed. */
    boolean isBelowChanged(Path folder) {
        return changed.stream().anyMatch(folder::startsWith);
    }

    /** The file, or what is known of it since the look before if that cannot have changed. */
    DiskFile unlessKept(String path, Path real, BasicFileAttributes attributes) {
        DiskFile now = newFile(path, real, attributes);
        if (before.file(path).orElse(now) instanceof DiskFile earlier && earlier.isStill(now)) {
            return earlier;
        }
        return now;
    }

    DiskFile newFile(String path, Path real, BasicFileAttributes attributes) {
        return new DiskFile(path, real, attributes, this);
    }
}
