package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.RandomEdits;
import org.vestnik.files.SourceFolders;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.MachineFailure;

/** The watcher and the looking again, together: what is edited while they work is not missed. */
@Timeout(120)
@DisabledOnOs(value = OS.MAC, disabledReason = "Java's own way of being told is slow there")
class WatchedSourcesTest {
    private static final InstantSource LATER =
            InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));
    private static final long PATIENCE = 20_000_000_000L;

    @TempDir Path given;
    private SourceFolders folders;
    private volatile SourceTree tree;
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private void look(Changes changes) {
        tree =
                changes.everything()
                        ? folders.reread(tree, Memo.NONE, LATER)
                        : folders.reread(tree, changes.paths(), Memo.NONE, LATER);
    }

    private static Map<String, Hash> hashes(SourceTree tree) {
        Map<String, Hash> hashes = new TreeMap<>();
        tree.files().forEach((path, file) -> hashes.put(path, file.hash()));
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void after_any_edits_the_tree_becomes_what_lies_there(long seed) throws Exception {
        Path folder = given.toRealPath();
        Path content = Files.createDirectory(folder.resolve("content"));
        folders =
                new SourceFolders(
                        content, List.of(folder.resolve("themes"), folder.resolve("more")));
        tree = folders.read(Memo.NONE, LATER);
        List<Path> roots = List.of(content, folder.resolve("themes"), folder.resolve("more"));
        RandomEdits edits = new RandomEdits(folder, new Random(seed), seed == 6);
        Instant time = Instant.parse("2026-03-01T10:00:00Z");
        try (Watcher watcher = Watcher.over(roots, Way.EVENTS, this::look, failures::add)) {
            for (int round = 0; round < 30; round++) {
                for (int i = 0; i < 20; i++) {
                    time = time.plusSeconds(1);
                    edits.edit(time);
                }
                becomes("seed " + seed + ", round " + round + ", changed " + edits.changed());
            }
            assertThat(watcher.polls()).isFalse();
        }
    }

    private void becomes(String about) throws IOException, InterruptedException {
        SourceTree fresh = folders.read(Memo.NONE, LATER);
        long end = System.nanoTime() + PATIENCE;
        while (!isSame(fresh) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(tree.problems()).as(about).isEqualTo(fresh.problems());
        assertThat(hashes(tree)).as(about).isEqualTo(hashes(fresh));
    }

    private boolean isSame(SourceTree fresh) {
        SourceTree now = tree;
        try {
            return now.problems().equals(fresh.problems()) && hashes(now).equals(hashes(fresh));
        } catch (MachineFailure e) {
            // The tree still has a file that is gone.
            return false;
        }
    }
}
