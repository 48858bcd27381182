package org.vestnik.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.vestnik.problem.MachineFailure;

/** Takes one step for each of many things, in a pool, and waits for all of them. */
final class Together {
    /** What is done for one thing; called from any thread. */
    @FunctionalInterface
    interface Step<T, R> {
        R take(T thing) throws IOException;
    }

    private Together() {}

    /**
     * The results, in the order of the things. After a first failure no further step is begun; it
     * is thrown when those under way have ended, so that nothing of ours runs on behind our back.
     */
    static <T, R> List<R> each(ExecutorService pool, List<T> things, Step<T, R> step)
            throws IOException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Future<R>> running = new ArrayList<>(things.size());
        for (T thing : things) {
            running.add(pool.submit(() -> take(step, thing, failure)));
        }
        List<R> results = new ArrayList<>(things.size());
        for (Future<R> one : running) {
            await(one, results, failure);
        }
        rethrow(failure.get());
        return results;
    }

    private static <T, R> R take(Step<T, R> step, T thing, AtomicReference<Throwable> failure)
            throws IOException {
        if (failure.get() != null) {
            throw new CancellationException();
        }
        try {
            return step.take(thing);
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    private static <R> void await(
            Future<R> one, List<R> results, AtomicReference<Throwable> failure) {
        boolean interrupted = false;
        while (true) {
            try {
                results.add(one.get());
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                failure.compareAndSet(null, new MachineFailure(e, "folder-interrupted"));
            } catch (ExecutionException | CancellationException e) {
                failure.compareAndSet(null, e);
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException refusal) {
            throw refusal;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure instanceof Error fault) {
            throw fault;
        }
    }
}
