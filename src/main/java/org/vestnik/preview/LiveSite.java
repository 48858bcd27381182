package org.vestnik.preview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.vestnik.check.Checks;
import org.vestnik.content.Shown;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;

/**
 * The site as the sources have it now. Each change on the disk makes a new {@link Showing}, by the
 * same plan that a build makes; what has not changed is recalled.
 */
final class LiveSite {
    private final Settings settings;
    private final Tools tools;
    private final InstantSource clock;
    private final Consumer<Showing> listener;
    private final Object looking = new Object();

    /** The sources at the last look; empty where that failed. Guarded by {@code looking}. */
    private Optional<SourceTree> before = Optional.empty();

    private volatile Optional<Showing> now = Optional.empty();
    private volatile boolean ended;

    /** Pages as they were when they could last be made, whatever showing they were made for. */
    private final Recent<byte[]> good = new Recent<>(200);

    /**
     * @param listener is told of each new showing, in order
     */
    LiveSite(Settings settings, Tools tools, InstantSource clock, Consumer<Showing> listener) {
        this.settings = settings;
        this.tools = tools;
        this.clock = clock;
        this.listener = listener;
    }

    /** What is shown; empty until the sources have been read for the first time. */
    Optional<Showing> now() {
        return now;
    }

    /** What is shown, as soon as there is something. */
    synchronized Optional<Showing> now(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (now.isEmpty() && end > System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        return now;
    }

    Recent<byte[]> good() {
        return good;
    }

    boolean isNow(Showing showing) {
        return !ended && now.isPresent() && now.get() == showing;
    }

    /**
     * Looks at what may have changed; without a change nothing happens.
     *
     * @throws MachineFailure when the disk refuses, or a file changes while it is read; the next
     *     look then looks at everything
     */
    void look(Changes changes) {
        synchronized (looking) {
            lookAlone(changes);
        }
    }

    private void lookAlone(Changes changes) {
        Optional<SourceTree> last = before;
        // Should this look fail, the next one looks at everything.
        before = Optional.empty();
        SourceTree sources = read(last, changes);
        if (now.isPresent() && last.isPresent() && isSame(sources, last.get())) {
            before = Optional.of(sources);
            return;
        }
        Showing next = showing(sources, Build.open(sources, options(), tools));
        before = Optional.of(sources);
        Optional<Showing> older = now;
        show(next);
        older.ifPresent(Showing::giveUp);
        listener.accept(next);
    }

    /** Neither a file nor the day is another one. */
    private boolean isSame(SourceTree sources, SourceTree last) {
        Optional<LocalDate> change =
                now.flatMap(showing -> showing.opening().shown()).flatMap(Shown::nextChange);
        return sources.changedSince(last).isEmpty()
                && change.filter(day -> !today().isBefore(day)).isEmpty();
    }

    private LocalDate today() {
        return settings.today()
                .orElseGet(
                        () ->
                                now.flatMap(showing -> showing.opening().shown())
                                        .map(shown -> shown.library().site().timezone())
                                        .map(zone -> clock.instant().atZone(zone).toLocalDate())
                                        .orElse(LocalDate.MIN));
    }

    /** Shows nothing any more; whoever works for a showing stops. */
    void end() {
        ended = true;
        now.ifPresent(Showing::giveUp);
    }

    private synchronized void show(Showing next) {
        now = Optional.of(next);
        notifyAll();
    }

    private SourceTree read(Optional<SourceTree> last, Changes changes) {
        if (last.isEmpty()) {
            return settings.sources().read(tools.memo(), clock);
        }
        return changes.everything()
                ? settings.sources().reread(last.get(), tools.memo(), clock)
                : settings.sources().reread(last.get(), changes.paths(), tools.memo(), clock);
    }

    private BuildOptions options() {
        return new BuildOptions(
                settings.today(),
                clock.instant(),
                settings.drafts(),
                settings.future(),
                settings.baseUrl(),
                Checks.judge());
    }

    private Showing showing(SourceTree sources, Build.Opening opening) {
        Optional<Showing> last = now;
        return new Showing(
                new Showing.Reading(sources, opening),
                opening.outline().or(() -> last.flatMap(Showing::outline)),
                last.map(known -> LastGood.between(known, opening, good)).orElse(LastGood.NONE),
                last.map(known -> guess(known, sources)).orElse(List.of()));
    }

    /** What was wrong further in, in files that have not changed since: most likely it still is. */
    private static List<Problem> guess(Showing last, SourceTree sources) {
        if (last.later().isEmpty()) {
            return List.of();
        }
        Set<String> changed = sources.changedSince(last.sources());
        return last.later().stream()
                .filter(problem -> !changed.contains(problem.place().file()))
                .toList();
    }
}
