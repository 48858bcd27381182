package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Three older people on a sofa wave at a screen. */
final class WavingThree implements Scene {
    private static final Color SOFA = Ink.of(0x2f6a70);

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
        wall(pen, random);
        plant(pen, random);
        lamp(pen);
        sofa(pen);
        people(pen);
        table(pen);
        laptop(pen);
        pen.glow(Ink.clear(Ink.of(0xd9f0ff), 0.34), 400, 400, 300);
        pen.vignette(800, 600, 0.36);
    }

    private void wall(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0xf2cf7a), 500, Ink.of(0xe3b458)), 0, 0, 800, 600);
        for (int i = 0; i < 17; i++) {
            for (int row = 0; row < 9; row++) {
                double x = i * 52 + row % 2 * 26;
                double y = row * 52 + 12;
                pen.fill(
                        Ink.clear(Ink.of(0xfff3cf), 0.32),
                        Outline.at(x, y, "M 0 -12 Q 9 0 0 12 Q -9 0 0 -12 Z"));
                pen.oval(Ink.clear(Ink.of(0xc9853c), 0.25), x, y + 17, 2.4, 2.4);
            }
        }
        frame(pen, 222, 40, 110, 84, Ink.of(0x7fa9a0), random);
        frame(pen, 356, 26, 84, 106, Ink.of(0xd98a72), random);
        frame(pen, 466, 48, 104, 76, Ink.of(0x8a9cc4), random);
    }

    private static void frame(
            Pen pen, double x, double y, double wide, double high, Color tone, Random random) {
        pen.box(Ink.clear(Ink.NIGHT, 0.18), x + 5, y + 7, wide, high);
        pen.box(Ink.of(0x6a4630), x, y, wide, high);
        pen.box(Ink.of(0xfbf4e2), x + 6, y + 6, wide - 12, high - 12);
        pen.box(tone, x + 14, y + 14, wide - 28, high - 28);
        pen.inside(
                Outline.box(x + 14, y + 14, wide - 28, high - 28),
                () -> {
                    pen.fill(
                            Ink.dark(tone, 0.3),
                            Outline.below(
                                    y + high,
                                    x,
                                    y + high * 0.6,
                                    x + wide / 2,
                                    y + high * 0.5,
                                    x + wide,
                                    y + high * 0.66));
                    pen.oval(Ink.light(tone, 0.6), x + wide * 0.64, y + high * 0.36, 8, 8);
                    pen.fill(
                            Ink.dark(tone, 0.5),
                            Outline.cloud(x + wide * 0.3, y + high * 0.7, 13, 13, random));
                });
    }

    private void plant(Pen pen, Random random) {
        for (int i = 0; i < 15; i++) {
            double lean = (i - 7) * 13;
            Color leaf = i % 2 == 0 ? Ink.of(0x3f6f4a) : Ink.of(0x5f9158);
            pen.turned(
                    lean + random.nextInt(9),
                    86,
                    410,
                    () ->
                            pen.fill(
                                    leaf,
                                    "M 86 410 C 66 330 72 270 86 226 C 100 270 106 330 86 410 Z"));
        }
        pen.fill(Ink.of(0xf0e6d2), "M 52 400 L 120 400 L 110 500 L 62 500 Z");
        pen.box(Ink.of(0xc9574a), 54, 416, 64, 8);
    }

    private void lamp(Pen pen) {
        pen.line(Ink.of(0x5a4030), 6, 716, 200, 716, 520);
        pen.glow(Ink.clear(Ink.of(0xfff3c0), 0.8), 716, 176, 170);
        pen.fill(
                Pen.down(110, Ink.of(0xfff6dc), 214, Ink.of(0xf6d28a)),
                "M 684 112 L 748 112 L 778 212 L 654 212 Z");
        pen.line(Ink.of(0xc9853c), 4, 654, 212, 778, 212);
    }

    private void sofa(Pen pen) {
        pen.fill(Ink.dark(SOFA, 0.2), Outline.rounded(96, 268, 608, 300, 46));
        pen.fill(SOFA, Outline.rounded(106, 274, 294, 240, 38));
        pen.fill(SOFA, Outline.rounded(402, 274, 292, 240, 38));
        pen.line(Ink.clear(Ink.WHITE, 0.16), 5, "M 140 286 L 366 286 M 436 286 L 662 286");
        pen.fill(Ink.of(0x3a7d82), Outline.rounded(66, 372, 84, 230, 36));
        pen.fill(Ink.of(0x3a7d82), Outline.rounded(650, 372, 84, 230, 36));
        pen.turned(
                -12,
                150,
                350,
                () -> pen.fill(Ink.of(0xe98a5a), Outline.rounded(118, 318, 76, 76, 14)));
        pen.turned(
                10,
                650,
                350,
                () -> pen.fill(Ink.of(0xf0e0b8), Outline.rounded(608, 318, 76, 76, 14)));
    }

    private void people(Pen pen) {
        Look left =
                Look.of(1, Look.SILVER, Look.Hair.CURLS, Ink.of(0xb5446a)).with(Look.Extra.GLASSES);
        Look middle =
                Look.of(2, Look.SILVER, Look.Hair.BALD, Ink.of(0xf0ead8))
                        .with(Look.Extra.MOUSTACHE, Look.Extra.TIE);
        Look right = Look.of(0, Look.GREY, Look.Hair.BUN, Ink.of(0x4a5a94));
        wave(pen, left, 0.4, Figure.spot(236, 702, -470));
        wave(pen, right, -0.4, Figure.spot(564, 704, 466));
        wave(pen, middle, 0, Figure.spot(404, 690, 482));
    }

    private static void wave(Pen pen, Look look, double turn, Figure.Spot spot) {
        Figure.front(pen, look, Pose.of("-15 -62 -5 -56", "21 -74 22 -90"), turn, spot);
        double unit = Math.abs(spot.height()) / 100;
        pen.at(
                spot.x(),
                spot.y(),
                spot.height() / 100,
                unit,
                () -> {
                    for (int i = 0; i < 4; i++) {
                        pen.line(
                                look.skin(),
                                1.4,
                                20.6 + i,
                                -91,
                                19.6 + i * 1.7,
                                -95.6 + Math.abs(i - 1.5) * 0.5);
                    }
                    pen.line(look.skin(), 1.5, 20.4, -89.6, 18, -91.8);
                });
    }

    private void table(Pen pen) {
        pen.fill(
                Pen.down(500, Ink.of(0xb07a4c), 600, Ink.of(0x85572f)),
                "M 30 504 L 770 504 L 830 610 L -30 610 Z");
        pen.fill(Ink.clear(Ink.WHITE, 0.22), "M 30 504 L 770 504 L 773 510 L 27 510 Z");
        pen.fill(Ink.of(0xfdf6e4), "M 250 508 L 550 508 L 600 600 L 200 600 Z");
        for (int i = 0; i < 17; i++) {
            pen.fill(
                    Ink.of(0xc9574a), Outline.at(206 + i * 24, 590, "M 0 0 L 8 -8 L 16 0 L 8 8 Z"));
        }
        cup(pen, 150, 540);
        cup(pen, 650, 540);
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 706, 574, 54, 14);
        pen.oval(Ink.WHITE, 702, 570, 54, 14);
        for (int i = 0; i < 7; i++) {
            pen.oval(
                    i % 2 == 0 ? Ink.of(0xd9a45a) : Ink.of(0xc4833f),
                    668 + i * 11,
                    566 - i % 3 * 6,
                    13,
                    7);
        }
        pen.fill(Ink.of(0xc43f3a), "M 60 556 L 118 548 L 126 572 L 62 582 Z");
        pen.fill(Ink.of(0xf6efe0), "M 62 582 L 126 572 L 126 578 L 63 588 Z");
    }

    private static void cup(Pen pen, double x, double y) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), x + 4, y + 22, 36, 10);
        pen.oval(Ink.of(0xf6efe0), x, y + 18, 34, 9);
        pen.line(Ink.of(0x3f7f86), 5, Outline.at(x, y, "M 18 -8 C 34 -10 32 10 14 8"));
        pen.fill(Ink.of(0x3f7f86), Outline.at(x, y, "M -20 -14 L 20 -14 C 20 24 -20 24 -20 -14 Z"));
        pen.oval(Ink.of(0x9a5a2f), x, y - 14, 17, 4.6);
        Kitchenware.steam(pen, x, y - 20);
    }

    private void laptop(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.25), "M 300 566 L 510 566 L 530 588 L 290 588 Z");
        pen.fill(Ink.of(0x9aa4ab), "M 296 560 L 504 560 L 512 572 L 288 572 Z");
        pen.fill(Ink.of(0x6f7a82), Outline.rounded(288, 570, 224, 9, 4));
        pen.fill(
                Pen.across(290, Ink.of(0xdfe4e6), 510, Ink.of(0xa5afb6)),
                Outline.rounded(292, 424, 216, 140, 10));
        pen.line(Ink.of(0xf6f9fa), 3, Outline.rounded(293, 425, 214, 138, 9));
        pen.oval(Ink.clear(Ink.of(0x6f7a82), 0.7), 400, 492, 12, 12);
    }
}
