package org.vestnik.files;

import java.util.concurrent.ExecutorService;

/**
 * What a build works with: a memory of earlier builds, threads, other programs of the machine, and
 * what this process remembers of the plan before.
 */
public record Tools(Memo memo, ExecutorService pool, Programs programs, Recall recall) {
    /** The tools of a process, before it has planned. */
    public Tools(Memo memo, ExecutorService pool, Programs programs) {
        this(memo, pool, programs, new Recall());
    }

    /** Without other programs. */
    public Tools(Memo memo, ExecutorService pool) {
        this(memo, pool, Programs.NONE);
    }

    public Parallel parallel() {
        return new Parallel(pool);
    }
}
