package org.vestnik.photo;

/** The ring of an emblem whose stars are so small that they run into each other. */
final class EmblemGlow {
    private static final int HOURS = 12;

    /** How bright every hour of the ring is, of the mean one; and all that is not the ring. */
    private static final double BRIGHT = 0.35;

    private static final double DARK = 0.3;

    private EmblemGlow() {}

    /** Whether it shines all around, and nowhere else. */
    static boolean isRing(Paint paint, EmblemField field) {
        Box box = field.box().within(1);
        double[] ring = new double[HOURS];
        int[] counts = new int[HOURS];
        double rest = 0;
        int others = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                double right = (x + 0.5 - box.middleX()) / (field.box().width() / 4.5);
                double up = (box.middleY() - y - 0.5) / (field.box().height() / 3.0);
                double far = Math.hypot(right, up);
                double glow = Paint.apart(paint.at(x, y), field.field());
                if (Math.abs(far - 1) < 0.2) {
                    int hour = (int) Math.round((Math.atan2(right, up) / Math.PI + 2) * 6) % HOURS;
                    ring[hour] += glow;
                    counts[hour]++;
                } else if (Math.abs(far - 1) > 0.35) {
                    rest += glow;
                    others++;
                }
            }
        }
        return shines(ring, counts, others == 0 ? 0 : rest / others);
    }

    private static boolean shines(double[] ring, int[] counts, double rest) {
        double mean = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            if (counts[hour] == 0) {
                return false;
            }
            ring[hour] /= counts[hour];
            mean += ring[hour] / HOURS;
        }
        for (double hour : ring) {
            if (hour < BRIGHT * mean) {
                return false;
            }
        }
        return rest < DARK * mean;
    }
}
