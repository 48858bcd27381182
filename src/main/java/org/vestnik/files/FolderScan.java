package org.vestnik.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;

/**
 * Walks folders of the disk, asking the disk once about each file.
 *
 * <p>Invariant: nothing is gathered that does not lie, links resolved, below the root.
 *
 * @param root a real path: absolute, with no link in it
 */
record FolderScan(Path root, Look look, Gathering into) {
    /** Gathers all files of a folder, which lies at the root or below it, under a logical path. */
    void walk(Path folder, String path) {
        walk(folder, new Visitor(new Level(path, path, ageBelow(folder)), Linked.NO));
    }

    /** Gathers one entry of a folder that has this logical path, with all that is below it. */
    void walkIn(String folder, Path entry) {
        Visitor visitor = new Visitor(new Level(folder, folder, Age.ANY), Linked.NO);
        visitor.levels.push(visitor.start);
        walk(entry, visitor);
    }

    private Age ageBelow(Path folder) {
        return look.isBelowChanged(folder) ? Age.NOW : Age.ANY;
    }

    private Age age(Path entry) {
        return look.isChanged(entry) ? Age.NOW : Age.ANY;
    }

    private void walk(Path folder, Visitor visitor) {
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw new MachineFailure(e, "folder-unreadable", visitor.start.path());
        }
    }

    /** A folder or file: its logical path, and the same as spelt on the disk. */
    private record Level(String path, String spelling, Age age) {
        Level child(String name) {
            return new Level(path + '/' + SourceName.composed(name), spelling + '/' + name, age);
        }

        Level of(Age other) {
            return other == Age.NOW ? new Level(path, spelling, other) : this;
        }

        Place place() {
            return Place.of(path);
        }
    }

    /** How old what is known of a file may be. */
    private enum Age {
        ANY,
        NOW
    }

    /** Whether a symbolic link has led to where we are. */
    private enum Linked {
        YES,
        NO
    }

    /** One walk, from its start downwards. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Level start;
        private final Linked linked;
        private final Deque<Level> levels = new ArrayDeque<>();

        Visitor(Level start, Linked linked) {
            this.start = start;
            this.linked = linked;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (levels.isEmpty()) {
                levels.push(start);
                return FileVisitResult.CONTINUE;
            }
            Optional<String> name = name(folder);
            if (name.isEmpty() || SourceName.isIgnoredFolder(here().path(), name.get())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Level level = here().child(name.get()).of(age(folder));
            if (attributes.isOther() && leadsAway(folder, level)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            levels.push(level);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Optional<String> name = name(file);
            if (name.isPresent() && !SourceName.isIgnored(here().path(), name.get())) {
                gather(file, here().child(name.get()).of(age(file)), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean ours =
                    levels.isEmpty()
                            || name(file)
                                    .filter(it -> !SourceName.isIgnoredFolder(here().path(), it))
                                    .isPresent();
            // What vanishes while we look is as if it had vanished before.
            if (ours && !(failure instanceof NoSuchFileException)) {
                String path =
                        levels.isEmpty() ? start.path() : here().path() + '/' + name(file).get();
                throw new MachineFailure(failure, "folder-denied", path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            levels.pop();
            return super.postVisitDirectory(folder, failure);
        }

        private Level here() {
            return levels.element();
        }

        private Optional<String> name(Path path) {
            Optional<String> name = SourceName.of(path);
            if (name.isEmpty()) {
                String shown = path.getFileName().toString();
                into.add(SourceRule.FILE_NAME_BYTES.at(here().place(), shown));
            }
            return name;
        }

        private void gather(Path file, Level level, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                follow(file, level);
            } else if (attributes.isRegularFile() || isInCloud(attributes)) {
                add(file, level, attributes);
            } else {
                into.add(SourceRule.SPECIAL_FILE.at(level.place(), name(file).orElse("")));
            }
        }

        private void follow(Path link, Level level) {
            into.link();
            try {
                Path real = link.toRealPath();
                BasicFileAttributes attributes =
                        Files.readAttributes(real, BasicFileAttributes.class);
                if (!real.startsWith(root)) {
                    into.add(SourceRule.SYMLINK_OUTSIDE.at(level.place()));
                } else if (!attributes.isDirectory()) {
                    gather(real, level.of(age(real)), attributes);
                } else if (linked == Linked.YES || isAbove(link, real)) {
                    into.add(SourceRule.SYMLINK_LOOP.at(level.place()));
                } else if (!SourceName.isIgnoredFolder(here().path(), last(level))) {
                    walk(real, new Visitor(level.of(ageBelow(real)), Linked.YES));
                }
            } catch (NoSuchFileException e) {
                into.add(SourceRule.SYMLINK_BROKEN.at(level.place()));
            } catch (IOException e) {
                // Links in a circle: each system says it in its own way.
                into.add(SourceRule.SYMLINK_LOOP.at(level.place()));
            }
        }

        private void add(Path file, Level level, BasicFileAttributes attributes) {
            String path = level.path();
            boolean mayBeKept = level.age() == Age.ANY;
            into.add(
                    level.spelling(),
                    mayBeKept
                            ? look.unlessKept(path, file, attributes)
                            : look.newFile(path, file, attributes));
        }

        private String last(Level level) {
            return level.path().substring(level.path().lastIndexOf('/') + 1);
        }

        private boolean isAbove(Path link, Path folder) throws IOException {
            return link.getParent().toRealPath().startsWith(folder);
        }

        // On Windows a junction counts as "other", and so does a folder that OneDrive keeps.
        private boolean leadsAway(Path folder, Level level) {
            into.link();
            try {
                if (folder.toRealPath().equals(folder)) {
                    return false;
                }
            } catch (IOException e) {
                // Fall through: what cannot be resolved is left out as well.
            }
            into.add(SourceRule.SYMLINK_OUTSIDE.at(level.place()));
            return true;
        }

        // A file that OneDrive has not fetched yet; on Unix, where files have keys, "other" is a
        // pipe or a device, which would never end.
        private boolean isInCloud(BasicFileAttributes attributes) {
            return attributes.isOther() && attributes.fileKey() == null;
        }
    }
}
