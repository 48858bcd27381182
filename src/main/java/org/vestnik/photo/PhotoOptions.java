package org.vestnik.photo;

import java.util.List;

/** Widths in pixels, ascending; JPEG quality from 1 to 100. */
public record PhotoOptions(List<Integer> widths, int quality) {
    public PhotoOptions {
        widths = List.copyOf(widths);
    }
}
