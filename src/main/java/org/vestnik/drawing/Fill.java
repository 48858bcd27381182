package org.vestnik.drawing;

import java.util.Arrays;

/**
 * Fills shapes with soft edges: how much of each pixel lies within is the exact area. The four
 * operations of Java are the same on every machine (JLS 15.4), and nothing else is used, so the
 * same shape gives the same pixels everywhere; the fills of the AWT promise no such thing. Not
 * thread-safe.
 *
 * <p>Each line adds, to the pixels that it passes, by how much the area to its right changes there;
 * the sum from the left is the area. Shapes that lie over each other count once.
 */
final class Fill implements Outline.Pen {
    /** How far a straight piece may be from its curve, in pixels: 1/8 squared, times 16/3. */
    private static final double FLAT = 0.08;

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /** Row by row; null where nothing changes. */
    private final float[][] changes;

    /** The first and the last pixel of each row in which anything changes. */
    private final int[] firsts;

    private final int[] lasts;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** For shapes within these pixels; what lies beyond them is cut off. */
    Fill(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.changes = new float[height][];
        this.firsts = new int[height];
        this.lasts = new int[height];
        Arrays.fill(firsts, width);
        Arrays.fill(lasts, -1);
    }

    @Override
    public void move(double toX, double toY) {
        x = toX - left;
        y = toY - top;
        startX = x;
        startY = y;
    }

    @Override
    public void line(double toX, double toY) {
        edge(toX - left, toY - top);
    }

    @Override
    public void close() {
        edge(startX, startY);
    }

    @Override
    public void curve(double middleX, double middleY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        double midX = middleX - left;
        double midY = middleY - top;
        double endX = toX - left;
        double endY = toY - top;
        double bend = Math.abs(fromX - 2 * midX + endX) + Math.abs(fromY - 2 * midY + endY);
        int pieces = 1 + (int) Math.min(30, Math.sqrt(bend / FLAT / 4));
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            edge(
                    s * s * fromX + 2 * s * t * midX + t * t * endX,
                    s * s * fromY + 2 * s * t * midY + t * t * endY);
        }
    }

    private void edge(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        x = toX;
        y = toY;
        if (fromY == toY) {
            return;
        }
        double sign = fromY < toY ? 1 : -1;
        double highX = fromY < toY ? fromX : toX;
        double highY = Math.min(fromY, toY);
        double lowY = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        int first = (int) Math.max(0, highY);
        int last = (int) Math.min(height - 1.0, lowY);
        for (int row = first; row <= last && row < lowY; row++) {
            double begin = Math.max(row, highY);
            double end = Math.min(row + 1.0, lowY);
            if (end > begin) {
                double a = highX + (begin - highY) * slope;
                double b = highX + (end - highY) * slope;
                row(row, Math.min(a, b), Math.max(a, b), sign * (end - begin));
            }
        }
    }

    /** A piece of a line within one row of pixels. */
    private void row(int row, double a, double b, double cover) {
        if (changes[row] == null) {
            changes[row] = new float[width];
        }
        float[] line = changes[row];
        double from = Math.min(width, Math.max(0, a));
        double to = Math.min(width, Math.max(0, b));
        int first = (int) from;
        int last = (int) to;
        firsts[row] = Math.min(firsts[row], first);
        lasts[row] = Math.max(lasts[row], Math.min(width - 1, last + 1));
        if (first == last) {
            double area = cover * (1 - ((from + to) / 2 - first));
            add(line, first, area);
            add(line, first + 1, cover - area);
            return;
        }
        // Area to the right of the line, summed up pixel by pixel.
        double each = cover / (to - from);
        double before = 0;
        for (int pixel = first; pixel <= last + 1; pixel++) {
            double far = Math.min(to, pixel + 1.0) - from;
            double near = Math.max(0, pixel - from);
            double area =
                    pixel > last
                            ? cover
                            : each
                                    * (far * (pixel + 1.0 - from)
                                            - far * far / 2
                                            - near * (pixel + 1.0 - from)
                                            + near * near / 2
                                            + near);
            add(line, pixel, area - before);
            before = area;
        }
    }

    private static void add(float[] line, int pixel, double change) {
        if (pixel < line.length) {
            line[pixel] += (float) change;
        }
    }

    /** Paints what was filled. */
    void paint(Picture picture, int colour) {
        for (int row = 0; row < height; row++) {
            float sum = 0;
            float[] line = changes[row];
            for (int x = firsts[row]; x <= lasts[row]; x++) {
                sum += line[x];
                int share = share(sum);
                if (share > 0) {
                    picture.blend(left + x, top + row, colour, share);
                }
            }
            // What reaches beyond the right edge.
            int share = share(sum);
            for (int x = lasts[row] + 1; share > 0 && x < width; x++) {
                picture.blend(left + x, top + row, colour, share);
            }
        }
    }

    /** How much of each pixel is filled, from 0 to 255, row by row. */
    byte[] shares() {
        byte[] shares = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            float[] line = changes[row];
            for (int x = 0; x < width && line != null; x++) {
                sum += line[x];
                shares[row * width + x] = (byte) share(sum);
            }
        }
        return shares;
    }

    private static int share(float sum) {
        return (int) (Math.min(1, Math.abs(sum)) * 255 + 0.5f);
    }
}
