package org.vestnik.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A rectangle that may be the field of an emblem.
 *
 * @param field colour of the field
 * @param star colour of what may be its stars
 */
record EmblemField(Box box, int field, int star) {
    static final int WHITE = 0xffffff;
    static final int BLACK = 0x000000;

    /** What is smaller, in pixels, nobody can tell. */
    private static final int LOWEST = 10;

    /** Further ones are looked at no more. */
    private static final int MOST = 8;

    /** How much of its rectangle a field fills; a wide picture pasted into it leaves this. */
    private static final double FULL = 0.5;

    /** How much of the frame of a white field is there, and how much of the rectangle it fills. */
    private static final double WHOLE = 0.9;

    private static final double THIN = 0.35;

    /** Twelve stars are 2.8 % of the field. */
    private static final double STARRY = 0.004;

    /** How much lighter than the field a star is at least, of 255. */
    private static final double LIGHTER = 60;

    /** The largest first. */
    static List<EmblemField> all(Paint paint) {
        Box whole = new Box(0, 0, paint.width(), paint.height());
        List<EmblemField> fields = new ArrayList<>();
        largest(Blob.all(paint, whole, EmblemField::isBlue)).stream()
                .filter(blob -> blob.pixels().length >= FULL * blob.box().area())
                .forEach(blob -> blue(paint, blob).ifPresent(fields::add));
        largest(Blob.all(paint, whole, EmblemField::isDark)).stream()
                .filter(blob -> isFrame(paint, blob))
                .forEach(blob -> fields.add(new EmblemField(blob.box(), WHITE, BLACK)));
        return fields;
    }

    private static List<Blob> largest(List<Blob> blobs) {
        return blobs.stream()
                .filter(blob -> blob.box().height() >= LOWEST && blob.box().width() >= LOWEST)
                .sorted(Comparator.comparingDouble(blob -> -blob.box().area()))
                .limit(MOST)
                .toList();
    }

    private static Optional<EmblemField> blue(Paint paint, Blob blob) {
        int field = Paint.median(Arrays.stream(blob.pixels()).map(at -> paint.rgb()[at]).toArray());
        Box box = trimmed(paint, blob.box(), field);
        if (box.height() < LOWEST || box.width() < LOWEST) {
            return Optional.empty();
        }
        int[] inside = colours(paint, box.within(1));
        return farthest(inside, field, EmblemField::isGold)
                .or(() -> farthest(inside, field, EmblemField::isWhite))
                // JPEG keeps how light small stars are, and loses their colour.
                .or(() -> farthest(inside, field, c -> light(c) > light(field) + LIGHTER))
                .map(star -> new EmblemField(box, field, star));
    }

    /** Without the rows and columns at the edges that are rather the ground than the field. */
    private static Box trimmed(Paint paint, Box box, int field) {
        double near = Paint.apart(field, WHITE) / 2;
        int[] rows =
                IntStream.range(box.top(), box.bottom())
                        .filter(y -> row(paint, box, y, field, near) > box.width() / 2)
                        .toArray();
        int[] columns =
                IntStream.range(box.left(), box.right())
                        .filter(x -> column(paint, box, x, field, near) > box.height() / 2)
                        .toArray();
        return rows.length == 0 || columns.length == 0
                ? new Box(0, 0, 0, 0)
                : new Box(
                        columns[0],
                        rows[0],
                        columns[columns.length - 1] + 1,
                        rows[rows.length - 1] + 1);
    }

    private static long row(Paint paint, Box box, int y, int field, double near) {
        return IntStream.range(box.left(), box.right())
                .filter(x -> Paint.apart(paint.at(x, y), field) < near)
                .count();
    }

    private static long column(Paint paint, Box box, int x, int field, double near) {
        return IntStream.range(box.top(), box.bottom())
                .filter(y -> Paint.apart(paint.at(x, y), field) < near)
                .count();
    }

    private static int[] colours(Paint paint, Box box) {
        return IntStream.range(box.top(), box.bottom())
                .flatMap(y -> IntStream.range(box.left(), box.right()).map(x -> paint.at(x, y)))
                .toArray();
    }

    /** What is farthest from the field: edges are a mixture of both. */
    private static Optional<Integer> farthest(int[] inside, int field, IntPredicate star) {
        int[] found =
                Arrays.stream(inside)
                        .filter(star)
                        .boxed()
                        .sorted(Comparator.comparingDouble(c -> -Paint.apart(c, field)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return found.length < STARRY * inside.length || found.length == 0
                ? Optional.empty()
                : Optional.of(Paint.median(Arrays.copyOf(found, (found.length + 4) / 5)));
    }

    /** From 0 to 255, as JPEG keeps it (ITU-T T.871, 7). */
    private static double light(int colour) {
        return 0.299 * Paint.red(colour) + 0.587 * Paint.green(colour) + 0.114 * Paint.blue(colour);
    }

    /** Between greenish and violet blue, and no grey. */
    static boolean isBlue(int colour) {
        int red = Paint.red(colour);
        int green = Paint.green(colour);
        int blue = Paint.blue(colour);
        int range = blue - Math.min(red, green);
        double hue = range == 0 ? 0 : 60.0 * (red - green) / range;
        return blue >= 60
                && blue > Math.max(red, green)
                && range >= 0.4 * blue
                && hue >= -45
                && hue <= 25;
    }

    /** Between orange and lemon. */
    static boolean isGold(int colour) {
        int red = Paint.red(colour);
        int green = Paint.green(colour);
        int most = Math.max(red, green);
        return most >= 130
                && most - Paint.blue(colour) >= most / 2
                && green >= 0.45 * red
                && green <= 1.1 * red;
    }

    private static boolean isWhite(int colour) {
        return Math.min(Paint.red(colour), Math.min(Paint.green(colour), Paint.blue(colour)))
                >= 190;
    }

    /** A thin black line is grey. */
    private static boolean isDark(int colour) {
        int most = Math.max(Paint.red(colour), Math.max(Paint.green(colour), Paint.blue(colour)));
        int least = Math.min(Paint.red(colour), Math.min(Paint.green(colour), Paint.blue(colour)));
        return most < 190 && most - least < 50;
    }

    /** Whether pixels are the four sides of a rectangle, and little else. */
    private static boolean isFrame(Paint paint, Blob blob) {
        Box box = blob.box();
        if (blob.pixels().length > THIN * box.area()) {
            return false;
        }
        boolean[][] sides = {
            new boolean[box.width()],
            new boolean[box.width()],
            new boolean[box.height()],
            new boolean[box.height()]
        };
        for (int pixel : blob.pixels()) {
            int x = pixel % paint.width();
            int y = pixel / paint.width();
            sides[0][x - box.left()] |= y < box.top() + 2;
            sides[1][x - box.left()] |= y >= box.bottom() - 2;
            sides[2][y - box.top()] |= x < box.left() + 2;
            sides[3][y - box.top()] |= x >= box.right() - 2;
        }
        return Arrays.stream(sides).allMatch(EmblemField::isWhole);
    }

    private static boolean isWhole(boolean[] side) {
        return IntStream.range(0, side.length).filter(i -> side[i]).count() >= WHOLE * side.length;
    }
}
