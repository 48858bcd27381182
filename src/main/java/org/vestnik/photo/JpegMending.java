package org.vestnik.photo;

import java.nio.charset.StandardCharsets;

/**
 * Makes the JDK's reader see the colours of a JPEG as all browsers do. Three components mean YCbCr,
 * but it guesses where neither JFIF nor EXIF nor Adobe's mark says so, and gives up at a mark of
 * Adobe's with a number that it does not know (libjpeg: jdapimin.c, default_decompress_parms).
 */
final class JpegMending {
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int TRANSFORM = 11;
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] bytes;
    private boolean told;
    private int adobe = -1;
    private int frame = -1;

    private JpegMending(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, or changed ones; those given are never written to. */
    static byte[] of(byte[] bytes) {
        JpegMending mending = new JpegMending(bytes);
        mending.walk();
        return mending.mended();
    }

    private void walk() {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            int length = Octets.u16(bytes, at + 2);
            if (marker == SOS || length < 2 || at + 2 + length > bytes.length) {
                return;
            }
            segment(marker, at + 4, length - 2);
            at += 2 + length;
        }
    }

    private void segment(int marker, int at, int length) {
        if (marker == APP0 && has(at, length, "JFIF\0")
                || marker == APP1 && has(at, length, "Exif")) {
            told = true;
        } else if (marker == APP14 && length > TRANSFORM && has(at, length, "Adobe")) {
            adobe = at + TRANSFORM;
        } else if (JpegWalk.isFrame(marker) && length >= 6) {
            frame = at;
        }
    }

    private boolean has(int at, int length, String name) {
        return length >= name.length()
                && name.equals(new String(bytes, at, name.length(), StandardCharsets.ISO_8859_1));
    }

    private byte[] mended() {
        boolean three = frame >= 0 && bytes[frame + 5] == 3 && frame + 15 <= bytes.length;
        if (three && adobe >= 0 && (bytes[adobe] & 0xff) > 1) {
            byte[] changed = bytes.clone();
            changed[adobe] = 1;
            return changed;
        }
        if (three && adobe < 0 && !told && !isRgb()) {
            byte[] longer = new byte[bytes.length + JFIF.length];
            System.arraycopy(bytes, 0, longer, 0, 2);
            System.arraycopy(JFIF, 0, longer, 2, JFIF.length);
            System.arraycopy(bytes, 2, longer, 2 + JFIF.length, bytes.length - 2);
            return longer;
        }
        return bytes;
    }

    /** Components that are called R, G and B are that. */
    private boolean isRgb() {
        return bytes[frame + 6] == 'R' && bytes[frame + 9] == 'G' && bytes[frame + 12] == 'B';
    }
}
