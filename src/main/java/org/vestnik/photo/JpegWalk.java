package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the markers of a JPEG (ITU-T T.81 annex B) up to the end of its first picture. */
final class JpegWalk {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final String EXIF = "Exif\0";
    private static final String ICC = "ICC_PROFILE\0";

    private final byte[] bytes;
    private int at = 2;
    private final List<Structure.Slice> profile = new ArrayList<>();
    private int width;
    private int height;
    private int scans;
    private Optional<Structure.Slice> exif = Optional.empty();

    private JpegWalk(byte[] bytes) {
        this.bytes = bytes;
    }

    static Structure through(byte[] bytes) {
        JpegWalk walk = new JpegWalk(bytes);
        boolean complete = walk.walk();
        // The JDK's reader shows a progressive picture once a scan (T.81 annex G).
        int passes = Math.max(1, walk.scans);
        return new Structure(
                walk.width, walk.height, walk.exif, walk.profile, complete, false, passes);
    }

    /** Whether the end mark was met. */
    private boolean walk() {
        for (int marker = nextMarker(); marker >= 0; marker = nextMarker()) {
            if (marker == EOI) {
                return true;
            }
            if (hasSegment(marker) && !segment(marker)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The next marker, past coded data, restart marks and filling; -1 at the end of the file. A
     * decoder looks for it in the same way, so junk between segments harms neither.
     */
    private int nextMarker() {
        int last = bytes.length - 1;
        while (at < last) {
            at = Octets.next(bytes, at, last, 0xff) + 1;
            if (at > last) {
                return -1;
            }
            int code = bytes[at] & 0xff;
            if (code != 0 && code != 0xff) {
                at++;
                return code;
            }
        }
        return -1;
    }

    private static boolean hasSegment(int marker) {
        return marker > 0x01 && (marker < 0xd0 || marker > SOI);
    }

    private boolean segment(int marker) {
        if (at + 2 > bytes.length) {
            return false;
        }
        int length = Math.max(2, Octets.u16(bytes, at));
        int end = at + length;
        if (end > bytes.length) {
            return false;
        }
        scans += marker == SOS ? 1 : 0;
        if (isFrame(marker) && length >= 8 && width == 0) {
            height = Octets.u16(bytes, at + 3);
            width = Octets.u16(bytes, at + 5);
        } else if (marker == APP1 && exif.isEmpty() && holds(EXIF, end)) {
            // The name is followed by a second zero (EXIF 2.32 §4.7.2).
            exif = Optional.of(new Structure.Slice(at + 3 + EXIF.length(), end));
        } else if (marker == APP2 && holds(ICC, end)) {
            profile.add(new Structure.Slice(at + 2 + ICC.length(), end));
        }
        at = end;
        return marker != SOS || width > 0;
    }

    /** T.81 table B.1: C0 to CF start a frame, but for C4 (DHT), C8 (JPG) and CC (DAC). */
    static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    /** Whether the segment begins with the name, and has two bytes more. */
    private boolean holds(String name, int end) {
        int from = at + 2;
        return from + name.length() + 2 <= end
                && name.equals(new String(bytes, from, name.length(), StandardCharsets.ISO_8859_1));
    }
}
