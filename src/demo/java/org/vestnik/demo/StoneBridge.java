package org.vestnik.demo;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** A bridge of five arches, mirrored in the water, with two people on it. */
final class StoneBridge {
    private StoneBridge() {}

    static void draw(Pen pen) {
        double[][] arches = {{330, 66}, {510, 84}, {690, 66}, {210, 40}, {812, 40}};
        Path2D body =
                Outline.path(
                        "M 96 400 C 240 356 380 318 510 314 C 640 318 780 356 924 400 L 940 470 L 80 470 Z");
        Area stone = new Area(body);
        for (double[] arch : arches) {
            Path2D hole = new Path2D.Double(Outline.circle(arch[0], 440, arch[1]));
            hole.append(Outline.box(arch[0] - arch[1], 440, 2 * arch[1], 60), false);
            stone.subtract(new Area(hole));
        }
        pen.at(
                0,
                910,
                1,
                -1,
                () ->
                        pen.inside(
                                Outline.box(0, 300, 1200, 146),
                                () -> pen.fill(Ink.clear(Ink.of(0x3a3148), 0.5), stone)));
        pen.fill(Pen.across(80, Ink.of(0x6b5a5c), 940, Ink.of(0xb98a6b)), stone);
        pen.inside(stone, () -> masonry(pen));
        for (double[] arch : arches) {
            ring(pen, arch[0], arch[1]);
        }
        pen.line(
                Ink.of(0x5a4a50),
                9,
                "M 92 398 C 240 353 380 315 510 311 C 640 315 780 353 928 398");
        pen.line(
                Ink.of(0xf0c794),
                3,
                "M 92 393 C 240 348 380 310 510 306 C 640 310 780 348 928 393");
        strollers(pen);
    }

    private static void masonry(Pen pen) {
        for (int row = 0; row < 13; row++) {
            double y = 320 + row * 12;
            pen.line(Ink.clear(Ink.NIGHT, 0.16), 1.2, 80, y, 940, y);
            for (double x = 80 + row % 2 * 14; x < 940; x += 28) {
                pen.line(Ink.clear(Ink.NIGHT, 0.13), 1.1, x, y, x, y + 12);
            }
        }
    }

    private static void ring(Pen pen, double x, double radius) {
        for (int i = 0; i <= 12; i++) {
            double angle = Math.PI * (1 + i / 12.0);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            pen.line(
                    Ink.of(0x4d4048),
                    1.6,
                    x + cos * radius,
                    440 + sin * radius,
                    x + cos * (radius + 11),
                    440 + sin * (radius + 11));
        }
        Shape inner =
                Outline.path(
                        "M "
                                + (x - radius)
                                + " 440 C "
                                + (x - radius)
                                + " "
                                + (440 - radius * 1.33)
                                + " "
                                + (x + radius)
                                + " "
                                + (440 - radius * 1.33)
                                + " "
                                + (x + radius)
                                + " 440");
        pen.line(Ink.clear(Ink.of(0xffd9a0), 0.55), 2.4, inner);
    }

    private static void strollers(Pen pen) {
        Look man = Look.of(1, Look.BLACK, Look.Hair.HAT, Ink.of(0x3c3a52)).in(Ink.NIGHT);
        Look woman =
                Look.of(1, Look.BROWN, Look.Hair.LONG, Ink.of(0x8c3d3a))
                        .in(Ink.NIGHT)
                        .with(Look.Extra.SKIRT);
        Figure.back(pen, man, Pose.HANGING, Figure.spot(470, 313, 58));
        Figure.back(pen, woman, Pose.HANGING, Figure.spot(490, 312, 54));
    }
}
