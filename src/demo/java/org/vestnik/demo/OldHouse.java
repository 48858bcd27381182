package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;

/**
 * A house of the National Revival beside a street that leads away: a stone ground floor, an upper
 * floor that juts out on brackets, wide eaves.
 */
final class OldHouse {
    private static final double LONG = 8.2;
    private static final double BACK = 9;
    private static final double STOREY = 2.75;

    private final Pen pen;
    private final View view;
    private final Paint paint;
    private final int side;
    private final double near;
    private final double far;
    private final double wall;
    private final double jut;
    private final double eaves;

    /** The colours of plaster and timber, and how many windows look on the street. */
    record Paint(Color plaster, Color timber, int windows) {
        private Paint shaded() {
            Color shade = Ink.of(0x3c3a68);
            return new Paint(Ink.mix(plaster, shade, 0.36), Ink.mix(timber, shade, 0.3), windows);
        }
    }

    /**
     * Side -1 stands left, in the sun, and 1 right, in the shade; it begins so many metres away.
     */
    OldHouse(Pen pen, View view, Paint paint, int side, double away) {
        this.pen = pen;
        this.view = view;
        this.paint = side < 0 ? paint : paint.shaded();
        this.side = side;
        this.near = away;
        this.far = away + LONG;
        this.wall = side * 3.15;
        this.jut = side * 2.45;
        this.eaves = side * 1.85;
    }

    void draw() {
        double ground = OldStreet.ground(near + 2.5);
        double floor = ground + STOREY;
        double top = floor + STOREY;
        double back = side * BACK;
        Color stone =
                side < 0
                        ? Ink.mix(Ink.STONE, Ink.CREAM, 0.6)
                        : Ink.mix(Ink.STONE, Ink.of(0x4a4470), 0.35);
        pen.fill(stone, standing(near, far, floor));
        pen.fill(
                Ink.mix(Ink.STONE, Ink.WALNUT, 0.35),
                view.front(near, wall, back, OldStreet.ground(near), floor));
        stones(ground);
        door(near + 4.4, ground);
        cellar(near + 1.4, ground);
        pen.fill(Ink.dark(paint.timber(), 0.25), view.level(floor, near, far, wall, jut));
        brackets(floor);
        pen.fill(paint.plaster(), view.wall(jut, near, far, floor, top));
        pen.fill(Ink.dark(paint.plaster(), 0.2), view.front(near, jut, back, floor, top));
        frame(floor, top);
        openings(floor);
        end(floor);
        roof(top);
    }

    /** A piece of the lower wall, down to the street. */
    private Shape standing(double from, double to, double high) {
        double low = OldStreet.ground(from);
        double lowFar = OldStreet.ground(to);
        return view.shape(wall, low, from, wall, high, from, wall, high, to, wall, lowFar, to);
    }

    private void stones(double ground) {
        Color joint = Ink.clear(Ink.WALNUT, 0.25);
        for (int row = 1; row < 4; row++) {
            double y = ground + row * 0.66;
            pen.line(joint, 1.2, view.line(wall, y, near, wall, y, far));
            for (double z = near + row % 2 * 0.5; z < far; z += 1.1) {
                pen.line(joint, 1.2, view.line(wall, y, z, wall, y + 0.66, z));
            }
        }
    }

    private void door(double z, double ground) {
        pen.fill(Ink.of(0xe4d3b0), standing(z - 0.95, z + 0.95, ground + 2.3));
        pen.fill(
                Ink.mix(paint.timber(), Ink.OCHRE, 0.2),
                standing(z - 0.75, z + 0.75, ground + 2.1));
        pen.line(
                Ink.dark(paint.timber(), 0.4),
                2,
                view.line(wall, OldStreet.ground(z), z, wall, ground + 2.1, z));
    }

    private void cellar(double z, double ground) {
        pen.fill(Ink.of(0xe4d3b0), view.wall(wall, z - 0.6, z + 0.7, ground + 0.7, ground + 2));
        pen.fill(Ink.of(0x3c4450), view.wall(wall, z - 0.45, z + 0.55, ground + 0.8, ground + 1.9));
        for (int i = 0; i < 4; i++) {
            double bar = z - 0.3 + i * 0.24;
            pen.line(Ink.NIGHT, 1.8, view.line(wall, ground + 0.8, bar, wall, ground + 1.9, bar));
        }
    }

    private void brackets(double floor) {
        for (double z = near + 0.15; z < far; z += 2.6) {
            double width = Math.max(2, view.size(0.14, z));
            double tip = jut + side * 0.05;
            pen.line(paint.timber(), width, view.line(wall, floor - 0.95, z, tip, floor - 0.05, z));
        }
    }

    private void frame(double floor, double top) {
        for (double level : new double[] {floor + 0.08, floor + 0.85, top - 0.25}) {
            pen.fill(paint.timber(), view.wall(jut, near, far, level - 0.08, level + 0.08));
        }
        for (double z : new double[] {near + 0.08, far - 0.1}) {
            pen.fill(paint.timber(), view.wall(jut, z - 0.09, z + 0.09, floor, top));
        }
    }

    private void openings(double floor) {
        double step = (LONG - 0.6) / paint.windows();
        for (int i = paint.windows() - 1; i >= 0; i--) {
            opening(near + 0.3 + step * (i + 0.5), step * 0.21, floor + 0.95);
        }
    }

    private void opening(double z, double half, double sill) {
        double high = sill + 1.27;
        Color glass = side < 0 ? Ink.of(0x8fb2bd) : Ink.of(0x5c7788);
        Color border = Ink.light(paint.plaster(), 0.6);
        pen.fill(border, view.wall(jut, z - half - 0.2, z + half + 0.2, sill - 0.15, high + 0.18));
        pen.fill(
                paint.timber(),
                view.wall(jut, z - half - 0.08, z + half + 0.08, sill - 0.07, high + 0.08));
        pen.fill(glass, view.wall(jut, z - half, z + half, sill, high));
        pen.fill(Ink.clear(Ink.WHITE, 0.8), view.wall(jut, z - half, z, sill, sill + 0.7));
        double width = Math.max(1.2, view.size(0.05, z));
        pen.line(paint.timber(), width, view.line(jut, sill, z, jut, high, z));
        pen.fill(
                Ink.of(0x4f6f43),
                view.wall(jut, z - half - 0.1, z + half + 0.1, sill - 0.21, sill + 0.03));
        double dots = view.size(0.055, z);
        for (int k = 0; k < 5; k++) {
            double at = z - half + k * half / 2;
            Color flower = k % 2 == 0 ? Ink.of(0xd8423c) : Ink.of(0xee8f9a);
            pen.oval(flower, view.x(jut, at), view.y(sill + 0.03, at), dots, dots);
        }
    }

    /** The narrow side of the upper floor, which looks at us. */
    private void end(double floor) {
        double from = jut + side * 0.5;
        double to = jut + side * 1.35;
        double sill = floor + 0.95;
        pen.fill(
                paint.timber(),
                view.front(near, from - side * 0.1, to + side * 0.1, sill - 0.1, sill + 1.35));
        pen.fill(Ink.of(0x55707d), view.front(near, from, to, sill, sill + 1.25));
        pen.fill(Ink.clear(Ink.WHITE, 0.6), view.front(near, from, to, sill, sill + 0.65));
        double beam = Math.max(2, view.size(0.13, near));
        double back = side * BACK;
        pen.line(paint.timber(), beam, view.line(jut, floor, near, back, floor, near));
        pen.line(paint.timber(), beam, view.line(jut, floor, near, jut, floor + STOREY, near));
    }

    private void roof(double top) {
        double from = near - 0.6;
        double to = far + 0.3;
        double back = side * (BACK + 0.5);
        Color tile = Ink.of(0xb5573c);
        Color soffit = Ink.dark(paint.timber(), 0.25);
        pen.fill(soffit, view.level(top, from, to, eaves, jut));
        pen.fill(soffit, view.level(top, from, near, eaves, back));
        rafters(from, to, top);
        boolean hipSeen = top / from < 0.45;
        if (hipSeen) {
            pen.fill(tile, hip(from, top, back));
        }
        pen.fill(Ink.dark(tile, 0.35), view.wall(eaves, from, to, top - 0.08, top + 0.14));
        pen.fill(Ink.dark(tile, 0.22), view.front(from, eaves, back, top - 0.08, top + 0.14));
    }

    /** The slope of the roof above the narrow side; from close by the eaves hide it. */
    private Shape hip(double from, double top, double back) {
        double ridge = near + 3.4;
        double low = top + 0.12;
        double high = top + 1.9;
        double left = side * 6.4;
        double right = side * 5;
        return view.shape(eaves, low, from, back, low, from, left, high, ridge, right, high, ridge);
    }

    private void rafters(double from, double to, double top) {
        Color beam = Ink.dark(paint.timber(), 0.5);
        for (double z = from + 0.2; z < to; z += 0.75) {
            double width = Math.max(1, view.size(0.05, z));
            pen.line(beam, width, view.line(eaves, top, z, jut, top, z));
        }
    }
}
