package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Does to a folder what people do to their files, and notes what a watcher would note: of a new
 * folder only its own path, of a renamed one both paths. Files get the times that it is told.
 */
public final class RandomEdits {
    private static final List<String> FILES =
            List.of(
                    "a.md",
                    "A.md",
                    "b.jpg",
                    "й.md",
                    "и\u0306.md",
                    "_card.html",
                    ".hidden",
                    "~$a.docx",
                    "Thumbs.db",
                    "private",
                    "d",
                    "theme.yaml",
                    "a0",
                    "\u0130.md",
                    "i\u0307.md");

    private static final List<String> FOLDERS =
            List.of(
                    "d", "D", "e", "a.md", "й", "и\u0306", "_old", "private", "Private", ".git",
                    "theme", "d-1", "d0", "one", "One", "two");

    private final Path folder;
    private final Random random;
    private final boolean links;
    private final Set<Path> changed = new TreeSet<>();

    public RandomEdits(Path folder, Random random, boolean links) {
        this.folder = folder;
        this.random = random;
        this.links = links;
    }

    /** What has changed since this was asked last. */
    public Set<Path> changed() {
        Set<Path> all = new TreeSet<>(changed);
        changed.clear();
        return all;
    }

    public void edit(Instant time) throws IOException {
        try {
            int kind = random.nextInt(100);
            if (kind < 30) {
                write(place(FILES), time);
            } else if (kind < 50) {
                write(any(), time);
            } else if (kind < 62) {
                delete(any());
            } else if (kind < 75) {
                rename(any(), place(random.nextBoolean() ? FILES : FOLDERS));
            } else if (kind < 82) {
                makeFolders(place(FOLDERS));
            } else if (kind < 90) {
                fill(place(FOLDERS), time);
            } else if (kind < 93) {
                root();
            } else if (links) {
                link(place(FILES));
            }
        } catch (FileSystemException e) {
            // A file in a folder's place, a folder moved into itself: nothing has happened.
        }
    }

    private Path place(List<String> names) {
        Path path =
                folder.resolve(pick(List.of("content", "content", "content", "themes", "more")));
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            path = path.resolve(pick(FOLDERS));
        }
        return path.resolve(pick(names));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Something that is there, in one of the roots. */
    private Path any() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String root : List.of("content", "themes", "more")) {
            if (Files.isDirectory(folder.resolve(root))) {
                try (Stream<Path> found = Files.walk(folder.resolve(root))) {
                    found.skip(1).sorted().forEach(all::add);
                }
            }
        }
        return all.isEmpty() ? place(FILES) : pick(all);
    }

    /** In place: the disk's number for the file stays. */
    private void write(Path file, Instant time) throws IOException {
        makeFolders(file.getParent());
        if (Files.isDirectory(file) || Files.isSymbolicLink(file)) {
            return;
        }
        Files.write(file, ("text" + random.nextInt(50)).getBytes(UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(time));
        changed.add(file);
    }

    private void fill(Path place, Instant time) throws IOException {
        makeFolders(place);
        for (int i = random.nextInt(4); i > 0; i--) {
            write(place.resolve(pick(FILES)), time);
        }
    }

    private void delete(Path path) throws IOException {
        changed.add(path);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> found = Files.walk(path)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void rename(Path from, Path to) throws IOException {
        makeFolders(to.getParent());
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            delete(to);
        }
        Files.move(from, to);
        changed.add(from);
        changed.add(to);
    }

    private void makeFolders(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Path above = path.getParent();
        boolean told = !Files.isDirectory(above);
        if (told) {
            makeFolders(above);
        }
        try {
            Files.createDirectory(path);
        } catch (FileAlreadyExistsException e) {
            throw new FileSystemException(path.toString());
        }
        if (!told || random.nextBoolean()) {
            changed.add(path);
        }
    }

    /** A root goes, comes, or is another one. */
    private void root() throws IOException {
        Path root = folder.resolve(pick(List.of("content", "themes", "more")));
        Path aside = folder.resolve("aside-" + random.nextInt(2));
        if (Files.exists(aside) && Files.exists(root)) {
            delete(aside);
        }
        if (Files.exists(root)) {
            Files.move(root, aside);
        } else if (Files.exists(aside)) {
            Files.move(aside, root);
        } else {
            Files.createDirectory(root);
        }
        changed.add(root);
        changed.add(aside);
    }

    private void link(Path link) throws IOException {
        makeFolders(link.getParent());
        Path target =
                pick(
                        List.of(
                                any(),
                                any(),
                                Path.of(".."),
                                Path.of("none"),
                                folder.resolve("aside-0")));
        Files.createSymbolicLink(link, target);
        changed.add(link);
    }
}
