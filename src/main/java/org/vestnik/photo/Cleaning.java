package org.vestnik.photo;

import java.util.Optional;

/**
 * Takes out of a picture what a camera or a program wrote beside its pixels, without coding the
 * pixels anew. What is kept is a list; what is not on it goes, known or not.
 */
final class Cleaning {
    /** Raise it whenever the same picture would give other bytes. */
    static final int VERSION = 1;

    private Cleaning() {}

    /** Whether pictures of this kind can be cleaned. */
    static boolean knows(Signature kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP, BMP -> true;
            default -> false;
        };
    }

    /**
     * The cleaned picture; nothing where the file is not laid out as its kind should be, or breaks
     * off. Of a JPEG that breaks off among its pixels there is what it has.
     */
    static Optional<Cleaned> of(Signature kind, byte[] bytes) {
        return switch (kind) {
            case JPEG -> JpegCleaning.of(bytes);
            case PNG -> PngCleaning.of(bytes);
            case GIF -> GifCleaning.of(bytes);
            case WEBP -> WebpCleaning.of(bytes);
            case BMP -> BmpCleaning.of(bytes);
            default -> Optional.empty();
        };
    }
}
