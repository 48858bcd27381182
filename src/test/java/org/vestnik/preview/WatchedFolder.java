package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a watcher, for tests to change and to listen to. */
abstract class WatchedFolder {
    static final long LONG = 20_000;
    static final long SHORT = 150;

    @TempDir Path given;
    Path folder;
    Path content;
    final BlockingQueue<Changes> batches = new LinkedBlockingQueue<>();
    final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    final List<Watcher> open = new ArrayList<>();

    @BeforeEach
    void make() throws IOException {
        folder = given.toRealPath();
        content = Files.createDirectories(folder.resolve("site/content"));
        write("a.md", "old");
    }

    @AfterEach
    void close() {
        open.forEach(Watcher::close);
    }

    Path write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Watcher watch(Way way) throws InterruptedException {
        Watcher watcher =
                Watcher.over(
                        List.of(content, folder.resolve("site/themes")),
                        way,
                        batches::add,
                        failures::add);
        open.add(watcher);
        assertThat(next()).isEqualTo(Changes.UNKNOWN);
        return watcher;
    }

    Changes next() throws InterruptedException {
        Changes changes = batches.poll(LONG, TimeUnit.MILLISECONDS);
        assertThat(changes).as("a batch").isNotNull();
        return changes;
    }

    void nothing() throws InterruptedException {
        assertThat(batches.poll(SHORT, TimeUnit.MILLISECONDS)).isNull();
    }

    /** Lets come what still comes, and counts it. */
    int drain() throws InterruptedException {
        int seen = 0;
        while (batches.poll(SHORT, TimeUnit.MILLISECONDS) != null) {
            seen++;
        }
        return seen;
    }

    /** Batches until all these paths were in one. */
    void until(Path... paths) throws InterruptedException {
        Set<Path> missing = new TreeSet<>(List.of(paths));
        while (!missing.isEmpty()) {
            missing.removeAll(next().paths());
        }
    }
}
