package org.vestnik.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What lies in a folder: every file in the folders that we have to do with, and the names of those
 * that we have not. No symbolic link is followed. Our own dot files are left out.
 */
final class FolderContents {
    private static final int FOLDERS_AT_ONCE = 64;

    // What Java puts for a letter of a name that the system's character set lacks. Such a name is
    // not ours, and Java cannot reach the file.
    private static final char UNSPEAKABLE = '\uFFFD';

    /** What a name in the folder stands for. */
    enum Kind {
        FILE,
        /** A symbolic link, or anything else that is neither file nor folder. */
        LINK,
        FOLDER,
        EMPTY_FOLDER,
        NOTHING
    }

    /**
     * One thing on the disk.
     *
     * @param time of its last change, in nanoseconds since 1970
     */
    record Found(Kind kind, long size, long time) {
        boolean isFile() {
            return kind == Kind.FILE;
        }

        boolean isFolder() {
            return kind == Kind.FOLDER || kind == Kind.EMPTY_FOLDER;
        }
    }

    private record Seen(Map<String, Found> found, List<String> folders) {}

    private final Map<String, Found> found = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    private FolderContents() {}

    /** Looks into a folder and into those of its folders that are ours, many at a time. */
    static FolderContents of(Path root, Set<String> ours, ExecutorService pool) throws IOException {
        FolderContents scan = new FolderContents();
        List<String> level = List.of("");
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (Seen seen : Together.each(pool, parts(level), part -> look(root, part, ours))) {
                scan.found.putAll(seen.found());
                next.addAll(seen.folders());
            }
            scan.folders.addAll(next);
            level = next;
        }
        return scan;
    }

    private static List<List<String>> parts(List<String> folders) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < folders.size(); from += FOLDERS_AT_ONCE) {
            parts.add(folders.subList(from, Math.min(from + FOLDERS_AT_ONCE, folders.size())));
        }
        return parts;
    }

    private static Seen look(Path root, List<String> part, Set<String> ours) throws IOException {
        Seen seen = new Seen(new HashMap<>(), new ArrayList<>());
        for (String folder : part) {
            // java.io lists names alone, with half the system calls of a DirectoryStream.
            String[] names = root.resolve(folder).toFile().list();
            if (names == null) {
                throw new AccessDeniedException(root.resolve(folder).toString());
            }
            for (String name : names) {
                if (!folder.isEmpty()) {
                    look(root, folder + "/" + name, ours, seen);
                } else if (!FolderNames.isOwn(name)) {
                    look(root, name, ours, seen);
                }
            }
        }
        return seen;
    }

    private static void look(Path root, String path, Set<String> ours, Seen seen)
            throws IOException {
        if (isUnspeakable(path)) {
            seen.found.put(path, new Found(Kind.LINK, 0, 0));
            return;
        }
        Path entry = root.resolve(path);
        BasicFileAttributes about;
        try {
            about =
                    Files.readAttributes(
                            entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return;
        }
        // A Windows junction calls itself a folder and something else at once: it leads out.
        if (!about.isDirectory() || about.isOther()) {
            Kind kind = about.isRegularFile() ? Kind.FILE : Kind.LINK;
            seen.found.put(path, new Found(kind, about.size(), time(about.lastModifiedTime())));
        } else if (ours.contains(path)) {
            seen.folders.add(path);
        } else {
            seen.found.put(path, new Found(foreign(entry), 0, 0));
        }
    }

    private static Kind foreign(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return entries.iterator().hasNext() ? Kind.FOLDER : Kind.EMPTY_FOLDER;
        } catch (AccessDeniedException | NoSuchFileException e) {
            return Kind.FOLDER;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    static boolean isUnspeakable(String path) {
        return path.indexOf(UNSPEAKABLE) >= 0;
    }

    static long time(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** What was found, by path; folders that are ours are not in it. */
    Map<String, Found> found() {
        return found;
    }

    boolean isFolder(String path) {
        Found there = found.get(path);
        return there == null ? folders.contains(path) : there.isFolder();
    }

    /** The folders of ours that are there, without the root. */
    Set<String> folders() {
        return folders;
    }

    /** The hash of a file's bytes as they are now; empty when the file has gone. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = Hash.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (NoSuchFileException e) {
            return "";
        }
        return Hash.finish(digest).hex();
    }
}
