package org.vestnik.files;

import java.util.concurrent.ExecutorService;

/**
 * What a build works with: a memory of earlier builds, threads, and what this process remembers of
 * the plan before.
 */
public record Tools(Memo memo, ExecutorService pool, Recall recall) {
    /** The tools of a process that plans once. */
    public Tools(Memo memo, ExecutorService pool) {
        this(memo, pool, new Recall());
    }

    public Parallel parallel() {
        return new Parallel(pool);
    }
}
