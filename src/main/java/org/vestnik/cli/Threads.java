package org.vestnik.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that commands hand to what they call. */
final class Threads {
    private Threads() {}

    /** As many as there are cores; they keep no process alive. */
    static ExecutorService pool(String name) {
        int count = Math.max(1, Runtime.getRuntime().availableProcessors());
        return Executors.newFixedThreadPool(
                count,
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
