package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RereadTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final int ROUNDS = 60;

    @TempDir Path given;
    private Path folder;
    private BuiltInThemes builtIn;
    private Instant now = LATER;
    private final InstantSource clock = () -> now;

    @BeforeEach
    void make() throws IOException {
        folder = given.toRealPath();
        write("jar/org/vestnik/themes/index.txt", "one/theme.yaml\none/templates/a\ntwo/x\n");
        write("jar/org/vestnik/themes/one/theme.yaml", "one");
        write("jar/org/vestnik/themes/one/templates/a", "a");
        write("jar/org/vestnik/themes/two/x", "x");
        builtIn =
                new BuiltInThemes(
                        new URLClassLoader(
                                new URL[] {folder.resolve("jar").toUri().toURL()}, null));
        write("content/a/bg.md", "text");
        write("content/a/en.md", "text");
        write("content/site.yaml", "text");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(START));
        return file;
    }

    private SourceFolders folders() {
        return new SourceFolders(
                folder.resolve("content"),
                List.of(folder.resolve("themes"), folder.resolve("more")));
    }

    private SourceTree read() {
        return folders().read(new HashMemo(Memo.NONE, clock), builtIn);
    }

    private SourceTree reread(SourceTree before) {
        return folders().reread(before, new HashMemo(Memo.NONE, clock), builtIn);
    }

    private SourceTree reread(SourceTree before, Path... changed) {
        return reread(before, List.of(changed));
    }

    private SourceTree reread(SourceTree before, Collection<Path> changed) {
        return folders().reread(before, changed, new HashMemo(Memo.NONE, clock), builtIn);
    }

    private static Map<String, Hash> hashes(SourceTree tree) {
        Map<String, Hash> hashes = new LinkedHashMap<>();
        tree.files().forEach((path, file) -> hashes.put(path, file.hash()));
        return hashes;
    }

    /** Most have no links, which would have everything looked at each time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void after_any_edits_looking_again_gives_what_a_fresh_look_gives(long seed) throws IOException {
        RandomEdits edits = new RandomEdits(folder, new Random(seed), seed % 4 == 0);
        Random random = new Random(seed);
        // Either every file is at rest when it is looked at, or the clock goes as clocks do.
        boolean atRest = seed % 2 == 1;
        Instant time = START;
        now = atRest ? LATER : time;
        SourceTree before = read();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                time = time.plusSeconds(atRest ? 1 : random.nextInt(3));
                edits.edit(time);
            }
            now = atRest ? LATER : time;
            Set<Path> changed = edits.changed();
            String about = "seed " + seed + ", round " + round + ", changed " + changed;
            SourceTree fresh = read();
            SourceTree spliced = reread(before, changed);
            SourceTree again = reread(before);
            same(about, spliced, fresh);
            same(about, again, fresh);
            if (atRest) {
                keeps(about, before, again, Set.of());
                keeps(about, before, spliced, changed);
            }
            before = random.nextBoolean() ? spliced : again;
        }
    }

    private static void same(String about, SourceTree tree, SourceTree fresh) {
        assertThat(Report.of(tree.problems())).as(about).isEqualTo(Report.of(fresh.problems()));
        assertThat(tree.problems()).as(about).isEqualTo(fresh.problems());
        assertThat(tree.files().keySet())
                .as(about)
                .containsExactlyElementsOf(fresh.files().keySet());
        assertThat(hashes(tree)).as(about).isEqualTo(hashes(fresh));
    }

    private static void keeps(
            String about, SourceTree before, SourceTree after, Collection<Path> changed)
            throws IOException {
        Set<String> others = after.changedSince(before);
        for (Map.Entry<String, SourceFile> entry : after.files().entrySet()) {
            Optional<SourceFile> old = before.file(entry.getKey());
            if (old.isPresent()
                    && old.get() instanceof DiskFile was
                    && entry.getValue() instanceof DiskFile is) {
                boolean touched = changed.stream().anyMatch(is.real()::startsWith);
                boolean same = was.real().equals(is.real()) && stamp(is).equals(was.stamp());
                assertThat(was == is).as(about + " " + entry.getKey()).isEqualTo(!touched && same);
                assertThat(others.contains(entry.getKey())).isEqualTo(was != is);
            }
        }
    }

    private static DiskFile.Stamp stamp(DiskFile file) throws IOException {
        return DiskFile.Stamp.of(
                Files.readAttributes(
                        file.real(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void nothing_changed_gives_the_same_objects() {
        SourceTree before = read();
        for (SourceTree after : List.of(reread(before), reread(before, folder.resolve("x")))) {
            assertThat(after.changedSince(before)).isEmpty();
            assertThat(after.files()).isEqualTo(before.files());
        }
    }

    @Test
    void a_file_that_was_young_when_it_was_looked_at_is_looked_at_as_new() {
        now = START.plusSeconds(2);
        SourceTree before = read();
        now = START.plusSeconds(3);
        SourceTree after = reread(before);
        assertThat(after.changedSince(before))
                .containsExactly("content/a/bg.md", "content/a/en.md", "content/site.yaml");
        assertThat(reread(after).changedSince(after)).isEmpty();
    }

    @Test
    void what_is_named_as_changed_is_new_even_where_nothing_shows_it() throws IOException {
        SourceTree before = read();
        assertThat(before.file("content/a/bg.md").orElseThrow().hash()).isEqualTo(Hash.of("text"));
        Path file = write("content/a/bg.md", "TEXT");
        SourceTree after = reread(before, file);
        assertThat(after.changedSince(before)).containsExactly("content/a/bg.md");
        assertThat(after.file("content/a/bg.md").orElseThrow().hash()).isEqualTo(Hash.of("TEXT"));
        assertThat(reread(before, file.getParent()).changedSince(before))
                .containsExactly("content/a/bg.md", "content/a/en.md");
        // The same where links make it necessary to look at everything.
        Files.createSymbolicLink(folder.resolve("content/b"), Path.of("a"));
        SourceTree linked = read();
        assertThat(reread(linked, file).changedSince(linked))
                .containsExactly("content/a/bg.md", "content/b/bg.md");
    }

    @Test
    void a_root_that_is_a_link_is_looked_at_through_the_link() throws IOException {
        Files.move(folder.resolve("content"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("content"), Path.of("real"));
        SourceTree before = read();
        Path file = folder.resolve("content/a/bg.md");
        assertThat(reread(before, file).changedSince(before)).containsExactly("content/a/bg.md");
        Files.move(folder.resolve("real"), folder.resolve("other"));
        assertThat(Report.of(reread(before, folder.resolve("real")).problems()))
                .containsExactly("content content-missing");
    }

    @Test
    void twins_are_told_of_when_they_come_and_no_more_when_they_go() throws IOException {
        SourceTree before = read();
        Path folderTwin = write("content/A/c/x", "x").getParent().getParent();
        Path composed = write("content/a/й", "1");
        Path decomposed = write("content/a/и\u0306", "2");
        SourceTree twins = reread(before, folderTwin, composed, decomposed);
        assertThat(Report.of(twins.problems()))
                .containsExactly("content/a file-name-case", "content/a/й file-name-twice");
        Files.delete(decomposed);
        Files.delete(folderTwin.resolve("c/x"));
        SourceTree after = reread(twins, decomposed, folderTwin.resolve("c/x"));
        assertThat(after.problems()).isEmpty();
        assertThat(after.changedSince(before)).containsExactly("content/a/й");
    }

    @Test
    void a_theme_of_the_disk_hides_the_jars_while_it_is_there() throws IOException {
        SourceTree before = read();
        Path theme = write("themes/one/other.yaml", "x").getParent();
        SourceTree hidden = reread(before, theme);
        assertThat(hidden.under("themes").keySet())
                .containsExactly("themes/one/other.yaml", "themes/two/x");
        assertThat(hidden.file("themes/two/x")).isEqualTo(before.file("themes/two/x"));
        Files.delete(theme.resolve("other.yaml"));
        assertThat(reread(hidden, theme).files().keySet()).isEqualTo(before.files().keySet());
    }

    @Test
    void trees_in_memory_are_compared_by_their_objects() {
        SourceTree one = SourceTree.of(Map.of("content/a", new byte[1], "content/c", new byte[1]));
        SourceTree two = SourceTree.of(Map.of("content/b", new byte[1], "content/c", new byte[1]));
        assertThat(two.changedSince(one)).containsExactly("content/a", "content/b", "content/c");
        assertThat(two.changedSince(two)).isEmpty();
        assertThat(two.changedSince(SourceTree.of(Map.of()))).hasSize(2);
        assertThat(SourceTree.of(Map.of()).changedSince(two)).hasSize(2);
    }
}
