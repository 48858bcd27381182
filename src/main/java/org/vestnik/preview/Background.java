package org.vestnik.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vestnik.check.Checks;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.site.Outline;
import org.vestnik.site.Site;

/**
 * Makes what nobody has asked for, for its problems: all texts first, then all pages, photos last.
 * A new showing takes the place of the one before, and what had been made for that is not made
 * again. One showing at a time.
 */
final class Background {
    private final LiveSite site;
    private final ExecutorService pool;
    private final Consumer<Showing> listener;

    /** What was found in each body, beside the key of the file. */
    private final Map<String, Checked> checked = new HashMap<>();

    private record Checked(Optional<Hash> key, List<Problem> problems) {
        static final Checked NOTHING = new Checked(Optional.empty(), List.of());
    }

    /**
     * @param pool for the texts: few threads, so that the reader in front does not wait
     * @param listener is told when something has been found out about a showing
     */
    Background(LiveSite site, ExecutorService pool, Consumer<Showing> listener) {
        this.site = site;
        this.pool = pool;
        this.listener = listener;
    }

    /** Looks through everything; ends early when there is a newer showing. */
    void look(Showing showing) {
        try {
            showing.opening().outline().ifPresent(outline -> look(showing, outline));
            showing.lookedThrough();
            listener.accept(showing);
        } catch (CancellationException e) {
            // The newer showing is looked through next.
            showing.giveUp();
        }
    }

    private void look(Showing showing, Outline outline) {
        Parallel parallel = new Parallel(pool, () -> !site.isNow(showing));
        Queue<Problem> unread = new ConcurrentLinkedQueue<>();
        Outcome<Site> whole =
                outline.site(parallel, failure -> unread.add(Failures.problem(failure)));
        List<Problem> planned = new ArrayList<>(whole.problems());
        planned.addAll(unread);
        planned.addAll(looked(outline, parallel));
        showing.complete(whole.value());
        checked.keySet().retainAll(new HashSet<>(whole.value().files().keySet()));
        tell(showing, planned);
        Map<Boolean, List<SiteFile>> files =
                whole.value().files().values().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        file -> file.mediaType().equals(MediaTypes.HTML)));
        makeAll(showing, files.get(true), planned);
        makeAll(showing, files.get(false), planned);
    }

    /** A file that changes meanwhile is looked at again with the next showing. */
    private static List<Problem> looked(Outline outline, Parallel parallel) {
        try {
            return Checks.of(outline.inspection(), parallel);
        } catch (MachineFailure e) {
            return List.of(Failures.problem(e));
        }
    }

    private void makeAll(Showing showing, List<SiteFile> files, List<Problem> planned) {
        boolean changed = false;
        for (SiteFile file : files) {
            if (!site.isNow(showing)) {
                throw new CancellationException();
            }
            changed |= make(file);
        }
        if (changed) {
            tell(showing, planned);
        }
    }

    /** What was found in bodies for an earlier showing is right until they are looked at again. */
    private void tell(Showing showing, List<Problem> planned) {
        List<Problem> found = new ArrayList<>(planned);
        checked.values().forEach(it -> found.addAll(it.problems()));
        showing.found(found);
        listener.accept(showing);
    }

    /** Whether a body was made and something is different now. */
    private boolean make(SiteFile file) {
        Checked before = checked.getOrDefault(file.path(), Checked.NOTHING);
        Checked now = checked(file, before);
        checked.put(file.path(), now);
        return !before.problems().equals(now.problems());
    }

    private static Checked checked(SiteFile file, Checked before) {
        if (file.isSound()) {
            return Checked.NOTHING;
        }
        try {
            Optional<Hash> key = file.key();
            return key.isPresent() && key.equals(before.key())
                    ? before
                    : new Checked(key, file.body().problems());
        } catch (MachineFailure e) {
            return new Checked(Optional.empty(), List.of(Failures.problem(e)));
        }
    }
}
