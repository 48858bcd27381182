package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.MachineFailure;

class SourceFoldersTest {
    private static final InstantSource LATER =
            InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir Path folder;
    private Path content;

    @BeforeEach
    void make() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, path.getBytes(UTF_8));
    }

    private void link(String path, String target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private SourceTree read() {
        return read(List.of(folder.resolve("themes")), new URL[0]);
    }

    private SourceTree read(List<Path> themes, URL... jars) {
        HashMemo memo = new HashMemo(Memo.NONE, LATER);
        BuiltInThemes builtIn = new BuiltInThemes(new URLClassLoader(jars, null));
        return new SourceFolders(content, themes).read(memo, builtIn);
    }

    @Test
    void content_and_themes_are_read_as_they_lie() throws IOException {
        write("content/site.yaml");
        write("content/articles/2018/fair/bg.md");
        write("content/_old/x");
        write("content/private/x");
        write("themes/institution/theme.yaml");
        write("themes/institution/templates/_card.html");
        write("themes/README.md");
        SourceTree tree = read();
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.files().keySet())
                .containsExactly(
                        "content/articles/2018/fair/bg.md",
                        "content/site.yaml",
                        "themes/institution/templates/_card.html",
                        "themes/institution/theme.yaml");
        SourceFile file = tree.file("content/site.yaml").orElseThrow();
        assertThat(file.bytes()).isEqualTo("content/site.yaml".getBytes(UTF_8));
        assertThat(file.size()).isEqualTo(17);
        assertThat(file.hash()).isEqualTo(Hash.of("content/site.yaml"));
        // Read for its hash, a small file is at hand once more, and is read again after that.
        assertThat(file.bytes()).isEqualTo(file.bytes());
    }

    @Test
    void a_missing_content_folder_is_a_problem() throws IOException {
        Files.delete(content);
        assertThat(Report.of(read().problems())).containsExactly("content content-missing");
        Files.createFile(content);
        assertThat(Report.of(read().problems())).containsExactly("content content-missing.file");
    }

    @Test
    void a_theme_on_disk_hides_the_jars_as_a_whole() throws IOException {
        write("jar/org/vestnik/themes/index.txt");
        Files.writeString(
                folder.resolve("jar/org/vestnik/themes/index.txt"),
                "one/theme.yaml\none/templates/a.html\ntwo/theme.yaml\n");
        write("jar/org/vestnik/themes/one/theme.yaml");
        write("jar/org/vestnik/themes/two/theme.yaml");
        write("themes/one/other.yaml");
        write("more/one/hidden.yaml");
        write("more/three/theme.yaml");
        List<Path> themes = List.of(folder.resolve("themes"), folder.resolve("more"));
        SourceTree tree = read(themes, folder.resolve("jar").toUri().toURL());
        assertThat(tree.files().keySet())
                .containsExactly(
                        "themes/one/other.yaml",
                        "themes/three/theme.yaml",
                        "themes/two/theme.yaml");
        SourceFile file = tree.file("themes/two/theme.yaml").orElseThrow();
        assertThat(new String(file.bytes(), UTF_8)).endsWith("two/theme.yaml");
        assertThat(file.hash()).isEqualTo(Hash.of(file.bytes()));
        assertThat(file.size()).isEqualTo(file.bytes().length);
    }

    @Test
    void links_within_the_folder_are_followed() throws IOException {
        write("content/a/x.jpg");
        link("content/b/y.jpg", "../a/x.jpg");
        link("content/c", "a");
        SourceTree tree = read();
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.files().keySet())
                .containsExactly("content/a/x.jpg", "content/b/y.jpg", "content/c/x.jpg");
        assertThat(new String(tree.file("content/c/x.jpg").get().bytes(), UTF_8))
                .isEqualTo("content/a/x.jpg");
    }

    @Test
    void links_that_lead_out_nowhere_or_in_circles_are_left_out_with_a_note() throws IOException {
        write("secret/x.jpg");
        write("content/a/x.jpg");
        link("content/out.jpg", "../secret/x.jpg");
        link("content/out", folder.resolve("secret").toString());
        link("content/etc", folder.toString());
        link("content/gone.jpg", "none.jpg");
        link("content/circle", "circle");
        link("content/a/up", "..");
        link("content/a/self", ".");
        link("content/d", "a");
        link("content/e/twice", "../d");
        link("content/_ignored", folder.toString());
        SourceTree tree = read();
        assertThat(tree.files().keySet())
                .containsExactly("content/a/x.jpg", "content/d/x.jpg", "content/e/twice/x.jpg");
        assertThat(Report.of(tree.problems()))
                .containsExactly(
                        "content/a/self symlink-loop",
                        "content/a/up symlink-loop",
                        "content/circle symlink-loop",
                        "content/d/self symlink-loop",
                        "content/d/up symlink-loop",
                        "content/e/twice/self symlink-loop",
                        "content/e/twice/up symlink-loop",
                        "content/etc symlink-outside",
                        "content/gone.jpg symlink-broken",
                        "content/out symlink-outside",
                        "content/out.jpg symlink-outside");
    }

    @Test
    void a_content_folder_that_is_itself_a_link_is_read() throws IOException {
        write("content/x.md");
        link("other", "content");
        content = folder.resolve("other");
        assertThat(read().files().keySet()).containsExactly("content/x.md");
    }

    @Test
    void names_as_macs_write_them_are_composed() throws IOException {
        write("content/и\u0306/и\u0306.md");
        SourceTree tree = read();
        assertThat(tree.files().keySet()).containsExactly("content/й/й.md");
        assertThat(tree.file("content/й/й.md").get().bytes()).isNotEmpty();
        write("content/й/й.md");
        assertThat(Report.of(read().problems())).containsExactly("content/й/й.md file-name-twice");
    }

    @Test
    void a_pipe_is_left_out_and_not_waited_for() throws Exception {
        int made =
                new ProcessBuilder("mkfifo", content.resolve("pipe").toString()).start().waitFor();
        assumeThat(made).isZero();
        assertThat(Report.of(read().problems())).containsExactly("content/pipe special-file");
    }

    @Test
    void a_name_that_is_not_utf_8_is_left_out_and_shown() throws Exception {
        String[] touch = {"sh", "-c", "touch \"$(printf 'a\\377.jpg')\""};
        new ProcessBuilder(touch).directory(content.toFile()).start().waitFor();
        assumeThat(content).isNotEmptyDirectory();
        SourceTree tree = read();
        assertThat(tree.files()).isEmpty();
        assertThat(Report.of(tree.problems())).containsExactly("content file-name-bytes");
    }

    @Test
    void a_folder_that_nobody_may_look_into_is_a_failure_unless_it_is_ignored() throws IOException {
        write("content/.hidden/x");
        write("content/a/x");
        for (String name : new String[] {".hidden", "a"}) {
            Files.setPosixFilePermissions(content.resolve(name), Set.of());
        }
        boolean root = Files.isReadable(content.resolve("a"));
        assumeThat(root).as("root may look into every folder").isFalse();
        assertThatThrownBy(this::read).isInstanceOf(MachineFailure.class);
    }

    @Test
    void a_file_that_vanishes_is_a_failure_of_the_machine_in_one_sentence() throws IOException {
        write("content/a.md");
        SourceFile file = read().file("content/a.md").orElseThrow();
        Files.delete(content.resolve("a.md"));
        fails(file, "source-vanished");
        Files.createDirectory(content.resolve("a.md"));
        fails(file, "source-is-folder");
        Files.delete(content.resolve("a.md"));
        write("secret");
        link("content/a.md", "../secret");
        fails(file, "source-unreadable");
    }

    private static void fails(SourceFile file, String key) {
        assertThatThrownBy(file::bytes)
                .isInstanceOfSatisfying(
                        MachineFailure.class, it -> assertThat(it.said().key()).isEqualTo(key));
    }

    @Test
    void a_line_of_a_file_that_is_gone_is_no_line() throws IOException {
        write("content/a.md");
        SourceTree tree = read();
        Files.delete(content.resolve("a.md"));
        assertThat(tree.line(org.vestnik.problem.Place.start("content/a.md"))).isEmpty();
    }
}
