package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture as it looks on white paper.
 *
 * @param rgb row by row
 * @param shrunk how many pixels of the file one of these is wide and high
 */
record Paint(int width, int height, int[] rgb, int shrunk) {
    private static final int WHITE = 255;

    /**
     * @param longest side that it may have, in pixels; a larger picture is halved, divided by
     *     three, …
     */
    static Paint of(BufferedImage picture, int longest) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        int step = (longer + longest - 1) / longest;
        int width = Math.max(1, picture.getWidth() / step);
        int height = Math.max(1, picture.getHeight() / step);
        Paint paint = new Paint(width, height, new int[width * height], step);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                paint.rgb[y * width + x] = mean(picture, x * step, y * step, step);
            }
        }
        return paint;
    }

    private static int mean(BufferedImage picture, int left, int top, int step) {
        long[] sums = new long[3];
        int right = Math.min(picture.getWidth(), left + step);
        int bottom = Math.min(picture.getHeight(), top + step);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = picture.getRGB(x, y);
                int opaque = colour >>> 24;
                for (int i = 0; i < 3; i++) {
                    int part = colour >> 16 - 8 * i & 0xff;
                    sums[i] += part * opaque + WHITE * (WHITE - opaque);
                }
            }
        }
        long all = (long) WHITE * (right - left) * (bottom - top);
        return colour((int) (sums[0] / all), (int) (sums[1] / all), (int) (sums[2] / all));
    }

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    static int colour(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    static int red(int colour) {
        return colour >> 16 & 0xff;
    }

    static int green(int colour) {
        return colour >> 8 & 0xff;
    }

    static int blue(int colour) {
        return colour & 0xff;
    }

    /** How far apart two colours are, as points in the cube of red, green and blue. */
    static double apart(int one, int other) {
        int red = red(one) - red(other);
        int green = green(one) - green(other);
        int blue = blue(one) - blue(other);
        return Math.sqrt(red * red + green * green + blue * blue);
    }

    /** The middle one of each of the three parts. */
    static int median(int[] colours) {
        int[] middle = new int[3];
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int[] parts = Arrays.stream(colours).map(colour -> colour >> shift & 0xff).toArray();
            Arrays.sort(parts);
            middle[i] = parts.length == 0 ? 0 : parts[parts.length / 2];
        }
        return colour(middle[0], middle[1], middle[2]);
    }
}
