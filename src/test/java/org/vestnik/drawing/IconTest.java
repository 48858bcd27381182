package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures as another reader of PNG sees them: that of the JDK. */
class IconTest {
    private static final int BLUE = 0x0b4ea8;

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void a_png_holds_the_very_pixels() throws IOException {
        byte[] bytes = new byte[3 * 61 * 17];
        new Random(3).nextBytes(bytes);
        // Long repetitions, in the row and from the row above.
        Arrays.fill(bytes, 400, 1500, (byte) 7);
        System.arraycopy(bytes, 0, bytes, 2000, 300);
        Picture picture = new Picture(61, 17, bytes);
        BufferedImage seen = read(Png.of(picture, new byte[0]));
        for (int y = 0; y < 17; y++) {
            for (int x = 0; x < 61; x++) {
                assertThat(seen.getRGB(x, y) & 0xffffff).isEqualTo(picture.colour(x, y));
            }
        }
    }

    @Test
    void an_icon_is_a_square_of_the_colour_with_white_letters_within_the_middle()
            throws IOException {
        byte[] png = new Icon("ДС", "bg", BLUE).png(512);
        assertThat(png.length).isLessThan(20_000);
        BufferedImage icon = read(png);
        assertThat(icon.getWidth()).isEqualTo(512);
        int white = 0;
        for (int y = 0; y < 512; y++) {
            for (int x = 0; x < 512; x++) {
                boolean letter = (icon.getRGB(x, y) & 0xffffff) != BLUE;
                white += letter ? 1 : 0;
                // Launchers keep a circle of four fifths.
                assertThat(letter && Math.hypot(x - 256, y - 256) > 205).isFalse();
            }
        }
        assertThat(white).isBetween(8_000, 80_000);
    }

    @Test
    void an_ico_tells_of_one_png_with_cut_corners() throws IOException {
        byte[] ico = new Icon("G", "en", BLUE).ico();
        ByteBuffer head = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(head.getInt(0)).isEqualTo(0x00010000);
        assertThat(head.getShort(4)).isEqualTo((short) 1);
        assertThat(ico[6]).isEqualTo((byte) 32);
        assertThat(ico[7]).isEqualTo((byte) 32);
        assertThat(head.getInt(14)).isEqualTo(ico.length - 22);
        assertThat(head.getInt(18)).isEqualTo(22);
        BufferedImage icon = read(Arrays.copyOfRange(ico, 22, ico.length));
        assertThat(icon.getRGB(0, 0) >>> 24).isZero();
        assertThat(icon.getRGB(16, 2)).isEqualTo(0xff000000 | BLUE);
    }

    @Test
    void letters_that_the_face_lacks_become_lines() {
        assertThat(new Icon("م", "ar", BLUE).svg()).isEqualTo(new Icon("", "ar", BLUE).svg());
        assertThat(new Icon("Ж", "bg", BLUE).svg()).isNotEqualTo(new Icon("", "bg", BLUE).svg());
    }
}
