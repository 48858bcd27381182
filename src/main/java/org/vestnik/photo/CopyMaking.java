package org.vestnik.photo;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Makes the clean copy of one file. */
final class CopyMaking {
    private final SourceFile file;
    private final Rights rights;
    private final PhotoWork work;

    CopyMaking(SourceFile file, Rights rights, PhotoWork work) {
        this.file = file;
        this.rights = rights;
        this.work = work;
    }

    /** A copy with its bytes. */
    record Copy(CleanCopy.Traits traits, byte[] bytes) {
        static Copy of(CleanCopy.Way way, byte[] bytes, boolean cutOff) {
            return new Copy(new CleanCopy.Traits(way, bytes.length, cutOff), bytes);
        }
    }

    /** Nothing, with an error. */
    Outcome<Optional<Copy>> make() {
        byte[] bytes = file.bytes();
        Signature kind = Signature.of(bytes);
        if (Drawing.isNamed(file.name())) {
            return drawing(bytes);
        }
        if (Cleaning.knows(kind)) {
            Optional<Cleaned> cleaned = Cleaning.of(kind, bytes);
            return cleaned.map(clean -> upright(kind, clean, bytes))
                    .orElseGet(() -> none(problem("broken")));
        }
        return switch (kind) {
            case HEIC, AVIF, TIFF, RAW, JPEG_2000, JPEG_XL, PHOTOSHOP -> none(problem(kind));
            default -> Outcome.of(Optional.of(asItIs(bytes)));
        };
    }

    private Outcome<Optional<Copy>> drawing(byte[] bytes) {
        Problems problems = new Problems();
        problems.addAll(Drawing.problems(file));
        return problems.with(problems.hasErrors() ? Optional.empty() : Optional.of(asItIs(bytes)));
    }

    private static Copy asItIs(byte[] bytes) {
        return Copy.of(CleanCopy.Way.AS_IT_IS, bytes, false);
    }

    private Outcome<Optional<Copy>> upright(Signature kind, Cleaned cleaned, byte[] bytes) {
        int orientation =
                cleaned.exif().map(slice -> Exif.of(bytes, slice)).orElse(Exif.NONE).orientation();
        if (orientation == 1) {
            byte[] clean = rights.into(cleaned.bytes());
            return Outcome.of(
                    Optional.of(Copy.of(CleanCopy.Way.CLEANED, clean, !cleaned.complete())));
        }
        if (kind != Signature.JPEG) {
            return none(problem("lying"));
        }
        return Photo.header(file, work.memo(), work.programs())
                .then(
                        header ->
                                header.map(it -> turned(it, bytes))
                                        .orElse(Outcome.of(Optional.empty())));
    }

    private Outcome<Optional<Copy>> turned(PhotoHeader header, byte[] bytes) {
        if ((long) header.width() * header.height() > Upright.MOST_PIXELS) {
            return none(problem("large"));
        }
        try {
            byte[] jpeg = work.inRoomFor(Upright.memory(header), () -> Upright.jpeg(header, bytes));
            byte[] clean = rights.into(jpeg);
            return Outcome.of(Optional.of(Copy.of(CleanCopy.Way.TURNED, clean, false)));
        } catch (IOException broken) {
            return none(problem("broken"));
        } catch (OutOfMemoryError full) {
            throw new MachineFailure(full, "photo-memory", file.path());
        }
    }

    private static Outcome<Optional<Copy>> none(Problem problem) {
        return Outcome.with(Optional.empty(), problem);
    }

    private Problem problem(Signature kind) {
        Problem problem =
                PhotoRule.PICTURE_PRIVATE.at(Place.of(file.path()), file.name(), kind.words());
        return kind == Signature.HEIC
                ? problem.variant(kind.name().toLowerCase(Locale.ROOT))
                : problem;
    }

    private Problem problem(String variant) {
        return PhotoRule.PICTURE_PRIVATE.at(Place.of(file.path()), file.name()).variant(variant);
    }
}
