package org.vestnik.files;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The one place of the plan that works in parallel: a function over a list of immutable values, on
 * the pool that the caller hands in. The results stand in the order of the list, so the number of
 * threads changes nothing.
 *
 * @param stopped whether nobody wants the results any more; asked before each value
 */
public record Parallel(ExecutorService pool, BooleanSupplier stopped) {
    /** A task this small costs more to hand over than to do. */
    private static final int LEAST = 16;

    private static final int MOST = 256;

    public Parallel(ExecutorService pool) {
        this(pool, () -> false);
    }

    /**
     * The results, in the order of the values.
     *
     * @throws CancellationException when it was stopped
     */
    public <A, B> List<B> map(List<A> values, Function<? super A, ? extends B> function) {
        int size = Math.max(LEAST, Math.min(MOST, values.size() / 64));
        if (values.size() <= LEAST) {
            return each(values, function);
        }
        List<Future<List<B>>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += size) {
            List<A> part = values.subList(from, Math.min(values.size(), from + size));
            Callable<List<B>> work = () -> each(part, function);
            parts.add(pool.submit(work));
        }
        List<B> results = new ArrayList<>(values.size());
        for (Future<List<B>> part : parts) {
            results.addAll(result(part));
        }
        return results;
    }

    private <A, B> List<B> each(List<A> values, Function<? super A, ? extends B> function) {
        List<B> results = new ArrayList<>(values.size());
        for (A value : values) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            results.add(function.apply(value));
        }
        return results;
    }

    private static <B> B result(Future<B> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
