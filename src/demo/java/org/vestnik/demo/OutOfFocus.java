package org.vestnik.demo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Spoils a picture as a hurried hand does, for the photo of the demo that is not to be published.
 *
 * <pre>
 * java -cp target/demo org.vestnik.demo.OutOfFocus GOOD.jpg BLURRED.jpg
 * </pre>
 */
public final class OutOfFocus {
    private static final int HALF = 2;
    private static final int TIMES = 5;

    private OutOfFocus() {}

    public static void main(String[] arguments) throws IOException {
        BufferedImage good = ImageIO.read(Path.of(arguments[0]).toFile());
        ImageIO.write(blurred(good), "jpg", Path.of(arguments[1]).toFile());
    }

    /**
     * Halves the picture again and again, so that every point counts, and enlarges what is left.
     */
    private static BufferedImage blurred(BufferedImage good) {
        BufferedImage small = good;
        for (int i = 0; i < TIMES; i++) {
            small = scaled(small, small.getWidth() / HALF, small.getHeight() / HALF);
        }
        for (int i = 1; i < TIMES; i++) {
            small = scaled(small, small.getWidth() * HALF, small.getHeight() * HALF);
        }
        return scaled(small, good.getWidth(), good.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }
}
