package org.vestnik.photo;

import java.awt.Point;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Optional;
import javax.imageio.ImageTypeSpecifier;

/**
 * A raster that holds no pixels: ImageIO's readers of JPEG and PNG write into it row after row, and
 * each row goes on at once to be shrunk. So a photo is never held whole; that saves not only its
 * memory but a third of the time. A reader that writes in another way is met with an exception or
 * with rows that are missing: then the picture has to be read whole. Not thread-safe.
 */
final class RowSink extends WritableRaster {
    private final PixelRows rows;
    private final Shrinking shrinking;
    private WritableRaster line;
    private int lineY = -1;
    private int passes;

    private RowSink(SampleModel samples, PixelRows rows, int passes, Shrinking shrinking) {
        super(samples, nothing(samples.getDataType()), new Point(0, 0));
        this.passes = passes;
        this.rows = rows;
        this.shrinking = shrinking;
    }

    /**
     * A picture of a reader's own type, to be read into.
     *
     * @param passes how often all rows come; only those of the last time count
     */
    static BufferedImage image(
            ImageTypeSpecifier type,
            int passes,
            Shrinking shrinking,
            Optional<ICC_Profile> profile) {
        int width = shrinking.sourceWidth();
        SampleModel samples = type.getSampleModel(width, shrinking.sourceHeight());
        PixelRows rows = PixelRows.of(type.getColorModel(), samples, width, profile);
        RowSink sink = new RowSink(samples, rows, passes, shrinking);
        return new BufferedImage(type.getColorModel(), sink, false, null);
    }

    private static DataBuffer nothing(int type) {
        return switch (type) {
            case DataBuffer.TYPE_BYTE -> new DataBufferByte(1);
            case DataBuffer.TYPE_USHORT -> new DataBufferUShort(1);
            default -> new DataBufferInt(1);
        };
    }

    @Override
    public void setRect(int x, int y, Raster source) {
        passes -= y == 0 ? 1 : 0;
        if (passes > 0) {
            return;
        }
        if (y == 0 && shrinking.taken() > 0) {
            shrinking.restart();
        }
        for (int i = 0; i < source.getHeight(); i++) {
            if (x != 0 || source.getWidth() != getWidth() || y + i != shrinking.taken()) {
                throw new OutOfOrder();
            }
            rows.give(source, source.getMinY() + i, shrinking);
        }
    }

    /** Readers that change the depth of samples write pixel by pixel. */
    @Override
    public void setPixel(int x, int y, int[] samples) {
        if (line == null) {
            line =
                    Raster.createWritableRaster(
                            sampleModel.createCompatibleSampleModel(width, 1), null);
        }
        if (x == 0) {
            lineY = y;
        }
        if (y != lineY || y != shrinking.taken()) {
            throw new OutOfOrder();
        }
        line.setPixel(x, 0, samples);
        if (x == getWidth() - 1) {
            rows.give(line, 0, shrinking);
        }
    }

    /** The rows do not come whole and from the top: an interlaced PNG is read so. */
    static final class OutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
