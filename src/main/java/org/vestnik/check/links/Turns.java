package org.vestnik.check.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One request to a server at a time, and a pause behind each, whoever asks: a redirect may lead to
 * a server that another thread is asking. Thread-safe; nobody waits for one turn while holding
 * another.
 */
final class Turns {
    private final Duration pause;
    private final Map<String, Turn> byHost = new ConcurrentHashMap<>();

    Turns(Duration pause) {
        this.pause = pause;
    }

    /** When a server may be asked next. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private boolean asked;
        private long next;
    }

    <T> T take(String host, Supplier<T> ask) throws InterruptedException {
        Turn turn = byHost.computeIfAbsent(host, h -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long wait = turn.next - System.nanoTime();
            if (turn.asked && wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            return ask.get();
        } finally {
            turn.asked = true;
            turn.next = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }
}
