package org.vestnik.demo;

import java.util.Random;

/** What stands on tables: cloths, bowls of soup, bread, plates. */
final class Kitchenware {
    private Kitchenware() {}

    static void cloth(Pen pen, double x, double y, double half) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), x, y + half * 0.46, half * 0.9, half * 0.1);
        pen.fill(
                Ink.of(0xe9d9c0),
                Outline.polygon(
                        x - half,
                        y + 8,
                        x + half,
                        y + 8,
                        x + half - 12,
                        y + half * 0.4,
                        x - half + 12,
                        y + half * 0.4));
        pen.fill(Ink.of(0xfaf3e4), Outline.oval(x, y + 4, half, half * 0.15));
        pen.inside(
                Outline.oval(x, y + 4, half, half * 0.15),
                () -> {
                    for (int i = -9; i < 10; i++) {
                        pen.line(
                                Ink.clear(Ink.of(0xc9574a), 0.32),
                                half * 0.036,
                                x + i * half * 0.11,
                                y - half * 0.16,
                                x + i * half * 0.14,
                                y + half * 0.2);
                    }
                    for (int i = -2; i < 3; i++) {
                        pen.line(
                                Ink.clear(Ink.of(0xc9574a), 0.32),
                                half * 0.02,
                                x - half,
                                y + 4 + i * half * 0.06,
                                x + half,
                                y + 4 + i * half * 0.06);
                    }
                });
        folds(pen, x, y, half);
    }

    private static void folds(Pen pen, double x, double y, double half) {
        for (int i = 0; i < 8; i++) {
            double foldX = x - half * 0.86 + i * half * 0.24;
            pen.fill(
                    Ink.clear(Ink.of(0xc9574a), 0.18),
                    Outline.at(foldX, y, half, "M 0 0.1 L 0.09 0.12 L 0.1 0.4 L 0 0.4 Z"));
        }
    }

    static void bowl(Pen pen, double x, double y, double size) {
        pen.at(
                x,
                y,
                size,
                size,
                () -> {
                    pen.oval(Ink.clear(Ink.NIGHT, 0.16), 4, 15, 34, 8);
                    pen.fill(Ink.WHITE, "M -30 0 C -28 18 -12 20 0 20 C 12 20 28 18 30 0 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0x5f7f9a), 0.3),
                            "M 6 0 C 8 16 4 20 0 20 C 12 20 28 18 30 0 Z");
                    pen.oval(Ink.of(0xf4f1ea), 0, 0, 30, 8.4);
                    pen.oval(Ink.of(0xd9853c), 0, 0.6, 25, 6.2);
                    pen.oval(Ink.of(0x7f9a45), -8, 0, 3.6, 1.6);
                    pen.oval(Ink.of(0xf2d27a), 7, 1.6, 4, 1.8);
                    steam(pen, -6, -10);
                    steam(pen, 9, -14);
                });
    }

    static void steam(Pen pen, double x, double y) {
        pen.line(Ink.clear(Ink.WHITE, 0.55), 3, Outline.at(x, y, "M 0 0 C -9 -12 9 -20 0 -34"));
    }

    static void bread(Pen pen, double x, double y, Random random) {
        pen.fill(Ink.of(0x9c6b3c), Outline.at(x, y, "M -38 0 L 38 0 L 28 20 L -28 20 Z"));
        for (int i = 0; i < 5; i++) {
            pen.oval(Ink.of(0xd59a55), x - 27 + i * 13, y - 4 - i % 2 * 5, 12, 9);
            pen.oval(Ink.of(0xf0cf97), x - 29 + i * 13, y - 7 - i % 2 * 5, 6, 3);
        }
    }

    static void plates(Pen pen, double x, double y) {
        for (int i = 0; i < 6; i++) {
            pen.fill(
                    i % 2 == 0 ? Ink.WHITE : Ink.of(0xdfe8e6),
                    Outline.rounded(x - 19, y - 6 - i * 6, 38, 6, 3));
        }
    }
}
