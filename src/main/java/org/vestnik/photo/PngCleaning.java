package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a PNG (W3C PNG third edition §11) every chunk that changes no pixel on a screen, and
 * whatever comes after its end: texts, EXIF, times, and what programs keep for themselves. Stays:
 * the picture, its transparency and animation, its colours and its density. Not thread-safe.
 */
final class PngCleaning {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private final byte[] bytes;
    private final Trimming cut;
    private boolean hasPixels;

    private PngCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.cut = new Trimming(bytes);
    }

    /** Nothing where the file breaks off, or is not laid out as a PNG. */
    static Optional<Cleaned> of(byte[] bytes) {
        return new PngCleaning(bytes).cleaned();
    }

    private Optional<Cleaned> cleaned() {
        if (!cut.holds(SIGNATURE + 4, "IHDR")) {
            return Optional.empty();
        }
        cut.keep(0, SIGNATURE);
        int at = SIGNATURE;
        while (at + FRAME <= bytes.length) {
            long length = Octets.u32(bytes, at);
            if (length > bytes.length - at - FRAME) {
                return Optional.empty();
            }
            int end = at + FRAME + (int) length;
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!chunk(type, at, end)) {
                return Optional.empty();
            }
            if (type.equals("IEND")) {
                cut.drop(end, bytes.length);
                return hasPixels ? Optional.of(cut.done(true)) : Optional.empty();
            }
            at = end;
        }
        return Optional.empty();
    }

    /** Whether the picture can do without the chunk, or has it still. */
    private boolean chunk(String type, int at, int end) {
        hasPixels |= type.equals("IDAT");
        if (KEPT.contains(type)) {
            cut.keep(at, end);
        } else if (type.equals("eXIf")) {
            cut.dropExif(at + 8, end - 4);
        } else if (Character.isUpperCase(type.charAt(0))) {
            // §5.4: without a critical chunk that nobody knows the picture cannot be shown.
            return false;
        } else {
            cut.drop(at, end);
        }
        return true;
    }
}
