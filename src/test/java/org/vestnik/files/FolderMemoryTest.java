package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when what is remembered of a folder is lost, spoilt or cut short. */
class FolderMemoryTest {
    private static final SortedMap<String, SiteFile> ONE =
            new SampleSite()
                    .add("index.html", "one")
                    .add("a/index.html", "a")
                    .add("p/a.jpg", "photo".getBytes(), Optional.of(Hash.of("key")))
                    .files();
    private static final SortedMap<String, SiteFile> TWO =
            SampleSite.of("index.html", "two", "b/index.html", "b");

    @TempDir private Path temp;
    private TestFolder folder;
    private TestFolder clean;

    @BeforeEach
    void write() {
        clean = new TestFolder(temp.resolve("clean"));
        clean.writeWell(TWO);
        folder = new TestFolder(temp.resolve("site"));
        folder.writeWell(ONE);
    }

    private void lose(String name) {
        try {
            Files.delete(folder.path().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void without_its_state_the_folder_is_compared_by_bytes() {
        lose(FolderNames.STATE);
        SortedMap<String, String> before = folder.identities();
        WriteReport report = folder.writeWell(ONE);
        assertThat(report.made()).isEqualTo(3);
        assertThat(report.written()).isZero();
        assertThat(folder.identities()).isEqualTo(before);
        assertThat(folder.writeWell(ONE).made()).as("the key is known again").isEqualTo(2);
    }

    @Test
    void a_spoilt_state_changes_nothing_but_the_speed() {
        String good = folder.text(FolderNames.STATE);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            folder.put(FolderNames.STATE, spoil(good, random));
            folder.writeWell(i % 2 == 0 ? TWO : ONE);
        }
        folder.writeWell(TWO);
        assertThat(folder.all()).isEqualTo(clean.all());
    }

    @Test
    void a_time_proves_nothing_until_the_clock_of_the_disk_has_moved_on() {
        assertThat(isBelieved(1_600_000_000_123_000_000L, 49)).isFalse();
        assertThat(isBelieved(1_600_000_000_123_000_000L, 51)).isTrue();
    }

    @Test
    void a_time_in_whole_seconds_may_come_from_a_disk_with_steps_of_two() {
        assertThat(isBelieved(1_600_000_000_000_000_000L, 1_999)).isFalse();
        assertThat(isBelieved(1_600_000_000_000_000_000L, 2_000)).isTrue();
    }

    /** Whether a photo with other bytes but the known size and time passes for the known one. */
    private boolean isBelieved(long time, int millisUntilTheState) {
        setTime("p/a.jpg", time);
        folder.writeWell(ONE);
        setTime(FolderNames.STATE, time + millisUntilTheState * 1_000_000L);
        folder.put("p/a.jpg", "PHOTO");
        setTime("p/a.jpg", time);
        return folder.writeWell(ONE).written() == 0;
    }

    private void setTime(String name, long nanos) {
        try {
            Files.setLastModifiedTime(
                    folder.path().resolve(name), FileTime.from(nanos, TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void without_its_list_a_folder_with_files_is_refused() {
        lose(FolderNames.LIST);
        SortedMap<String, String> before = folder.all();
        assertThat(folder.problems(TWO)).containsExactly("folder-not-ours OUT");
        assertThat(folder.all()).isEqualTo(before);
        assertThat(folder.write(TWO, WriteOption.ADOPT).value().foreign())
                .containsExactly("a/", "p/");
    }

    @Test
    void a_spoilt_list_is_mended_with_a_warning_and_deletes_nothing_of_others() {
        folder.put("theirs.txt", "theirs");
        String list = folder.text(FolderNames.LIST);
        folder.put(FolderNames.LIST, list + "theirs.txt " + Hash.of("other").hex() + "\nrubbish");
        assertThat(folder.problems(TWO))
                .containsExactly("folder-list-damaged OUT", "foreign-files OUT");
        assertThat(folder.text("theirs.txt")).isEqualTo("theirs");
        lose("theirs.txt");
        assertThat(folder.all()).isEqualTo(clean.all());
    }

    @Test
    void a_spoilt_list_does_not_vouch_for_links_and_folders() throws IOException {
        folder.put(FolderNames.LIST, folder.text(FolderNames.LIST) + "rubbish");
        Files.delete(folder.path().resolve("a/index.html"));
        Files.createSymbolicLink(folder.path().resolve("a/index.html"), Path.of("../index.html"));
        Files.delete(folder.path().resolve("p/a.jpg"));
        Files.createDirectory(folder.path().resolve("p/a.jpg"));
        assertThat(folder.write(TWO).value().foreign()).containsExactly("a/index.html", "p/a.jpg/");
        assertThat(folder.all()).containsEntry("a/index.html", "a link");
    }

    @Test
    void any_spoilt_list_ends_in_a_right_one() {
        String good = folder.text(FolderNames.LIST);
        Random random = new Random(12);
        for (int i = 0; i < 60; i++) {
            folder.put(FolderNames.LIST, spoil(good, random));
            folder.write(TWO, WriteOption.ADOPT);
            assertThat(folder.text(FolderNames.LIST)).isEqualTo(clean.text(FolderNames.LIST));
            assertThat(folder.text("index.html")).isEqualTo("two");
        }
    }

    private static String spoil(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(4)) {
                case 0 -> spoilt.setLength(Math.max(1, at));
                case 1 -> spoilt.deleteCharAt(at).append('x');
                case 2 -> spoilt.insert(at, (char) random.nextInt(256));
                default -> spoilt.setCharAt(at, (char) random.nextInt(128));
            }
        }
        return spoilt.toString();
    }

    @Test
    void files_of_a_build_that_did_not_end_are_ours() {
        folder.put("new/index.html", "new").put("new/more.jpg", "more");
        folder.put(
                FolderNames.JOURNAL,
                "new/index.html %s\nnew/more.jpg %s\n"
                        .formatted(Hash.of("new").hex(), Hash.of("more").hex()));
        folder.put(FolderNames.STAGING + "/0/17", "rest").put(FolderNames.STAGING + "/x", "rest");
        folder.writeWell(TWO);
        assertThat(folder.all()).isEqualTo(clean.all());
    }

    @Test
    void a_first_build_that_did_not_end_leaves_a_folder_of_ours() {
        TestFolder first = new TestFolder(temp.resolve("first"));
        first.put("b/index.html", "an older b").put("c/index.html", "c");
        String hash = Hash.of("b").hex();
        first.put(FolderNames.JOURNAL, "b/index.html " + hash + "\nc/index.html " + hash + "\n");
        first.writeWell(TWO);
        assertThat(first.all()).isEqualTo(clean.all());
    }

    @Test
    void a_journal_of_no_worth_hurts_nobody() {
        folder.put(FolderNames.JOURNAL, "rubbish");
        assertThat(folder.problems(TWO)).containsExactly("folder-list-damaged OUT");
        assertThat(folder.all()).isEqualTo(clean.all());
    }

    @Test
    void a_file_in_the_place_of_the_staging_is_removed() {
        folder.put(FolderNames.STAGING, "a file");
        folder.writeWell(TWO);
        assertThat(folder.all()).isEqualTo(clean.all());
    }
}
