package org.vestnik.preview;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Collects what belongs together. Editors save in bursts: they empty a file and then fill it, or
 * write another one and put it in the place of the first. What is collected is ripe when nothing
 * more has come for a moment, or when it has waited long enough. Not thread-safe.
 */
final class Batch {
    static final long QUIET = 8_000_000;
    static final long LONGEST = 50_000_000;

    private final Set<Path> paths = new HashSet<>();
    private boolean everything;
    private boolean begun;
    private long first;
    private long last;

    /** A path that matters; times are of {@link System#nanoTime}. */
    void add(Path path, long time) {
        paths.add(path);
        extend(time);
    }

    /** A path that is worth mentioning when another one matters. */
    void addAside(Path path) {
        paths.add(path);
    }

    void addEverything(long time) {
        everything = true;
        extend(time);
    }

    private void extend(long time) {
        if (!begun) {
            first = time;
        }
        begun = true;
        last = time;
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isRipe(long now) {
        return begun && untilRipe(now) == 0;
    }

    /** How long it takes from now on until the batch is ripe, in nanoseconds; 0 if it is. */
    long untilRipe(long now) {
        return Math.max(0, Math.min(last + QUIET - now, first + LONGEST - now));
    }

    /** What was collected; another batch begins. */
    Changes take() {
        Changes taken = new Changes(paths, everything);
        paths.clear();
        everything = false;
        begun = false;
        return taken;
    }
}
