package org.vestnik.preview;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;

/**
 * The site in a browser while it is written: served on this computer alone, fresh at every look,
 * with its problems beside it. It shows the same map from path to file that a build writes, and
 * writes nothing itself.
 *
 * <p>Threads: those of the server; one that watches and, when something has changed, reads the
 * sources again; one that makes everything else in the background; one for what has to wait.
 */
public final class Preview implements AutoCloseable {
    /** Until a burst of changes is over; a page should reload once and not three times. */
    private static final long BURST_MILLIS = 60;

    /** How long the background keeps still after a change: the page in front comes first. */
    private static final long STILL_MILLIS = 200;

    private static final long RETRY_MILLIS = 250;
    private static final int MOST_RETRIES = 8;

    private final Around around;
    private final LiveSite site;
    private final Visitors visitors;
    private final Background background;
    private final Watcher watcher;
    private final FrontDesk desk;
    private final WebServer server;
    private final ScheduledExecutorService later = scheduler("vestnik-later");
    private final ScheduledExecutorService behind = scheduler("vestnik-behind");
    private final ExecutorService pool;
    private final AtomicLong announcements = new AtomicLong();
    private final AtomicInteger retries = new AtomicInteger();

    /** The last failure that was said; "" where all is well. */
    private final AtomicReference<String> failed = new AtomicReference<>("");

    private volatile boolean closed;

    /** What surrounds the preview. */
    public record Around(InstantSource clock, Saying saying, Report report) {}

    /** All problems that are known at a moment, and the sources that they stand in. */
    public record Finding(SourceTree sources, List<Problem> problems) {}

    /** Hears what the preview finds out. Called from several threads. */
    public interface Report {
        /** After a change, or when more has been looked at. */
        void found(Finding finding);

        /** Something went wrong that is no mistake of the author; the preview goes on. */
        void fault(Throwable fault);
    }

    private Preview(Settings settings, Listening listening, Tools tools, Around around) {
        this.around = around;
        this.site = new LiveSite(settings, tools, around.clock(), this::changed);
        Editors editors = new Editors(settings.editor(), settings.sources());
        Entries entries = new Entries(editors);
        Pages pages = new Pages(around.saying(), entries, site.good());
        this.visitors = new Visitors(site, pages);
        this.pool = Executors.newFixedThreadPool(helpers(), task -> thread(task, "vestnik-help"));
        this.background = new Background(site, pool, this::found);
        Way way = settings.polling() ? Way.POLLING : Way.EVENTS;
        this.watcher = Watcher.over(settings.roots(), way, this::look, around.report()::fault);
        this.desk = new FrontDesk(site, watcher, pages, entries, around.saying());
        EditorDesk posts = new EditorDesk(site, editors, around.report()::fault);
        this.server = serve(listening, desk, posts);
    }

    /**
     * Begins to read, to watch and to serve; returns as soon as a browser may ask.
     *
     * @param tools whose memo stays open until after {@link #close}
     * @throws MachineFailure when the port is taken that was asked for by its number
     */
    public static Preview start(
            Settings settings, Listening listening, Tools tools, Around around) {
        Preview preview = new Preview(settings, listening, tools, around);
        preview.behind.execute(() -> preview.look(Changes.UNKNOWN));
        // A day may begin on which something appears or expires.
        Runnable glance = () -> preview.look(new Changes(Set.of(), false));
        preview.later.scheduleWithFixedDelay(glance, 1, 1, TimeUnit.MINUTES);
        return preview;
    }

    private WebServer serve(Listening listening, Answers answers, Posts posts) {
        try {
            return WebServer.start(
                    listening, new Conversation(answers, posts, visitors, around.report()::fault));
        } catch (MachineFailure e) {
            end();
            throw e;
        }
    }

    /** Where the preview is: {@code http://127.0.0.1:4000/}. */
    public String address() {
        return server.address();
    }

    private void look(Changes changes) {
        try {
            site.look(changes);
            failed.set("");
            retries.set(0);
        } catch (MachineFailure e) {
            failed(e);
        } catch (RuntimeException | Error e) {
            report(e);
        }
    }

    /**
     * Most often a file was changed or taken away while it was read. What lasts is said once: one
     * who polls meets it three times a second.
     */
    private void failed(MachineFailure failure) {
        if (retries.incrementAndGet() < MOST_RETRIES) {
            in(RETRY_MILLIS, later, () -> look(Changes.UNKNOWN));
        } else if (!failure.said().toString().equals(failed.getAndSet("" + failure.said()))) {
            desk.failed(Failures.problem(failure));
            report(failure);
        }
    }

    private void report(Throwable fault) {
        if (!closed) {
            around.report().fault(fault);
        }
    }

    private void changed(Showing showing) {
        announceSoon();
        in(STILL_MILLIS, behind, () -> background.look(showing));
    }

    private void found(Showing showing) {
        if (site.isNow(showing)) {
            announceSoon();
            around.report().found(new Finding(showing.sources(), showing.problems()));
        }
    }

    /** Tells the visitors when nothing more has come for a while. */
    private void announceSoon() {
        long number = announcements.incrementAndGet();
        in(
                BURST_MILLIS,
                later,
                () -> {
                    if (announcements.get() == number) {
                        visitors.announce();
                    }
                });
    }

    private void in(long millis, ScheduledExecutorService where, Runnable task) {
        try {
            where.schedule(() -> run(task), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The preview has ended.
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            report(e);
        }
    }

    /** Ends everything within a moment; a page that is open says so. */
    @Override
    public void close() {
        closed = true;
        site.end();
        server.close();
        end();
    }

    private void end() {
        watcher.close();
        List.of(later, behind, pool).forEach(ExecutorService::shutdownNow);
        try {
            behind.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Half of the cores, so that the reader in front does not wait. */
    private static int helpers() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private static ScheduledExecutorService scheduler(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> thread(task, name));
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
