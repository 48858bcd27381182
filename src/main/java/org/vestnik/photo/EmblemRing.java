package org.vestnik.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The stars of an emblem.
 *
 * @param stars in their ring
 * @param byHeight whether the ring is round although the field is not 3:2, so that the field was
 *     made longer or shorter, not the emblem as a whole
 * @param high how high the field is, in pixels
 * @param foreign whether there is something else on the field
 */
record EmblemRing(List<EmblemStar> stars, boolean byHeight, int high, boolean foreign) {
    /** The area of a star of five points, by the square of its radius. */
    private static final double STAR = 1.1226;

    private static final double RADIUS = 1 / 18.0;
    private static final int FEWEST = 6;

    /** The same where it cannot be told whether they have points. */
    private static final int FEWEST_DOTS = 9;

    private static final int MOST = 300;

    /** How much farther than the others a star of the same ring may be. */
    private static final double WIDTH = 0.12;

    private static final double WIDEST_GAP = 100;
    private static final double POINTED = 0.3;

    /** Below this radius of a star, in pixels, its points cannot be told. */
    private static final double SHARP = 5;

    /** A star that leans by more, in degrees, does not stand upright. */
    private static final double LEANING = 9;

    static Optional<EmblemRing> on(EmblemField field, Paint paint) {
        Box box = field.box();
        double half = Paint.apart(field.field(), field.star()) / 2;
        // A frame, and edges that are neither field nor ground, are no part of it.
        Box inside = box.within(1 + (int) Math.ceil(0.02 * box.height()));
        List<Blob> blobs =
                Blob.all(paint, inside, colour -> Paint.apart(colour, field.field()) > half);
        double star = STAR * RADIUS * RADIUS * box.area() / 1.5;
        List<EmblemStar> spots =
                blobs.stream()
                        .filter(b -> b.pixels().length >= Math.max(0.25 * star, 3))
                        .map(blob -> EmblemStar.of(blob, paint, field))
                        .toList();
        List<EmblemStar> likely =
                spots.stream().filter(s -> s.area() > 0.3 * star && s.area() < 3 * star).toList();
        if (likely.size() > MOST) {
            return Optional.empty();
        }
        List<EmblemStar> wide = ring(likely, false);
        List<EmblemStar> round = ring(likely, true);
        boolean byHeight = round.size() > wide.size();
        List<EmblemStar> best = byHeight ? round : wide;
        return Optional.of(best)
                .filter(ring -> isRing(ring, byHeight, box.height()))
                .map(
                        ring ->
                                new EmblemRing(
                                        ring, byHeight, box.height(), best.size() < spots.size()));
    }

    /** Those that are as far from the middle as most others, and as large. */
    private static List<EmblemStar> ring(List<EmblemStar> spots, boolean byHeight) {
        List<EmblemStar> best = List.of();
        for (EmblemStar one : spots) {
            double far = one.far(byHeight);
            if (far < 0.5 || far > 1.45) {
                continue;
            }
            List<EmblemStar> same =
                    spots.stream()
                            .filter(s -> Math.abs(s.far(byHeight) - far) <= WIDTH)
                            .filter(s -> s.area() < 1.8 * one.area() && one.area() < 1.8 * s.area())
                            .toList();
            best = same.size() > best.size() ? same : best;
        }
        return best;
    }

    private static boolean isRing(List<EmblemStar> stars, boolean byHeight, int high) {
        if (stars.size() < (isSharp(high) ? FEWEST : FEWEST_DOTS)) {
            return false;
        }
        List<Double> hours = hours(stars, byHeight);
        for (int i = 0; i < hours.size(); i++) {
            double next = i + 1 < hours.size() ? hours.get(i + 1) : hours.get(0) + 360;
            if (next - hours.get(i) > WIDEST_GAP) {
                return false;
            }
        }
        long pointed = stars.stream().filter(star -> star.pointed() > POINTED).count();
        return !isSharp(high) || 2 * pointed > stars.size();
    }

    private static List<Double> hours(List<EmblemStar> stars, boolean byHeight) {
        List<Double> hours = new ArrayList<>();
        stars.forEach(star -> hours.add(star.hour(byHeight)));
        hours.sort(Comparator.naturalOrder());
        return hours;
    }

    private static boolean isSharp(int high) {
        return high * RADIUS >= SHARP;
    }

    /** How many stars lean, or stand on their heads. */
    int turned() {
        return !isSharp(high)
                ? 0
                : (int) stars.stream().filter(s -> Math.abs(s.turn()) > LEANING).count();
    }

    /** Whether there is one star at every hour of the clock, H/3 from the middle. */
    boolean isPlaced() {
        double near = 0.07 + 3.0 / high;
        for (int hour = 0; hour < 12; hour++) {
            double x = Math.sin(Math.PI * hour / 6);
            double y = -Math.cos(Math.PI * hour / 6);
            DoubleStream away =
                    stars.stream()
                            .mapToDouble(
                                    s -> Math.hypot((byHeight ? s.round() : s.x()) - x, s.y() - y));
            if (away.min().orElse(1) > near) {
                return false;
            }
        }
        return true;
    }

    /** The colour of the inner parts of the stars; empty where they are but a few pixels. */
    Optional<Integer> colour(Paint paint, Box box) {
        double reach = box.height() * RADIUS * 0.35;
        if (reach < 3) {
            return Optional.empty();
        }
        int most = (int) reach;
        int[] colours =
                stars.stream()
                        .flatMapToInt(
                                star -> {
                                    int x = (int) (box.middleX() + star.x() * box.width() / 4.5);
                                    int y = (int) (box.middleY() + star.y() * box.height() / 3);
                                    return inner(paint, x, y, most);
                                })
                        .toArray();
        return Optional.of(Paint.median(colours));
    }

    private static IntStream inner(Paint paint, int x, int y, int reach) {
        return IntStream.rangeClosed(y - reach / 2, y + reach / 2)
                .flatMap(
                        row ->
                                IntStream.rangeClosed(x - reach / 2, x + reach / 2)
                                        .map(column -> paint.at(column, row)));
    }
}
