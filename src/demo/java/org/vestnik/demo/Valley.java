package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A stone bridge over a river in a valley at sunset, mountains behind mountains. */
final class Valley implements Scene {
    private static final double SUN_X = 742;
    private static final double SUN_Y = 258;
    private static final double WATER = 420;

    @Override
    public int width() {
        return 1200;
    }

    @Override
    public int height() {
        return 675;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        ranges(pen);
        village(pen, random);
        river(pen, random);
        StoneBridge.draw(pen);
        banks(pen, random);
        poplars(pen, random);
        foreground(pen, random);
        pen.glow(Ink.clear(Ink.of(0xffd9a0), 0.3), SUN_X, SUN_Y, 520);
        pen.vignette(1200, 675, 0.42);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x6b7ba6), 150, Ink.of(0xd79a94)), 0, 0, 1200, 151);
        pen.box(Pen.down(150, Ink.of(0xd79a94), 330, Ink.of(0xfbd79b)), 0, 150, 1200, 190);
        pen.glow(Ink.clear(Ink.of(0xffe7b0), 0.9), SUN_X, SUN_Y, 250);
        pen.oval(Ink.of(0xfff4d6), SUN_X, SUN_Y, 46, 46);
        for (int i = 0; i < 7; i++) {
            double x = random.nextInt(1150);
            double y = 46 + i * 26;
            double length = 110 + random.nextInt(160);
            Color colour = Ink.clear(Ink.mix(Ink.of(0xf3b79b), Ink.of(0xffe3b8), i / 7.0), 0.55);
            pen.fill(
                    colour,
                    Outline.smooth(
                            x - length,
                            y,
                            x - length / 2,
                            y - 9,
                            x,
                            y - 6,
                            x + length * 0.7,
                            y - 2,
                            x + length,
                            y + 3,
                            x,
                            y + 6,
                            x - length,
                            y));
        }
        for (int i = 0; i < 6; i++) {
            double x = 300 + i * 31 + i % 2 * 12;
            double y = 140 - i * 9 + i % 3 * 16;
            pen.line(
                    Ink.clear(Ink.NIGHT, 0.7),
                    2,
                    Outline.at(x, y, "M -10 -4 Q -4 -6 0 0 Q 4 -6 10 -3"));
        }
    }

    private void ranges(Pen pen) {
        pen.fill(
                Ink.of(0xc9a3a4),
                Outline.below(
                        500, -20, 300, 120, 236, 230, 270, 340, 196, 470, 258, 600, 282, 760, 290,
                        880, 240, 1010, 206, 1120, 250, 1220, 226));
        pen.fill(
                Ink.of(0xa8899b),
                Outline.below(
                        500, -20, 250, 90, 270, 200, 320, 330, 276, 470, 318, 620, 330, 800, 326,
                        930, 284, 1060, 300, 1220, 252));
        pen.fill(
                Ink.of(0x7f7790),
                Outline.below(
                        520, -20, 320, 130, 300, 260, 356, 420, 348, 560, 366, 760, 362, 900, 340,
                        1050, 322, 1220, 318));
        pen.box(
                Pen.down(
                        330,
                        Ink.clear(Ink.of(0xffd9a0), 0),
                        400,
                        Ink.clear(Ink.of(0xffd9a0), 0.45)),
                0,
                330,
                1200,
                70);
        pen.fill(
                Pen.down(360, Ink.of(0x6f7a68), 440, Ink.of(0x566247)),
                Outline.below(
                        460, -20, 372, 120, 352, 260, 386, 430, 394, 620, 390, 800, 392, 960, 366,
                        1090, 352, 1220, 360));
    }

    private void village(Pen pen, Random random) {
        for (int i = 0; i < 15; i++) {
            double x = 880 + random.nextInt(280);
            double y = 366 + random.nextInt(30);
            double width = 18 + random.nextInt(14);
            pen.box(i % 3 == 0 ? Ink.of(0xd9bfa0) : Ink.of(0xb89d8a), x, y, width, 15);
            pen.fill(
                    Ink.of(0x8a4a3c),
                    Outline.polygon(x - 3, y, x + width / 2, y - 10, x + width + 3, y));
            pen.box(Ink.of(0xffd98a), x + 4, y + 5, 4, 5);
            pen.box(Ink.of(0xffd98a), x + width - 8, y + 5, 4, 5);
        }
        pen.box(Ink.of(0xd0b59a), 1010, 336, 15, 50);
        pen.fill(Ink.of(0x6d5364), Outline.polygon(1006, 337, 1017.5, 312, 1029, 337));
    }

    private void river(Pen pen, Random random) {
        pen.box(Pen.down(WATER, Ink.of(0xf6cf97), 675, Ink.of(0x566487)), 0, WATER, 1200, 255);
        pen.fill(
                Ink.clear(Ink.of(0x6d6b86), 0.35),
                Outline.below(
                        WATER + 90, 0, WATER, 300, WATER, 600, WATER, 900, WATER, 1200, WATER));
        for (int i = 0; i < 60; i++) {
            double y = WATER + 6 + i * 3.6;
            double spread = 14 + (y - WATER) * 0.42;
            double x = SUN_X + (random.nextDouble() - 0.5) * spread * 2;
            double half = 8 + random.nextDouble() * spread * 0.7;
            pen.line(
                    Ink.clear(Ink.of(0xfff0c8), 0.75),
                    1.6 + (y - WATER) * 0.008,
                    x - half,
                    y,
                    x + half,
                    y);
        }
        for (int i = 0; i < 46; i++) {
            double y = WATER + 10 + random.nextInt(240);
            double x = random.nextInt(1200);
            pen.line(
                    Ink.clear(Ink.of(0xffe2bd), 0.28),
                    1.8,
                    x - 20 - random.nextInt(26),
                    y,
                    x + 20,
                    y);
        }
    }

    private void banks(Pen pen, Random random) {
        pen.fill(
                Pen.down(420, Ink.of(0x58623f), 560, Ink.of(0x353c30)),
                "M 0 396 C 60 398 110 430 150 452 C 190 474 210 500 150 530 C 90 556 40 560 0 566 Z");
        pen.fill(
                Pen.down(420, Ink.of(0x6d6c42), 560, Ink.of(0x3f4232)),
                "M 1200 392 C 1080 398 940 420 890 448 C 846 474 900 500 980 524 C 1060 548 1140 560 1200 566 Z");
        for (int i = 0; i < 30; i++) {
            boolean left = i % 2 == 0;
            double x = left ? random.nextInt(150) : 930 + random.nextInt(270);
            double y = 424 + random.nextInt(left ? 80 : 60);
            pen.fill(
                    Ink.mix(Ink.of(0x3f4a33), Ink.of(0x7d7444), random.nextDouble()),
                    Outline.cloud(x, y, 22 + random.nextInt(12), 13, random));
        }
    }

    private void poplars(Pen pen, Random random) {
        double[][] trees = {
            {1046, 452, 190},
            {1082, 462, 226},
            {1124, 470, 250},
            {1166, 484, 290},
            {38, 450, 210},
            {78, 462, 170}
        };
        for (double[] tree : trees) {
            double x = tree[0];
            double y = tree[1];
            double high = tree[2];
            pen.line(Ink.of(0x3b2f33), 5, x, y, x, y - high * 0.4);
            pen.fill(
                    Ink.of(0x39452f),
                    Outline.at(
                            x,
                            y,
                            high,
                            "M 0 -1 C 0.14 -0.6 0.12 -0.16 0 -0.1 C -0.12 -0.16 -0.14 -0.6 0 -1 Z"));
            pen.fill(
                    Ink.clear(Ink.of(0xe7a45a), 0.4),
                    Outline.at(
                            x,
                            y,
                            high,
                            "M 0 -1 C -0.14 -0.6 -0.12 -0.16 0 -0.1 C -0.07 -0.3 -0.07 -0.7 0 -1 Z"));
        }
    }

    private void foreground(Pen pen, Random random) {
        pen.fill(
                Pen.down(560, Ink.of(0x33372e), 675, Ink.of(0x1f2025)),
                Outline.below(
                        690, -10, 566, 130, 590, 300, 628, 470, 656, 640, 668, 820, 650, 1000, 604,
                        1210, 560));
        for (int i = 0; i < 120; i++) {
            double x = random.nextInt(1200);
            double base = 640 - 90 * Math.pow(Math.abs(x - 610) / 610, 1.6) + 40;
            double high = 24 + random.nextInt(46);
            double lean = random.nextInt(24) - 12;
            pen.line(
                    Ink.mix(Ink.of(0x2c3328), Ink.of(0x6b5f36), random.nextDouble()),
                    2.2,
                    "M "
                            + x
                            + " "
                            + base
                            + " Q "
                            + x
                            + " "
                            + (base - high * 0.6)
                            + " "
                            + (x + lean)
                            + " "
                            + (base - high));
            if (i % 9 == 0) {
                pen.oval(
                        i % 2 == 0 ? Ink.of(0xd06a4a) : Ink.of(0xe9c46a),
                        x + lean,
                        base - high,
                        4,
                        4);
            }
        }
    }
}
