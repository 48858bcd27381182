package org.vestnik.photo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * The rows of a picture as blue, green and red bytes, whatever its own form: grey is spread, 16
 * bits become 8, what shines through is laid on white. Samples are taken as they are, without a
 * change of colour space: Java would take grey ones for linear light. Not thread-safe.
 */
abstract class PixelRows {
    static final int WHITE = 255;

    /** The bytes that hold a row; they stay as they are until the next row is asked for. */
    abstract byte[] bytes(int y);

    /** Where the row begins among its bytes. */
    abstract int start(int y);

    /** Adds each byte of a row, times the weight, to the sums. */
    final void add(int y, int weight, int[] sums) {
        byte[] bytes = bytes(y);
        int start = start(y);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * (bytes[start + i] & 0xff);
        }
    }

    /** Adds each byte of a row to two sums, each with its own weight. */
    final void share(int y, int[] weights, int[] sums, int[] others) {
        byte[] bytes = bytes(y);
        int start = start(y);
        int weight = weights[0];
        int other = weights[1];
        for (int i = 0; i < sums.length; i++) {
            int value = bytes[start + i] & 0xff;
            sums[i] += weight * value;
            others[i] += other * value;
        }
    }

    static PixelRows of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && isWhole(image)) {
            return new Direct(image);
        }
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
            return new Inked(image);
        }
        return image.getColorModel() instanceof IndexColorModel
                ? new Painted(image)
                : new Sampled(image);
    }

    /** Whether the picture is not a window on a larger one. */
    private static boolean isWhole(BufferedImage image) {
        Raster raster = image.getRaster();
        PixelInterleavedSampleModel model = (PixelInterleavedSampleModel) raster.getSampleModel();
        return raster.getParent() == null && model.getScanlineStride() == 3 * image.getWidth();
    }

    static byte over(int value, int alpha) {
        return (byte) ((value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE);
    }

    /** A picture that is already in that form. */
    private static final class Direct extends PixelRows {
        private final byte[] pixels;
        private final int stride;

        Direct(BufferedImage image) {
            this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            this.stride = 3 * image.getWidth();
        }

        @Override
        byte[] bytes(int y) {
            return pixels;
        }

        @Override
        int start(int y) {
            return y * stride;
        }
    }

    /** Rows that are made one at a time. */
    abstract static class MadeRows extends PixelRows {
        @Override
        final int start(int y) {
            return 0;
        }
    }

    /** A picture with a palette. */
    private static final class Painted extends MadeRows {
        private final BufferedImage image;
        private final int[] argb;
        private final byte[] row;

        Painted(BufferedImage image) {
            this.image = image;
            this.argb = new int[image.getWidth()];
            this.row = new byte[3 * image.getWidth()];
        }

        @Override
        byte[] bytes(int y) {
            image.getRGB(0, y, argb.length, 1, argb, 0, argb.length);
            for (int x = 0; x < argb.length; x++) {
                int alpha = argb[x] >>> 24;
                row[3 * x] = over(argb[x] & 0xff, alpha);
                row[3 * x + 1] = over(argb[x] >> 8 & 0xff, alpha);
                row[3 * x + 2] = over(argb[x] >> 16 & 0xff, alpha);
            }
            return row;
        }
    }

    /** A picture with one sample for grey or three for colours, and perhaps one for alpha. */
    private static final class Sampled extends MadeRows {
        private final Raster raster;
        private final int bands;
        private final int shift;
        private final int[] samples;
        private final byte[] row;

        Sampled(BufferedImage image) {
            this.raster = image.getRaster();
            this.bands = raster.getNumBands();
            this.shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
            this.samples = new int[bands * image.getWidth()];
            this.row = new byte[3 * image.getWidth()];
        }

        @Override
        byte[] bytes(int y) {
            raster.getPixels(raster.getMinX(), y + raster.getMinY(), row.length / 3, 1, samples);
            boolean grey = bands < 3;
            int alphaBand = bands == 2 || bands == 4 ? bands - 1 : -1;
            for (int x = 0; x < row.length / 3; x++) {
                int at = x * bands;
                int alpha = alphaBand < 0 ? WHITE : samples[at + alphaBand] >> shift;
                for (int band = 0; band < 3; band++) {
                    int value = samples[at + (grey ? 0 : 2 - band)] >> shift;
                    row[3 * x + band] = over(value, alpha);
                }
            }
            return row;
        }
    }
}
