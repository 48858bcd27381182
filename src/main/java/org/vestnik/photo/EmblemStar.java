package org.vestnik.photo;

/**
 * A spot on a field that may be a star.
 *
 * @param x from the middle of the field, where the radius of the circle of stars is 1
 * @param y likewise, downwards
 * @param round the same sideways measure by the height of the field alone
 * @param area in pixels
 * @param pointed how much it is like five points, from 0 to 1
 * @param turn of the points against the upright, in degrees, −36 to 36; clockwise is more than 0
 */
record EmblemStar(double x, double y, double round, double area, double pointed, double turn) {
    private static final int POINTS = 5;

    /** The fifth wave around the middle of the spot tells how its points stand. */
    static EmblemStar of(Blob blob, Paint paint, EmblemField field) {
        Box box = field.box();
        double wide = box.width() / 4.5;
        double high = box.height() / 3.0;
        double[] sums = new double[3];
        for (int pixel : blob.pixels()) {
            double cover = cover(paint, pixel, field);
            sums[0] += cover;
            sums[1] += cover * (pixel % paint.width() + 0.5);
            sums[2] += cover * (pixel / paint.width() + 0.5);
        }
        double x = sums[1] / sums[0];
        double y = sums[2] / sums[0];
        double[] wave = new double[3];
        for (int pixel : blob.pixels()) {
            double right = (pixel % paint.width() + 0.5 - x) / wide;
            double up = (y - pixel / paint.width() - 0.5) / high;
            double weight = cover(paint, pixel, field) * Math.pow(Math.hypot(right, up), POINTS);
            double angle = POINTS * Math.atan2(right, up);
            wave[0] += weight;
            wave[1] += weight * Math.cos(angle);
            wave[2] += weight * Math.sin(angle);
        }
        double pointed = wave[0] == 0 ? 0 : Math.hypot(wave[1], wave[2]) / wave[0];
        double turn = Math.toDegrees(Math.atan2(wave[2], wave[1])) / POINTS;
        double fromMiddle = x - box.middleX();
        return new EmblemStar(
                fromMiddle / wide,
                (y - box.middleY()) / high,
                fromMiddle / high,
                blob.pixels().length,
                pointed,
                turn);
    }

    private static double cover(Paint paint, int pixel, EmblemField field) {
        double whole = Paint.apart(field.field(), field.star());
        return Math.min(1, Paint.apart(paint.rgb()[pixel], field.field()) / whole);
    }

    /** How far it is from the middle. */
    double far(boolean byHeight) {
        return Math.hypot(byHeight ? round : x, y);
    }

    /** On the clock, in degrees: 0 is 12 o'clock, 90 is 3 o'clock. */
    double hour(boolean byHeight) {
        double angle = Math.toDegrees(Math.atan2(byHeight ? round : x, -y));
        return angle < 0 ? angle + 360 : angle;
    }
}
