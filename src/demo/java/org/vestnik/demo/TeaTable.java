package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Tea glasses, an open notebook and knitting on an oilcloth table, from above. */
final class TeaTable implements Postcard {
    @Override
    public int height() {
        return 900;
    }

    @Override
    public void draw(Pen pen, Random random) {
        oilcloth(pen);
        notebook(pen);
        pencil(pen);
        biscuits(pen);
        glass(pen, 214, 300, 1.16);
        glass(pen, 566, 742, 1.16);
        glass(pen, 738, 150, 1.1);
        sugar(pen);
        Knitting.scarf(pen);
        Knitting.ball(pen, 1044, 664, 104, Ink.of(0xc4503f));
        Knitting.ball(pen, 1106, 470, 62, Ink.of(0xe8c56a));
        spectacles(pen);
        hands(pen);
        pen.glow(Ink.clear(Ink.of(0xfff2cc), 0.42), 300, 160, 620);
        pen.fill(
                Ink.clear(Ink.of(0xfff6dc), 0.17),
                "M 330 0 L 620 0 L 300 900 L -40 900 Z M 760 0 L 900 0 L 640 900 L 460 900 Z");
        pen.vignette(1200, 900, 0.36);
    }

    private void oilcloth(Pen pen) {
        pen.box(Ink.of(0xe3ecea), 0, 0, 1200, 900);
        for (int i = 0; i < 16; i++) {
            pen.box(Ink.clear(Ink.of(0x4f8ea0), 0.26), i * 80 - 20, 0, 40, 900);
            pen.box(Ink.clear(Ink.of(0x4f8ea0), 0.26), 0, i * 80 - 30, 1200, 40);
        }
        for (int row = 0; row < 12; row++) {
            for (int i = 0; i < 16; i++) {
                flower(pen, i * 80 + 40, row * 80 + 30, (i + row) % 2 == 0);
            }
        }
        pen.line(Ink.clear(Ink.WHITE, 0.4), 3, "M 0 448 L 1200 452 M 598 0 L 602 900");
    }

    private static void flower(Pen pen, double x, double y, boolean red) {
        Color petal = red ? Ink.of(0xd9695a) : Ink.of(0xf0c35a);
        for (int k = 0; k < 5; k++) {
            double angle = k * 2 * Math.PI / 5;
            pen.oval(petal, x + 8 * Math.cos(angle), y + 8 * Math.sin(angle), 6, 6);
        }
        pen.oval(Ink.WHITE, x, y, 4, 4);
    }

    private static void glass(Pen pen, double x, double y, double scale) {
        pen.at(
                x,
                y,
                scale,
                scale,
                () -> {
                    pen.oval(Ink.clear(Ink.of(0x28304a), 0.24), 12, 14, 84, 84);
                    pen.oval(Ink.of(0xfbf8f0), 0, 0, 84, 84);
                    pen.line(Ink.of(0x3d7686), 4, Outline.circle(0, 0, 77));
                    pen.line(Ink.clear(Ink.of(0x8f97a4), 0.4), 2, Outline.circle(0, 0, 56));
                    pen.oval(Ink.clear(Ink.of(0x6b3a1c), 0.3), 7, 8, 52, 52);
                    pen.oval(Ink.of(0xe3eef0), 0, 0, 50, 50);
                    pen.oval(Ink.of(0xb4621f), 0, 0, 43, 43);
                    pen.oval(Ink.of(0xd2832c), -5, -6, 33, 32);
                    pen.oval(Ink.clear(Ink.of(0xf3c168), 0.8), -11, -13, 17, 15);
                    pen.oval(Ink.of(0xf3dd6a), 10, 12, 19, 19);
                    pen.oval(Ink.of(0xfaf0b0), 10, 12, 15, 15);
                    pen.line(
                            Ink.of(0xf3dd6a),
                            2,
                            "M 10 -2 L 10 26 M -4 12 L 24 12 M 0 2 L 20 22 M 20 2 L 0 22");
                    pen.line(Ink.clear(Ink.WHITE, 0.85), 4, "M -38 -20 Q -30 -36 -14 -42");
                    pen.line(Ink.clear(Ink.of(0x28304a), 0.2), 8, "M 62 -44 L 104 -86");
                    pen.line(Ink.of(0xc9ced2), 7, "M 56 -50 L 98 -92");
                    pen.fill(
                            Ink.of(0xdde1e4),
                            "M 62 -42 C 48 -34 36 -26 42 -46 C 46 -60 58 -60 62 -52 Z");
                });
    }

    private static void notebook(Pen pen) {
        pen.turned(
                -7,
                470,
                450,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.of(0x28304a), 0.26),
                            Outline.rounded(266, 282, 440, 330, 8));
                    pen.fill(Ink.of(0x34607a), Outline.rounded(252, 266, 440, 332, 8));
                    pen.fill(
                            Pen.across(262, Ink.of(0xfdf9ec), 470, Ink.of(0xe8e0cc)),
                            Outline.rounded(262, 274, 210, 316, 4));
                    pen.fill(
                            Pen.across(472, Ink.of(0xe3dbc7), 550, Ink.of(0xfdf9ec)),
                            Outline.rounded(472, 274, 210, 316, 4));
                    pages(pen);
                    house(pen, 590, 532);
                });
    }

    private static void pages(Pen pen) {
        for (int row = 0; row < 13; row++) {
            double y = 300 + row * 22;
            Color rule = Ink.clear(Ink.of(0x7fa3c0), 0.45);
            pen.line(rule, 1.2, 268, y + 7, 466, y + 7);
            pen.line(rule, 1.2, 478, y + 7, 676, y + 7);
            Handwriting.line(pen, 290, y, 150 - row * 37 % 60, 3.1);
            if (row < 8) {
                Handwriting.line(pen, 498, y, 150 - row * 53 % 80, 3.1);
            }
        }
        pen.line(Ink.clear(Ink.of(0xd0574a), 0.5), 1.6, "M 284 276 L 284 588 M 492 276 L 492 588");
        for (int i = 0; i < 5; i++) {
            Handwriting.tick(pen, 268, 301 + i * 44, 13);
        }
    }

    private static void pencil(Pen pen) {
        pen.turned(
                32,
                640,
                470,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.of(0x28304a), 0.25),
                            Outline.rounded(562, 480, 190, 14, 6));
                    pen.fill(Ink.of(0xe3a443), Outline.rounded(568, 466, 164, 15, 3));
                    pen.box(Ink.of(0xc5862c), 568, 475, 164, 6);
                    pen.fill(Ink.of(0xf0dcb8), "M 568 466 L 568 481 L 544 473.5 Z");
                    pen.fill(Ink.NIGHT, "M 552 471 L 552 476 L 544 473.5 Z");
                    pen.fill(Ink.of(0xd98a8a), Outline.rounded(732, 466, 20, 15, 4));
                });
    }

    private static void house(Pen pen, double x, double y) {
        pen.line(
                Ink.clear(Ink.of(0x2f4680), 0.8),
                2,
                Outline.at(
                        x,
                        y,
                        "M -34 40 L -34 8 L 0 -20 L 34 8 L 34 40 Z M -8 40 L -8 18 L 8 18 L 8 40 M -24 24 L -24 14 L -16 14 L -16 24 Z M 18 -6 L 18 -24 L 26 -24 L 26 0"));
    }

    private static void biscuits(Pen pen) {
        pen.oval(Ink.clear(Ink.of(0x28304a), 0.24), 476, 126, 116, 112);
        pen.oval(Ink.of(0xfbf7ee), 462, 108, 116, 112);
        pen.line(Ink.of(0xc4503f), 5, Outline.oval(462, 108, 106, 102));
        pen.oval(Ink.clear(Ink.of(0x9aa4b0), 0.25), 462, 108, 82, 78);
        double[][] places = {{420, 66}, {494, 60}, {530, 116}, {486, 166}, {412, 146}, {462, 108}};
        for (double[] place : places) {
            pen.oval(Ink.clear(Ink.of(0x6b3a1c), 0.3), place[0] + 4, place[1] + 5, 35, 34);
            pen.oval(Ink.of(0xd79a52), place[0], place[1], 35, 34);
            pen.oval(Ink.of(0xeebf7c), place[0] - 3, place[1] - 3, 27, 26);
            pen.oval(Ink.of(0xb23c3c), place[0], place[1], 11, 11);
            pen.oval(Ink.clear(Ink.WHITE, 0.5), place[0] - 4, place[1] - 4, 3, 3);
        }
    }

    private static void sugar(Pen pen) {
        pen.oval(Ink.clear(Ink.of(0x28304a), 0.24), 196, 610, 68, 66);
        pen.oval(Ink.of(0x3d7686), 186, 598, 68, 66);
        pen.oval(Ink.of(0x2c5966), 186, 598, 56, 54);
        double[][] cubes = {
            {160, 580, 10}, {204, 572, -18}, {184, 612, 24}, {216, 620, 4}, {150, 620, -12}
        };
        for (double[] cube : cubes) {
            pen.turned(
                    cube[2],
                    cube[0],
                    cube[1],
                    () -> {
                        pen.fill(
                                Ink.of(0xcfd6d8),
                                Outline.rounded(cube[0] - 15, cube[1] - 13, 33, 33, 4));
                        pen.fill(Ink.WHITE, Outline.rounded(cube[0] - 17, cube[1] - 17, 31, 31, 4));
                    });
        }
    }

    private static void spectacles(Pen pen) {
        Color rim = Ink.of(0x6b4030);
        pen.turned(
                -24,
                790,
                770,
                () -> {
                    pen.line(
                            Ink.clear(Ink.of(0x28304a), 0.2),
                            6,
                            "M 716 784 L 730 862 M 872 784 L 862 862");
                    for (double x : new double[] {750, 838}) {
                        pen.fill(Ink.clear(Ink.WHITE, 0.4), Outline.oval(x, 770, 36, 29));
                        pen.line(rim, 6, Outline.oval(x, 770, 36, 29));
                        pen.line(Ink.clear(Ink.WHITE, 0.8), 4, x - 18, 772, x - 4, 756);
                    }
                    pen.line(
                            rim,
                            6,
                            "M 786 764 Q 794 756 802 764 M 714 768 L 724 850 M 874 768 L 864 850");
                });
    }

    /** An old hand that warms itself at a glass, and a young one that holds the page. */
    private static void hands(Pen pen) {
        pen.at(
                6,
                486,
                1.15,
                1.15,
                () -> pen.turned(62, 0, 0, () -> CloseHand.reaching(pen, 1, Ink.of(0x6d4a6b))));
        pen.at(
                404,
                812,
                1.1,
                1.1,
                () -> pen.turned(-2, 0, 0, () -> CloseHand.reaching(pen, 0, Ink.of(0xe0a33a))));
    }
}
