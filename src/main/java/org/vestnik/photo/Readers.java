package org.vestnik.photo;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

/**
 * Which readers decode which format, the one to try first first. They are asked for one by one,
 * never by format: on the class path lie plug-ins that would come before the JDK's, which is the
 * fastest, and one that would give untrusted bytes to native code.
 */
enum Readers {
    JDK_JPEG("jpeg", Readers.JDK),
    JDK_PNG("png", Readers.JDK),
    JDK_GIF("gif", Readers.JDK),
    JDK_BMP("bmp", Readers.JDK),
    ODD_JPEG("jpeg", Readers.PLUG_IN),
    WEBP("webp", Readers.PLUG_IN),
    TIFF("tiff", Readers.PLUG_IN);

    private static final String JDK = "com.sun.imageio.";
    private static final String PLUG_IN = "com.twelvemonkeys.imageio.";

    private final ImageReaderSpi provider;

    Readers(String format, String home) {
        this.provider = find(format, home);
    }

    static List<Readers> of(PhotoHeader.Format format) {
        return switch (format) {
            case JPEG -> List.of(JDK_JPEG, ODD_JPEG);
            case PNG -> List.of(JDK_PNG);
            case GIF -> List.of(JDK_GIF);
            case BMP -> List.of(JDK_BMP);
            case WEBP -> List.of(WEBP);
            case TIFF -> List.of(TIFF);
            case HEIF -> List.of();
        };
    }

    /** A new reader; whoever takes it disposes of it. */
    ImageReader make() throws IOException {
        return provider.createReaderInstance();
    }

    private static ImageReaderSpi find(String format, String home) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(home)) {
                ImageReaderSpi provider = reader.getOriginatingProvider();
                reader.dispose();
                return provider;
            }
        }
        throw new IllegalStateException("There is no reader of " + format + " from " + home);
    }
}
