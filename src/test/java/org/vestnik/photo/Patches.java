package org.vestnik.photo;

import java.awt.image.BufferedImage;

/**
 * How a picture should look: a picture with one pixel for each of its fields. What is compared is
 * the mean of the inner half of a field, because JPEG smears colours over an edge. Colours are in
 * sRGB (IEC 61966-2-1), their difference is that of CIE 1976: about 2.3 can just be seen.
 */
record Patches(BufferedImage fields) {
    /** How far colours are off: ΔE*ab on the mean over all fields, and at most. */
    record Difference(double mean, double most) {}

    Difference off(BufferedImage shown) {
        double sum = 0;
        double most = 0;
        for (int row = 0; row < fields.getHeight(); row++) {
            for (int column = 0; column < fields.getWidth(); column++) {
                double off = difference(lab(fields.getRGB(column, row)), lab(shown, column, row));
                sum += off;
                most = Math.max(most, off);
            }
        }
        return new Difference(sum / (fields.getWidth() * fields.getHeight()), most);
    }

    private double[] lab(BufferedImage shown, int column, int row) {
        int[] across = inner(column, fields.getWidth(), shown.getWidth());
        int[] down = inner(row, fields.getHeight(), shown.getHeight());
        double[] sums = new double[3];
        for (int y = down[0]; y < down[1]; y++) {
            for (int x = across[0]; x < across[1]; x++) {
                int rgb = shown.getRGB(x, y);
                sums[0] += rgb >> 16 & 0xff;
                sums[1] += rgb >> 8 & 0xff;
                sums[2] += rgb & 0xff;
            }
        }
        int count = (across[1] - across[0]) * (down[1] - down[0]);
        return lab(sums[0] / count, sums[1] / count, sums[2] / count);
    }

    /** From where to where the inner half of a field goes. */
    private static int[] inner(int index, int count, int length) {
        int from = index * length / count;
        int to = (index + 1) * length / count;
        int quarter = (to - from) / 4;
        return new int[] {from + quarter, Math.max(from + quarter + 1, to - quarter)};
    }

    private static double[] lab(int rgb) {
        return lab(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static double[] lab(double red, double green, double blue) {
        double r = light(red / 255);
        double g = light(green / 255);
        double b = light(blue / 255);
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double light(double sample) {
        return sample <= 0.04045 ? sample / 12.92 : Math.pow((sample + 0.055) / 1.055, 2.4);
    }

    private static double root(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double difference(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2)
                        + Math.pow(one[1] - other[1], 2)
                        + Math.pow(one[2] - other[2], 2));
    }
}
