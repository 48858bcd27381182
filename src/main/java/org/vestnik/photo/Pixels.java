package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture in sRGB for those who draw.
 *
 * @param bytes three for each pixel, red first, row by row
 */
public record Pixels(int width, int height, byte[] bytes) {
    /** From a JPEG that we wrote. */
    static Pixels of(byte[] jpeg) throws IOException {
        ImageReader reader = Readers.JDK_JPEG.make();
        try (ImageInputStream in = new BytesInput(jpeg)) {
            reader.setInput(in, true, true);
            BufferedImage picture = reader.read(0);
            Pixels read =
                    new Pixels(
                            picture.getWidth(), picture.getHeight(), Canvas.bytes(picture).clone());
            if (!Canvas.isRedFirst(picture)) {
                read.turn();
            }
            return read;
        } finally {
            reader.dispose();
        }
    }

    private void turn() {
        for (int i = 0; i < bytes.length; i += 3) {
            byte blue = bytes[i];
            bytes[i] = bytes[i + 2];
            bytes[i + 2] = blue;
        }
    }
}
