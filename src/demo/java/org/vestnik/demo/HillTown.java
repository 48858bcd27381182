package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A hill town before sunrise; in one house somebody is up already. */
final class HillTown implements Scene {
    private static final double MIDDLE = 500;
    private static final Color DUSK = Ink.of(0x4b4672);
    private static final Color BLUSH = Ink.of(0xd98f92);

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 600;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        ranges(pen);
        hill(pen);
        groves(pen, random);
        for (int row = 0; row < 7; row++) {
            row(pen, row, random);
        }
        tower(pen);
        wall(pen, random);
        lit(pen);
        fields(pen);
        cypresses(pen);
        road(pen, random);
        pen.vignette(800, 600, 0.46);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x2c3564), 190, Ink.of(0x7c6a9c)), 0, 0, 800, 191);
        pen.box(Pen.down(190, Ink.of(0x7c6a9c), 300, Ink.of(0xe9a493)), 0, 190, 800, 111);
        pen.box(Pen.down(300, Ink.of(0xe9a493), 400, Ink.of(0xfbd6a2)), 0, 300, 800, 110);
        pen.glow(Ink.clear(Ink.of(0xffdca6), 0.75), 760, 360, 330);
        for (int i = 0; i < 46; i++) {
            double y = random.nextInt(170);
            double size = 0.7 + random.nextDouble();
            pen.oval(Ink.clear(Ink.WHITE, 0.85 - y / 240), random.nextInt(800), y, size, size);
        }
        pen.fill(
                Ink.of(0xfdf0cf),
                "M 132 66 C 108 84 112 124 146 130 C 118 144 84 124 88 92 C 92 70 114 60 132 66 Z");
        for (int i = 0; i < 5; i++) {
            double x = 90 + i * 160 + i % 2 * 50;
            double y = 190 + i % 3 * 34;
            pen.fill(
                    Ink.clear(Ink.of(0xf3b3a6), 0.4),
                    Outline.at(x, y, "M -110 0 C -50 -14 40 -12 120 0 C 50 7 -40 8 -110 0 Z"));
        }
    }

    private void ranges(Pen pen) {
        pen.fill(
                Ink.of(0x9a83a8),
                Outline.below(
                        460, -20, 330, 90, 280, 190, 318, 300, 262, 420, 306, 560, 286, 700, 318,
                        820, 270));
        pen.fill(
                Ink.of(0x786e9a),
                Outline.below(
                        470, -20, 352, 120, 330, 260, 356, 400, 326, 540, 352, 680, 340, 820, 330));
        pen.box(
                Pen.down(
                        330, Ink.clear(Ink.of(0xf6c4b4), 0), 410, Ink.clear(Ink.of(0xf6c4b4), 0.7)),
                0,
                330,
                800,
                80);
    }

    private void hill(Pen pen) {
        pen.fill(
                Pen.down(190, Ink.of(0x4d4a70), 520, Ink.of(0x2d3352)),
                Outline.below(
                        620, 60, 480, 180, 440, 280, 372, 360, 262, 430, 196, 520, 176, 600, 210,
                        680, 300, 760, 380, 860, 420));
    }

    private static void groves(Pen pen, Random random) {
        double[][] slopes = {
            {392, 234}, {352, 282}, {322, 322}, {292, 366}, {262, 398}, {228, 424}
        };
        for (int i = 0; i < 44; i++) {
            double[] slope = slopes[i % slopes.length];
            double x = slope[0] + random.nextInt(30) - 12;
            double y = slope[1] + random.nextInt(46);
            Color crown = Ink.mix(Ink.of(0x343f60), Ink.of(0x5a6280), random.nextDouble());
            pen.fill(crown, Outline.cloud(x, y, 15, 11, random));
        }
        for (int i = 0; i < 12; i++) {
            double x = 622 + i * 16;
            double y = 236 + i * 17;
            pen.fill(Ink.of(0x46507a), Outline.cloud(x, y, 16, 12, random));
        }
    }

    private void row(Pen pen, int row, Random random) {
        double half = 66 + row * 33;
        double x = MIDDLE + row * 4 - half;
        while (x < MIDDLE + row * 4 + half - 14) {
            double width = 24 + random.nextInt(18);
            double away = Math.abs(x + width / 2 - MIDDLE) / half;
            double base = 214 + row * 33 + away * away * 26;
            house(pen, x, base, width, 26 + random.nextInt(20), random);
            x += width - 3;
        }
    }

    private static void house(
            Pen pen, double x, double base, double width, double high, Random random) {
        Color wall = Ink.mix(DUSK, Ink.of(0x8a7394), random.nextDouble() * 0.8);
        double top = base - high;
        pen.box(wall, x, top, width, high + 30);
        pen.box(Ink.mix(wall, BLUSH, 0.55), x + width * 0.66, top, width * 0.34, high + 30);
        Color tile = Ink.mix(Ink.of(0x5a3a58), Ink.of(0x8a5566), random.nextDouble());
        pen.fill(
                tile,
                Outline.polygon(
                        x - 3,
                        top + 1,
                        x + 5,
                        top - 9,
                        x + width - 4,
                        top - 9,
                        x + width + 3,
                        top + 1));
        pen.line(Ink.clear(Ink.of(0xf3b3a6), 0.7), 1.4, x + 5, top - 9, x + width - 4, top - 9);
        int windows = (int) (width / 11);
        for (int i = 0; i < windows; i++) {
            pen.box(Ink.of(0x2b2c4e), x + 5 + i * 10, top + 8, 4.4, 7);
            if (high > 34) {
                pen.box(Ink.of(0x2b2c4e), x + 5 + i * 10, top + 23, 4.4, 7);
            }
        }
    }

    private void tower(Pen pen) {
        pen.box(Ink.of(0x5b5280), 486, 84, 34, 104);
        pen.box(Ink.mix(DUSK, BLUSH, 0.6), 508, 84, 12, 104);
        pen.box(Ink.of(0x443f68), 481, 80, 44, 7);
        pen.box(Ink.of(0x5b5280), 488, 56, 30, 26);
        pen.box(Ink.mix(DUSK, BLUSH, 0.6), 508, 56, 10, 26);
        pen.fill(Ink.of(0x2b2c4e), Outline.rounded(493, 61, 7, 18, 3.5));
        pen.fill(Ink.of(0xf0b3a0), Outline.rounded(505, 61, 7, 18, 3.5));
        pen.fill(Ink.of(0x6b4460), Outline.polygon(482, 57, 503, 32, 524, 57));
        pen.line(Ink.of(0x2b2c4e), 1.8, 503, 32, 503, 18);
        pen.line(Ink.of(0x2b2c4e), 1.8, 499, 23, 507, 23);
    }

    private void wall(Pen pen, Random random) {
        pen.fill(
                Ink.of(0x46446c),
                "M 196 452 C 330 476 640 480 800 440 L 800 488 C 640 522 330 520 190 490 Z");
        for (int i = 0; i < 90; i++) {
            double x = 210 + random.nextInt(580);
            double y = 462 + random.nextInt(34) + 10 * Math.sin((x - 200) / 190);
            pen.fill(Ink.clear(Ink.of(0x8a7da2), 0.35), Outline.rounded(x, y, 13, 6, 2));
        }
        for (int i = 0; i < 22; i++) {
            double x = 190 + i * 29;
            double y = 458 + 16 * Math.sin((x - 190) / 200);
            pen.fill(
                    i % 3 == 0 ? Ink.of(0x33405a) : Ink.of(0x3d4b60),
                    Outline.cloud(x, y, 17, 13, random));
        }
    }

    /** The window behind which somebody makes the first call of the day. */
    private void lit(Pen pen) {
        pen.box(Ink.of(0x6a5f88), 372, 316, 64, 70);
        pen.box(Ink.mix(DUSK, BLUSH, 0.5), 418, 316, 18, 70);
        pen.fill(Ink.of(0x7a4a60), "M 366 318 L 380 298 L 428 298 L 442 318 Z");
        pen.glow(Ink.clear(Ink.of(0xffc85a), 0.9), 396, 346, 130);
        pen.fill(Ink.of(0x3a3558), Outline.rounded(382, 328, 28, 36, 3));
        pen.box(Pen.down(330, Ink.of(0xfff0b0), 362, Ink.of(0xffc35a)), 385, 331, 22, 30);
        pen.fill(
                Ink.of(0x7c4a3c),
                "M 389 361 C 389 350 391 349 394 348 C 390 341 400 341 397 348 C 401 349 403 350 403 361 Z");
        pen.line(Ink.of(0x7c4a3c), 1.8, 396, 331, 396, 341);
        pen.fill(Ink.clear(Ink.of(0xffd98a), 0.3), "M 384 362 L 408 362 L 440 420 L 350 420 Z");
    }

    private void fields(Pen pen) {
        pen.fill(
                Pen.down(440, Ink.of(0x3c4a66), 600, Ink.of(0x232a44)),
                Outline.below(620, -20, 440, 120, 430, 260, 476, 420, 522, 600, 530, 820, 500));
        for (int i = 0; i < 11; i++) {
            double x = 60 + i * 74;
            pen.line(
                    Ink.clear(Ink.of(0x7d86a8), 0.4),
                    3.4,
                    "M "
                            + (220 + i * 38)
                            + " "
                            + (486 + i % 2 * 2)
                            + " Q "
                            + (x + 120)
                            + " 540 "
                            + (x - 90)
                            + " 620");
        }
        pen.box(
                Pen.down(
                        470,
                        Ink.clear(Ink.of(0xe9c0c0), 0),
                        505,
                        Ink.clear(Ink.of(0xe9c0c0), 0.25)),
                0,
                470,
                800,
                36);
    }

    private void cypresses(Pen pen) {
        double[][] trees = {
            {64, 560, 330}, {128, 546, 260}, {182, 540, 190}, {742, 566, 250}, {786, 580, 300}
        };
        for (double[] tree : trees) {
            pen.fill(
                    Ink.of(0x1f2a42),
                    Outline.at(
                            tree[0],
                            tree[1],
                            tree[2],
                            "M 0 -1 C 0.11 -0.7 0.13 -0.3 0.04 0 L -0.04 0 C -0.13 -0.3 -0.11 -0.7 0 -1 Z"));
            pen.fill(
                    Ink.clear(Ink.of(0xd98f92), 0.35),
                    Outline.at(
                            tree[0],
                            tree[1],
                            tree[2],
                            "M 0 -1 C 0.11 -0.7 0.13 -0.3 0.04 0 C 0.07 -0.3 0.06 -0.7 0 -1 Z"));
        }
    }

    private void road(Pen pen, Random random) {
        pen.fill(
                Ink.of(0x8f83a2),
                "M 250 486 C 300 520 190 540 250 610 L 470 610 C 330 560 360 520 272 486 Z");
        pen.fill(
                Ink.clear(Ink.of(0xf0c0b4), 0.5),
                "M 262 486 C 318 522 290 560 400 610 L 470 610 C 330 560 360 520 272 486 Z");
        for (int i = 0; i < 70; i++) {
            double x = random.nextInt(800);
            double high = 16 + random.nextInt(24);
            double lean = random.nextInt(16) - 8;
            if (x < 230 || x > 480) {
                pen.line(
                        Ink.mix(Ink.of(0x1f2a42), Ink.of(0x56608a), random.nextDouble()),
                        2,
                        x,
                        602,
                        x + lean,
                        600 - high);
            }
        }
    }
}
