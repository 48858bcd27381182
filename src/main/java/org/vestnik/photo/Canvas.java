package org.vestnik.photo;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * Empty pictures of three bytes a pixel, red first: the order of JPEG's readers and writers, which
 * would turn round each pixel of Java's usual ones.
 */
final class Canvas {
    private static final int[] RED_FIRST = {0, 1, 2};

    private static final ColorModel SRGB =
            new ComponentColorModel(
                    ColorSpace.getInstance(ColorSpace.CS_sRGB),
                    false,
                    false,
                    Transparency.OPAQUE,
                    DataBuffer.TYPE_BYTE);

    private Canvas() {}

    static BufferedImage of(int width, int height) {
        return new BufferedImage(
                SRGB,
                Raster.createInterleavedRaster(
                        DataBuffer.TYPE_BYTE, width, height, 3 * width, 3, RED_FIRST, null),
                false,
                null);
    }

    /** The three bytes of each pixel of a picture of this kind, or of Java's usual one. */
    static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    /** Whether red is the first of them, not blue. */
    static boolean isRedFirst(BufferedImage picture) {
        return ((PixelInterleavedSampleModel) picture.getSampleModel()).getBandOffsets()[0] == 0;
    }
}
