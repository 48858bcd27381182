package org.vestnik.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The folder that a site is written to.
 *
 * <p>Whatever stood there before and wherever an earlier build was stopped, writing a site leaves
 * what a clean writing of it leaves, byte for byte, and everything that is not ours alone. At every
 * moment each file is whole, and each link that a visitor can reach leads somewhere. What is ours
 * is listed in {@code .vestnik-files}, one line a file: path, space, hash.
 */
public final class SiteFolder {
    private final FolderPlace place;

    private SiteFolder(FolderPlace place) {
        this.place = place;
    }

    /** A folder that need not exist yet; a link to a folder will do. Nothing is touched yet. */
    public static SiteFolder at(Path output, Set<WriteOption> options) {
        return new SiteFolder(new FolderPlace(output, options));
    }

    /**
     * Why this folder is no place for a site: it is, lies in or holds one of the sources, or it is
     * a whole disk or the user's home.
     */
    public Optional<Problem> misplaced(List<Path> sources, Path home) {
        try {
            return place.misplaced(sources, home);
        } catch (IOException e) {
            throw FolderFailure.of(e, place.output());
        }
    }

    /**
     * Makes all files, then puts those in place whose bytes are new. An error, of a body or of the
     * folder, leaves the old site as it was; the report is then {@link WriteReport#NOTHING}.
     *
     * @param files by path
     * @param pool makes several at a time; it is left open
     * @throws IllegalArgumentException for a path that no site may have
     * @throws org.vestnik.problem.MachineFailure when the disk refuses; the next build mends what
     *     this one left undone
     */
    public Outcome<WriteReport> write(
            SortedMap<String, SiteFile> files, ExecutorService pool, WriteProgress progress) {
        FolderPlan plan = FolderPlan.of(files);
        checkNames(plan);
        try {
            Optional<Problem> refusal = place.refusal();
            if (refusal.isPresent()) {
                return Outcome.with(WriteReport.NOTHING, refusal.get());
            }
            place.make();
            return locked(plan, pool, progress);
        } catch (IOException e) {
            throw FolderFailure.of(e, place.output());
        }
    }

    /** A system that knows Latin letters alone is found out before the first file is moved. */
    private void checkNames(FolderPlan plan) {
        for (String path : plan.paths()) {
            try {
                place.output().resolve(path);
            } catch (InvalidPathException e) {
                throw new MachineFailure(e, "folder-name", path);
            }
        }
    }

    private Outcome<WriteReport> locked(
            FolderPlan plan, ExecutorService pool, WriteProgress progress) throws IOException {
        Optional<FolderLock> lock = FolderLock.take(place.root());
        if (lock.isEmpty()) {
            return Outcome.with(WriteReport.NOTHING, place.busy());
        }
        try {
            Optional<Problem> refusal = place.notOurs();
            return refusal.isPresent()
                    ? Outcome.with(WriteReport.NOTHING, refusal.get())
                    : FolderBuild.of(place, plan, pool).run(pool, progress);
        } finally {
            lock.get().release();
        }
    }

    /** Makes what can bring problems and keeps none: all problems, in order, each once. */
    public static List<Problem> rehearse(
            SortedMap<String, SiteFile> files, Tools tools, WriteProgress progress) {
        FolderRehearsal rehearsal = new FolderRehearsal(FolderPlan.of(files), tools.memo());
        Problems problems = new Problems();
        try {
            rehearsal.problems(tools.pool(), progress).forEach(problems::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.sorted();
    }
}
