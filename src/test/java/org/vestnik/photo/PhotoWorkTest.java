package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vestnik.files.Drawer;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;

class PhotoWorkTest {
    private static final byte[] PHOTO = Camera.jpeg(Camera.scene(300, 200, 7));

    @Test
    void a_photo_is_decoded_once_for_all_its_sizes() {
        Print print = Print.of(PHOTO);
        PhotoSet set =
                PhotoWork.with(Memo.NONE, Programs.NONE).set(print, print.header(), Print.OPTIONS);
        List<Variant> variants = print.variants();
        int before = print.reads();
        variants.forEach(variant -> assertThat(set.bytes(variant).value()).isNotEmpty());
        assertThat(print.reads() - before).isEqualTo(1);
    }

    @Test
    void a_size_asked_for_again_after_all_were_taken_is_made_again_and_is_the_same() {
        Print print = Print.of(PHOTO);
        PhotoSet set =
                PhotoWork.with(Memo.NONE, Programs.NONE).set(print, print.header(), Print.OPTIONS);
        List<Variant> variants = print.variants();
        List<byte[]> first = new ArrayList<>();
        variants.forEach(variant -> first.add(set.bytes(variant).value()));
        int before = print.reads();
        assertThat(set.bytes(variants.get(1)).value()).isEqualTo(first.get(1));
        assertThat(print.reads() - before).isEqualTo(1);
    }

    @Test
    void what_the_memo_holds_is_neither_decoded_nor_read() {
        Drawer memo = new Drawer();
        Print first = Print.of(PHOTO);
        PhotoHeader header = Photo.header(first, memo, Programs.NONE).value().orElseThrow();
        Variant variant = first.variants().get(2);
        byte[] made =
                PhotoWork.with(memo, Programs.NONE)
                        .set(first, header, Print.OPTIONS)
                        .bytes(variant)
                        .value();

        Print second = new Print("content/articles/other/copy.jpg", PHOTO);
        PhotoHeader known = Photo.header(second, memo, Programs.NONE).value().orElseThrow();
        PhotoSet set = PhotoWork.with(memo, Programs.NONE).set(second, known, Print.OPTIONS);
        assertThat(known).isEqualTo(header);
        assertThat(set.bytes(variant).value()).isEqualTo(made);
        assertThat(second.reads()).isZero();
    }

    @Test
    void a_remembered_warning_names_the_photo_that_it_is_about() {
        Drawer memo = new Drawer();
        byte[] cut = Arrays.copyOf(PHOTO, PHOTO.length - 100);
        for (String path : List.of("content/articles/a/one.jpg", "content/articles/b/two.jpg")) {
            Print print = new Print(path, cut);
            Outcome<Optional<PhotoHeader>> header = Photo.header(print, memo, Programs.NONE);
            PhotoSet set =
                    PhotoWork.with(memo, Programs.NONE)
                            .set(print, header.value().orElseThrow(), Print.OPTIONS);
            Variant variant = print.variants().get(0);
            assertThat(set.bytes(variant).problems()).isEqualTo(header.problems());
            assertThat(header.problems().get(0).place().file()).isEqualTo(path);
        }
    }

    @Test
    void the_time_in_a_name_is_not_remembered_with_the_bytes() {
        Drawer memo = new Drawer();
        for (int year = 2018; year < 2021; year++) {
            Print print = new Print("content/articles/fair/" + year + "0501_101500.jpg", PHOTO);
            assertThat(
                            Photo.header(print, memo, Programs.NONE)
                                    .value()
                                    .orElseThrow()
                                    .taken()
                                    .orElseThrow())
                    .hasYear(year);
        }
    }

    @Test
    void spoilt_entries_of_the_memo_are_made_again() {
        Drawer memo = new Drawer();
        Print print = Print.of(PHOTO);
        PhotoHeader header = Photo.header(print, memo, Programs.NONE).value().orElseThrow();
        Variant variant = print.variants().get(0);
        byte[] made =
                PhotoWork.with(memo, Programs.NONE)
                        .set(print, header, Print.OPTIONS)
                        .bytes(variant)
                        .value();
        for (int length : new int[] {1 << 20, 0, 3, 7, 30, 500}) {
            memo.pictures.replaceAll((key, value) -> Arrays.copyOf(value, length));
            memo.texts.replaceAll((key, value) -> Arrays.copyOf(value, Math.min(length, 20)));
            assertThat(Photo.header(print, memo, Programs.NONE).value()).contains(header);
            PhotoSet set = PhotoWork.with(memo, Programs.NONE).set(print, header, Print.OPTIONS);
            assertThat(set.bytes(variant).value()).isEqualTo(made);
        }
    }

    @Test
    @Timeout(120)
    void threads_that_ask_at_the_same_time_get_the_same_and_nothing_is_made_twice()
            throws Exception {
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            prints.add(new Print("content/p" + i + ".jpg", Camera.jpeg(Camera.scene(400, 300, i))));
        }
        Map<String, byte[]> expected = new ConcurrentHashMap<>();
        for (Print print : prints) {
            List<Variant> variants = print.variants();
            for (int i = 0; i < variants.size(); i++) {
                expected.put(print.path() + i, print.outcomes().get(i).value());
            }
        }
        for (int threads : new int[] {1, 2, 5}) {
            assertAllAsExpected(prints, expected, threads);
        }
    }

    private static void assertAllAsExpected(
            List<Print> prints, Map<String, byte[]> expected, int threads) throws Exception {
        // So little memory that only one photo is decoded at a time.
        PhotoWork work = new PhotoWork(Memo.NONE, Programs.NONE, 1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Boolean>> asked = new ArrayList<>();
        int before = prints.stream().mapToInt(Print::reads).sum();
        int headers = 0;
        for (Print print : prints) {
            PhotoSet set = work.set(print, print.header(), Print.OPTIONS);
            List<Variant> variants = print.variants();
            headers += 2;
            for (int i = 0; i < variants.size(); i++) {
                byte[] bytes = expected.get(print.path() + i);
                Variant variant = variants.get(i);
                asked.add(() -> Arrays.equals(set.bytes(variant).value(), bytes));
            }
        }
        for (Future<Boolean> right : pool.invokeAll(asked)) {
            assertThat(right.get(60, TimeUnit.SECONDS)).isTrue();
        }
        pool.shutdown();
        int reads = prints.stream().mapToInt(Print::reads).sum() - before - headers;
        assertThat(reads).isEqualTo(prints.size());
    }

    @Test
    @Timeout(60)
    void a_thread_that_would_wait_makes_the_next_photo() throws Exception {
        Print first = new Print("content/first.jpg", PHOTO);
        Print second = new Print("content/second.jpg", Camera.jpeg(Camera.scene(200, 100, 8)));
        CountDownLatch begun = new CountDownLatch(1);
        PhotoWork work = new PhotoWork(Memo.NONE, Programs.NONE, 1 << 30);
        // The first photo cannot be read before somebody has begun the second.
        PhotoSet set =
                work.set(new Hooked(first, () -> await(begun)), first.header(), Print.OPTIONS);
        work.set(new Hooked(second, begun::countDown), second.header(), Print.OPTIONS);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<byte[]>> asked = new ArrayList<>();
        first.variants().forEach(variant -> asked.add(() -> set.bytes(variant).value()));
        for (Future<byte[]> bytes : pool.invokeAll(asked)) {
            assertThat(bytes.get()).isNotEmpty();
        }
        pool.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_disk_that_fails_is_met_by_each_who_asks() {
        Print print = Print.of(PHOTO);
        PhotoHeader header = print.header();
        SourceFile gone =
                new Hooked(
                        print,
                        () -> {
                            throw new MachineFailure(new IOException("gone"), "file-gone");
                        });
        PhotoSet set = PhotoWork.with(Memo.NONE, Programs.NONE).set(gone, header, Print.OPTIONS);
        for (Variant variant : print.variants()) {
            assertThatThrownBy(() -> set.bytes(variant)).isInstanceOf(MachineFailure.class);
        }
    }

    /** A file that does something before it is read. */
    private record Hooked(Print print, Runnable hook) implements SourceFile {
        @Override
        public String path() {
            return print.path();
        }

        @Override
        public long size() {
            return print.size();
        }

        @Override
        public byte[] bytes() {
            hook.run();
            return print.bytes();
        }

        @Override
        public Hash hash() {
            return print.hash();
        }
    }
}
