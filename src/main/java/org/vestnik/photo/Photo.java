package org.vestnik.photo;

import java.util.List;
import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * What is known of a photo before it is decoded: its header, and the sizes that will be made of it.
 * {@link PhotoWork} makes them. Thread-safe.
 */
public final class Photo {
    private Photo() {}

    /**
     * Reads a photo's header; one that cannot be published is reported and nothing is returned. A
     * header once read is remembered by the hash of the file's bytes; errors are not.
     */
    public static Outcome<Optional<PhotoHeader>> header(SourceFile file, Memo memo) {
        Hash key = Hash.of("photo-header " + HeaderCodec.VERSION + " " + file.hash().hex());
        Optional<HeaderReader.Seen> known = memo.text(key).flatMap(HeaderCodec::read);
        if (known.isPresent()) {
            return seen(file, known.get());
        }
        return HeaderReader.read(file)
                .then(
                        read -> {
                            read.ifPresent(seen -> memo.keepText(key, HeaderCodec.bytes(seen)));
                            return read.map(seen -> seen(file, seen))
                                    .orElse(Outcome.of(Optional.empty()));
                        });
    }

    private static Outcome<Optional<PhotoHeader>> seen(SourceFile file, HeaderReader.Seen seen) {
        PhotoHeader header = seen.header();
        if (header.taken().isEmpty()) {
            header = header.takenAt(CaptureTime.inName(file.name()));
        }
        return seen.cutOff()
                ? Outcome.with(Optional.of(header), cutOff(file))
                : Outcome.of(Optional.of(header));
    }

    static Problem cutOff(SourceFile file) {
        return PhotoRule.PHOTO_CUT_OFF.at(Place.of(file.path()), file.name());
    }

    /**
     * The sizes that are made of a photo, from the smallest to the largest.
     *
     * @param slug the photo's name as it may stand in an address; where it is empty, {@code photo}
     * @param source the hash of the photo's bytes
     */
    public static List<Variant> variants(
            PhotoHeader header, String slug, Hash source, PhotoOptions options) {
        return Plan.of(header, source, options).variants(slug);
    }
}
