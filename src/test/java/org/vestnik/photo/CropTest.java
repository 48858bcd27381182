package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;

class CropTest {
    private static final Crop LIVELY = new Crop(3, 2, Optional.empty());

    private static Crop around(int left, int top) {
        return new Crop(3, 2, Optional.of(new Crop.Focus(left, top)));
    }

    @ParameterizedTest
    @CsvSource({
        "1600x1200, 1600x1067",
        "1600x2133, 1600x1067",
        "1600x400, 600x400",
        "1x60000, 1x1",
        "60000x1, 2x1",
        "1500x1000, 1500x1000"
    })
    void the_part_is_as_large_as_fits(String whole, String part) {
        Plan.Size size = LIVELY.within(size(whole));
        assertThat(size).isEqualTo(size(part));
    }

    private static Plan.Size size(String words) {
        String[] sides = words.split("x");
        return new Plan.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    @Test
    void the_focus_says_which_part_is_kept() {
        Print print = Print.of(Camera.jpeg(Camera.quarters(200, 400)));
        assertThat(rgb(cut(print, around(50, 0)), 40, 40)).isEqualTo("red");
        assertThat(rgb(cut(print, around(50, 100)), 40, 40)).isEqualTo("blue");
        Print wide = Print.of(Camera.jpeg(Camera.quarters(400, 100)));
        assertThat(rgb(cut(wide, around(0, 50)), 10, 8)).isEqualTo("red");
        assertThat(rgb(cut(wide, around(100, 50)), 10, 8)).isEqualTo("green");
    }

    @Test
    void without_a_focus_the_liveliest_part_of_a_wide_picture_is_kept() {
        for (int third = 0; third < 3; third++) {
            BufferedImage wide = grey(900, 200);
            noise(wide, third * 300 + 40, 20, 220, 160);
            BufferedImage kept = Cutting.cut(wide, LIVELY);
            assertThat(liveliness(kept))
                    .as("part " + third)
                    .isGreaterThan(9 * liveliness(wide) / 10);
        }
    }

    @Test
    void of_a_tall_picture_the_upper_part_is_kept_however_lively_the_floor() {
        BufferedImage tall = grey(300, 400);
        noise(tall, 0, 250, 300, 150);
        noise(tall, 100, 70, 100, 100);
        BufferedImage kept = Cutting.cut(tall, LIVELY);
        // A head from 70 to 170 of 400 is whole in 200 rows.
        BufferedImage head = kept.getSubimage(100, 0, 100, 140);
        assertThat(liveliness(head)).isGreaterThan(95 * 100);
    }

    @Test
    void a_picture_that_is_alike_everywhere_keeps_what_is_well_above_its_middle() {
        BufferedImage tall = grey(300, 900);
        Graphics2D graphics = tall.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 150, 300, 180);
        graphics.dispose();
        BufferedImage kept = Cutting.cut(tall, LIVELY);
        assertThat(rgb(kept, 150, 100)).isEqualTo("blue");
    }

    @Test
    void whoever_decodes_a_photo_makes_its_crops_as_well() {
        Print print = Print.of(Camera.jpeg(Camera.scene(300, 400, 3)));
        PhotoSet whole =
                PhotoWork.with(Memo.NONE, Programs.NONE).set(print, print.header(), Print.OPTIONS);
        PhotoSet part = whole.cropped(print.header(), Print.OPTIONS, LIVELY);
        int before = print.reads();
        List<Variant> wholes = whole.variants("hall", Rights.NONE);
        List<Variant> parts = part.variants("hall", Rights.NONE);
        assertThat(whole.bytes(wholes.get(0)).value()).isNotEmpty();
        for (Variant variant : parts) {
            BufferedImage cut = Camera.open(part.bytes(variant).value());
            assertThat(cut.getWidth()).isEqualTo(variant.width());
            assertThat(cut.getHeight()).isEqualTo(variant.height());
            assertThat(3 * cut.getHeight())
                    .isBetween(2 * cut.getWidth() - 2, 2 * cut.getWidth() + 2);
        }
        assertThat(print.reads() - before).isEqualTo(1);
        assertThat(parts)
                .extracting(Variant::fileName)
                .doesNotContainAnyElementsOf(wholes.stream().map(Variant::fileName).toList());
    }

    private static BufferedImage cut(Print print, Crop crop) {
        PhotoSet part =
                PhotoWork.with(Memo.NONE, Programs.NONE)
                        .set(print, print.header(), Print.OPTIONS)
                        .cropped(print.header(), Print.OPTIONS, crop);
        List<Variant> variants = part.variants("hall", Rights.NONE);
        return Camera.open(part.bytes(variants.get(variants.size() - 1)).value());
    }

    private static String rgb(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 150;
        boolean green = colour.getGreen() > 100;
        return red ? green ? "yellow" : "red" : green ? "green" : "blue";
    }

    private static BufferedImage grey(int width, int height) {
        BufferedImage image = Canvas.of(width, height);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static void noise(BufferedImage image, int left, int top, int width, int height) {
        Random random = new Random(5);
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                image.setRGB(x, y, 0x7f7f7f + random.nextInt(0x40) * 0x10101);
            }
        }
    }

    /** How many pixels differ from the one before. */
    private static long liveliness(BufferedImage image) {
        long lively = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                lively += image.getRGB(x, y) == image.getRGB(x - 1, y) ? 0 : 1;
            }
        }
        return lively;
    }
}
