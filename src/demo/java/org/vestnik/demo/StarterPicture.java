package org.vestnik.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the one picture that every new site begins with: a hall, small enough to be carried in the
 * jar, and with nothing in it but the picture. The same picture on every run.
 *
 * <pre>
 * javac -d target/demo src/demo/java/org/vestnik/demo/*.java
 * java -cp target/demo org.vestnik.demo.StarterPicture \
 *     src/main/resources/org/vestnik/scaffold/hall.jpg
 * </pre>
 */
public final class StarterPicture {
    private static final double PIXELS_PER_UNIT = 1;
    private static final float QUALITY = 0.62f;
    private static final long SEED = 2021;

    private StarterPicture() {}

    public static void main(String[] arguments) throws IOException {
        Scene scene = new ConferenceHall();
        BufferedImage image =
                new BufferedImage(
                        (int) (scene.width() * PIXELS_PER_UNIT),
                        (int) (scene.height() * PIXELS_PER_UNIT),
                        BufferedImage.TYPE_3BYTE_BGR);
        scene.draw(Pen.on(image, PIXELS_PER_UNIT), new Random(SEED));
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[0]))) {
            write(image, file);
        }
    }

    private static void write(BufferedImage image, OutputStream file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
