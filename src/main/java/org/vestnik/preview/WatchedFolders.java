package org.vestnik.preview;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folders that the system watches for us, each by itself: all in the roots, and the one above
 * each root, where the root itself comes and goes. Not thread-safe.
 *
 * <p>Invariant: a key knows the folder by the name that it was registered under last. The system
 * follows a folder through renaming, and gives the same key for it under its new name.
 */
final class WatchedFolders {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final List<Path> roots;
    private final WatchService service;
    private final int most;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** By path with a closing separator, so that what is in a folder follows upon it. */
    private final SortedMap<String, WatchKey> keys = new TreeMap<>();

    WatchedFolders(List<Path> roots, WatchService service, int most) {
        this.roots = roots;
        this.service = service;
        this.most = most;
    }

    /**
     * Watches all that is in the roots; for a root that is not there, the nearest folder that is.
     *
     * @throws IOException when the system does not watch so many folders
     */
    void addRoots() throws IOException {
        for (Path root : roots) {
            addRoot(root);
        }
    }

    void addRoot(Path root) throws IOException {
        Path nearest = nearest(root);
        while (true) {
            if (nearest.equals(root)) {
                add(parent(root));
                addAll(root);
            } else {
                add(nearest);
            }
            // It may have come, or gone, before anybody watched.
            Path now = nearest(root);
            if (now.equals(nearest)) {
                return;
            }
            nearest = now;
        }
    }

    private static Path nearest(Path root) {
        Path folder = root;
        while (folder.getParent() != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path parent(Path root) {
        return root.getParent() == null ? root : root.getParent();
    }

    /** Watches a folder and the folders in it. Whoever comes later is told of by its folder. */
    void addAll(Path start) throws IOException {
        Deque<Path> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            Path folder = left.pop();
            add(folder);
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (!PassingFiles.isNoSource(entry.getFileName()) && isFolder(entry)) {
                        left.push(entry);
                    }
                }
            } catch (DirectoryIteratorException e) {
                unlessGone(e.getCause());
            } catch (IOException e) {
                unlessGone(e);
            }
        }
    }

    // What is gone already is told of by its folder; what may not be read is nothing to us.
    private static void unlessGone(IOException failure) throws IOException {
        if (!(failure instanceof NoSuchFileException
                || failure instanceof NotDirectoryException
                || failure instanceof AccessDeniedException)) {
            throw failure;
        }
    }

    private void add(Path folder) throws IOException {
        if (folders.size() >= most && !isWatched(folder)) {
            throw new IOException("More folders than may be watched: " + most);
        }
        try {
            WatchKey key = folder.register(service, KINDS);
            folders.put(key, folder);
            keys.put(name(folder), key);
        } catch (IOException e) {
            unlessGone(e);
        }
    }

    /** The folder that a key stands for; none if it is no longer watched. */
    Optional<Path> folder(WatchKey key) {
        return Optional.ofNullable(folders.get(key));
    }

    boolean isWatched(Path folder) {
        return keys.containsKey(name(folder));
    }

    /** No longer watches a folder and the folders in it: they are gone, or elsewhere. */
    void removeAll(Path folder) {
        String name = name(folder);
        String end =
                name.substring(0, name.length() - 1) + (char) (name.charAt(name.length() - 1) + 1);
        SortedMap<String, WatchKey> gone = keys.subMap(name, end);
        gone.forEach(this::cancel);
        gone.clear();
    }

    private void cancel(String name, WatchKey key) {
        // The folder may be watched under its new name by now.
        if (folder(key).filter(it -> name(it).equals(name)).isPresent()) {
            folders.remove(key);
            key.cancel();
        }
    }

    /** The folder of this key is gone. */
    void remove(WatchKey key) {
        Path folder = folders.remove(key);
        if (folder != null) {
            keys.remove(name(folder), key);
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path folder) {
        String name = folder.toString();
        String separator = folder.getFileSystem().getSeparator();
        return name.endsWith(separator) ? name : name + separator;
    }
}
