package org.vestnik.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.vestnik.files.FolderMemory.Known;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/**
 * Makes the files of a plan, in parallel; those whose bytes differ from the disk's wait in the
 * staging. Only the bytes under work are held in memory.
 */
final class FolderMaking {
    private final FolderPlan plan;
    private final FolderBefore before;
    private final FolderStaging staging;
    private final boolean adopting;
    private final boolean strict;
    private final AtomicBoolean failed = new AtomicBoolean();

    /** What became of a file of the plan. */
    enum Fate {
        /** Known to be unchanged, so not even made. */
        KEPT,
        /** Made, and the same as on the disk. */
        SAME,
        /** Made, and waiting in the staging. */
        STAGED,
        /** Made with problems that stop the writing, or after such a file. */
        BROKEN
    }

    /**
     * A file of the plan, made.
     *
     * @param number its place in the plan, and its name in the staging
     * @param known its hash, size, time of change, and its key where its body had no problems
     */
    record Made(int number, String path, Fate fate, Known known, List<Problem> problems) {}

    FolderMaking(FolderPlan plan, FolderBefore before, FolderStaging staging, FolderPlace place) {
        this.plan = plan;
        this.before = before;
        this.staging = staging;
        this.adopting = place.options().contains(WriteOption.ADOPT);
        this.strict = place.options().contains(WriteOption.STRICT);
    }

    /** All files in the order of the plan; problems are with the files that had them. */
    List<Made> all(ExecutorService pool, WriteProgress progress) throws IOException {
        List<Integer> numbers = IntStream.range(0, plan.files().size()).boxed().toList();
        FileCount counter = new FileCount(numbers.size(), progress);
        return Together.each(
                pool,
                numbers,
                number -> {
                    Made made = make(number, plan.files().get(number));
                    counter.count();
                    return made;
                });
    }

    /** Whether something stops the writing. */
    boolean hasFailed() {
        return failed.get();
    }

    private Made make(int number, SiteFile file) throws IOException {
        String path = file.path();
        String key = file.key().map(Hash::hex).orElse("");
        Known known = before.known(path);
        if (!key.isEmpty() && key.equals(known.key()) && before.isIntact(path)) {
            FolderContents.Found found = before.found(path);
            Known kept = new Known(known.hash(), found.size(), found.time(), key);
            return new Made(number, path, Fate.KEPT, kept, List.of());
        }
        Outcome<byte[]> outcome = file.body().make();
        List<Problem> problems = new ArrayList<>(outcome.problems());
        if (problems.stream().anyMatch(this::stops)) {
            failed.set(true);
            return new Made(number, path, Fate.BROKEN, FolderMemory.NOTHING, problems);
        }
        return keep(number, outcome.value(), problems.isEmpty() ? key : "", problems);
    }

    private boolean stops(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> strict;
            case NOTE -> false;
        };
    }

    private Made keep(int number, byte[] bytes, String key, List<Problem> problems)
            throws IOException {
        String path = plan.files().get(number).path();
        String hash = Hash.of(bytes).hex();
        Known now = new Known(hash, bytes.length, before.found(path).time(), key);
        if (before.has(path, bytes.length, hash)) {
            return new Made(number, path, Fate.SAME, now, problems);
        }
        if (!adopting && before.isForeign(path)) {
            problems.add(FolderRule.FOREIGN_IN_THE_WAY.at(before.place(path), path));
            failed.set(true);
        }
        if (failed.get()) {
            return new Made(number, path, Fate.BROKEN, now, problems);
        }
        long time = staging.write(number, bytes);
        Known staged = new Known(hash, bytes.length, time, key);
        return new Made(number, path, Fate.STAGED, staged, problems);
    }
}
