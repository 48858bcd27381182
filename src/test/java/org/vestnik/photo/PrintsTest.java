package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Hash;

class PrintsTest {
    private static final PhotoOptions JPEG = new PhotoOptions(List.of(200, 400), 95);

    private static Made made(BufferedImage picture, PhotoOptions options, int weight) {
        PhotoHeader header =
                new PhotoHeader(
                        PhotoHeader.Format.JPEG,
                        picture.getWidth(),
                        picture.getHeight(),
                        1,
                        Optional.empty(),
                        false);
        Plan plan = Plan.of(header, Hash.of("photo"), options);
        return Prints.of(plan, new Negative(picture, Flaw.NONE, weight, false));
    }

    @Test
    void the_quality_falls_where_a_file_would_outweigh_the_photo() {
        BufferedImage picture = noise(400, 300);
        int free = made(picture, JPEG, Integer.MAX_VALUE).files().get(1).length;
        int bound = made(picture, JPEG, free * 6 / 10).files().get(1).length;
        assertThat(bound).isLessThanOrEqualTo(free * 6 / 10);
        // It does not fall without end: a photo of nothing but flaws helps nobody.
        int least = made(picture, JPEG, 1).files().get(1).length;
        int poor = made(picture, new PhotoOptions(List.of(200, 400), 55), 1).files().get(1).length;
        assertThat(least).isEqualTo(poor);
    }

    @Test
    void no_size_outweighs_the_next_larger_one() {
        // Squares of eight pixels are one colour for each block of JPEG, and edges when smaller.
        BufferedImage squares = squares(1200, 900);
        PhotoOptions options = new PhotoOptions(List.of(1000, 1200), 90);
        byte[] alone =
                made(Darkroom.shrink(squares, 1000, 750), options, Integer.MAX_VALUE)
                        .files()
                        .get(0);
        Made made = made(squares, options, Integer.MAX_VALUE);
        assertThat(made.files().get(0).length).isLessThan(alone.length);
    }

    @Test
    void a_webp_is_never_heavier_than_the_jpeg_of_its_size() {
        Assumptions.assumeTrue(Output.WEBP.works(), "libwebp runs on this machine");
        PhotoOptions both = new PhotoOptions(List.of(200, 400), 80, List.of(Output.values()));
        for (BufferedImage picture : List.of(noise(400, 300), squares(400, 300))) {
            Made made = made(picture, both, Integer.MAX_VALUE);
            assertThat(made.files()).hasSize(4);
            for (int i = 0; i < 2; i++) {
                assertThat(Signature.of(made.files().get(2 + i))).isEqualTo(Signature.WEBP);
                assertThat(made.files().get(2 + i).length)
                        .isLessThanOrEqualTo(made.files().get(i).length);
            }
        }
    }

    @Test
    void a_picture_too_long_for_webp_is_jpeg_alone() {
        PhotoOptions both = new PhotoOptions(List.of(10, 20), 80, List.of(Output.values()));
        PhotoHeader header =
                new PhotoHeader(PhotoHeader.Format.JPEG, 20, 20_000, 1, Optional.empty(), false);
        Plan plan = Plan.of(header, Hash.of("long"), both);
        assertThat(plan.variants("long", Rights.NONE))
                .extracting(variant -> variant.width() + " " + variant.output())
                .containsExactly("10 JPEG", "20 JPEG");
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = Canvas.of(width, height);
        Random random = new Random(8);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }

    private static BufferedImage squares(int width, int height) {
        BufferedImage image = Canvas.of(width, height);
        for (int i = 0; i < width * height; i++) {
            boolean dark = (i % width / 8 + i / width / 8) % 2 == 0;
            image.setRGB(i % width, i / width, dark ? 0x202020 : 0xe0e0e0);
        }
        return image;
    }
}
