package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A vine: its leaves, its grapes, the roof they make over a courtyard. */
final class Vine {
    private static final Color[] GREENS = {
        Ink.of(0x3f6b3a), Ink.of(0x55864a), Ink.of(0x76a557), Ink.of(0x9cc069), Ink.of(0xc4d77e)
    };

    private Vine() {}

    static void leaf(Pen pen, double x, double y, double size, Random random) {
        Color green = GREENS[random.nextInt(GREENS.length)];
        pen.turned(
                random.nextInt(360),
                x,
                y,
                () -> {
                    pen.fill(
                            green,
                            Outline.at(
                                    x,
                                    y,
                                    size,
                                    "M 0 0.9 L -0.3 0.45 L -0.9 0.5 L -0.65 0 L -0.95 -0.5 L -0.4 -0.45"
                                            + " L 0 -1 L 0.4 -0.45 L 0.95 -0.5 L 0.65 0 L 0.9 0.5 L 0.3 0.45 Z"));
                    if (size > 15) {
                        pen.line(
                                Ink.clear(Ink.WHITE, 0.3),
                                size * 0.08,
                                Outline.at(x, y, size, "M 0 0.8 L 0 -0.8"));
                    }
                });
    }

    static void grapes(Pen pen, double x, double y, double size) {
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 5 - row; i++) {
                double at = x + (i - (4 - row) / 2.0) * size * 0.5;
                double down = y + row * size * 0.44;
                pen.oval(Ink.of(0x5d3f6d), at, down, size * 0.28, size * 0.28);
                pen.oval(
                        Ink.of(0x8a68a0),
                        at - size * 0.08,
                        down - size * 0.08,
                        size * 0.12,
                        size * 0.12);
            }
        }
    }

    /** Leaves over our heads, larger the nearer they hang. */
    static void roof(Pen pen, View view, double up, Random random) {
        for (double away = 9.6; away > 1.5; away *= 0.93) {
            double size = view.size(away > 4 ? 0.22 : 0.16, away);
            int leaves = (int) (6 + 33 / away);
            for (int i = 0; i < leaves; i++) {
                double right = (random.nextDouble() - 0.5) * 5.4;
                double high = up + random.nextDouble() * 0.4 - 0.12;
                double x = view.x(right, away);
                double y = view.y(high, away);
                if (y > -size && x > -size && x < 800 + size) {
                    leaf(pen, x, y, size * (0.7 + random.nextDouble() * 0.6), random);
                }
            }
            if (random.nextInt(2) == 0) {
                double right = (random.nextDouble() - 0.5) * 3.6;
                grapes(pen, view.x(right, away), view.y(up - 0.2, away), size * 0.8);
            }
        }
    }
}
