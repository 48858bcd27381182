package org.vestnik.photo;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * Decodes a photo's first picture to the size that is wanted, as far as the file goes. Thread-safe.
 */
final class PhotoDecoder {
    private final PhotoHeader header;
    private final byte[] bytes;
    private final Structure structure;
    private final Optional<ICC_Profile> profile;

    PhotoDecoder(PhotoHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
        this.structure = Structure.of(header.format(), bytes);
        this.profile = Colours.profile(structure.profile(header.format(), bytes));
    }

    /**
     * The picture as stored, in sRGB; what is missing of it is grey.
     *
     * @param width of the result, no larger than the stored picture
     * @param height of the result, no larger than the stored picture
     * @throws IOException when not even a part can be decoded
     */
    Decoded decode(int width, int height) throws IOException {
        Optional<IOException> failure = Optional.empty();
        for (Readers reader : Readers.of(header.format())) {
            try {
                return decode(reader, width, height);
            } catch (IOException next) {
                failure = failure.or(() -> Optional.of(next));
            }
        }
        throw failure.orElseThrow();
    }

    private Decoded decode(Readers reader, int width, int height) throws IOException {
        BufferedImage target = Canvas.of(width, height);
        boolean lies = Orientation.of(header.orientation()).lies();
        Shrinking shrinking =
                new Shrinking(
                        lies ? header.height() : header.width(),
                        lies ? header.width() : header.height(),
                        target);
        Reading.Source source = new Reading.Source(header.format(), mended(), structure);
        try (Reading reading = new Reading(reader, source, profile, shrinking)) {
            reading.run();
            profile.flatMap(icc -> Colours.of(icc, reading.colours()))
                    .ifPresent(colours -> colours.toSrgb(target));
            return new Decoded(target, reading.flaw());
        }
    }

    /**
     * Without the profile: a reader would convert each pixel of the large picture; we, of the
     * small.
     */
    private byte[] mended() {
        return header.format() == PhotoHeader.Format.JPEG
                ? JpegMending.of(structure.withoutProfile(header.format(), bytes))
                : structure.withoutProfile(header.format(), bytes);
    }
}
