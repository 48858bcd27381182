package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * How the camera was held (EXIF 2.32 §4.6.4, Orientation), in the order of its values from 1: each
 * says which stored pixel is shown at {@code (0, 0)} and which ones right of it and below it.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    LYING_LEFT(true, false, true),
    TRANSVERSED(true, true, true),
    LYING_RIGHT(true, true, false);

    private final boolean lies;
    private final boolean fromRight;
    private final boolean fromBottom;

    Orientation(boolean lies, boolean fromRight, boolean fromBottom) {
        this.lies = lies;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** By the value of the EXIF tag, 1 to 8. */
    static Orientation of(int value) {
        return values()[value - 1];
    }

    /** Whether stored rows are shown as columns. */
    boolean lies() {
        return lies;
    }

    /** The picture as it was seen; a {@link Canvas}, as the source. */
    BufferedImage turn(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        int first = (fromRight ? width - 1 : 0) + (fromBottom ? (height - 1) * width : 0);
        int across = fromRight ? -1 : 1;
        int down = fromBottom ? -width : width;
        BufferedImage shown = Canvas.of(lies ? height : width, lies ? width : height);
        copy(
                Canvas.bytes(stored),
                shown,
                first,
                lies ? new int[] {down, across} : new int[] {across, down});
        return shown;
    }

    private static void copy(byte[] from, BufferedImage shown, int first, int[] steps) {
        byte[] to = Canvas.bytes(shown);
        int at = 0;
        for (int y = 0; y < shown.getHeight(); y++) {
            int source = 3 * (first + y * steps[1]);
            for (int x = 0; x < shown.getWidth(); x++) {
                to[at] = from[source];
                to[at + 1] = from[source + 1];
                to[at + 2] = from[source + 2];
                at += 3;
                source += 3 * steps[0];
            }
        }
    }
}
