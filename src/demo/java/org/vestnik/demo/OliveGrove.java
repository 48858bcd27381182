package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A group walks along a path between olive trees towards a white village on a hill. */
final class OliveGrove implements Scene {
    @Override
    public int width() {
        return 1200;
    }

    @Override
    public int height() {
        return 800;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        hills(pen, random);
        new WhiteVillage(pen, random).draw(760, 330);
        fields(pen, random);
        path(pen);
        rows(pen, random);
        group(pen);
        OliveTree.draw(pen, random);
        foreground(pen, random);
        pen.glow(Ink.clear(Ink.of(0xffedc2), 0.34), 470, 60, 560);
        pen.vignette(1200, 800, 0.3);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x8fbfd8), 420, Ink.of(0xfbe9cb)), 0, 0, 1200, 470);
        pen.glow(Ink.clear(Ink.of(0xfff6da), 0.9), 470, 96, 260);
        for (int i = 0; i < 5; i++) {
            double x = 430 + i * 180;
            double y = 70 + i * 47 % 110;
            pen.fill(Ink.clear(Ink.WHITE, 0.7), Outline.cloud(x, y, 92, 17, random));
            pen.fill(Ink.clear(Ink.WHITE, 0.6), Outline.cloud(x + 52, y - 10, 52, 17, random));
        }
    }

    private void hills(Pen pen, Random random) {
        pen.fill(
                Ink.of(0xb9c6d0),
                Outline.below(
                        560, -20, 330, 140, 262, 300, 306, 470, 240, 640, 300, 800, 262, 1000, 300,
                        1220, 246));
        pen.fill(
                Ink.of(0xa3b5ae),
                Outline.below(
                        560, -20, 380, 160, 330, 330, 366, 520, 316, 700, 360, 900, 330, 1220,
                        340));
        pen.fill(
                Pen.down(330, Ink.of(0xb5b784), 520, Ink.of(0x98a468)),
                Outline.below(
                        600, 420, 470, 540, 438, 640, 372, 720, 318, 790, 300, 880, 326, 980, 392,
                        1090, 420, 1220, 410));
        pen.fill(
                Pen.down(380, Ink.of(0xb9bd88), 560, Ink.of(0x9dab6e)),
                Outline.below(620, -20, 430, 120, 400, 280, 424, 430, 452, 600, 476));
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 22; i++) {
                double x = -10 + i * 24 + row * 9;
                double y = 432 + row * 13 + Math.sin(x / 90) * 12;
                pen.oval(Ink.clear(Ink.of(0x4c6141), 0.75), x, y, 6 + row * 0.8, 4.4 + row * 0.6);
            }
        }
    }

    private void fields(Pen pen, Random random) {
        pen.fill(
                Pen.down(440, Ink.of(0xcdb877), 800, Ink.of(0xa98f52)),
                Outline.below(
                        820, -20, 500, 200, 480, 420, 492, 640, 470, 860, 462, 1050, 452, 1220,
                        464));
        for (int i = -16; i < 18; i++) {
            double far = 640 + i * 30;
            double near = 640 + i * 150;
            pen.line(Ink.clear(Ink.of(0x8a6c3a), 0.22), 3, far, 476, near, 830);
            pen.line(Ink.clear(Ink.of(0xe9d79c), 0.35), 2.4, far + 7, 476, near + 36, 830);
        }
        for (int i = 0; i < 90; i++) {
            double y = 490 + random.nextInt(300);
            double size = (y - 440) * 0.035;
            pen.oval(Ink.clear(Ink.of(0x7d8b4c), 0.5), random.nextInt(1200), y, size * 3, size);
        }
    }

    private void path(Pen pen) {
        pen.fill(
                Pen.down(430, Ink.of(0xf2e1b6), 800, Ink.of(0xd8b985)),
                "M 720 446 C 700 470 640 486 640 512 C 640 560 520 640 420 810 L 800 810 C 770 690 700 590 690 540 C 690 500 740 470 738 446 Z");
        pen.line(Ink.clear(Ink.of(0xa9854f), 0.35), 9, "M 650 530 C 640 600 560 690 520 810");
        pen.line(Ink.clear(Ink.of(0xa9854f), 0.35), 9, "M 678 530 C 676 610 690 700 706 810");
    }

    private void rows(Pen pen, Random random) {
        double[][] trees = {
            {540, 496, 26},
            {780, 492, 26},
            {470, 506, 32},
            {850, 504, 32},
            {930, 514, 38},
            {390, 518, 38},
            {1020, 530, 48},
            {290, 538, 50},
            {575, 520, 34},
            {778, 524, 38},
            {500, 552, 50},
            {880, 556, 56},
            {1136, 566, 70},
            {160, 570, 74},
            {380, 604, 78},
            {1010, 630, 92}
        };
        for (double[] tree : trees) {
            olive(pen, tree[0], tree[1], tree[2], random);
        }
    }

    private static void olive(Pen pen, double x, double y, double size, Random random) {
        pen.oval(Ink.clear(Ink.of(0x4a3a2c), 0.35), x + size * 0.4, y, size * 1.05, size * 0.2);
        pen.at(
                x,
                y,
                size / 50,
                size / 50,
                () -> {
                    pen.fill(
                            Ink.of(0x6b5443),
                            "M -11 0 C -4 -14 -9 -24 -18 -38 L -9 -40 C -4 -30 -1 -30 1 -44 L 8 -44 C 6 -30 9 -30 16 -40 L 22 -36 C 12 -22 7 -12 12 0 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0xc9a982), 0.5),
                            "M -11 0 C -4 -14 -9 -24 -18 -38 L -13 -39 C -5 -24 -2 -14 -5 0 Z");
                });
        pen.fill(
                Ink.of(0x5f7353),
                Outline.cloud(x + size * 0.06, y - size * 1.1, size * 0.92, size * 0.56, random));
        pen.fill(
                Ink.of(0x8b9c78),
                Outline.cloud(x - size * 0.16, y - size * 1.24, size * 0.68, size * 0.4, random));
        pen.fill(
                Ink.of(0xb3bf9b),
                Outline.cloud(x - size * 0.3, y - size * 1.36, size * 0.36, size * 0.2, random));
    }

    private void group(Pen pen) {
        walker(
                pen,
                Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0x3d6b8a))
                        .in(Ink.of(0x54584f))
                        .with(Look.Extra.BACKPACK),
                628,
                556,
                84);
        walker(
                pen,
                Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0xe0a04a))
                        .in(Ink.NAVY)
                        .with(Look.Extra.SHORT_SLEEVES),
                664,
                560,
                80);
        walker(
                pen,
                Look.of(1, Ink.of(0xe7d3a4), Look.Hair.HAT, Ink.of(0xb9583a))
                        .in(Ink.of(0x6b5a48))
                        .with(Look.Extra.SHORT_SLEEVES),
                700,
                590,
                104);
        walker(
                pen,
                Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0xf0e6cf))
                        .in(Ink.TEAL)
                        .with(Look.Extra.SKIRT, Look.Extra.SHORT_SLEEVES),
                590,
                604,
                110);
        last(pen);
    }

    /** Those who walk nearest to us. */
    private void last(Pen pen) {
        walker(
                pen,
                Look.of(0, Look.GREY, Look.Hair.CROP, Ink.of(0x7d9a83))
                        .in(Ink.of(0x4a4038))
                        .with(Look.Extra.SHORT_SLEEVES, Look.Extra.BACKPACK),
                646,
                640,
                140);
        walker(
                pen,
                Look.of(1, Ink.of(0xd9b27a), Look.Hair.HAT, Ink.of(0xf3efe4))
                        .in(Ink.of(0x9c4a4a))
                        .with(Look.Extra.SKIRT, Look.Extra.SHORT_SLEEVES),
                556,
                706,
                186);
        Look guide =
                Look.of(2, Look.BROWN, Look.Hair.LONG, Ink.of(0x4f5f8f))
                        .in(Ink.of(0x3c3a44))
                        .with(Look.Extra.SHORT_SLEEVES);
        pen.fill(Ink.clear(Ink.of(0x4a3a2c), 0.32), Outline.oval(786, 742, 70, 10));
        Figure.back(pen, guide, Pose.POINTING, Figure.spot(742, 742, 204));
    }

    private static void walker(Pen pen, Look look, double x, double y, double size) {
        pen.fill(
                Ink.clear(Ink.of(0x4a3a2c), 0.32),
                Outline.oval(x + size * 0.2, y, size * 0.32, size * 0.045));
        Figure.back(pen, look, Pose.WALKING, Figure.spot(x, y, size));
    }

    private void foreground(Pen pen, Random random) {
        for (int row = 0; row < 3; row++) {
            for (double x = 872 + row * 14; x < 1230; x += 54) {
                double width = 44 + random.nextInt(14);
                Color stone =
                        Ink.mix(Ink.of(0xcdbb98), Ink.of(0x8f7f6b), random.nextDouble() * 0.7);
                pen.fill(
                        Ink.dark(stone, 0.3),
                        Outline.rounded(x, 716 + row * 32 - (x - 870) * 0.05, width, 30, 10));
                pen.fill(
                        stone,
                        Outline.rounded(x, 713 + row * 32 - (x - 870) * 0.05, width, 28, 10));
            }
        }
        for (int i = 0; i < 90; i++) {
            double x = i % 2 == 0 ? random.nextInt(430) : 820 + random.nextInt(400);
            double base = 806;
            double high = 26 + random.nextInt(60);
            double lean = random.nextInt(30) - 15;
            pen.line(
                    i % 3 == 0 ? Ink.of(0x6e7f45) : Ink.of(0x8f8c4c),
                    2.6,
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
            if (i % 4 == 0) {
                pen.oval(Ink.of(0xd2452f), x + lean, base - high, 8, 6.4);
                pen.oval(Ink.of(0xa52f27), x + lean + 1.6, base - high + 2, 4, 3);
            }
        }
    }
}
