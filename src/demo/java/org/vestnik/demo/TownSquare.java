package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** The square behind the stall: sky, houses, a clock tower, trees, paving. */
final class TownSquare {
    private TownSquare() {}

    static void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x8fbcd6), 470, Ink.of(0xf9e7c8)), 0, 0, 1200, 480);
        for (int i = 0; i < 5; i++) {
            double x = 90 + i * 260;
            pen.fill(Ink.clear(Ink.WHITE, 0.75), Outline.cloud(x, 80 + i % 2 * 46, 86, 18, random));
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.65),
                    Outline.cloud(x + 48, 70 + i % 2 * 46, 52, 17, random));
        }
        pen.fill(
                Ink.of(0xa9bdc4),
                Outline.below(
                        500, -20, 300, 140, 250, 320, 296, 520, 236, 700, 290, 900, 246, 1060, 284,
                        1220, 240));
    }

    static void houses(Pen pen, Random random) {
        Color[] walls = {
            Ink.of(0xe7c790),
            Ink.of(0xd98f72),
            Ink.of(0xf1e6cf),
            Ink.of(0xa9bfae),
            Ink.of(0xe3b35f),
            Ink.of(0xd7a7a0),
            Ink.of(0xf0e0c0),
            Ink.of(0x9db4c4)
        };
        double x = -30;
        for (int i = 0; i < walls.length; i++) {
            double width = 142 + random.nextInt(38);
            double top = 268 + random.nextInt(56);
            house(pen, walls[i], x, top, width);
            x += width;
        }
    }

    private static void house(Pen pen, Color wall, double x, double top, double width) {
        pen.box(wall, x, top, width, 490 - top);
        pen.box(Ink.clear(Ink.NIGHT, 0.09), x + width * 0.66, top, width * 0.34, 490 - top);
        pen.fill(
                Ink.of(0xb25a3e),
                Outline.polygon(
                        x - 9,
                        top + 3,
                        x + 22,
                        top - 44,
                        x + width - 22,
                        top - 44,
                        x + width + 9,
                        top + 3));
        pen.box(Ink.of(0x7c3f2f), x - 9, top + 1, width + 18, 6);
        pen.box(Ink.of(0x9c5a45), x + width * 0.62, top - 66, 16, 30);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 3; i++) {
                double windowX = x + width * (0.13 + i * 0.28);
                double windowY = top + 24 + row * 66;
                pen.fill(
                        Ink.light(wall, 0.6), Outline.rounded(windowX - 4, windowY - 4, 34, 48, 3));
                pen.box(Ink.of(0x5f7d8f), windowX, windowY, 26, 40);
                pen.fill(
                        Ink.clear(Ink.WHITE, 0.3),
                        Outline.at(windowX, windowY, "M 0 40 L 26 0 L 26 14 L 9 40 Z"));
                pen.line(Ink.PAPER, 2.4, windowX + 13, windowY, windowX + 13, windowY + 40);
                if (row == 0) {
                    pen.box(Ink.MOSS, windowX - 3, windowY + 40, 32, 6);
                    pen.oval(Ink.of(0xd8483e), windowX + 5, windowY + 40, 3.6, 3.6);
                    pen.oval(Ink.of(0xf0a3ad), windowX + 15, windowY + 39, 3.6, 3.6);
                    pen.oval(Ink.of(0xd8483e), windowX + 24, windowY + 40, 3.6, 3.6);
                }
            }
        }
        pen.box(Ink.of(0x6b4a35), x + width * 0.42, 440, 30, 50);
    }

    static void tower(Pen pen) {
        pen.box(Ink.of(0xd8c4a0), 806, 126, 82, 364);
        pen.box(Ink.of(0xb39d80), 858, 126, 30, 364);
        for (int i = 0; i < 11; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.2), 1.6, 806, 226 + i * 24, 888, 226 + i * 24);
        }
        pen.box(Ink.of(0x8a5d3d), 796, 116, 102, 14);
        pen.fill(Ink.of(0x7a5a45), Outline.rounded(804, 60, 86, 58, 4));
        for (int i = 0; i < 3; i++) {
            pen.fill(Ink.of(0xf3e7cb), Outline.rounded(812 + i * 26, 68, 18, 46, 8));
        }
        pen.fill(Ink.of(0xa9523a), "M 790 62 C 820 50 836 26 847 -6 C 858 26 874 50 904 62 Z");
        pen.oval(Ink.of(0x6b4a35), 840, 170, 31, 31);
        pen.oval(Ink.of(0xfbf4e2), 840, 170, 26, 26);
        pen.line(Ink.NIGHT, 4, 840, 170, 826, 162);
        pen.line(Ink.NIGHT, 3, 840, 170, 842, 150);
    }

    static void trees(Pen pen, Random random) {
        double[][] trees = {{64, 490, 92}, {1066, 492, 104}, {1180, 496, 86}, {694, 488, 62}};
        Color[] crowns = {Ink.of(0xd39a3f), Ink.of(0xc96f3a), Ink.of(0xb7a24b), Ink.of(0xa9a84f)};
        for (int i = 0; i < trees.length; i++) {
            double x = trees[i][0];
            double y = trees[i][1];
            double size = trees[i][2];
            pen.fill(
                    Ink.of(0x6b4c38),
                    Outline.polygon(x - 9, y, x - 6, y - size, x + 6, y - size, x + 10, y));
            pen.fill(
                    Ink.dark(crowns[i], 0.16),
                    Outline.cloud(x, y - size * 1.5, size, size * 0.86, random));
            pen.fill(
                    crowns[i],
                    Outline.cloud(
                            x - size * 0.14, y - size * 1.62, size * 0.78, size * 0.62, random));
            pen.fill(
                    Ink.light(crowns[i], 0.3),
                    Outline.cloud(x - size * 0.3, y - size * 1.78, size * 0.4, size * 0.3, random));
        }
    }

    static void square(Pen pen, Random random) {
        pen.box(Pen.down(486, Ink.of(0xd8c4a2), 800, Ink.of(0xb59a78)), 0, 486, 1200, 314);
        for (int i = 0; i < 12; i++) {
            double y = 488 + Math.pow(i, 1.9) * 3.2;
            pen.line(Ink.clear(Ink.WALNUT, 0.17), 1.8, 0, y, 1200, y);
        }
        for (int i = -22; i < 23; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.17), 1.8, 600 + i * 46, 486, 600 + i * 128, 800);
        }
        for (int i = 0; i < 60; i++) {
            double y = 500 + random.nextInt(290);
            double size = (y - 440) * 0.1;
            pen.fill(
                    Ink.clear(random.nextBoolean() ? Ink.WHITE : Ink.WALNUT, 0.07),
                    Outline.box(random.nextInt(1200), y, size * 2.4, size * 0.6));
        }
    }
}
