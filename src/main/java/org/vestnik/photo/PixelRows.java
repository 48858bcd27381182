package org.vestnik.photo;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.util.Optional;

/**
 * Gives rows of pixels, of whatever form, to a {@link Shrinking}: grey is spread, 16 bits become 8,
 * what shines through is laid on white. Samples are taken as they are, without a change of colour
 * space: Java would take grey ones for linear light. Not thread-safe.
 */
abstract class PixelRows {
    static final int WHITE = 255;

    /** Gives one row. */
    abstract void give(Raster raster, int y, Shrinking to);

    /** Gives all rows of a raster. */
    final void all(Raster raster, Shrinking to) {
        int from = raster.getMinY();
        for (int y = from; y < from + raster.getHeight(); y++) {
            give(raster, y, to);
        }
    }

    /** For the rows of a picture. */
    static PixelRows of(BufferedImage image, Optional<ICC_Profile> profile) {
        return of(image.getColorModel(), image.getSampleModel(), image.getWidth(), profile);
    }

    /**
     * For rows of so many pixels.
     *
     * @param profile of inks, if the picture is in inks; others are applied to the small picture
     */
    static PixelRows of(
            ColorModel colours, SampleModel samples, int width, Optional<ICC_Profile> profile) {
        int space = colours.getColorSpace().getType();
        if (samples instanceof PixelInterleavedSampleModel bytes && areColours(bytes, space)) {
            return new Direct();
        }
        if (space == ColorSpace.TYPE_CMYK) {
            return new Inked(profile, width);
        }
        return colours instanceof IndexColorModel palette
                ? new Painted(palette, width)
                : new Sampled(samples, width);
    }

    private static boolean areColours(PixelInterleavedSampleModel bytes, int space) {
        int[] offsets = bytes.getBandOffsets();
        return space == ColorSpace.TYPE_RGB
                && bytes.getDataType() == DataBuffer.TYPE_BYTE
                && bytes.getPixelStride() == 3
                && offsets.length == 3
                && offsets[1] == 1
                && Math.abs(offsets[0] - offsets[2]) == 2;
    }

    static byte over(int value, int alpha) {
        return (byte) ((value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE);
    }

    /** Three bytes a pixel: those that a {@link Shrinking} takes. */
    private static final class Direct extends PixelRows {
        @Override
        void give(Raster raster, int y, Shrinking to) {
            DataBufferByte bytes = (DataBufferByte) raster.getDataBuffer();
            PixelInterleavedSampleModel model =
                    (PixelInterleavedSampleModel) raster.getSampleModel();
            int row = y - raster.getSampleModelTranslateY();
            int column = raster.getMinX() - raster.getSampleModelTranslateX();
            int start = bytes.getOffset() + row * model.getScanlineStride() + 3 * column;
            // A reader's rows may have another order than the picture that it makes.
            to.row(bytes.getData(), start, model.getBandOffsets()[0] == 0);
        }
    }

    /** A picture with a palette. */
    private static final class Painted extends PixelRows {
        private final int[] argb;
        private final int[] samples;
        private final byte[] row;

        Painted(IndexColorModel palette, int width) {
            this.argb = new int[palette.getMapSize()];
            palette.getRGBs(argb);
            this.samples = new int[width];
            this.row = new byte[3 * width];
        }

        @Override
        void give(Raster raster, int y, Shrinking to) {
            raster.getPixels(raster.getMinX(), y, samples.length, 1, samples);
            for (int x = 0; x < samples.length; x++) {
                // An index beyond the palette is black, as in browsers.
                int colour = samples[x] < argb.length ? argb[samples[x]] : 0xff000000;
                int alpha = colour >>> 24;
                row[3 * x] = over(colour & 0xff, alpha);
                row[3 * x + 1] = over(colour >> 8 & 0xff, alpha);
                row[3 * x + 2] = over(colour >> 16 & 0xff, alpha);
            }
            to.row(row, 0, false);
        }
    }

    /** A picture with one sample for grey or three for colours, and perhaps one for alpha. */
    private static final class Sampled extends PixelRows {
        private final int bands;
        private final int[] bits;
        private final int[] samples;
        private final byte[] row;

        Sampled(SampleModel model, int width) {
            this.bands = model.getNumBands();
            this.bits = model.getSampleSize();
            this.samples = new int[bands * width];
            this.row = new byte[3 * width];
        }

        @Override
        void give(Raster raster, int y, Shrinking to) {
            raster.getPixels(raster.getMinX(), y, row.length / 3, 1, samples);
            boolean grey = bands < 3;
            int alphaBand = bands == 2 || bands == 4 ? bands - 1 : -1;
            for (int x = 0; x < row.length / 3; x++) {
                int at = x * bands;
                int alpha = alphaBand < 0 ? WHITE : eight(samples, at, alphaBand);
                for (int band = 0; band < 3; band++) {
                    int value = eight(samples, at, grey ? 0 : 2 - band);
                    row[3 * x + band] = over(value, alpha);
                }
            }
            to.row(row, 0, false);
        }

        private int eight(int[] samples, int pixel, int band) {
            int deep = bits[band];
            int sample = samples[pixel + band];
            return deep >= 8 ? sample >>> deep - 8 : sample * WHITE / ((1 << deep) - 1);
        }
    }
}
