package org.vestnik.photo;

import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Reads a header and says what speaks against the photo. The time in the file's name is not looked
 * at here: what a header tells depends on the bytes alone, so that it can be remembered by their
 * hash.
 */
final class HeaderReader {
    /** A picture beyond this would need more memory than it is worth: it is a mistake or a trap. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final long MOST_HELD = 64_000_000;

    /** Pixels in all passes of a progressive picture, which may be a few bytes each. */
    private static final long MOST_WORK = 10 * MOST_PIXELS;

    /** The longest side that JPEG encoders take (libjpeg, JPEG_MAX_DIMENSION). */
    private static final int LONGEST_SIDE = 65_500;

    private final SourceFile file;
    private final Programs programs;

    private HeaderReader(SourceFile file, Programs programs) {
        this.file = file;
        this.programs = programs;
    }

    /**
     * A header.
     *
     * @param cutOff whether the picture ends before its end mark
     * @param more whether other pictures follow the first
     */
    record Seen(PhotoHeader header, boolean cutOff, boolean more) {}

    /** Nothing, where there is an error; the warning that a photo is cut off is the caller's. */
    static Outcome<Optional<Seen>> read(SourceFile file, Programs programs) {
        return new HeaderReader(file, programs).read(file.bytes());
    }

    private Outcome<Optional<Seen>> read(byte[] bytes) {
        Signature kind = Signature.of(bytes);
        return switch (kind) {
            case JPEG -> read(PhotoHeader.Format.JPEG, bytes);
            case PNG -> read(PhotoHeader.Format.PNG, bytes);
            case GIF -> read(PhotoHeader.Format.GIF, bytes);
            case WEBP -> read(PhotoHeader.Format.WEBP, bytes);
            case BMP -> read(PhotoHeader.Format.BMP, bytes);
            case TIFF -> read(PhotoHeader.Format.TIFF, bytes);
            case EMPTY -> none(unreadable("empty"));
            case UNKNOWN -> none(unreadable("unknown"));
            case WEB_PAGE -> none(unreadable("web-page"));
            case HEIC, AVIF -> heif(kind, bytes);
            case SVG, PDF, VIDEO, RAW -> none(told(kind));
            case JPEG_2000, JPEG_XL, PHOTOSHOP, POSTSCRIPT, ICON -> none(format(kind));
        };
    }

    private Outcome<Optional<Seen>> read(PhotoHeader.Format format, byte[] bytes) {
        Structure structure = Structure.of(format, bytes);
        if (structure.width() == 0 || structure.height() == 0) {
            return none(unreadable(structure.complete() ? "broken" : "cut-off"));
        }
        long pixels = (long) structure.width() * structure.height();
        if (pixels <= MOST_PIXELS && pixels * structure.passes() > MOST_WORK) {
            return none(unreadable("broken"));
        }
        return checked(seen(format, structure, bytes));
    }

    private Outcome<Optional<Seen>> heif(Signature kind, byte[] bytes) {
        if (!Heif.isReadable(programs)) {
            return none(told(kind));
        }
        return Heif.header(bytes)
                .map(header -> checked(new Seen(header, false, false)))
                .orElseGet(() -> none(unreadable("broken")));
    }

    private Outcome<Optional<Seen>> checked(Seen seen) {
        PhotoHeader header = seen.header();
        long pixels = (long) header.width() * header.height();
        if (pixels > MOST_PIXELS) {
            return none(tooLarge(header));
        }
        if (pixels > MOST_HELD && isHeld(header.format())) {
            return none(tooLarge(header).variant("held"));
        }
        if (Math.max(header.width(), header.height()) > LONGEST_SIDE) {
            return none(tooLarge(header).variant("side"));
        }
        return Outcome.of(Optional.of(seen));
    }

    /** Whether the decoder needs all pixels of such a picture at once. */
    private static boolean isHeld(PhotoHeader.Format format) {
        return switch (format) {
            case GIF, WEBP, BMP -> true;
            case JPEG, PNG, TIFF, HEIF -> false;
        };
    }

    private static Seen seen(PhotoHeader.Format format, Structure structure, byte[] bytes) {
        Exif exif = structure.exif().map(slice -> Exif.of(bytes, slice)).orElse(Exif.NONE);
        Orientation orientation = Orientation.of(exif.orientation());
        PhotoHeader header =
                new PhotoHeader(
                        format,
                        orientation.lies() ? structure.height() : structure.width(),
                        orientation.lies() ? structure.width() : structure.height(),
                        exif.orientation(),
                        exif.taken(),
                        exif.located());
        return new Seen(header, !structure.complete(), structure.more());
    }

    private static Outcome<Optional<Seen>> none(Problem problem) {
        return Outcome.with(Optional.empty(), problem);
    }

    private Problem unreadable(String variant) {
        return PhotoRule.PHOTO_UNREADABLE.at(place(), file.name()).variant(variant);
    }

    private Problem format(Signature kind) {
        return PhotoRule.PHOTO_FORMAT.at(place(), file.name(), kind.words());
    }

    private Problem told(Signature kind) {
        return told(file, kind);
    }

    /** A picture of a kind that has a sentence of its own. */
    static Problem told(SourceFile file, Signature kind) {
        return PhotoRule.PHOTO_FORMAT
                .at(Place.of(file.path()), file.name(), kind.words())
                .variant(kind.name().toLowerCase(Locale.ROOT));
    }

    private Problem tooLarge(PhotoHeader header) {
        return PhotoRule.PHOTO_TOO_LARGE.at(place(), file.name(), header.width(), header.height());
    }

    private Place place() {
        return Place.of(file.path());
    }
}
