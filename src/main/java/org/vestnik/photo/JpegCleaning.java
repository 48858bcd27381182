package org.vestnik.photo;

import java.util.Optional;

/**
 * Takes out of a JPEG (ITU-T T.81 annex B) every segment that no decoder needs, and whatever comes
 * after its end mark: EXIF, XMP, IPTC, comments, thumbnails, the second picture of a 3D or HDR
 * photo, the film of a moving one. Stays: the coded picture, JFIF, the colour profile, Adobe's mark
 * of how colours are coded. Not thread-safe.
 */
final class JpegCleaning {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int END = -1;

    /** Length field, name and fields of JFIF (ITU-T T.871 §10.1), without its thumbnail. */
    private static final int JFIF = 16;

    /** Length field, name and fields of Adobe's mark (Adobe Technical Note 5116 §18). */
    private static final int ADOBE = 14;

    private final byte[] bytes;
    private final Trimming cut;
    private int at = 2;
    private boolean scanned;

    private JpegCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.cut = new Trimming(bytes);
    }

    /** Nothing where the file breaks off before its pixels, or is no JPEG at all. */
    static Optional<Cleaned> of(byte[] bytes) {
        return new JpegCleaning(bytes).cleaned();
    }

    private Optional<Cleaned> cleaned() {
        cut.write(0xff, SOI);
        boolean complete = walk();
        if (!scanned) {
            return Optional.empty();
        }
        cut.write(0xff, EOI);
        cut.drop(at, bytes.length);
        return Optional.of(cut.done(complete));
    }

    /** Whether the end mark was met; what follows it is not walked. */
    private boolean walk() {
        for (int marker = marker(); marker != END; marker = marker()) {
            if (marker == EOI) {
                return true;
            }
            // A second beginning without an end is another picture.
            if (marker == SOI || hasSegment(marker) && !segment(marker)) {
                return false;
            }
        }
        return false;
    }

    /** The next marker; junk before it is left out, as a decoder passes over it. */
    private int marker() {
        int from = at;
        while (at < bytes.length - 1) {
            int code = bytes[at] == (byte) 0xff ? bytes[at + 1] & 0xff : 0;
            if (code != 0 && code != 0xff) {
                cut.drop(from, at);
                at += 2;
                return code;
            }
            at++;
        }
        return END;
    }

    private static boolean hasSegment(int marker) {
        return marker > 0x01 && (marker < 0xd0 || marker > EOI);
    }

    private boolean segment(int marker) {
        int end = at + 2 > bytes.length ? at : at + Octets.u16(bytes, at);
        if (end < at + 2 || end > bytes.length) {
            return false;
        }
        if (isCoding(marker) || marker == APP2 && cut.holds(at + 2, "ICC_PROFILE\0")) {
            keep(marker, end);
        } else if (marker == APP0 && cut.holds(at + 2, "JFIF\0") && end - at >= JFIF) {
            cut.write(0xff, APP0, 0, JFIF);
            cut.keep(at + 2, at + JFIF - 2);
            cut.write(0, 0);
            cut.drop(at + JFIF, end);
        } else if (marker == APP14 && cut.holds(at + 2, "Adobe") && end - at >= ADOBE) {
            cut.write(0xff, APP14, 0, ADOBE);
            cut.keep(at + 2, at + ADOBE);
            cut.drop(at + ADOBE, end);
        } else if (marker == APP1 && cut.holds(at + 2, "Exif\0") && end - at > 8) {
            cut.dropExif(at + 8, end);
        } else {
            cut.drop(at, end);
        }
        at = end;
        if (marker == SOS) {
            scan();
        }
        return true;
    }

    /** T.81 table B.1: frames and tables C0 to CF, and DA to DF; the rest is for applications. */
    private static boolean isCoding(int marker) {
        return marker >= 0xc0 && marker <= 0xcf || marker >= SOS && marker <= 0xdf;
    }

    private void keep(int marker, int end) {
        cut.write(0xff, marker);
        cut.keep(at, end);
    }

    /** Coded data with its restart marks, up to another marker. */
    private void scan() {
        scanned = true;
        int from = at;
        while (at < bytes.length && !(bytes[at] == (byte) 0xff && isMarker(at + 1))) {
            at++;
        }
        cut.keep(from, at);
    }

    private boolean isMarker(int at) {
        int code = at < bytes.length ? bytes[at] & 0xff : 0;
        return code != 0 && (code < 0xd0 || code > 0xd7);
    }
}
