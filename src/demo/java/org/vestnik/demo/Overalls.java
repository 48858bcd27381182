package org.vestnik.demo;

import java.awt.Color;

/** What handymen wear over the shirt, put on a figure that is drawn. */
final class Overalls {
    private Overalls() {}

    static void on(Pen pen, Color cloth, Figure.Spot spot) {
        double unit = spot.height() / 100;
        pen.at(
                spot.x(),
                spot.y(),
                unit,
                unit,
                () -> {
                    pen.fill(
                            cloth,
                            "M -7.6 -68 L 7.6 -68 L 9 -58 L 10.6 -44 L -10.6 -44 L -9 -58 Z");
                    pen.line(cloth, 2.4, "M -7 -68 L -8 -78 M 7 -68 L 8 -78");
                    pen.fill(Ink.dark(cloth, 0.2), Outline.rounded(-4, -64, 8, 7, 1));
                    pen.oval(Ink.of(0xe6c46a), -6.6, -67, 0.9, 0.9);
                    pen.oval(Ink.of(0xe6c46a), 6.6, -67, 0.9, 0.9);
                });
    }
}
