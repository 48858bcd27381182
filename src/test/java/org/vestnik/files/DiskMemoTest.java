package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskMemoTest {
    @TempDir Path temporary;

    private Path folder() {
        return temporary.resolve(".vestnik/content");
    }

    private DiskMemo open() {
        return DiskMemo.open(folder(), "1");
    }

    private static Hash key(int number) {
        return Hash.of("key " + number);
    }

    private static byte[] value(int number) {
        return "value %d ".formatted(number).repeat(number % 50).getBytes(UTF_8);
    }

    private void build(int from, int to) {
        try (DiskMemo memo = open()) {
            for (int i = from; i < to; i++) {
                if (memo.text(key(i)).isEmpty()) {
                    memo.keepText(key(i), value(i));
                }
            }
            memo.wholeBuild();
        }
    }

    private long known(int from, int to) {
        try (DiskMemo memo = open()) {
            return IntStream.range(from, to).filter(i -> isKnown(memo, i)).count();
        }
    }

    private static boolean isKnown(Memo memo, int number) {
        var value = memo.text(key(number));
        value.ifPresent(it -> assertThat(it).isEqualTo(value(number)));
        return value.isPresent();
    }

    private List<Path> files() throws IOException {
        return MemoFiles.list(folder()).stream().sorted().toList();
    }

    private Path texts() throws IOException {
        List<Path> texts =
                files().stream()
                        .filter(it -> it.getFileName().toString().startsWith("texts"))
                        .toList();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    @Test
    void what_is_kept_is_known_in_the_same_run_and_in_the_next() {
        try (DiskMemo memo = open()) {
            assertThat(memo.text(key(1))).isEmpty();
            for (int i = 0; i < 3_000; i++) {
                memo.keepText(key(i), value(i));
            }
            memo.keepText(key(-1), new byte[5_000_000]);
            assertThat(IntStream.range(0, 3_000).filter(i -> isKnown(memo, i)).count())
                    .isEqualTo(3_000);
            assertThat(memo.text(key(-1)).get()).hasSize(5_000_000);
            memo.keepPicture(key(1), value(49));
            assertThat(memo.picture(key(1))).contains(value(49));
        }
        assertThat(known(0, 3_001)).isEqualTo(3_000);
        try (DiskMemo memo = open()) {
            assertThat(memo.text(key(-1)).get()).hasSize(5_000_000);
            assertThat(memo.picture(key(1))).contains(value(49));
            assertThat(memo.picture(key(2))).isEmpty();
        }
    }

    @Test
    void what_two_builds_did_not_ask_for_is_dropped() {
        build(0, 100);
        build(0, 50);
        assertThat(known(50, 100)).isEqualTo(50);
        build(0, 50);
        assertThat(known(50, 100)).isEqualTo(50);
        build(0, 50);
        build(0, 50);
        assertThat(known(0, 100)).isEqualTo(50);
    }

    @Test
    void runs_that_stop_early_make_nothing_older() {
        build(0, 10);
        for (int i = 0; i < 5; i++) {
            assertThat(known(0, 0)).isZero();
        }
        assertThat(known(0, 10)).isEqualTo(10);
    }

    @Test
    void pictures_grow_old_too_and_what_is_still_needed_does_not() throws IOException {
        try (DiskMemo memo = open()) {
            memo.keepPicture(key(1), value(1));
            memo.keepPicture(key(2), value(2));
        }
        for (int i = 0; i < 2; i++) {
            try (DiskMemo memo = open()) {
                memo.stillNeeded(key(1));
                memo.wholeBuild();
            }
        }
        assertThat(MemoFiles.list(folder().resolve("photos")))
                .containsExactly(folder().resolve("photos").resolve(key(1).hex()));
    }

    @Test
    void nothing_is_written_when_nothing_has_changed() throws IOException {
        build(0, 100);
        build(0, 100);
        Path index = folder().resolve("index.bin");
        Object before = Files.getAttribute(index, "unix:ino");
        Object data = Files.getAttribute(texts(), "unix:ctime");
        build(0, 100);
        assertThat(Files.getAttribute(index, "unix:ino")).isEqualTo(before);
        assertThat(Files.getAttribute(texts(), "unix:ctime")).isEqualTo(data);
    }

    @Test
    void new_texts_go_behind_the_old_ones_and_a_file_mostly_unused_is_made_smaller()
            throws IOException {
        byte[] large = new byte[100_000];
        try (DiskMemo memo = open()) {
            IntStream.range(1_000, 1_030).forEach(i -> memo.keepText(key(i), large));
        }
        Path first = texts();
        build(0, 100);
        assertThat(texts()).isEqualTo(first);
        assertThat(Files.size(first)).isGreaterThan(3_000_000);
        build(0, 100);
        assertThat(texts()).isNotEqualTo(first);
        assertThat(Files.size(texts())).isLessThan(100_000);
        assertThat(known(0, 100)).isEqualTo(100);
        assertThat(known(1_000, 1_030)).isZero();
    }

    @Test
    void another_version_of_our_code_knows_no_texts_and_all_pictures() {
        build(0, 10);
        try (DiskMemo memo = open()) {
            memo.keepPicture(key(1), value(1));
        }
        try (DiskMemo memo = DiskMemo.open(folder(), "2")) {
            assertThat(memo.text(key(5))).isEmpty();
            assertThat(memo.picture(key(1))).isPresent();
            memo.keepText(key(5), value(6));
        }
        try (DiskMemo memo = DiskMemo.open(folder(), "2")) {
            assertThat(memo.text(key(5))).contains(value(6));
            assertThat(memo.text(key(6))).isEmpty();
        }
        assertThat(known(0, 10)).isZero();
    }

    @Test
    void two_at_the_same_time_keep_what_both_have_made() {
        build(0, 10);
        DiskMemo first = open();
        DiskMemo second = open();
        first.keepText(key(20), value(20));
        second.keepText(key(21), value(21));
        second.keepText(key(20), value(20));
        second.close();
        assertThat(isKnown(first, 5)).isTrue();
        first.close();
        assertThat(known(0, 30)).isEqualTo(12);
    }

    @Test
    void damage_is_found_out_and_mended_by_the_next_run() throws IOException {
        build(1, 100);
        for (int seed = 0; seed < 300; seed++) {
            damage(new Random(seed), seed % 2 == 0 ? texts() : folder().resolve("index.bin"));
            assertThat(known(1, 100)).isBetween(0L, 99L);
            build(1, 100);
            assertThat(known(1, 100)).as("seed " + seed).isEqualTo(99);
        }
    }

    private static void damage(Random random, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextInt(4) == 0) {
            bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        } else {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
    }

    @Test
    void a_damaged_picture_is_unknown() throws IOException {
        try (DiskMemo memo = open()) {
            memo.keepPicture(key(1), value(40));
            Path file = folder().resolve("photos").resolve(key(1).hex());
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                byte[] bad = bytes.clone();
                bad[i] ^= 1;
                Files.write(file, bad);
                assertThat(memo.picture(key(1))).isEmpty();
            }
            Files.write(file, new byte[3]);
            assertThat(memo.picture(key(1))).isEmpty();
            memo.keepPicture(key(1), value(40));
            assertThat(memo.picture(key(1))).contains(value(40));
        }
    }

    @Test
    void one_that_is_deleted_in_the_middle_of_a_run_begins_anew() throws IOException {
        build(0, 10);
        try (DiskMemo memo = open()) {
            assertThat(isKnown(memo, 3)).isTrue();
            memo.keepText(key(20), value(20));
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(folder());
            memo.keepPicture(key(1), value(1));
        }
        assertThat(known(0, 30)).isEqualTo(1);
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_failure() throws IOException {
        Files.createDirectories(temporary.resolve(".vestnik"));
        Files.createFile(folder());
        try (DiskMemo memo = open()) {
            memo.keepText(key(1), value(1));
            memo.keepText(key(2), new byte[5_000_000]);
            memo.keepPicture(key(1), value(1));
            assertThat(memo.picture(key(1))).isEmpty();
            memo.wholeBuild();
        }
        assertThat(folder()).isRegularFile();
    }

    @Test
    void what_a_killed_run_left_is_swept_away() throws IOException {
        build(0, 10);
        Path left = folder().resolve("99999999-1.tmp");
        Files.createFile(left);
        Files.createFile(folder().resolve("texts-77.bin"));
        // The rest of an appending that did not come to its end.
        Files.write(texts2(), new byte[1000], java.nio.file.StandardOpenOption.APPEND);
        build(0, 20);
        assertThat(left).doesNotExist();
        assertThat(known(0, 20)).isEqualTo(20);
        assertThat(texts()).exists();
    }

    private Path texts2() throws IOException {
        return files().stream().filter(it -> it.endsWith("texts-1.bin")).findFirst().orElseThrow();
    }

    @Test
    void after_closing_it_knows_nothing_and_keeps_nothing() {
        DiskMemo memo = open();
        memo.keepText(key(1), value(1));
        memo.close();
        memo.close();
        assertThat(memo.text(key(1))).isEmpty();
        memo.keepText(key(2), value(2));
        assertThat(known(0, 10)).isEqualTo(1);
    }

    @Test
    void a_thread_that_is_interrupted_does_not_spoil_it_for_the_others() {
        build(0, 10);
        try (DiskMemo memo = open()) {
            assertThat(isKnown(memo, 1)).isTrue();
            Thread.currentThread().interrupt();
            memo.text(key(2));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(IntStream.range(0, 10).filter(i -> isKnown(memo, i)).count()).isEqualTo(10);
        }
    }
}
