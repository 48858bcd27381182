package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A photo's pixels as stored.
 *
 * @param colours those of the samples, where they are not sRGB
 */
record Decoded(BufferedImage pixels, Optional<Colours> colours, Flaw flaw) {}
