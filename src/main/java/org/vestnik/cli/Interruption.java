package org.vestnik.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command run until somebody presses Ctrl-C or asks the process to end, and then lets it
 * finish its work. An ending that was asked for is no failure: the status is 0.
 */
final class Interruption {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "vestnik-end");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits until the end is asked for. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that all is finished; the process may go. */
    void done() {
        done.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void end() {
        asked.countDown();
        try {
            if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // The JVM's own status after a signal says that something went wrong.
                Runtime.getRuntime().halt(ExitStatus.DONE.code());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
