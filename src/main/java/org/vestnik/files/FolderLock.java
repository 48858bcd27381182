package org.vestnik.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into a folder. The system takes the lock back when a process dies, so the lock
 * file stays where it is and never grows stale.
 */
final class FolderLock {
    // On POSIX systems, closing any channel to a locked file gives the whole process's lock away.
    // A second build in this process must therefore be stopped before it opens the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private FolderLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** The lock, unless another build has it. The root is a real path. */
    static Optional<FolderLock> take(Path root) throws IOException {
        if (!HELD.add(root)) {
            return Optional.empty();
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            taken = open(root);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(root);
            }
        }
        return taken;
    }

    private static Optional<FolderLock> open(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve(FolderNames.LOCK),
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS));
        if (isFree(channel)) {
            return Optional.of(new FolderLock(root, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isFree(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network disks know no locks; a build there is better than none.
            return true;
        }
    }

    void release() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(root);
        }
    }
}
