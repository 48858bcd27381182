package org.vestnik.photo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a picture's file is laid out, found by walking its parts without decoding a pixel.
 *
 * @param width in pixels as stored, 0 when the file ends before it is told
 * @param height in pixels as stored, 0 when the file ends before it is told
 * @param exif where the EXIF stands
 * @param profile where the pieces of the colour profile stand
 * @param complete whether the picture goes on to its end mark
 * @param more whether other pictures or pages follow the first
 * @param passes how often a decoder shows the picture, more finely each time
 */
record Structure(
        int width,
        int height,
        Optional<Slice> exif,
        List<Slice> profile,
        boolean complete,
        boolean more,
        int passes) {
    /** One picture alone. */
    Structure(int width, int height, Optional<Slice> exif, List<Slice> profile, boolean complete) {
        this(width, height, exif, profile, complete, false, 1);
    }

    /** Those whose readers apply a profile, each pixel for itself or even wrongly. */
    private static final Set<PhotoHeader.Format> HEEDED =
            EnumSet.of(PhotoHeader.Format.JPEG, PhotoHeader.Format.PNG, PhotoHeader.Format.WEBP);

    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_PROFILE = 0x20;

    /** A stretch of the file. */
    record Slice(int from, int to) {}

    Structure {
        profile = List.copyOf(profile);
    }

    static Structure of(PhotoHeader.Format format, byte[] bytes) {
        return switch (format) {
            case JPEG -> JpegWalk.through(bytes);
            case PNG -> PngWalk.through(bytes);
            case GIF -> GifWalk.through(bytes);
            case WEBP -> WebpWalk.through(bytes);
            case BMP -> BmpWalk.through(bytes);
            case TIFF -> TiffWalk.through(bytes);
            case HEIF -> throw new IllegalArgumentException("Read by another program");
        };
    }

    /** The profile among the bytes that this is the structure of; empty where there is none. */
    byte[] profile(PhotoHeader.Format format, byte[] bytes) {
        if (profile.isEmpty()) {
            return new byte[0];
        }
        return switch (format) {
            case JPEG -> Colours.joined(bytes, profile);
            case PNG -> Colours.inflated(bytes, profile.get(0));
            case GIF, WEBP, BMP, TIFF, HEIF ->
                    Arrays.copyOfRange(bytes, profile.get(0).from(), profile.get(0).to());
        };
    }

    /**
     * The bytes with the profile made unrecognisable, so that no decoder acts on it; unchanged
     * where none does.
     */
    byte[] withoutProfile(PhotoHeader.Format format, byte[] bytes) {
        if (profile.isEmpty() || !HEEDED.contains(format)) {
            return bytes;
        }
        byte[] changed = bytes.clone();
        for (Slice piece : profile) {
            if (format == PhotoHeader.Format.WEBP) {
                // The chunk's name, and the flag that says that there is one (RFC 9649 §2.7).
                changed[piece.from() - 8] = 'x';
                changed[WEBP_FLAGS] &= ~WEBP_PROFILE;
            } else {
                // Before a JPEG's piece stands its mark, "ICC_PROFILE\0", before a PNG's "iCCP".
                changed[piece.from() - 2] = 'x';
            }
        }
        return changed;
    }
}
