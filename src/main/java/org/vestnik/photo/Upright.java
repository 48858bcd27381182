package org.vestnik.photo;

import java.io.IOException;
import org.vestnik.files.Programs;

/**
 * A photo in full size as it was seen. A JPEG that is stored lying says so in its EXIF alone:
 * without that it would be shown lying, so its pixels are turned and coded anew.
 */
final class Upright {
    /** Beyond this the whole photo, held twice over, takes more memory than it is worth. */
    static final long MOST_PIXELS = 50_000_000;

    /** What a second coding costs cannot be seen at this quality. */
    private static final int QUALITY = 95;

    /** What libjpeg holds of a progressive picture, the pixels, and the same once more turned. */
    private static final int BYTES_A_PIXEL = 12;

    private Upright() {}

    /** How much memory it takes to turn the photo, in bytes. */
    static long memory(PhotoHeader header) {
        return (long) header.width() * header.height() * BYTES_A_PIXEL;
    }

    /**
     * In sRGB.
     *
     * @throws IOException when the photo cannot be decoded
     */
    static byte[] jpeg(PhotoHeader header, byte[] source) throws IOException {
        Plan.Size whole = new Plan.Size(header.width(), header.height());
        Darkroom darkroom = new Darkroom(header, whole, Programs.NONE);
        return new JpegEncoder().encode(darkroom.develop(source).picture(), QUALITY);
    }
}
