package org.vestnik.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells a listener what changes in some folders, in batches, on a thread of its own and never two
 * at a time. Names that begin with a dot are passed over with all that is below them. Thread-safe.
 *
 * <p>The first batch comes when all folders are watched, and says that everything may have changed:
 * from then on nothing is missed.
 */
final class Watcher implements AutoCloseable {
    /** Each folder takes about a kilobyte of the system's own memory. */
    private static final int MOST_FOLDERS = 200_000;

    private static final long PERIOD = Duration.ofMillis(300).toNanos();

    /** However slow the listener is, the machine rests five sixths of the time. */
    private static final int REST = 5;

    private static final Duration END = Duration.ofSeconds(2);

    /**
     * What is to be watched.
     *
     * @param most how many folders may be watched before one looks again and again instead
     */
    record Folders(List<Path> roots, int most) {
        Folders {
            roots = roots.stream().map(it -> it.toAbsolutePath().normalize()).distinct().toList();
        }
    }

    private final Consumer<Changes> listener;
    private final Consumer<Throwable> failures;
    private volatile Optional<WatchService> service = Optional.empty();
    private final Thread thread;
    private final Object lock = new Object();
    private volatile boolean polls;
    private volatile boolean pending;
    private volatile boolean closed;

    /** The listener may not know of the last batch, since it threw; only for our own thread. */
    private boolean missed;

    private final EventLoop.Listener events =
            new EventLoop.Listener() {
                @Override
                public void begun() {
                    pending = true;
                }

                @Override
                public void ripe(Changes changes) {
                    deliver(changes);
                }

                @Override
                public void idle() {
                    synchronized (lock) {
                        pending = false;
                        lock.notifyAll();
                    }
                }
            };

    private Watcher(
            Folders folders, Way way, Consumer<Changes> listener, Consumer<Throwable> failures) {
        this.listener = listener;
        this.failures = failures;
        this.polls = way == Way.POLLING;
        this.thread = new Thread(() -> run(folders, way), "vestnik-watch");
    }

    /**
     * Begins to watch.
     *
     * @param roots folders, which need not be there yet
     * @param failures is given whatever the listener throws; the watching goes on, and the next
     *     batch says that everything may have changed
     */
    static Watcher over(
            List<Path> roots, Way way, Consumer<Changes> listener, Consumer<Throwable> failures) {
        return over(new Folders(roots, MOST_FOLDERS), way, listener, failures);
    }

    static Watcher over(
            Folders folders, Way way, Consumer<Changes> listener, Consumer<Throwable> failures) {
        Watcher watcher = new Watcher(folders, way, listener, failures);
        watcher.thread.setDaemon(true);
        watcher.thread.start();
        return watcher;
    }

    /** Whether it looks again and again, because it was told to or the system gives no more. */
    boolean polls() {
        return polls;
    }

    /**
     * Waits until the listener is through with all that is known to have changed, but not longer
     * than this: so that who asks after saving gets the new text. Usually there is nothing to wait
     * for, and this costs nothing. Who polls knows of nothing and never waits.
     */
    void settle(Duration most) {
        if (!pending || Thread.currentThread() == thread) {
            return;
        }
        long end = System.nanoTime() + most.toNanos();
        synchronized (lock) {
            while (pending && !closed && pause(end)) {
                // Somebody else has called, or nobody has: look again.
            }
        }
    }

    /** Ends the watching; a listener that is at work may end its work later. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        closeService();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(END.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run(Folders folders, Way way) {
        try {
            if (way == Way.EVENTS) {
                new EventLoop(folders.roots(), newService(), folders.most(), events).run();
            }
        } catch (ClosedWatchServiceException e) {
            return;
        } catch (IOException | UnsupportedOperationException e) {
            // More folders than the system lets us watch, or others on this machine have taken
            // all that it has to give: we look for ourselves from now on.
        } catch (RuntimeException e) {
            report(e);
        }
        polls = true;
        closeService();
        events.idle();
        poll();
    }

    private WatchService newService() throws IOException {
        WatchService made = FileSystems.getDefault().newWatchService();
        service = Optional.of(made);
        if (closed) {
            // Whoever closed us before may not have seen it.
            made.close();
        }
        return made;
    }

    private void poll() {
        long rest = PERIOD;
        while (rested(System.nanoTime() + rest)) {
            long start = System.nanoTime();
            deliver(Changes.UNKNOWN);
            rest = Math.max(PERIOD, REST * (System.nanoTime() - start));
        }
    }

    private boolean rested(long end) {
        synchronized (lock) {
            while (!closed && pause(end)) {
                // Nobody calls but who closes: anything else is a mistake of the system.
            }
            return !closed;
        }
    }

    /** Waits for a call until then; false when the time is over. */
    private boolean pause(long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.timedWait(lock, left);
            return true;
        } catch (InterruptedException e) {
            if (Thread.currentThread() != thread) {
                Thread.currentThread().interrupt();
                return false;
            }
            return true;
        }
    }

    private void deliver(Changes changes) {
        try {
            if (!closed) {
                listener.accept(missed ? new Changes(changes.paths(), true) : changes);
                missed = false;
            }
        } catch (RuntimeException | Error e) {
            missed = true;
            report(e);
        }
    }

    private void report(Throwable failure) {
        try {
            failures.accept(failure);
        } catch (RuntimeException e) {
            // Nobody is left to be told.
        }
    }

    private void closeService() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            // It is of no more use to us.
        }
    }
}
