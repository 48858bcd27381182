package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a WebP (RFC 9649 §2) its EXIF, its XMP, chunks that nobody knows, and whatever comes
 * after its end. Stays: the picture, its transparency, its frames and its colour profile. Not
 * thread-safe.
 */
final class WebpCleaning {
    private static final int HEAD = 12;
    private static final int CHUNK = 8;

    /** Where a frame's own chunks begin in the content of ANMF. */
    private static final int FRAME = 16;

    /** The flags of VP8X that announce EXIF and XMP. */
    private static final int TELLING = 0x08 | 0x04;

    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ICCP", "ANIM");

    private final byte[] bytes;
    private final Trimming cut;
    private boolean hasPixels;

    private WebpCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.cut = new Trimming(bytes);
    }

    /** Nothing where the file breaks off, or is not laid out as a WebP. */
    static Optional<Cleaned> of(byte[] bytes) {
        return bytes.length < HEAD + CHUNK ? Optional.empty() : new WebpCleaning(bytes).cleaned();
    }

    private Optional<Cleaned> cleaned() {
        long end = CHUNK + Octets.u32Little(bytes, 4);
        // Some programs count the padding byte of the last chunk and leave it out.
        if (end < HEAD || end > bytes.length + 1L) {
            return Optional.empty();
        }
        cut.keep(0, HEAD);
        int to = (int) Math.min(end, bytes.length);
        if (!chunks(HEAD, to, true) || !hasPixels) {
            return Optional.empty();
        }
        cut.drop(to, bytes.length);
        Cleaned cleaned = cut.done(true);
        Octets.setU32Little(cleaned.bytes(), 4, cleaned.bytes().length - CHUNK);
        return Optional.of(cleaned);
    }

    /**
     * @param outer whether these are the chunks of the file, and not those of a frame
     */
    private boolean chunks(int from, int to, boolean outer) {
        int at = from;
        while (at + CHUNK <= to) {
            long length = Octets.u32Little(bytes, at + 4);
            if (length > to - at - CHUNK) {
                return false;
            }
            int end = at + CHUNK + (int) length;
            String type = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            if (!chunk(type, at, end, outer)) {
                return false;
            }
            at = end + ((int) length & 1);
        }
        return true;
    }

    private boolean chunk(String type, int at, int end, boolean outer) {
        hasPixels |= PIXELS.contains(type);
        if (KEPT.contains(type)) {
            keep(at, end);
        } else if (outer && type.equals("VP8X") && end - at >= CHUNK + 10) {
            cut.keep(at, at + CHUNK);
            cut.write(bytes[at + CHUNK] & ~TELLING & 0xff);
            keep(at + CHUNK + 1, end);
        } else if (outer && type.equals("ANMF") && end - at >= CHUNK + FRAME) {
            return frame(at, end);
        } else if (type.equals("EXIF")) {
            boolean named = cut.holds(at + CHUNK, "Exif\0\0");
            cut.dropExif(at + CHUNK + (named ? 6 : 0), end);
        } else {
            cut.drop(at, end);
        }
        return true;
    }

    private void keep(int at, int end) {
        cut.keep(at, end);
        // §2.3: a chunk begins at an even place.
        if (cut.length() % 2 != 0) {
            cut.write(0);
        }
    }

    private boolean frame(int at, int end) {
        int sizeAt = cut.length() + 4;
        cut.keep(at, at + CHUNK + FRAME);
        boolean whole = chunks(at + CHUNK + FRAME, end, false);
        cut.fix(sizeAt, cut.length() - sizeAt - 4);
        return whole;
    }
}
