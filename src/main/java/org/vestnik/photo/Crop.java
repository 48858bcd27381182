package org.vestnik.photo;

import java.util.Optional;

/**
 * A part of a photo in a fixed ratio, as large as fits.
 *
 * @param across how wide it is, for each {@code down} of its height
 * @param focus what it keeps in sight; without it the liveliest part is found
 */
public record Crop(int across, int down, Optional<Focus> focus) {
    /** A photo that is hardly wider or higher than the ratio is not worth files of its own. */
    private static final double NEAR = 1.02;

    /** A point of a photo, in per cent from the left and from the top. */
    public record Focus(int left, int top) {}

    /** Whether the photo, as it is shown, has almost this ratio already. */
    public boolean isNear(PhotoHeader header) {
        double own = (double) header.width() * down;
        double wanted = (double) header.height() * across;
        return Math.max(own, wanted) <= NEAR * Math.min(own, wanted);
    }

    /** The largest part of this ratio, in pixels. */
    Plan.Size within(Plan.Size whole) {
        long width = Math.round((double) whole.height() * across / down);
        long height = Math.round((double) whole.width() * down / across);
        return width <= whole.width()
                ? new Plan.Size((int) Math.max(1, width), whole.height())
                : new Plan.Size(whole.width(), (int) Math.max(1, Math.min(height, whole.height())));
    }

    /** All that the choice depends on, for a key. */
    String words() {
        String at = focus.map(f -> f.left() + " " + f.top()).orElse("lively " + Lively.VERSION);
        return across + ":" + down + " " + at;
    }
}
