package org.vestnik.photo;

import java.util.List;
import java.util.Optional;

/** Reads the head of a BMP picture (BITMAPFILEHEADER and the header that follows it). */
final class BmpWalk {
    private static final int HEAD = 26;
    private static final int OLDEST = 12;

    private BmpWalk() {}

    static Structure through(byte[] bytes) {
        if (bytes.length < HEAD) {
            return new Structure(0, 0, Optional.empty(), List.of(), false);
        }
        boolean old = Octets.u32Little(bytes, 14) == OLDEST;
        int width = old ? Octets.u16Little(bytes, 18) : (int) Octets.u32Little(bytes, 18);
        int height = old ? Octets.u16Little(bytes, 20) : (int) Octets.u32Little(bytes, 22);
        // A negative height means that the rows go from the top down.
        int rows = height == Integer.MIN_VALUE ? 0 : Math.abs(height);
        return new Structure(Math.max(0, width), rows, Optional.empty(), List.of(), true);
    }
}
