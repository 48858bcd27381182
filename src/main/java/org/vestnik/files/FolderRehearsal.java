package org.vestnik.files;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.vestnik.problem.Problem;

/**
 * Asks the files of a plan for their problems. What is known to have none is not made: files that
 * never have any, and those that had none when they had the same key.
 */
record FolderRehearsal(FolderPlan plan, Memo memo) {
    private static final byte[] NOTHING = {};

    /** The problems of each file, in the order of the plan. */
    List<List<Problem>> problems(ExecutorService pool, WriteProgress progress) throws IOException {
        FileCount counter = new FileCount(plan.files().size(), progress);
        return Together.each(
                pool,
                plan.files(),
                file -> {
                    List<Problem> problems = file.isSound() ? List.of() : problems(file);
                    counter.count();
                    return problems;
                });
    }

    private List<Problem> problems(SiteFile file) {
        return file.key()
                .map(key -> Hash.of("rehearsed " + file.path() + " " + key.hex()))
                .map(key -> problems(file, key))
                .orElseGet(() -> file.body().problems());
    }

    private List<Problem> problems(SiteFile file, Hash key) {
        if (memo.text(key).isPresent()) {
            return List.of();
        }
        List<Problem> problems = file.body().problems();
        if (problems.isEmpty()) {
            memo.keepText(key, NOTHING);
        }
        return problems;
    }
}
