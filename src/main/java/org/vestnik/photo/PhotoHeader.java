package org.vestnik.photo;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a photo's header tells.
 *
 * @param format told by content and not by name
 * @param width in pixels, as the photo is shown (turned as the camera held it)
 * @param height in pixels, as the photo is shown
 * @param orientation EXIF 2.32 §4.6.4 Orientation, 1 to 8; 1 where missing or invalid
 * @param taken EXIF DateTimeOriginal, else the time in a file name such as 20181211_104154.jpg
 * @param located whether it says where it was taken (GPS)
 */
public record PhotoHeader(
        Format format,
        int width,
        int height,
        int orientation,
        Optional<LocalDateTime> taken,
        boolean located) {
    /** The kinds of picture that are turned into variants. */
    public enum Format {
        JPEG,
        PNG,
        GIF,
        WEBP,
        BMP,
        TIFF,
        /** HEIC and AVIF. */
        HEIF
    }

    PhotoHeader as(Format other) {
        return new PhotoHeader(other, width, height, orientation, taken, located);
    }

    PhotoHeader takenAt(Optional<LocalDateTime> time) {
        return new PhotoHeader(format, width, height, orientation, time, located);
    }
}
