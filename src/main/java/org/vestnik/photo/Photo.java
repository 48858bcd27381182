package org.vestnik.photo;

import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * What is known of a photo before it is decoded: its header. {@link PhotoWork} makes the files that
 * are shown. Thread-safe.
 */
public final class Photo {
    private Photo() {}

    /**
     * Reads a photo's header; one that cannot be published is reported and nothing is returned. A
     * header once read is remembered by the hash of the file's bytes; errors are not.
     *
     * @param programs that decode what Java cannot
     */
    public static Outcome<Optional<PhotoHeader>> header(
            SourceFile file, Memo memo, Programs programs) {
        Hash key = Hash.of("photo-header " + HeaderCodec.VERSION + " " + file.hash().hex());
        Optional<HeaderReader.Seen> known = memo.text(key).flatMap(HeaderCodec::read);
        if (known.isPresent() && isReadable(known.get(), programs)) {
            return seen(file, known.get());
        }
        return HeaderReader.read(file, programs)
                .then(
                        read -> {
                            read.ifPresent(seen -> memo.keepText(key, HeaderCodec.bytes(seen)));
                            return read.map(seen -> seen(file, seen))
                                    .orElse(Outcome.of(Optional.empty()));
                        });
    }

    /** A program that decoded it before may be gone. */
    private static boolean isReadable(HeaderReader.Seen seen, Programs programs) {
        return seen.header().format() != PhotoHeader.Format.HEIF || Heif.isReadable(programs);
    }

    private static Outcome<Optional<PhotoHeader>> seen(SourceFile file, HeaderReader.Seen seen) {
        PhotoHeader header = seen.header();
        if (header.taken().isEmpty()) {
            header = header.takenAt(CaptureTime.inName(file.name()));
        }
        Problems problems = new Problems();
        if (seen.cutOff()) {
            problems.add(cutOff(file));
        }
        if (seen.more()) {
            boolean pages = header.format() == PhotoHeader.Format.TIFF;
            Problem first = PhotoRule.PHOTO_FIRST_ONLY.at(Place.of(file.path()), file.name());
            problems.add(pages ? first.variant("pages") : first);
        }
        return problems.with(Optional.of(header));
    }

    static Problem cutOff(SourceFile file) {
        return PhotoRule.PHOTO_CUT_OFF.at(Place.of(file.path()), file.name());
    }
}
