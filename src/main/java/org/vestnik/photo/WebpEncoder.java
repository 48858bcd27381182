package org.vestnik.photo;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as lossy WebP by libwebp: pixels, nothing else. Thread-safe. */
final class WebpEncoder implements Encoder {
    /** How hard libwebp tries, 0 to 6: its own default. */
    private static final int METHOD = 4;

    /** Asked once: the library is unpacked and loaded for it. */
    private static final class Trial {
        static final boolean PASSED = passes();

        private static boolean passes() {
            try {
                BufferedImage one = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
                return new WebpEncoder().encode(one, 50).length > 0;
            } catch (LinkageError | RuntimeException none) {
                return false;
            }
        }
    }

    /** Whether there is a libwebp for this machine and it can be loaded. */
    static boolean works() {
        return Trial.PASSED;
    }

    @Override
    public byte[] encode(BufferedImage picture, int quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
            try {
                writer.setOutput(out);
                writer.write(null, new IIOImage(picture, null, null), parameters(quality));
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    private static WebPWriteParam parameters(int quality) {
        WebPWriteParam parameters = new WebPWriteParam(Locale.ROOT);
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(CompressionType.Lossy);
        parameters.setCompressionQuality(quality / 100f);
        parameters.setMethod(METHOD);
        return parameters;
    }
}
