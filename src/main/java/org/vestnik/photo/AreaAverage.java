package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;
import net.coobird.thumbnailator.resizers.Resizer;

/**
 * {@link Shrinking} as a resizer of Thumbnailator. The target is of type {@link
 * BufferedImage#TYPE_3BYTE_BGR}. Thread-safe.
 */
final class AreaAverage implements Resizer {
    @Override
    public void resize(BufferedImage source, BufferedImage target) {
        Shrinking shrinking = new Shrinking(source.getWidth(), source.getHeight(), target);
        PixelRows.of(source, Optional.empty()).all(source.getRaster(), shrinking);
    }
}
