package org.vestnik.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Turns what the system tells of single names in single folders into batches. Lives on one thread.
 *
 * <p>Invariants:
 *
 * <ol>
 *   <li>A new folder is reported after it is watched: whatever comes into it is either there when
 *       somebody looks at the folder because of the report, or is told of by itself.
 *   <li>After anything that the system may have kept from us, everything is reported.
 * </ol>
 */
final class EventLoop {
    private final List<Path> roots;
    private final WatchService service;
    private final WatchedFolders folders;
    private final Batch batch = new Batch();
    private boolean overflowed;

    /** Who wants to know of batches. */
    interface Listener {
        /** A batch has begun: somebody who cannot wait to see it may want to wait. */
        void begun();

        void ripe(Changes changes);

        /** All that had come is delivered. */
        void idle();
    }

    private final Listener listener;

    EventLoop(List<Path> roots, WatchService service, int most, Listener listener) {
        this.roots = roots;
        this.service = service;
        this.folders = new WatchedFolders(roots, service, most);
        this.listener = listener;
    }

    /**
     * Goes on until the service is closed.
     *
     * @throws IOException when the system does not watch so many folders
     */
    void run() throws IOException {
        folders.addRoots();
        batch.addEverything(System.nanoTime());
        while (true) {
            Optional<WatchKey> key = next();
            if (key.isPresent()) {
                take(key.get());
            } else if (batch.isRipe(System.nanoTime())) {
                deliver();
            }
        }
    }

    private Optional<WatchKey> next() {
        try {
            if (!batch.hasBegun()) {
                return Optional.of(service.take());
            }
            long wait = batch.untilRipe(System.nanoTime());
            return wait == 0
                    ? Optional.empty()
                    : Optional.ofNullable(service.poll(wait, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            // Whoever wants to end us closes the service; a listener may have left this behind.
            return Optional.empty();
        }
    }

    private void deliver() throws IOException {
        if (overflowed) {
            overflowed = false;
            folders.addRoots();
        }
        listener.ripe(batch.take());
        // What came meanwhile makes the next batch.
        WatchKey key = service.poll();
        while (key != null) {
            take(key);
            key = service.poll();
        }
        if (!batch.hasBegun()) {
            listener.idle();
        }
    }

    private void take(WatchKey key) throws IOException {
        Optional<Path> folder = folders.folder(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                overflowed = true;
                batch.addEverything(System.nanoTime());
                listener.begun();
            } else if (folder.isPresent()) {
                noticed(folder.get().resolve((Path) event.context()), event.kind());
            }
        }
        if (!key.reset()) {
            lost(key);
        }
    }

    private void lost(WatchKey key) throws IOException {
        Optional<Path> folder = folders.folder(key);
        folders.remove(key);
        for (Path root : roots) {
            if (folder.filter(root::startsWith).isPresent()) {
                rootChanged(root);
            }
        }
    }

    private void noticed(Path path, WatchEvent.Kind<?> kind) throws IOException {
        for (Path root : roots) {
            // That a folder itself was modified says only that somebody set its time or rights.
            if (root.startsWith(path) && kind != StandardWatchEventKinds.ENTRY_MODIFY) {
                rootChanged(root);
            }
        }
        if (roots.stream().anyMatch(root -> isSource(root, path))) {
            changed(path, kind);
        }
    }

    private static boolean isSource(Path root, Path path) {
        if (!path.startsWith(root) || path.equals(root)) {
            return false;
        }
        for (Path name : root.relativize(path)) {
            if (PassingFiles.isNoSource(name)) {
                return false;
            }
        }
        return true;
    }

    private void rootChanged(Path root) throws IOException {
        folders.removeAll(root);
        folders.addRoot(root);
        add(root);
    }

    private void changed(Path path, WatchEvent.Kind<?> kind) throws IOException {
        boolean folder = folders.isWatched(path);
        if (folder && kind == StandardWatchEventKinds.ENTRY_MODIFY) {
            return;
        }
        if (folder) {
            folders.removeAll(path);
        }
        if (kind == StandardWatchEventKinds.ENTRY_CREATE && WatchedFolders.isFolder(path)) {
            folder = true;
            folders.addAll(path);
        }
        if (folder || !PassingFiles.isPassing(path.getFileName())) {
            add(path);
        } else {
            batch.addAside(path);
        }
    }

    private void add(Path path) {
        batch.add(path, System.nanoTime());
        listener.begun();
    }
}
