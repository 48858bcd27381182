package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * A photo's pixels as stored, in sRGB.
 *
 * @param pixels a {@link Canvas}
 */
record Decoded(BufferedImage pixels, Flaw flaw) {}
