package org.vestnik.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Tries again when the system refuses a move or a deletion: on Windows a file that a browser, a
 * preview or a virus scanner has open just now cannot be replaced, and a moment later it can.
 */
final class FolderPatience {
    private static final int TRIES = 7;
    private static final long FIRST_WAIT = TimeUnit.MILLISECONDS.toNanos(10);

    private FolderPatience() {}

    /** Something that the disk may refuse. */
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    /** Does it, if need be after waits of 10, 20, 40, … 320 ms; then it is refused for good. */
    static void with(Act act) throws IOException {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                act.run();
                return;
            } catch (FileSystemException e) {
                if (!mayPass(e)) {
                    throw e;
                }
                LockSupport.parkNanos(FIRST_WAIT << tried - 1);
            }
        }
        act.run();
    }

    // A file in use has no class of its own: it is either of these two, not one of the others.
    private static boolean mayPass(FileSystemException refusal) {
        return refusal instanceof AccessDeniedException
                || refusal.getClass() == FileSystemException.class;
    }
}
