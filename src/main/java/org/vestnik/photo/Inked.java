package org.vestnik.photo;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * A picture made for print, in cyan, magenta, yellow and black; by its profile where it has one,
 * else as if the inks took their share of the light one after the other. Not thread-safe.
 */
final class Inked extends PixelRows {
    private final Optional<ColorConvertOp> profile;
    private final BufferedImage converted;
    private final int[] inks;
    private final byte[] row;

    Inked(Optional<ICC_Profile> profile, int width) {
        this.profile = profile.flatMap(Colours::ofInks);
        this.converted = new BufferedImage(width, 1, BufferedImage.TYPE_3BYTE_BGR);
        this.inks = new int[4 * width];
        this.row = ((DataBufferByte) converted.getRaster().getDataBuffer()).getData();
    }

    @Override
    void give(Raster raster, int y, Shrinking to) {
        int width = converted.getWidth();
        if (profile.isPresent()) {
            Raster line = raster.createChild(raster.getMinX(), y, width, 1, 0, 0, null);
            profile.get().filter(line, converted.getRaster());
        } else {
            raster.getPixels(raster.getMinX(), y, width, 1, inks);
            for (int x = 0; x < width; x++) {
                int light = WHITE - inks[4 * x + 3];
                for (int band = 0; band < 3; band++) {
                    int value = (WHITE - inks[4 * x + 2 - band]) * light;
                    row[3 * x + band] = (byte) ((value + WHITE / 2) / WHITE);
                }
            }
        }
        to.row(row, 0, false);
    }
}
