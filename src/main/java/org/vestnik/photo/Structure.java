package org.vestnik.photo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a picture's file is laid out, found by walking its parts without decoding a pixel.
 *
 * @param width in pixels as stored, 0 when the file ends before it is told
 * @param height in pixels as stored, 0 when the file ends before it is told
 * @param exif where the EXIF stands
 * @param profile where the pieces of the colour profile stand
 * @param complete whether the picture goes on to its end mark
 */
record Structure(
        int width, int height, Optional<Slice> exif, List<Slice> profile, boolean complete) {
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
        boolean heeded = format == PhotoHeader.Format.JPEG || format == PhotoHeader.Format.PNG;
        if (!heeded || profile.isEmpty()) {
            return bytes;
        }
        byte[] changed = bytes.clone();
        for (Slice piece : profile) {
            // Before a JPEG's piece stands its mark, before a PNG's its type: "ICC_PROFILE\0",
            // "iCCP".
            changed[piece.from() - 2] = 'x';
        }
        return changed;
    }
}
