package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Drawer;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.problem.Outcome;

/** A file as it is given away in full. */
class CleanCopyTest {
    private static final BufferedImage SCENE = Camera.scene(64, 48, 5);
    private static final Rights RIGHTS = new Rights("Лесичово", "CC0");

    private static Outcome<Optional<CleanCopy>> look(Print print, Memo memo) {
        return CleanCopy.of(print, Rights.NONE, PhotoWork.with(memo, Programs.NONE));
    }

    private static CleanCopy copy(byte[] bytes) {
        return look(Print.of(bytes), Memo.NONE).value().orElseThrow();
    }

    private static String key(byte[] bytes) {
        Outcome<Optional<CleanCopy>> outcome = look(Print.of(bytes), Memo.NONE);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().get(0).message().key();
    }

    @Test
    void the_size_is_that_of_the_bytes() {
        for (byte[] bytes :
                new byte[][] {
                    PrivateWords.jpeg(Camera.jpeg(SCENE), 1),
                    PrivateWords.jpeg(Camera.jpeg(SCENE), 8),
                    PrivateWords.png(Camera.png(SCENE)),
                    "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                }) {
            CleanCopy copy = copy(bytes);
            byte[] given = copy.bytes().value();
            assertThat(given).hasSize((int) copy.size());
            assertThat(new String(given, StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
        }
    }

    @Test
    void what_is_no_picture_is_given_as_it_is_under_its_own_hash() {
        byte[] pdf = "%PDF-1.7 of the author".getBytes(StandardCharsets.US_ASCII);
        assertThat(copy(pdf).bytes().value()).isEqualTo(pdf);
        assertThat(copy(pdf).key()).isEqualTo(Hash.of(pdf));
    }

    @Test
    void a_jpeg_that_lies_is_stood_up() {
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] stored = Camera.jpeg(Camera.stored(Camera.quarters(64, 48), orientation));
            byte[] given = copy(PrivateWords.jpeg(stored, orientation)).bytes().value();
            BufferedImage seen = Camera.open(given);
            assertThat(seen.getWidth()).isEqualTo(64);
            assertThat(seen.getHeight()).isEqualTo(48);
            assertThat(red(seen, 10, 10)).as("red, left above").isGreaterThan(200);
            assertThat(red(seen, 10, 40)).as("blue, left below").isLessThan(60);
            assertThat(red(seen, 54, 40)).as("yellow, right below").isGreaterThan(200);
        }
    }

    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xff;
    }

    @Test
    void a_grey_photo_keeps_its_greys_when_it_is_turned() {
        BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64 * 48; i++) {
            grey.getRaster().setSample(i % 64, i / 64, 0, 90);
        }
        byte[] given = copy(PrivateWords.jpeg(Camera.jpeg(grey), 3)).bytes().value();
        assertThat(red(Camera.open(given), 30, 20)).isBetween(88, 92);
    }

    @Test
    void what_cannot_be_cleaned_is_refused_with_a_reason() {
        byte[] tiff = "II*\0........".getBytes(StandardCharsets.US_ASCII);
        assertThat(key(tiff)).isEqualTo("picture-private");
        assertThat(key("....ftypheic....".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("picture-private.heic");
        assertThat(key(PrivateWords.bytes("GIF89a..."))).isEqualTo("picture-private.broken");
        byte[] lying = Camera.withChunk(Camera.png(SCENE), "eXIf", ExifBlock.oriented(6).tiff());
        assertThat(key(lying)).isEqualTo("picture-private.lying");
    }

    @Test
    void a_drawing_is_looked_through() {
        Print acting = new Print("content/a/b.svg", PrivateWords.bytes("<svg onload='a()'/>"));
        assertThat(look(acting, Memo.NONE).value()).isEmpty();
        Print plain = new Print("content/a/b.svg", PrivateWords.bytes("<svg/>"));
        assertThat(look(plain, Memo.NONE).value().orElseThrow().size()).isEqualTo(6);
    }

    @Test
    void rights_go_in_and_count_for_the_key() {
        Print print = Print.of(PrivateWords.jpeg(Camera.jpeg(SCENE), 1));
        PhotoWork work = PhotoWork.with(Memo.NONE, Programs.NONE);
        CleanCopy told = CleanCopy.of(print, RIGHTS, work).value().orElseThrow();
        CleanCopy silent = CleanCopy.of(print, Rights.NONE, work).value().orElseThrow();
        assertThat(told.key()).isNotEqualTo(silent.key());
        assertThat(told.bytes().value()).hasSize((int) told.size());
        assertThat(told.size()).isGreaterThan(silent.size());
        assertThat(new String(told.bytes().value(), StandardCharsets.UTF_8))
                .contains("Лесичово")
                .doesNotContain("Secret");
    }

    @Test
    void a_picture_is_looked_at_once_and_turned_once() {
        Drawer memo = new Drawer();
        Print print = Print.of(PrivateWords.jpeg(Camera.jpeg(SCENE), 6));
        byte[] first = look(print, memo).value().orElseThrow().bytes().value();
        int reads = print.reads();
        CleanCopy again = look(print, memo).value().orElseThrow();
        assertThat(again.size()).isEqualTo(first.length);
        assertThat(again.bytes().value()).isEqualTo(first);
        assertThat(print.reads()).isEqualTo(reads);
        assertThat(memo.needed).contains(again.key());
    }

    @Test
    void what_was_remembered_wrongly_is_found_out_again() {
        Drawer memo = new Drawer();
        Print print = Print.of(PrivateWords.jpeg(Camera.jpeg(SCENE), 1));
        long size = look(print, memo).value().orElseThrow().size();
        memo.texts.replaceAll((key, value) -> new byte[] {9, 9});
        assertThat(look(print, memo).value().orElseThrow().size()).isEqualTo(size);
    }
}
