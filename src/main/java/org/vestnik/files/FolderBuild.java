package org.vestnik.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.vestnik.files.FolderMaking.Fate;
import org.vestnik.files.FolderMaking.Made;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** One writing of a plan into a folder whose lock we hold. */
final class FolderBuild {
    private static final int NAMED = 5;

    private final FolderPlace place;
    private final FolderPlan plan;
    private final FolderBefore before;
    private final FolderStaging staging;
    private final Problems problems = new Problems();

    private FolderBuild(FolderPlace place, FolderPlan plan, FolderBefore before) {
        this.place = place;
        this.plan = plan;
        this.before = before;
        this.staging = new FolderStaging(before.root());
    }

    static FolderBuild of(FolderPlace place, FolderPlan plan, ExecutorService pool)
            throws IOException {
        return new FolderBuild(place, plan, FolderBefore.read(place, plan, pool));
    }

    /** Makes all, then changes the folder; with an error the folder stays as it was. */
    Outcome<WriteReport> run(ExecutorService pool, WriteProgress progress) throws IOException {
        FolderObstacles obstacles = new FolderObstacles(plan, before);
        problems.addAll(obstacles.problems());
        if (!place.options().contains(WriteOption.ADOPT)) {
            problems.addAll(obstacles.twins());
        }
        if (problems.hasErrors()) {
            return outcome(WriteReport.NOTHING);
        }
        staging.clear();
        Outcome<WriteReport> done;
        try {
            done = write(pool, progress);
        } catch (IOException | RuntimeException | Error e) {
            clearAfter(e);
            throw e;
        }
        staging.clear();
        return done;
    }

    // A disk that refused to write may refuse to delete as well; the first refusal is the one to
    // tell of, and the next build clears up.
    private void clearAfter(Throwable failure) {
        try {
            staging.clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private Outcome<WriteReport> write(ExecutorService pool, WriteProgress progress)
            throws IOException {
        FolderMaking making = new FolderMaking(plan, before, staging, place);
        List<Made> made = making.all(pool, progress);
        made.forEach(one -> problems.addAll(one.problems()));
        return outcome(making.hasFailed() ? WriteReport.NOTHING : change(made));
    }

    private Outcome<WriteReport> outcome(WriteReport report) {
        return new Outcome<>(report, problems.sorted());
    }

    private WriteReport change(List<Made> made) throws IOException {
        FolderChange change = FolderChange.of(plan, before, made);
        String list = change.list();
        commit(change, list);
        List<String> foreign = before.foreign(plan, change.spared());
        note(foreign);
        return report(change, foreign);
    }

    // Everything that needs room on the disk is written before the first move.
    private void commit(FolderChange change, String list) throws IOException {
        FolderMemory memory = before.memory();
        FolderMoves moves = new FolderMoves(staging, before);
        String state = change.state(list);
        String journal = change.journal(memory);
        boolean listChanges = !memory.hasList(list);
        boolean stateChanges = listChanges || !memory.isSettled(state);
        boolean journalChanges = !journal.equals(memory.journal().text());
        write(FolderNames.LIST, list, listChanges);
        write(FolderNames.STATE, state, stateChanges);
        write(FolderNames.JOURNAL, journal, journalChanges);
        install(moves, FolderNames.JOURNAL, journalChanges);
        moves.run(change);
        install(moves, FolderNames.STATE, stateChanges);
        install(moves, FolderNames.LIST, listChanges);
        Files.deleteIfExists(before.root().resolve(FolderNames.JOURNAL));
    }

    private void write(String name, String text, boolean changes) throws IOException {
        if (changes) {
            staging.writeOwn(name, text);
        }
    }

    private static void install(FolderMoves moves, String name, boolean changes)
            throws IOException {
        if (changes) {
            moves.install(name);
        }
    }

    private void note(List<String> foreign) {
        if (before.memory().isDamaged()) {
            Path list = place.output().resolve(FolderNames.LIST);
            problems.add(FolderRule.FOLDER_LIST_DAMAGED.at(place.at(), FolderNames.shown(list)));
        }
        if (foreign.isEmpty()) {
            return;
        }
        String names = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
        int more = foreign.size() - NAMED;
        Problem note = FolderRule.FOREIGN_FILES.at(place.at(), place.shown(), names, more);
        problems.add(more > 0 ? note.variant("more") : note);
    }

    private static WriteReport report(FolderChange change, List<String> foreign) {
        List<Made> made = change.made();
        return new WriteReport(
                made.size(),
                (int) made.stream().filter(one -> one.fate() != Fate.KEPT).count(),
                change.staged().size(),
                change.leaving().size(),
                made.stream().mapToLong(one -> one.known().size()).sum(),
                change.staged().stream().mapToLong(one -> one.known().size()).sum(),
                foreign);
    }
}
