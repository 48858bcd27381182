package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as JPEG: pixels and the JFIF mark, nothing else. Thread-safe. */
final class JpegEncoder {
    private final int quality;

    /** Quality from 1 to 100. */
    JpegEncoder(int quality) {
        this.quality = quality;
    }

    byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private JPEGImageWriteParam parameters() {
        JPEGImageWriteParam parameters = new JPEGImageWriteParam(null);
        parameters.setCompressionMode(JPEGImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        parameters.setOptimizeHuffmanTables(true);
        return parameters;
    }
}
