package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import net.coobird.thumbnailator.resizers.Resizer;

/**
 * Shrinks a picture: each new pixel is the exact mean of the area that it covers. For shrinking
 * this is as good as the usual filters and costs a fifth of them; it cannot enlarge. The target is
 * of type {@link BufferedImage#TYPE_3BYTE_BGR}. All weights are whole numbers, so the result is the
 * same on every machine. Thread-safe.
 */
final class AreaAverage implements Resizer {
    @Override
    public void resize(BufferedImage source, BufferedImage target) {
        if (target.getWidth() > source.getWidth() || target.getHeight() > source.getHeight()) {
            throw new IllegalArgumentException("A picture is never enlarged");
        }
        new Pass(source, target).run();
    }

    /**
     * One picture. A source pixel is as long as the target has pixels, and a target pixel as long
     * as the source has: then both sides have the same length, and every overlap is a whole number.
     * A source pixel lies under one target pixel, or under two: then it is read once for both.
     */
    private static final class Pass {
        private final PixelRows rows;
        private final int sourceHeight;
        private final int width;
        private final int height;
        private final byte[] out;
        private final int[] whole;
        private final int[] parts;
        private int[] sums;
        private int[] next;
        private final double share;

        Pass(BufferedImage source, BufferedImage target) {
            this.rows = PixelRows.of(source);
            this.sourceHeight = source.getHeight();
            this.width = target.getWidth();
            this.height = target.getHeight();
            this.out = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
            this.sums = new int[3 * source.getWidth()];
            this.whole = new int[width];
            this.parts = new int[width];
            for (int x = 0; x < width; x++) {
                long end = (x + 1L) * source.getWidth();
                whole[x] = (int) (end / width);
                parts[x] = (int) (end % width);
            }
            this.next = new int[3 * source.getWidth()];
            this.share = 1.0 / ((double) source.getWidth() * source.getHeight());
        }

        void run() {
            int row = 0;
            for (int y = 0; y < height; y++) {
                long end = (y + 1L) * sourceHeight;
                for (int whole = (int) (end / height); row < whole; row++) {
                    rows.add(row, height, sums);
                }
                Arrays.fill(next, 0);
                int part = (int) (end % height);
                if (part > 0) {
                    rows.share(row++, new int[] {part, height - part}, sums, next);
                }
                writeRow(3 * y * width);
                int[] written = sums;
                sums = next;
                next = written;
            }
        }

        private void writeRow(int start) {
            int column = 0;
            long blue = 0;
            long green = 0;
            long red = 0;
            for (int x = 0; x < width; x++) {
                long wholeBlue = 0;
                long wholeGreen = 0;
                long wholeRed = 0;
                for (; column < 3 * whole[x]; column += 3) {
                    wholeBlue += sums[column];
                    wholeGreen += sums[column + 1];
                    wholeRed += sums[column + 2];
                }
                long part = parts[x];
                long partBlue = part == 0 ? 0 : sums[column];
                long partGreen = part == 0 ? 0 : sums[column + 1];
                long partRed = part == 0 ? 0 : sums[column + 2];
                int at = start + 3 * x;
                out[at] = mean(blue + wholeBlue * width + partBlue * part);
                out[at + 1] = mean(green + wholeGreen * width + partGreen * part);
                out[at + 2] = mean(red + wholeRed * width + partRed * part);
                long rest = width - part;
                blue = partBlue * rest;
                green = partGreen * rest;
                red = partRed * rest;
                column += part == 0 ? 0 : 3;
            }
        }

        private byte mean(long sum) {
            return (byte) (sum * share + 0.5);
        }
    }
}
