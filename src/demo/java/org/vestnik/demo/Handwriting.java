package org.vestnik.demo;

import java.awt.Color;

/** Written lines that nobody can read. */
final class Handwriting {
    private static final Color INK = Ink.of(0x2f4680);

    private Handwriting() {}

    /** One line of so many units, of letters as high as the size says. */
    static void line(Pen pen, double x, double y, double length, double size) {
        int strokes = (int) (length / size / 1.25);
        double[] points = new double[2 * strokes];
        for (int i = 0; i < strokes; i++) {
            double tall = i % 9 == 4 ? -1.4 * size : 0;
            points[2 * i] = x + i * size * 1.25;
            points[2 * i + 1] = y + size * Math.sin(i * 2.1 + y) + tall;
        }
        pen.line(Ink.clear(INK, 0.85), size * 0.54, Outline.smooth(points));
    }

    /** A tick beside a line. */
    static void tick(Pen pen, double x, double y, double size) {
        pen.line(
                Ink.of(0xc4403a),
                size * 0.18,
                Outline.at(x, y, size, "M 0.1 -0.1 L 0.36 0.26 L 1 -0.7"));
    }
}
