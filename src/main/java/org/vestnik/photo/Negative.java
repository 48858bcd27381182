package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * A photo, decoded, upright and in sRGB, in the largest size that is shown.
 *
 * @param picture a {@link Canvas}
 * @param weight bytes of the file that it came from, as if that were a JPEG
 * @param lossless whether that file is of a kind that drawings and pictures of screens are saved as
 */
record Negative(BufferedImage picture, Flaw flaw, int weight, boolean lossless) {}
