package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;

/** What the machine does to a build: other builds, limits, refusals. */
class FolderMachineTest {
    private static final SortedMap<String, SiteFile> SITE =
            SampleSite.of("index.html", "home", "a.html", "old");
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir private Path temp;
    private TestFolder folder;

    @BeforeEach
    void choose() {
        folder = new TestFolder(temp.resolve("site"));
    }

    @Test
    void a_second_process_is_told_that_the_folder_is_busy() throws Exception {
        Process child = FolderChild.start(FolderChild.java("hold", folder.path()));
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("making");
            assertThat(folder.problems(SITE)).containsExactly("folder-busy OUT");
            assertThat(folder.problems(SITE)).containsExactly("folder-busy OUT");
            child.outputWriter(StandardCharsets.UTF_8).append('\n').close();
            assertThat(said.readLine()).isNull();
            assertThat(child.waitFor()).isZero();
        } finally {
            child.destroyForcibly();
        }
        assertThat(folder.text("index.html")).isEqualTo("held");
        folder.writeWell(SITE);
    }

    @Test
    void a_second_build_in_the_same_process_is_told_as_well() {
        List<String> heard = new ArrayList<>();
        SiteFile.Body body =
                () -> {
                    heard.addAll(folder.problems(SITE));
                    heard.add(saidByAnotherProcess());
                    return Outcome.of("first".getBytes());
                };
        folder.writeWell(new SampleSite().add("index.html", Optional.empty(), body).files());
        assertThat(heard).containsExactly("folder-busy OUT", "folder-busy");
        assertThat(folder.text("index.html")).isEqualTo("first");
        folder.writeWell(SITE);
    }

    private String saidByAnotherProcess() {
        try {
            Process child = FolderChild.start(FolderChild.java("large", folder.path()));
            try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                return said.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_limit_on_the_size_of_files_leaves_the_old_site() throws Exception {
        assumeTrue(Files.isExecutable(BASH), "without bash there is no ulimit to set");
        folder.writeWell(SITE);
        SortedMap<String, String> before = folder.identities();
        String[] java = FolderChild.java("large", folder.path());
        List<String> command = new ArrayList<>(List.of(BASH.toString(), "-c"));
        command.add("ulimit -f 16; exec \"$0\" \"$@\"");
        command.addAll(List.of(java));
        Process child = FolderChild.start(command.toArray(String[]::new));
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).startsWith("The system does not let so large a file");
            assertThat(child.waitFor()).isEqualTo(74);
        }
        assertThat(folder.identities()).isEqualTo(before);
        folder.writeWell(SITE);
    }

    @Test
    void a_folder_that_may_not_be_written_is_said_in_one_sentence() throws IOException {
        folder.writeWell(SITE);
        try {
            Files.setPosixFilePermissions(
                    folder.path(), PosixFilePermissions.fromString("r-xr-xr-x"));
            assumeTrue(!Files.isWritable(folder.path()), "the superuser may write anywhere");
            assertThatThrownBy(() -> folder.write(SampleSite.of("b.html", "b")))
                    .isInstanceOfSatisfying(
                            MachineFailure.class,
                            e -> assertThat(e.said().key()).isEqualTo("folder-no-rights"));
        } finally {
            Files.setPosixFilePermissions(
                    folder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(folder.text("index.html")).isEqualTo("home");
    }

    @Test
    void refusals_have_sentences_of_their_own() {
        String file = temp.resolve("a.html").toString();
        assertThat(key(new FileSystemException(file, null, "No space left on device")))
                .isEqualTo("folder-disk-full");
        assertThat(key(new FileSystemException(file, null, "Disk quota exceeded")))
                .isEqualTo("folder-disk-full");
        assertThat(key(new FileSystemException(file, null, "File too large")))
                .isEqualTo("folder-file-too-large");
        assertThat(key(new FileSystemException(file, null, "Read-only file system")))
                .isEqualTo("folder-no-rights");
        assertThat(key(new AccessDeniedException(file))).isEqualTo("folder-no-rights");
        assertThat(key(new IOException("Input/output error"))).isEqualTo("folder-write-failed");
        assertThat(FolderFailure.of(new AccessDeniedException(file), temp).said().arguments())
                .containsExactly(FolderNames.shown(Path.of(file)));
        String waiting = temp.resolve(".vestnik-new/0/17").toString();
        assertThat(FolderFailure.of(new AccessDeniedException(waiting), temp).said().arguments())
                .containsExactly(FolderNames.shown(temp));
    }

    private String key(IOException refusal) {
        return FolderFailure.of(refusal, temp).said().key();
    }

    @Test
    void a_file_in_use_is_tried_again_and_not_for_ever() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        FolderPatience.with(
                () -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new AccessDeniedException("in use");
                    }
                });
        assertThat(tries).hasValue(3);
        assertThatThrownBy(
                        () ->
                                FolderPatience.with(
                                        () -> {
                                            tries.incrementAndGet();
                                            throw new FileSystemException("in use");
                                        }))
                .isInstanceOf(FileSystemException.class);
        assertThat(tries).hasValue(10);
        assertThatThrownBy(
                        () ->
                                FolderPatience.with(
                                        () -> {
                                            tries.incrementAndGet();
                                            throw new NoSuchFileException("gone");
                                        }))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(tries).hasValue(11);
    }
}
