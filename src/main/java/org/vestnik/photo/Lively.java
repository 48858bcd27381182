package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * Finds the part of a picture where there is most to see: edges, strong colours and, more than
 * these, the colours of skin. Only whole numbers, so that the choice is the same on every machine.
 */
final class Lively {
    /** Raise it whenever another part would be chosen. */
    static final int VERSION = 3;

    /** The picture is judged at this width or height, the larger, in pixels. */
    private static final int SIDE = 160;

    /** What a pixel of skin counts, and what the strongest edge can. */
    private static final int SKIN = 400;

    private Lively() {}

    /**
     * Where a window begins, on the side of the picture that is longer than it.
     *
     * @param across whether the window moves from left to right, else from the top down
     * @param room how far it can move, in pixels of the picture
     * @return from 0 to {@code room}
     */
    static int start(BufferedImage picture, boolean across, int room) {
        long[] lines = lines(small(picture), across);
        int length = across ? picture.getWidth() : picture.getHeight();
        int window = Math.max(1, (int) ((long) (length - room) * lines.length / length));
        int best = 0;
        long most = -1;
        int last = lines.length - window;
        for (int start = 0; start <= furthest(last, across); start++) {
            long sum = 0;
            for (int i = start; i < start + window; i++) {
                sum += lines[i];
            }
            long worth = sum * (1000 - drawback(start, last, across));
            if (worth > most) {
                most = worth;
                best = start;
            }
        }
        return last == 0 ? room / 2 : (int) ((long) room * best / last);
    }

    /**
     * How far a window may go. In a tall picture not far down: there are heads in the upper part,
     * and a floor of parquet or a table with papers is livelier than a face.
     */
    private static int furthest(int last, boolean across) {
        return across ? last : last * 3 / 10;
    }

    /** What a window loses by not lying where what matters mostly is, in thousandths. */
    private static int drawback(int start, int last, boolean across) {
        int ideal = across ? last / 2 : last / 5;
        return last == 0 ? 0 : 250 * Math.abs(start - ideal) / last;
    }

    private static BufferedImage small(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        int side = Math.min(SIDE, longer);
        return Darkroom.shrink(
                picture,
                Math.max(1, picture.getWidth() * side / longer),
                Math.max(1, picture.getHeight() * side / longer));
    }

    /** How much there is to see in each column or row. */
    private static long[] lines(BufferedImage small, boolean across) {
        long[] lines = new long[across ? small.getWidth() : small.getHeight()];
        for (int y = 1; y < small.getHeight(); y++) {
            for (int x = 1; x < small.getWidth(); x++) {
                int colour = small.getRGB(x, y);
                int edge =
                        Math.abs(light(colour) - light(small.getRGB(x - 1, y)))
                                + Math.abs(light(colour) - light(small.getRGB(x, y - 1)));
                lines[across ? x : y] +=
                        edge + strength(colour) / 8 + (isSkin(colour) ? SKIN / 4 : 0);
            }
        }
        return lines;
    }

    private static int light(int rgb) {
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
    }

    private static int strength(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** A rule of thumb for skin of any tone in daylight: red before green before blue. */
    private static boolean isSkin(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return red > 80
                && green > 40
                && blue > 20
                && red - green > 12
                && red - blue > 20
                && red - green < 110
                && green >= blue - 8;
    }
}
