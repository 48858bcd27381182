package org.vestnik.photo;

import java.util.List;
import java.util.Optional;

/**
 * A picture without what a camera or a program wrote beside its pixels.
 *
 * @param bytes of the same kind of file, with the same pixels as stored
 * @param exif where in the source the EXIF stood
 * @param dropped the stretches of the source that are not in the bytes any more, for whoever asks
 *     what they told
 * @param complete whether the source went on to its end mark
 */
record Cleaned(
        byte[] bytes,
        Optional<Structure.Slice> exif,
        List<Structure.Slice> dropped,
        boolean complete) {
    Cleaned {
        dropped = List.copyOf(dropped);
    }
}
