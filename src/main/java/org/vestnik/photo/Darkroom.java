package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.vestnik.files.Programs;

/**
 * Develops one photo: decodes it while it is shrunk to the largest size, brings its colours to
 * sRGB, and turns it upright.
 *
 * @param largest size as shown
 * @param programs that decode what Java cannot
 */
record Darkroom(PhotoHeader header, Plan.Size largest, Programs programs) {
    private static final AreaAverage SHRINKING = new AreaAverage();

    /** What libjpeg holds of a progressive picture until its last scan, in bytes for a pixel. */
    private static final int COEFFICIENTS = 6;

    /** How much memory the work takes at most, in bytes, besides the file's own. */
    long memory() {
        long pixels = (long) header.width() * header.height();
        long strip = Math.min(pixels, Reading.STRIP);
        long shown = 6L * largest.width() * largest.height();
        return shown
                + switch (header.format()) {
                    case JPEG, HEIF -> pixels * COEFFICIENTS;
                    case PNG, TIFF -> strip * 8;
                    case BMP -> pixels * 4;
                    case GIF, WEBP -> pixels * 8;
                };
    }

    /**
     * @throws IOException when the photo cannot be decoded
     */
    Negative develop(byte[] source) throws IOException {
        Orientation orientation = Orientation.of(header.orientation());
        PhotoDecoder decoder = decoder(source);
        Decoded decoded =
                orientation.lies()
                        ? decoder.decode(largest.height(), largest.width())
                        : decoder.decode(largest.width(), largest.height());
        return new Negative(
                orientation.turn(decoded.pixels()), decoded.flaw(), weight(source), lossless());
    }

    private PhotoDecoder decoder(byte[] source) throws IOException {
        return header.format() == PhotoHeader.Format.HEIF
                ? new PhotoDecoder(header.as(PhotoHeader.Format.JPEG), Heif.jpeg(source, programs))
                : new PhotoDecoder(header, source);
    }

    /** What a JPEG of the same picture and quality would weigh, about. */
    private int weight(byte[] source) {
        return switch (header.format()) {
            case WEBP, HEIF -> source.length + source.length / 2;
            default -> source.length;
        };
    }

    private boolean lossless() {
        return switch (header.format()) {
            case PNG, GIF, BMP, TIFF -> true;
            case JPEG, WEBP, HEIF -> false;
        };
    }

    /** The picture itself, where it has that size. */
    static BufferedImage shrink(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        try {
            return Thumbnails.of(image)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_3BYTE_BGR)
                    .resizer(SHRINKING)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new IllegalStateException("Thumbnailator reads no file here", e);
        }
    }
}
