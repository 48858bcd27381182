package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

class PhotoHeaderTest {
    private static final byte[] JPEG = Camera.jpeg(Camera.quarters(60, 40));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void width_and_height_are_those_of_the_photo_held_upright(int orientation) {
        PhotoHeader header = Print.of(Camera.with(JPEG, ExifBlock.oriented(orientation))).header();
        assertThat(header.orientation()).isEqualTo(orientation);
        assertThat(header.width()).isEqualTo(orientation > 4 ? 40 : 60);
        assertThat(header.height()).isEqualTo(orientation > 4 ? 60 : 40);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255, 65535})
    void an_orientation_that_does_not_exist_is_ignored(int orientation) {
        PhotoHeader header = Print.of(Camera.with(JPEG, ExifBlock.oriented(orientation))).header();
        assertThat(header.orientation()).isEqualTo(1);
        assertThat(header.width()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
    void time_and_place_are_found_in_both_byte_orders(String order) {
        ByteOrder bytes = order.startsWith("B") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ExifBlock exif =
                new ExifBlock(bytes).orientation(6).taken("2018:12:11 10:41:54").at(42, 24);
        PhotoHeader header = Print.of(Camera.with(JPEG, exif)).header();
        assertThat(header.orientation()).isEqualTo(6);
        assertThat(header.taken()).contains(LocalDateTime.of(2018, 12, 11, 10, 41, 54));
        assertThat(header.located()).isTrue();
    }

    @Test
    void a_photo_without_exif_stands_upright_nowhere_at_no_time() {
        PhotoHeader header = Print.of(JPEG).header();
        assertThat(header.orientation()).isEqualTo(1);
        assertThat(header.taken()).isEmpty();
        assertThat(header.located()).isFalse();
    }

    @Test
    void the_time_in_exif_wins_over_the_one_in_the_name() {
        String name = "content/articles/fair/20200101_000000.jpg";
        byte[] dated = Camera.with(JPEG, ExifBlock.oriented(1).taken("2018:12:11 10:41:54"));
        assertThat(new Print(name, dated).header().taken().orElseThrow().getYear()).isEqualTo(2018);
        assertThat(new Print(name, JPEG).header().taken().orElseThrow().getYear()).isEqualTo(2020);
    }

    @Test
    void the_content_tells_the_format_and_not_the_name() {
        assertThat(Print.of(Camera.png(Camera.quarters(60, 40))).header().format())
                .isEqualTo(PhotoHeader.Format.PNG);
        assertThat(Print.of(Camera.gif(Camera.quarters(60, 40))).header())
                .isEqualTo(
                        new PhotoHeader(
                                PhotoHeader.Format.GIF,
                                60,
                                40,
                                1,
                                java.util.Optional.empty(),
                                false));
    }

    @Test
    void a_progressive_photo_with_a_thumbnail_of_its_own_is_measured_itself() {
        byte[] thumbnail = Camera.jpeg(Camera.quarters(16, 12));
        byte[] holder = Camera.with(JPEG, 0xe2, thumbnail);
        assertThat(Print.of(holder).header().width()).isEqualTo(60);
        assertThat(Print.of(holder).read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "....ftypheic, photo-format.heic",
        "....ftypmif1, photo-format.heic",
        "....ftypavif, photo-format.avif",
        "....ftypisom, photo-format.video",
        "....ftypqt  , photo-format.video",
        "RIFF....WEBPVP8 , photo-unreadable.cut-off",
        "RIFF....AVI LIST, photo-format.video",
        "II*^, photo-unreadable.cut-off",
        "MM^*, photo-unreadable.cut-off",
        "BM....^^^^, photo-unreadable.broken",
        "<?xml version='1.0'?><svg width='4'>, photo-format.svg",
        "%PDF-1.7, photo-format.pdf",
        "RIFF....WAVE, photo-unreadable.unknown",
        "This is a text., photo-unreadable.unknown",
        "BMW drives, photo-unreadable.unknown",
    })
    void other_kinds_are_told_by_their_first_bytes(String start, String sentence) {
        byte[] bytes = Arrays.copyOf(latin1(start), 40);
        bytes[3] = start.startsWith("....") ? 20 : bytes[3];
        Problem problem = onlyProblem(bytes);
        assertThat(problem.message().key()).isEqualTo(sentence);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.place()).isEqualTo(Place.of("content/articles/fair/hall.jpg"));
        assertThat(problem.message().arguments()).startsWith("hall.jpg");
    }

    @Test
    void a_heic_photo_may_name_its_kind_among_the_compatible_brands() {
        byte[] bytes = Arrays.copyOf(latin1("....ftypisomABCDmp42heic"), 40);
        Arrays.fill(bytes, 0, 3, (byte) 0);
        bytes[3] = 24;
        assertThat(onlyProblem(bytes).message().key()).isEqualTo("photo-format.heic");
    }

    @Test
    void an_empty_file_is_an_error() {
        assertThat(onlyProblem(new byte[0]).message().key()).isEqualTo("photo-unreadable.empty");
    }

    @Test
    void a_file_that_ends_in_its_header_is_an_error() {
        for (byte[] whole :
                new byte[][] {
                    JPEG, Camera.png(Camera.quarters(9, 9)), Camera.gif(Camera.quarters(9, 9))
                }) {
            Problem problem = onlyProblem(Arrays.copyOf(whole, 9));
            assertThat(problem.message().key()).isEqualTo("photo-unreadable.cut-off");
        }
    }

    @Test
    void a_photo_without_its_end_is_a_warning_and_still_has_a_header() {
        for (byte[] whole :
                new byte[][] {
                    JPEG, Camera.png(Camera.quarters(60, 40)), Camera.gif(Camera.quarters(60, 40))
                }) {
            Print print = Print.of(Arrays.copyOf(whole, whole.length - 2));
            assertThat(print.header().width()).isEqualTo(60);
            assertThat(print.read().problems())
                    .containsExactly(
                            PhotoRule.PHOTO_CUT_OFF.at(Place.of(print.path()), "hall.jpg"));
        }
    }

    @Test
    void what_a_phone_hangs_behind_the_photo_does_not_matter() {
        byte[] motion = Arrays.copyOf(JPEG, JPEG.length + 5000);
        System.arraycopy(latin1("....ftypisom"), 0, motion, JPEG.length, 12);
        assertThat(Print.of(motion).read().problems()).isEmpty();
    }

    @Test
    void a_picture_of_more_than_200_million_pixels_is_an_error_before_it_is_decoded() {
        byte[] bomb = Camera.png(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
        System.arraycopy(
                new byte[] {0, 0, (byte) 0xea, 0x60, 0, 0, (byte) 0xea, 0x60}, 0, bomb, 16, 8);
        Problem problem = onlyProblem(bomb);
        assertThat(problem.message().key()).isEqualTo("photo-too-large");
        assertThat(problem.message().arguments()).containsExactly("hall.jpg", "60000", "60000");
    }

    @Test
    void a_side_longer_than_a_jpeg_can_have_is_an_error() {
        byte[] strip = Camera.png(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
        System.arraycopy(new byte[] {0, 0, 0, 1, 0, 1, (byte) 0x86, (byte) 0xa0}, 0, strip, 16, 8);
        assertThat(onlyProblem(strip).message().key()).isEqualTo("photo-too-large.side");
    }

    private static Problem onlyProblem(byte[] bytes) {
        var read = Print.of(bytes).read();
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    /** A dot stands for any byte, a caret for zero. */
    private static byte[] latin1(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '^' ? 0 : bytes[i];
        }
        return bytes;
    }
}
