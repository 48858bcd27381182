package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;

/** A cat, about 100 units high or wide, its paws at (0, 0). */
final class HouseCat {
    private static final String BODY =
            "M -20 0 C -30 -22 -22 -52 -8 -60 L 14 -58 C 32 -46 38 -14 30 0 Z";
    private static final String CURLED =
            "M -50 0 C -60 -26 -34 -46 2 -45 C 38 -45 58 -24 50 -4 C 46 3 -40 4 -50 0 Z";

    private final Pen pen;
    private final Color fur;

    private HouseCat(Pen pen, Color fur) {
        this.pen = pen;
        this.fur = fur;
    }

    static void sitting(Pen pen, Color fur, double x, double y, double scale) {
        pen.at(x, y, scale, Math.abs(scale), () -> new HouseCat(pen, fur).sits());
    }

    static void curled(Pen pen, Color fur, double x, double y, double scale) {
        pen.at(x, y, scale, Math.abs(scale), () -> new HouseCat(pen, fur).sleeps());
    }

    private void sits() {
        pen.line(fur, 9, "M 24 -5 C 52 -2 60 -18 50 -34");
        pen.line(Ink.dark(fur, 0.3), 9, "M 53 -27 Q 52 -31 50 -34");
        Shape body = Outline.path(BODY);
        pen.fill(fur, body);
        pen.inside(body, () -> stripes("M 8 -52 Q 24 -48 30 -38 M 14 -36 Q 28 -34 36 -24"));
        pen.fill(
                Ink.light(fur, 0.7),
                "M -15 -54 C -26 -34 -20 -16 -12 -12 C -4 -20 -2 -40 -6 -54 Z");
        pen.line(Ink.dark(fur, 0.2), 1.4, "M -4 -24 L -5 -3 M 10 -20 C 2 -12 4 -4 8 -1");
        pen.oval(Ink.light(fur, 0.6), -12, -3, 9, 4.4);
        pen.oval(Ink.light(fur, 0.6), 5, -3, 9, 4.4);
        pen.at(-8, -72, 1, 1, this::face);
    }

    private void sleeps() {
        Shape body = Outline.path(CURLED);
        pen.fill(fur, body);
        pen.inside(
                body,
                () ->
                        stripes(
                                "M 4 -46 Q 12 -34 8 -24 M 20 -44 Q 28 -32 24 -20 M 36 -38 Q 42 -28 38 -16"));
        pen.line(fur, 11, "M 46 -8 C 40 4 4 4 -18 -3");
        pen.line(Ink.dark(fur, 0.3), 10, "M -10 -1 L -18 -3");
        pen.at(-34, -20, 0.92, 0.92, this::face);
    }

    private void stripes(String paths) {
        pen.line(Ink.dark(fur, 0.28), 5, paths);
    }

    private void face() {
        Color pink = Ink.of(0xe9a79a);
        pen.fill(fur, "M -19 -2 L -17 -28 L -3 -14 Z");
        pen.fill(fur, "M 19 -2 L 17 -28 L 3 -14 Z");
        pen.fill(pink, "M -15 -10 L -14 -22 L -7 -14 Z");
        pen.fill(pink, "M 15 -10 L 14 -22 L 7 -14 Z");
        pen.oval(fur, 0, 0, 20, 17);
        pen.line(Ink.dark(fur, 0.28), 3, "M 0 -15 L 0 -9 M -6 -14 L -4.5 -9 M 6 -14 L 4.5 -9");
        pen.oval(Ink.light(fur, 0.75), 0, 7, 9, 7);
        pen.oval(Ink.NIGHT, -7.5, -1.5, 2.4, 3);
        pen.oval(Ink.NIGHT, 7.5, -1.5, 2.4, 3);
        pen.oval(Ink.WHITE, -6.8, -2.6, 0.8, 0.9);
        pen.oval(Ink.WHITE, 8.2, -2.6, 0.8, 0.9);
        pen.fill(Ink.of(0xc9645a), "M -2.4 3 L 2.4 3 L 0 5.8 Z");
        pen.line(Ink.dark(fur, 0.5), 0.9, "M 0 5.6 Q -1 9 -4 8.6 M 0 5.6 Q 1 9 4 8.6");
        pen.line(
                Ink.clear(Ink.WHITE, 0.8),
                0.7,
                "M -8 6 L -24 3 M -8 8 L -23 10 M 8 6 L 24 3 M 8 8 L 23 10");
    }
}
