package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

/** No file makes an exception: there is a picture, perhaps with a warning, or an error. */
class HostilePhotoTest {
    private static final byte[] JPEG =
            Camera.with(
                    Camera.jpeg(Camera.scene(200, 150, 4)),
                    ExifBlock.oriented(6).taken("2018:12:11 10:41:54").at(42, 24));
    private static final byte[] PNG = Camera.png(Camera.scene(200, 150, 4));
    private static final byte[] GIF = Camera.gif(Camera.scene(200, 150, 4));

    @Test
    void a_photo_cut_off_anywhere_is_used_as_far_as_it_goes_or_is_an_error() {
        for (byte[] whole : List.of(JPEG, PNG, GIF)) {
            for (int length = 0; length < whole.length; length += 1 + length / 24) {
                Print print = Print.of(Arrays.copyOf(whole, length));
                assertThat(print.read().problems()).isNotEmpty();
                if (print.read().value().isPresent()) {
                    assertThat(print.read().problems()).containsExactly(cutOff(print));
                    print.outcomes().forEach(outcome -> assertUsedOrError(outcome, print));
                }
            }
        }
    }

    private static void assertUsedOrError(Outcome<byte[]> outcome, Print print) {
        if (outcome.hasErrors()) {
            assertThat(outcome.problems().get(0).message().key())
                    .isEqualTo("photo-unreadable.broken");
        } else {
            assertThat(Camera.open(outcome.value())).isNotNull();
            assertThat(List.of(List.of(), List.of(cutOff(print)))).contains(outcome.problems());
        }
    }

    private static org.vestnik.problem.Problem cutOff(Print print) {
        return PhotoRule.PHOTO_CUT_OFF.at(Place.of(print.path()), print.name());
    }

    @Test
    void what_is_there_of_a_cut_off_photo_is_shown_and_the_rest_is_grey() {
        BufferedImage shown = cutOffPhoto(Camera.png(noisyRed()));
        Color rest = new Color(shown.getRGB(80, shown.getHeight() - 4));
        assertThat(Math.abs(rest.getRed() - 128)).isLessThan(20);
        assertThat(Math.abs(rest.getBlue() - 128)).isLessThan(20);
        // The rest of a JPEG has the colour of the last block that was read, the rest of a GIF that
        // of its palette which comes nearest to grey.
        assertThat(cutOffPhoto(Camera.jpeg(noisyRed()))).isNotNull();
        assertThat(cutOffPhoto(Camera.gif(noisyRed()))).isNotNull();
    }

    private static BufferedImage cutOffPhoto(byte[] whole) {
        Print print = Print.of(Arrays.copyOf(whole, whole.length * 6 / 10));
        Outcome<byte[]> widest = print.outcomes().get(2);
        BufferedImage shown = Camera.open(widest.value());
        assertThat(widest.problems()).containsExactly(cutOff(print));
        assertThat(new Color(shown.getRGB(80, 6)).getRed()).isGreaterThan(180);
        return shown;
    }

    private static BufferedImage noisyRed() {
        Random random = new Random(5);
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 320 * 240; i++) {
            image.setRGB(i % 320, i / 320, 0xd02020 + random.nextInt(16));
        }
        return image;
    }

    @Test
    void bytes_that_fell_over_never_make_an_exception() {
        for (byte[] whole : List.of(JPEG, PNG, GIF)) {
            for (int seed = 0; seed < 120; seed++) {
                Random random = new Random(seed);
                byte[] bytes = whole.clone();
                for (int i = 0; i < 1 + seed % 12; i++) {
                    int reach = seed % 2 == 0 ? bytes.length : Math.min(bytes.length, 400);
                    bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
                }
                tryAll(Print.of(bytes), seed);
            }
        }
    }

    @Test
    void noise_behind_the_first_bytes_of_a_picture_never_makes_an_exception() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            byte[] start = Arrays.copyOf(List.of(JPEG, PNG, GIF).get(seed % 3), 40 + seed % 60);
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            tryAll(Print.of(bytes), seed);
        }
    }

    private static void tryAll(Print print, int seed) {
        Outcome<java.util.Optional<PhotoHeader>> read = print.read();
        assertThat(read.value().isPresent() || read.hasErrors()).as("seed %d", seed).isTrue();
        StaticPicture.of(print);
        boolean small =
                read.value().filter(h -> (long) h.width() * h.height() < 3_000_000).isPresent();
        if (small) {
            for (Outcome<byte[]> outcome : print.outcomes()) {
                assertThat(outcome.hasErrors() || Camera.open(outcome.value()) != null)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    @Test
    void a_photo_that_is_whole_but_damaged_inside_is_shown_with_a_warning() {
        byte[] bytes = Camera.jpeg(Camera.scene(400, 300, 6));
        // Among the coded data: an end of a segment that comes too early.
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0xff);
        bytes[bytes.length / 2 + 40] = (byte) 0xd0;
        Print print = Print.of(bytes);
        assertThat(print.read().problems()).isEmpty();
        assertThat(print.outcomes().get(0).problems())
                .containsExactly(PhotoRule.PHOTO_DAMAGED.at(Place.of(print.path()), print.name()));
    }

    @Test
    void a_photo_that_cannot_be_decoded_is_an_error_with_its_name() {
        byte[] png = PNG.clone();
        // The deflate stream begins with a wrong mark.
        int data = new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("IDAT");
        Arrays.fill(png, data + 4, data + 14, (byte) 0xff);
        Print print = Print.of(png);
        for (Outcome<byte[]> outcome : print.outcomes()) {
            assertThat(outcome.value()).isEmpty();
            assertThat(outcome.problems())
                    .containsExactly(
                            PhotoRule.PHOTO_UNREADABLE
                                    .at(Place.of(print.path()), "hall.jpg")
                                    .variant("broken"));
        }
    }

    @Test
    void a_gif_whose_frame_is_a_bomb_is_an_error_before_it_is_decoded() {
        byte[] gif = Camera.gif(Camera.quarters(20, 20));
        int descriptor = new String(gif, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(',');
        Arrays.fill(gif, descriptor + 5, descriptor + 9, (byte) 0xff);
        assertThat(Print.of(gif).read().problems().get(0).message().key())
                .isEqualTo("photo-too-large");
    }
}
