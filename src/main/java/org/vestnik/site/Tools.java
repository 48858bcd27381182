package org.vestnik.site;

import java.util.concurrent.ExecutorService;
import org.vestnik.files.Memo;

/** What a build works with: a memory of earlier builds, and threads. */
public record Tools(Memo memo, ExecutorService pool) {
    Parallel parallel() {
        return new Parallel(pool);
    }
}
