package org.vestnik.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A film in boxes (ISO/IEC 14496-12: MP4, MOV, 3GP), looked through for the place where it was
 * taken. Films are published as they are, so this is only said, never mended.
 */
public final class Film {
    private static final String VERSION = "film 1 ";
    private static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "qt", "3gp", "3g2");

    private static final Set<String> FOLDERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "udta", "meta", "ilst");

    /** QuickTime’s user data, which Android writes too; 3GPP TS 26.244 §8.10. */
    private static final Set<String> PLACES = Set.of("\u00a9xyz", "loci");

    /** Tracks in which cameras that are worn write where they are, second by second. */
    private static final Set<String> COURSES = Set.of("gpmd", "camm");

    /** Apple’s list of what a film says of itself names each entry so. */
    private static final String KEY_OF_PLACE = "location.ISO6709";

    private static final String XMP_PLACE = "GPSLatitude";
    private static final int HEAD = 8;
    private static final int DEEPEST = 10;
    private static final int LONGEST_TEXT = 1 << 20;

    private final byte[] bytes;

    private Film(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether a file’s name is that of a film which we can look through. */
    public static boolean isNamed(String name) {
        return ENDINGS.contains(MediaTypes.ending(name));
    }

    /**
     * What a film to be published tells of the place; nothing for any other file. What was once
     * found out is remembered by the hash of its bytes.
     *
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read
     */
    public static Optional<Problem> place(SourceFile file, PhotoWork work) {
        if (!isNamed(file.name())) {
            return Optional.empty();
        }
        Hash key = Hash.of(VERSION + file.hash().hex());
        byte[] known =
                work.memo()
                        .text(key)
                        .filter(bytes -> bytes.length == 1)
                        .orElseGet(
                                () -> {
                                    byte[] found = {(byte) (tellsPlace(file.bytes()) ? 1 : 0)};
                                    work.memo().keepText(key, found);
                                    return found;
                                });
        return known[0] == 1
                ? Optional.of(PhotoRule.VIDEO_PLACE.at(Place.of(file.path()), file.name()))
                : Optional.empty();
    }

    static boolean tellsPlace(byte[] bytes) {
        return new Film(bytes).tells(0, bytes.length, 0);
    }

    /** Whether one of the boxes in a stretch tells it; what is no box ends the stretch. */
    private boolean tells(long from, long to, int depth) {
        long at = from;
        while (depth < DEEPEST && at + HEAD <= to) {
            long size = Octets.u32(bytes, (int) at);
            long body = at + HEAD;
            if (size == 1 && at + 2 * HEAD <= to) {
                size = ByteBuffer.wrap(bytes).getLong((int) body);
                body += HEAD;
            }
            long end = size == 0 ? to : at + size;
            if (end < body || end > to) {
                return false;
            }
            String type = text(at + 4, at + HEAD);
            if (isPlace(type, body, end)
                    || FOLDERS.contains(type) && tells(inside(type, body, end), end, depth + 1)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private boolean isPlace(String type, long body, long end) {
        if (PLACES.contains(type)) {
            // Four bytes say how long the text is and in which language; some leave it empty.
            return !text(Math.min(body + 4, end), end).replace("\0", "").isBlank();
        }
        return switch (type) {
            case "keys" -> text(body, end).contains(KEY_OF_PLACE);
            case "uuid", "XMP_" -> text(body, end).contains(XMP_PLACE);
            case "stsd" -> body + 16 <= end && COURSES.contains(text(body + 12, body + 16));
            default -> false;
        };
    }

    /** Apple’s {@code meta} is a plain box, that of ISO has a version before its boxes. */
    private long inside(String type, long body, long end) {
        boolean version =
                type.equals("meta")
                        && body + HEAD <= end
                        && !text(body + 4, body + HEAD).equals("hdlr");
        return version ? body + 4 : body;
    }

    private String text(long from, long to) {
        int length = (int) Math.min(to - from, LONGEST_TEXT);
        return new String(bytes, (int) from, length, StandardCharsets.ISO_8859_1);
    }
}
