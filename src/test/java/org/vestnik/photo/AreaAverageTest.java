package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaAverageTest {
    private static final AreaAverage SHRINKING = new AreaAverage();

    @Test
    void each_new_pixel_is_the_mean_of_the_area_that_it_covers() {
        Random random = new Random(9);
        for (int round = 0; round < 40; round++) {
            BufferedImage source = noise(1 + random.nextInt(40), 1 + random.nextInt(40), random);
            BufferedImage target =
                    new BufferedImage(
                            1 + random.nextInt(source.getWidth()),
                            1 + random.nextInt(source.getHeight()),
                            BufferedImage.TYPE_3BYTE_BGR);
            SHRINKING.resize(source, target);
            for (int y = 0; y < target.getHeight(); y++) {
                for (int x = 0; x < target.getWidth(); x++) {
                    assertThat(target.getRGB(x, y) & 0xff).isEqualTo(mean(source, target, x, y));
                }
            }
        }
    }

    @Test
    void a_plain_picture_stays_as_it_is() {
        BufferedImage source = new BufferedImage(997, 13, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 997 * 13; i++) {
            source.setRGB(i % 997, i / 997, 0xfe8001);
        }
        BufferedImage target = new BufferedImage(331, 7, BufferedImage.TYPE_3BYTE_BGR);
        SHRINKING.resize(source, target);
        for (int x = 0; x < 331; x++) {
            assertThat(target.getRGB(x, 3) & 0xffffff).isEqualTo(0xfe8001);
        }
    }

    @Test
    void a_picture_is_never_enlarged() {
        BufferedImage source = new BufferedImage(4, 4, BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage target = new BufferedImage(4, 5, BufferedImage.TYPE_3BYTE_BGR);
        assertThatThrownBy(() -> SHRINKING.resize(source, target))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The blue of the area under a new pixel, counted the slow way. */
    private static int mean(BufferedImage source, BufferedImage target, int x, int y) {
        long sum = 0;
        for (int fineY = 0; fineY < source.getHeight(); fineY++) {
            for (int fineX = 0; fineX < source.getWidth(); fineX++) {
                int sourceX = (x * source.getWidth() + fineX) / target.getWidth();
                int sourceY = (y * source.getHeight() + fineY) / target.getHeight();
                sum += source.getRGB(sourceX, sourceY) & 0xff;
            }
        }
        long area = (long) source.getWidth() * source.getHeight();
        return (int) ((2 * sum + area) / (2 * area));
    }

    private static BufferedImage noise(int width, int height, Random random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }
}
