package org.vestnik.demo;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A flag on a stand indoors, at (0, 0) and 500 high; its cloth hangs down in folds. */
final class StandingFlag {
    private static final double TOP = -478;
    private static final double WIDE = 128;
    private static final double HIGH = 176;

    private final Pen pen;

    private StandingFlag(Pen pen) {
        this.pen = pen;
    }

    static void bulgarian(Pen pen) {
        Color[] stripes = {Ink.of(0xfdfbf5), Ink.of(0x2f8f67), Ink.of(0xcf3f36)};
        StandingFlag flag = new StandingFlag(pen);
        flag.stand();
        for (int i = 0; i < 3; i++) {
            pen.fill(stripes[i], flag.cloth(i / 3.0, (i + 1) / 3.0));
        }
        flag.folds();
    }

    static void european(Pen pen) {
        StandingFlag flag = new StandingFlag(pen);
        flag.stand();
        pen.fill(Ink.of(0x2b4a9b), flag.cloth(0, 1));
        for (int i = 0; i < 12; i++) {
            double angle = Math.toRadians(i * 30);
            double x = fold(0.5) + 44 * Math.cos(angle);
            double y = sag(0.5) + HIGH / 2 + 50 * Math.sin(angle);
            pen.fill(Ink.of(0xf6cf45), star(x, y, 9.5));
        }
        flag.folds();
    }

    private void stand() {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 4, 0, 52, 9);
        pen.fill(Ink.of(0x6d4a2c), "M -34 0 L 34 0 L 15 -16 L -15 -16 Z");
        pen.line(Ink.of(0xb98a4a), 7, 0, -10, 0, -488);
        pen.fill(Ink.of(0xe6bd66), "M 0 -520 Q 12 -500 5 -484 L -5 -484 Q -12 -500 0 -520 Z");
    }

    private static double fold(double along) {
        return WIDE * along + 3 * Math.sin(along * 13);
    }

    private static double sag(double along) {
        return TOP + along * along * 86 + 5 * Math.sin(along * 11 + 1);
    }

    /** The cloth from one share of its height to another. */
    private Path2D cloth(double from, double to) {
        int steps = 24;
        double[] points = new double[4 * (steps + 1)];
        for (int k = 0; k <= steps; k++) {
            double along = (double) k / steps;
            int back = points.length - 2 - 2 * k;
            points[2 * k] = fold(along);
            points[2 * k + 1] = sag(along) + from * HIGH;
            points[back] = fold(along);
            points[back + 1] = sag(along) + to * HIGH;
        }
        return Outline.polygon(points);
    }

    private void folds() {
        pen.inside(
                cloth(0, 1),
                () -> {
                    for (int i = 0; i < 4; i++) {
                        double x = fold(0.13 + i * 0.25);
                        pen.box(Ink.clear(Ink.NIGHT, 0.15), x, -490, 13, 330);
                        pen.box(Ink.clear(Ink.WHITE, 0.16), x - 13, -490, 8, 330);
                    }
                });
    }

    static Path2D star(double x, double y, double radius) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            points[2 * i] = x + reach * Math.sin(Math.PI * i / 5);
            points[2 * i + 1] = y - reach * Math.cos(Math.PI * i / 5);
        }
        return Outline.polygon(points);
    }
}
