package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * A photo's pixels as stored, in sRGB.
 *
 * @param pixels of type {@link BufferedImage#TYPE_3BYTE_BGR}
 */
record Decoded(BufferedImage pixels, Flaw flaw) {}
