package org.vestnik.photo;

import java.util.Optional;

/**
 * A BMP (Microsoft Learn, BITMAPFILEHEADER and BITMAPV5HEADER) has no room for words of a camera;
 * only what was hung on behind its end is left out, and one that names a file of its maker's disk
 * is refused.
 */
final class BmpCleaning {
    private static final int FILE_HEADER = 14;
    private static final int LONGEST_HEADER = 124;

    private BmpCleaning() {}

    static Optional<Cleaned> of(byte[] bytes) {
        if (bytes.length < FILE_HEADER + 12) {
            return Optional.empty();
        }
        long told = Octets.u32Little(bytes, 2);
        long header = Octets.u32Little(bytes, FILE_HEADER);
        Trimming cut = new Trimming(bytes);
        // bV5CSType is "LINK", and the profile a path, such as C:\Users\Maria\…
        boolean named = header >= LONGEST_HEADER && cut.holds(FILE_HEADER + 56, "KNIL");
        if (named || told > bytes.length) {
            return Optional.empty();
        }
        // Some programs leave the length at zero or write that of the pixels alone.
        long start = Octets.u32Little(bytes, 10);
        int end = told > start ? (int) told : bytes.length;
        cut.keep(0, end);
        cut.drop(end, bytes.length);
        return Optional.of(cut.done(true));
    }
}
