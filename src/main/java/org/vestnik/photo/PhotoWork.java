package org.vestnik.photo;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;

/**
 * The place where photos are made: knows what was made before, and holds back work that would take
 * more memory than there is. One for a build. Thread-safe.
 */
public final class PhotoWork {
    private static final int KIB = 1024;

    private final Memo memo;
    private final Programs programs;
    private final int most;
    private final Semaphore memory;
    private final Queue<PhotoSet> ahead = new ConcurrentLinkedQueue<>();

    /**
     * @param programs that decode what Java cannot
     * @param bytesAtOnce how much memory all photos being decoded may take together; one alone may
     *     take more
     */
    public PhotoWork(Memo memo, Programs programs, long bytesAtOnce) {
        this.memo = memo;
        this.programs = programs;
        this.most = (int) Math.max(1, Math.min(bytesAtOnce / KIB, Integer.MAX_VALUE));
        // Fair, or a large photo would wait for as long as small ones come.
        this.memory = new Semaphore(most, true);
    }

    /** Takes a third of the memory that Java may use. */
    public static PhotoWork with(Memo memo, Programs programs) {
        return new PhotoWork(memo, programs, Runtime.getRuntime().maxMemory() / 3);
    }

    /** The files of one photo, made when asked for; the header is that of the file. */
    public PhotoSet set(SourceFile file, PhotoHeader header, PhotoOptions options) {
        Plan plan = Plan.of(header, file.hash(), options);
        PhotoSet set =
                new PhotoSet(this, file, new Darkroom(header, plan.largest(), programs), plan);
        ahead.add(set);
        return set;
    }

    Programs programs() {
        return programs;
    }

    Memo memo() {
        return memo;
    }

    /** Makes the next photo that nobody has begun; false where there is none. */
    boolean makeAnother() {
        for (PhotoSet next = ahead.poll(); next != null; next = ahead.poll()) {
            if (next.makeAhead()) {
                return true;
            }
        }
        return false;
    }

    /** Something that may fail in one way of its own. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs the work as soon as there is room for it. */
    <T, E extends Exception> T inRoomFor(long bytes, Work<T, E> work) throws E {
        int share = (int) Math.max(1, Math.min(bytes / KIB, most));
        memory.acquireUninterruptibly(share);
        try {
            return work.run();
        } finally {
            memory.release(share);
        }
    }
}
