package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What has the name of a photo and is none: no build waits for it, and each is named. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OddFilesTest {
    private static final String SITE =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            slug: fair
            type: news
            date: 2025-05-01
            photos: { hall.jpg: Зала }
            ---
            Думи.
            -- content/articles/fair/hall.jpg --
            photo 60x40
            """;

    @TempDir private Path folder;

    private static void pipe(Path at) throws IOException, InterruptedException {
        Files.createDirectories(at.getParent());
        try {
            Process made = new ProcessBuilder("mkfifo", at.toString()).start();
            assumeThat(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();
        } catch (IOException noSuchCommand) {
            assumeThat(false).as("mkfifo").isTrue();
        }
    }

    private static String[] build(String... more) {
        String[] all =
                java.util.Arrays.copyOf(new String[] {"build", "--verbose"}, 2 + more.length);
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }

    @Test
    void a_pipe_is_named_and_nobody_waits_for_it() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        for (String path :
                new String[] {
                    "articles/fair/pipe.jpg",
                    "articles/fair/en.md",
                    "static/pipe.jpg",
                    "theme/assets/pipe.svg",
                    "data/rows.csv"
                }) {
            pipe(desk.file("content/" + path));
        }
        Files.createSymbolicLink(desk.file("content/static/to-pipe.jpg"), Path.of("pipe.jpg"));
        Desk.Said said = desk.run(build());
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.err())
                .contains("content/articles/fair/pipe.jpg: note[special-file]")
                .contains("content/static/pipe.jpg: note[special-file]")
                .contains("content/static/to-pipe.jpg: note[special-file]");
        assertThat(desk.published("site").keySet()).noneMatch(path -> path.contains("pipe"));
    }

    @Test
    void a_pipe_that_an_article_lists_is_a_photo_that_is_not_there() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        Files.delete(desk.file("content/articles/fair/hall.jpg"));
        pipe(desk.file("content/articles/fair/hall.jpg"));
        Desk.Said said = desk.run(build());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("error[photo-missing]", "note[special-file]");
    }

    @Test
    void a_pipe_in_the_place_of_the_output_is_left_alone() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        assertThat(desk.run(build()).status()).isZero();
        pipe(desk.file("site/photos/pipe.jpg"));
        assertThat(desk.run(build()).status()).isZero();
        assertThat(Files.exists(desk.file("site/photos/pipe.jpg"))).isTrue();
    }

    @Test
    void a_folder_and_a_link_to_nowhere_with_the_name_of_a_photo_are_no_photos() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        Files.createDirectories(desk.file("content/articles/fair/folder.jpg"));
        Files.createDirectories(desk.file("content/static/folder.jpg"));
        Files.createSymbolicLink(
                desk.file("content/articles/fair/gone.jpg"), Path.of("nowhere.jpg"));
        Desk.Said said = desk.run(build());
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.err()).contains("content/articles/fair/gone.jpg: note[symlink-broken]");
        assertThat(desk.published("site").keySet())
                .noneMatch(path -> path.contains("folder") || path.contains("gone"));
    }

    @Test
    void a_socket_is_named() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        Path at = desk.file("content/articles/fair/s.jpg");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(at));
            assertThat(desk.run(build()).err())
                    .contains("content/articles/fair/s.jpg: note[special-file]");
        } catch (UnsupportedOperationException noSuchSockets) {
            assumeThat(false).as("sockets in the file system").isTrue();
        }
    }

    @Test
    void photos_taken_over_from_a_folder_with_a_pipe_are_the_others() throws Exception {
        Desk desk = new Desk(folder).with(SITE);
        pipe(desk.file("phone/pipe.jpg"));
        desk.write(
                "phone/hall.jpg", Files.readAllBytes(desk.file("content/articles/fair/hall.jpg")));
        Desk.Said said = desk.run("new", "news", "Второ", "--photos", "phone");
        assertThat(said.status()).as(said.err()).isZero();
    }
}
