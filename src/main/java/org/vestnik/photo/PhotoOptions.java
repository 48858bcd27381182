package org.vestnik.photo;

import java.util.List;
import java.util.TreeSet;

/**
 * How photos are written.
 *
 * @param widths in pixels, ascending
 * @param quality of JPEG and WebP, from 1 to 100
 * @param outputs JPEG first; each size is written as each of them
 */
public record PhotoOptions(List<Integer> widths, int quality, List<Output> outputs) {
    public PhotoOptions {
        widths = List.copyOf(new TreeSet<>(widths));
        outputs = List.copyOf(new TreeSet<>(outputs));
    }

    /** As JPEG alone. */
    public PhotoOptions(List<Integer> widths, int quality) {
        this(widths, quality, List.of(Output.JPEG));
    }
}
