package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.files.SourceFolder.NewFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** Something new comes into the author's folder whole, and harms nothing that is there. */
class SourceFolderTest {
    @TempDir Path disk;
    private Path content;
    private SourceFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        content = Files.createDirectories(disk.resolve("content"));
        folder = SourceFolder.at(content, "content");
    }

    @Test
    void a_folder_is_made_with_all_above_it() throws IOException {
        assertThat(
                        folder.make("articles/2026/fair", List.of(file("bg.md"), file("a/b.jpg")))
                                .value())
                .isTrue();
        assertThat(all())
                .containsExactly(
                        "content/articles/2026/fair/a/b.jpg", "content/articles/2026/fair/bg.md");
        assertThat(content.resolve("articles/2026/fair/bg.md")).hasContent("bg.md");
    }

    @Test
    void nobody_sees_it_before_it_is_whole() {
        NewFile last =
                new NewFile(
                        "z.md",
                        () -> {
                            assertThat(seen()).isEmpty();
                            return bytes("z");
                        });
        folder.make("articles/fair", List.of(file("bg.md"), last));
        assertThat(seen()).hasSize(2);
    }

    @Test
    void what_is_there_is_not_touched_in_capitals_or_not() throws IOException {
        Files.createDirectories(content.resolve("articles/Fair"));
        Files.writeString(content.resolve("articles/Fair/bg.md"), "mine");
        assertThat(codes(folder.make("articles/fair", List.of(file("bg.md")))))
                .containsExactly("source-taken content/articles/Fair");
        assertThat(all()).containsExactly("content/articles/Fair/bg.md");
        assertThat(content.resolve("articles/Fair/bg.md")).hasContent("mine");
    }

    @Test
    void a_file_in_the_way_is_named() throws IOException {
        Files.writeString(content.resolve("articles"), "a file");
        assertThat(codes(folder.make("articles/fair", List.of(file("bg.md")))))
                .containsExactly("source-blocked content/articles");
    }

    @Test
    void nothing_is_left_where_a_file_cannot_be_had() throws IOException {
        NewFile gone =
                new NewFile(
                        "b.jpg",
                        () -> {
                            throw new MachineFailure(new IOException(), "source-vanished", "b.jpg");
                        });
        assertThatThrownBy(() -> folder.make("articles/2026/fair", List.of(file("a.md"), gone)))
                .isInstanceOf(MachineFailure.class);
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void nothing_is_left_where_the_disk_refuses() {
        Path fresh = disk.resolve("fresh");
        SourceFolder site = SourceFolder.at(fresh, "fresh");
        assertThatThrownBy(() -> site.make("content", List.of(file("a.md"), file("x".repeat(300)))))
                .isInstanceOf(MachineFailure.class);
        assertThat(fresh).doesNotExist();
    }

    @Test
    void what_a_killed_run_left_is_taken_away() throws IOException {
        Path left = Files.createDirectories(content.resolve("articles/.vestnik-new-fair"));
        Files.writeString(left.resolve("old.md"), "old");
        folder.make("articles/fair", List.of(file("bg.md")));
        assertThat(all()).containsExactly("content/articles/fair/bg.md");
    }

    @Test
    void a_path_never_leaves_the_folder() {
        for (String path : List.of("../x", "/x", "a/../../x", "a//b", "", ".")) {
            assertThatThrownBy(() -> folder.make(path, List.of(file("a.md"))))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> folder.replace(path, bytes("x")))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> folder.make("a", List.of(file("../b.md"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(content).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_does_not_lead_out_either() throws IOException {
        Path away = Files.createDirectories(disk.resolve("away"));
        Files.createSymbolicLink(content.resolve("articles"), away);
        assertThat(codes(folder.make("articles/fair", List.of(file("bg.md")))))
                .containsExactly("source-outside content/articles");
        Files.createSymbolicLink(content.resolve("addresses.txt"), away.resolve("a.txt"));
        assertThat(codes(folder.replace("addresses.txt", bytes("x"))))
                .containsExactly("source-outside content/addresses.txt");
        assertThat(away).isEmptyDirectory();
    }

    @Test
    void a_file_is_replaced_or_made() throws IOException {
        assertThat(folder.replace("addresses.txt", bytes("one")).value()).isTrue();
        assertThat(folder.replace("addresses.txt", bytes("two")).value()).isTrue();
        assertThat(content.resolve("addresses.txt")).hasContent("two");
        assertThat(all()).containsExactly("content/addresses.txt");
        Files.createDirectories(content.resolve("pages"));
        assertThat(codes(folder.replace("pages", bytes("x"))))
                .containsExactly("source-taken content/pages");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_behind_a_link_is_replaced_where_it_lies() throws IOException {
        Path real = Files.writeString(content.resolve("real.txt"), "one");
        Path link = Files.createSymbolicLink(content.resolve("link.txt"), real);
        folder.replace("link.txt", bytes("two"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("two");
    }

    @Test
    void the_names_in_it_are_told_without_litter() throws IOException {
        Files.writeString(content.resolve("b.txt"), "");
        Files.writeString(content.resolve("a.txt"), "");
        Files.writeString(content.resolve(".DS_Store"), "");
        assertThat(folder.names()).containsExactly("a.txt", "b.txt");
        assertThat(SourceFolder.at(disk.resolve("none"), "none").names()).isEmpty();
    }

    private List<String> seen() {
        SourceTree tree = new SourceFolders(content, List.of()).read(Memo.NONE, Clock.systemUTC());
        return List.copyOf(tree.under("content").keySet());
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> disk.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> codes(Outcome<Boolean> outcome) {
        assertThat(outcome.value()).isFalse();
        assertThat(outcome.problems()).allMatch(Problem::isError);
        return outcome.problems().stream().map(p -> p.code() + " " + p.place().file()).toList();
    }

    private static NewFile file(String path) {
        return new NewFile(path, () -> bytes(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
