package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.MachineFailure;

class HashMemoTest {
    private static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00.5Z");

    @TempDir Path folder;
    private final Drawer memo = new Drawer();

    private SourceFile file(Instant now) {
        return new SourceFolders(folder, List.of())
                .read(memo, InstantSource.fixed(now))
                .file("content/a")
                .orElseThrow();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a"), text);
        Files.setLastModifiedTime(folder.resolve("a"), FileTime.from(CHANGED));
    }

    @Test
    void an_unchanged_file_is_not_read_again() throws IOException {
        write("one");
        assertThat(file(CHANGED.plusSeconds(3)).hash()).isEqualTo(Hash.of("one"));
        assertThat(memo.texts).hasSize(1);
        // What is remembered is believed, even where it is wrong.
        memo.texts.replaceAll((key, value) -> Hash.of("other").bytes());
        assertThat(file(CHANGED.plusSeconds(3)).hash()).isEqualTo(Hash.of("other"));
        Files.setLastModifiedTime(folder.resolve("a"), FileTime.from(CHANGED.plusNanos(1000)));
        assertThat(file(CHANGED.plusSeconds(3)).hash()).isEqualTo(Hash.of("one"));
    }

    @Test
    void a_file_that_changed_two_seconds_ago_or_in_the_future_is_not_remembered()
            throws IOException {
        write("one");
        assertThat(file(CHANGED.plusSeconds(2)).hash()).isEqualTo(Hash.of("one"));
        assertThat(file(CHANGED.minusSeconds(99)).hash()).isEqualTo(Hash.of("one"));
        assertThat(memo.texts).isEmpty();
    }

    @Test
    void a_file_of_the_same_size_and_time_under_another_number_is_another() throws IOException {
        write("one");
        assertThat(file(CHANGED.plusSeconds(3)).hash()).isEqualTo(Hash.of("one"));
        Files.move(folder.resolve("a"), folder.resolve(".a"));
        write("two");
        assertThat(file(CHANGED.plusSeconds(3)).hash()).isEqualTo(Hash.of("two"));
    }

    @Test
    void a_file_that_changes_between_looking_and_reading_is_not_remembered() throws IOException {
        write("one");
        SourceFile seen = file(CHANGED.plusSeconds(3));
        Files.writeString(folder.resolve("a"), "another");
        assertThat(seen.hash()).isEqualTo(Hash.of("another"));
        assertThat(memo.texts).isEmpty();
    }

    @Test
    void other_bytes_than_those_that_were_hashed_are_refused() throws IOException {
        write("a text of more than nothing");
        SourceFile file = file(CHANGED.plusSeconds(3));
        Hash hash = file.hash();
        assertThat(Hash.of(file.bytes())).isEqualTo(hash);
        Files.writeString(folder.resolve("a"), "another text");
        // What is made of a text is remembered by its hash, for good.
        assertThatThrownBy(file::bytes)
                .isInstanceOf(MachineFailure.class)
                .hasMessageContaining("source-changed");
    }
}
