package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
@DisabledOnOs(value = OS.MAC, disabledReason = "Java's own way of being told is slow there")
class WatcherTest extends WatchedFolder {
    /** What somebody does to files. */
    private interface Edit {
        void run() throws IOException;
    }

    /**
     * An edit gives one batch with this file. On a busy machine an edit may be interrupted in its
     * middle for longer than the watcher waits, so it gets three chances.
     */
    private void oneBatch(Path file, Edit edit) throws Exception {
        int seen = 0;
        for (int chance = 0; chance < 3 && seen != 1; chance++) {
            edit.run();
            assertThat(next().paths()).contains(file);
            seen = 1 + drain();
        }
        assertThat(seen).as("batches").isEqualTo(1);
    }

    @Test
    void each_way_of_saving_gives_one_batch() throws Exception {
        watch(Way.EVENTS);
        Path file = content.resolve("a.md");
        oneBatch(file, () -> Files.writeString(file, "new"));
        oneBatch(
                file,
                () -> {
                    try (OutputStream out = Files.newOutputStream(file)) {
                        out.flush();
                        out.write("\uFEFFnew".getBytes(StandardCharsets.UTF_8));
                    }
                });
        for (String name : List.of(".a.md.swp", "a.md~", "a.md.tmp", "~$a.md", "4913")) {
            oneBatch(
                    file,
                    () -> {
                        Path other = write(name, "newer");
                        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
                    });
        }
    }

    @Test
    void a_file_that_is_gone_for_a_moment_gives_one_batch() throws Exception {
        watch(Way.EVENTS);
        Path file = content.resolve("a.md");
        oneBatch(
                file,
                () -> {
                    Files.move(file, content.resolve("a.md~"), StandardCopyOption.REPLACE_EXISTING);
                    Files.writeString(file, "as vim does");
                    Files.delete(content.resolve("a.md~"));
                });
        oneBatch(
                file,
                () -> {
                    Files.delete(file);
                    Files.writeString(file, "again");
                });
        oneBatch(
                file,
                () -> {
                    Files.writeString(file, "one");
                    Files.writeString(file, "two");
                });
    }

    @Test
    void files_in_passing_and_hidden_names_give_none() throws Exception {
        Files.createDirectories(content.resolve(".git/refs"));
        Files.createDirectories(folder.resolve("site/site"));
        watch(Way.EVENTS);
        for (String name :
                List.of(".a.md.swp", "a.md.swp", "b~", "~$a.docx", "b.tmp", "4913", "b.lock")) {
            Files.delete(write(name, "x"));
        }
        write(".git/refs/x", "x");
        write(".new/x", "x");
        write("../site/index.html", "x");
        write("../site.log", "x");
        nothing();
        write("a.md", "new");
        Changes changes = next();
        assertThat(changes.everything()).isFalse();
        // Whoever looks at what matters sees to those that were there in passing as well.
        assertThat(changes.paths()).contains(content.resolve("a.md"), content.resolve("b.tmp"));
        assertThat(changes.paths()).doesNotContain(content.resolve(".new"));
    }

    @Test
    void a_new_folder_is_reported_with_all_that_comes_into_it() throws Exception {
        watch(Way.EVENTS);
        for (int i = 0; i < 50; i++) {
            String name = (i % 2 == 0 ? "new-" : "tmp-") + i + (i % 2 == 0 ? "" : ".tmp");
            Path file = write(name + "/deep/a.md", "x");
            Set<Path> told = new TreeSet<>();
            while (told.stream().noneMatch(file::startsWith)) {
                told.addAll(next().paths());
            }
            Files.writeString(file, "later");
            until(file);
        }
    }

    @Test
    void a_folder_is_known_by_its_new_name() throws Exception {
        write("one/deep/a.md", "x");
        watch(Way.EVENTS);
        Path one = content.resolve("one");
        Path two = content.resolve("two");
        Files.move(one, two);
        until(one, two);
        Files.writeString(two.resolve("deep/a.md"), "new");
        until(two.resolve("deep/a.md"));
        Path other = write("one/deep/a.md", "another");
        until(one);
        Files.writeString(two.resolve("deep/a.md"), "newer");
        until(two.resolve("deep/a.md"));
        Files.writeString(other, "newer");
        until(other);
        Path away = folder.resolve("away");
        Files.move(two, away);
        until(two);
        drain();
        Files.writeString(away.resolve("deep/a.md"), "elsewhere");
        nothing();
    }

    @Test
    void roots_may_come_and_go_with_the_folders_above_them() throws Exception {
        watch(Way.EVENTS);
        Path themes = folder.resolve("site/themes");
        Files.createDirectories(themes.resolve("one"));
        until(themes);
        delete(content);
        until(content);
        until(write("a.md", "again").getParent());
        Files.writeString(content.resolve("a.md"), "more");
        until(content.resolve("a.md"));
        Path site = folder.resolve("site");
        delete(site);
        until(content, themes);
        Path file = write("deep/b.md", "x");
        until(content);
        drain();
        Files.writeString(file, "more");
        until(file);
        Files.move(content, folder.resolve("site/old"));
        until(content);
        Files.writeString(folder.resolve("site/old/deep/b.md"), "unseen");
        nothing();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void a_thousand_folders_are_watched_and_may_come_at_once() throws Exception {
        for (int i = 0; i < 1000; i++) {
            write("old/" + i + "/a.md", "x");
        }
        watch(Way.EVENTS);
        Files.writeString(content.resolve("old/777/a.md"), "new");
        until(content.resolve("old/777/a.md"));
        for (int i = 0; i < 1000; i++) {
            write("new/" + i + "/a.md", "x");
        }
        until(content.resolve("new"));
        drain();
        Path last = content.resolve("new/999/a.md");
        Files.writeString(last, "new");
        // On a slow machine its folder is not watched yet, and is told of as a whole.
        for (int again = 0; again < 20 && !comes(last); again++) {
            Files.writeString(last, "new " + again);
        }
        Files.writeString(last, "newer");
        until(last);
    }

    /** Whether a batch names the path before it is quiet for a second. */
    private boolean comes(Path path) throws InterruptedException {
        for (Changes next = quietly(); next != null; next = quietly()) {
            if (next.paths().contains(path)) {
                return true;
            }
        }
        return false;
    }

    private Changes quietly() throws InterruptedException {
        return batches.poll(1, TimeUnit.SECONDS);
    }
}
