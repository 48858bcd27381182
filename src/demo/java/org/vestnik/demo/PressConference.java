package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/**
 * Four people at a long table with microphones; journalists before them, snow behind the windows.
 */
final class PressConference implements Scene {
    private static final int[] SEATS = {306, 500, 696, 894};

    @Override
    public int width() {
        return 1200;
    }

    @Override
    public int height() {
        return 900;
    }

    @Override
    public double pixelsPerUnit() {
        return 10 / 3.0;
    }

    @Override
    public void draw(Pen pen, Random random) {
        hall(pen);
        window(pen, 96, random);
        window(pen, 1104, random);
        screen(pen);
        pen.at(414, 640, -1.1, 1.1, () -> StandingFlag.bulgarian(pen));
        pen.at(786, 640, 1.1, 1.1, () -> StandingFlag.european(pen));
        speakers(pen);
        table(pen);
        microphones(pen);
        television(pen);
        journalists(pen);
        light(pen);
    }

    private void hall(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0xdfe3df), 560, Ink.of(0xc3d0d2)), 0, 0, 1200, 640);
        pen.fill(Ink.of(0x7b5336), "M 0 0 L 1200 0 L 1200 62 L 0 62 Z");
        for (int i = 0; i < 20; i++) {
            pen.fill(
                    i % 2 == 0 ? Ink.of(0x8d6242) : Ink.of(0x855b3c),
                    Outline.at(i * 60, 0, "M 3 0 L 57 0 L 57 52 L 3 52 Z"));
            pen.fill(
                    Ink.clear(Ink.of(0xe2b675), 0.55),
                    Outline.at(i * 60 + 30, 26, "M 0 -15 L 15 0 L 0 15 L -15 0 Z"));
        }
        pen.box(Ink.of(0x5f3f2a), 0, 58, 1200, 12);
        pen.box(Ink.clear(Ink.NIGHT, 0.12), 0, 70, 1200, 9);
        pen.box(Pen.down(470, Ink.of(0x8a5f41), 640, Ink.of(0x6f4a33)), 0, 470, 1200, 180);
        pen.box(Ink.of(0xa67a53), 0, 462, 1200, 11);
        for (int i = 0; i < 13; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.28), 3, Outline.rounded(i * 96 - 40, 492, 82, 130, 4));
        }
        pen.box(Pen.down(636, Ink.of(0x8f4a42), 900, Ink.of(0x4d2c33)), 0, 636, 1200, 264);
    }

    private void window(Pen pen, double x, Random random) {
        pen.box(Ink.of(0xf3eee2), x - 92, 112, 184, 330);
        pen.box(Pen.down(126, Ink.of(0xb4cbdd), 430, Ink.of(0xe9eef2)), x - 78, 126, 156, 302);
        pen.inside(
                Outline.box(x - 78, 126, 156, 302),
                () -> {
                    pen.fill(
                            Ink.of(0x9fb8ca), Outline.below(430, x - 90, 310, x, 262, x + 90, 300));
                    pen.fill(
                            Ink.of(0xf4f8fa), Outline.below(430, x - 90, 372, x, 350, x + 90, 380));
                    for (int i = 0; i < 4; i++) {
                        roof(pen, x - 72 + i * 42, 346 + i % 2 * 22);
                    }
                    for (int i = 0; i < 60; i++) {
                        double size = 1.4 + random.nextInt(20) * 0.1;
                        pen.oval(
                                Ink.clear(Ink.WHITE, 0.9),
                                x - 78 + random.nextInt(156),
                                126 + random.nextInt(300),
                                size,
                                size);
                    }
                });
        pen.box(Ink.of(0xf3eee2), x - 5, 126, 10, 302);
        pen.box(Ink.of(0xf3eee2), x - 78, 220, 156, 9);
        pen.fill(
                Ink.WHITE,
                Outline.at(x, 428, "M -78 0 Q -60 -16 -30 -11 Q 10 -20 40 -10 Q 66 -14 78 0 Z"));
        pen.box(Ink.of(0xe4dccb), x - 104, 428, 208, 16);
    }

    private static void roof(Pen pen, double x, double y) {
        pen.box(Ink.of(0xd9c3a0), x, y, 34, 40);
        pen.fill(Ink.WHITE, Outline.at(x, y, "M -5 2 L 6 -16 L 28 -16 L 39 2 Z"));
        pen.box(Ink.of(0xf2c464), x + 7, y + 10, 7, 10);
        pen.box(Ink.of(0x6f8494), x + 21, y + 10, 7, 10);
    }

    /** The cloth behind the speakers, with the sign of the project: two doors, side by side. */
    private void screen(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.rounded(454, 118, 300, 500, 6));
        pen.fill(
                Pen.down(108, Ink.of(0x2f7478), 600, Ink.of(0x245a60)),
                Outline.rounded(448, 106, 304, 510, 6));
        for (int row = 0; row < 13; row++) {
            for (int i = 0; i < 8; i++) {
                pen.oval(
                        Ink.clear(Ink.WHITE, 0.1),
                        462 + i * 38 + row % 2 * 19,
                        126 + row * 38,
                        4,
                        4);
            }
        }
        pen.at(600, 208, 1, 1, () -> ProjectSign.draw(pen));
    }

    private void speakers(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.CHESTNUT, Look.Hair.BOB, Ink.of(0x3e5f86)).with(Look.Extra.JACKET),
            Look.of(1, Look.BLACK, Look.Hair.SHORT, Ink.of(0x38405a))
                    .with(Look.Extra.JACKET, Look.Extra.TIE),
            Look.of(0, Look.SILVER, Look.Hair.BUN, Ink.of(0xa4434c)).with(Look.Extra.GLASSES),
            Look.of(2, Look.GREY, Look.Hair.CROP, Ink.of(0x6a5a4a))
                    .with(Look.Extra.JACKET, Look.Extra.BEARD)
        };
        Pose[] poses = {Pose.ON_TABLE, Pose.TALKING, Pose.ON_TABLE, Pose.FOLDED};
        double[] turns = {0.8, 0.1, -0.7, -0.9};
        for (int i = 0; i < 4; i++) {
            pen.fill(Ink.of(0x4a3025), Outline.rounded(SEATS[i] - 50, 392, 100, 170, 18));
            pen.fill(Ink.of(0x7d3b3c), Outline.rounded(SEATS[i] - 40, 402, 80, 160, 12));
            Figure.front(
                    pen,
                    looks[i],
                    poses[i],
                    turns[i],
                    Figure.spot(SEATS[i], 772, 428 + i % 2 * 14));
        }
    }

    private void table(Pen pen) {
        pen.fill(
                Pen.down(530, Ink.of(0xf7f2e6), 566, Ink.of(0xe6e0d2)),
                "M 196 530 L 1004 530 L 1044 568 L 156 568 Z");
        pen.box(Pen.down(568, Ink.of(0xe9e3d6), 760, Ink.of(0xb9b7b6)), 156, 568, 888, 214);
        for (int i = 0; i < 15; i++) {
            pen.fill(
                    Ink.clear(Ink.of(0x51607a), 0.13),
                    Outline.at(170 + i * 60, 0, "M 0 569 L 17 569 L 26 782 L -6 782 Z"));
        }
        pen.fill(Ink.of(0x2f7478), "M 156 568 L 1044 568 L 1044 584 L 156 584 Z");
        for (int seat : SEATS) {
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.12),
                    Outline.at(seat, 0, "M -50 566 L 56 566 L 50 552 L -40 552 Z"));
            pen.fill(Ink.WHITE, Outline.at(seat, 0, "M -46 562 L 46 562 L 42 534 L -42 534 Z"));
            pen.line(Ink.NAVY, 5, seat - 26, 545, seat + 26, 545);
            pen.line(Ink.clear(Ink.SLATE, 0.7), 3, seat - 18, 554, seat + 18, 554);
            pen.fill(
                    Ink.clear(Ink.of(0xbfdfe8), 0.85),
                    Outline.at(seat + 74, 0, "M -10 524 L 10 524 L 8 554 L -8 554 Z"));
            pen.oval(Ink.WHITE, seat + 74, 524, 10, 3);
        }
    }

    private void microphones(Pen pen) {
        Color[] foams = {
            Ink.of(0xd8423c), Ink.of(0x2f6fb0), Ink.of(0xf0b93a), Ink.of(0x3f9a6b), Ink.of(0x7a4a86)
        };
        for (int i = 0; i < 5; i++) {
            double x = 562 + i * 19;
            double y = 492 + i % 2 * 8;
            pen.line(Ink.of(0x2c2a30), 5, x, 548, x + (i - 2) * 3, y);
            pen.oval(Ink.NIGHT, x + (i - 2) * 3, y - 8, 8, 10);
            pen.fill(foams[i], Outline.rounded(x + (i - 2) * 3 - 10, y + 4, 20, 16, 3));
            pen.box(Ink.clear(Ink.WHITE, 0.8), x + (i - 2) * 3 - 5, y + 9, 10, 5);
        }
        pen.fill(Ink.of(0x3a3238), Outline.rounded(548, 544, 104, 14, 5));
        for (int seat : new int[] {306, 696, 894}) {
            pen.line(Ink.NIGHT, 3.4, Outline.at(seat - 62, 0, "M 0 552 Q 6 520 26 506"));
            pen.oval(Ink.NIGHT, seat - 35, 504, 7, 6);
            pen.fill(Ink.NIGHT, Outline.rounded(seat - 76, 548, 28, 9, 4));
        }
    }

    private void television(Pen pen) {
        pen.line(
                Ink.of(0x29272d),
                9,
                "M 1078 690 L 1078 900 M 1078 700 L 1004 910 M 1078 700 L 1150 910");
        pen.fill(Ink.of(0x35323a), Outline.rounded(1010, 606, 150, 84, 10));
        pen.fill(Ink.of(0x4a4750), Outline.rounded(1010, 606, 150, 26, 10));
        pen.fill(Ink.of(0x26242b), "M 1010 622 L 976 614 L 976 682 L 1010 674 Z");
        pen.line(Ink.of(0x35323a), 9, "M 1040 606 L 1046 588 L 1110 588 L 1118 606");
        pen.fill(Ink.of(0x8fb6c4), Outline.rounded(1080, 640, 62, 40, 4));
        pen.box(Ink.of(0x2f7478), 1096, 642, 30, 24);
        pen.box(Ink.WHITE, 1084, 664, 54, 8);
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.of(0xe3b088), 1091 + i * 13, 657, 4, 5);
        }
        pen.oval(Ink.of(0xe2372f), 1024, 619, 5, 5);
    }

    private void journalists(Pen pen) {
        Figure.back(
                pen,
                Look.of(1, Look.BLOND, Look.Hair.LONG, Ink.of(0x7d4b5e)),
                Pose.WRITING,
                Figure.spot(78, 1196, 560));
        Figure.back(
                pen,
                Look.of(2, Look.BROWN, Look.Hair.SHORT, Ink.of(0x4b5a44)),
                Pose.of("-15 -62 -5 -55", "17 -70 9 -90"),
                Figure.spot(286, 1216, 530));
        pen.fill(Ink.of(0x201e25), Outline.rounded(318, 690, 40, 66, 6));
        pen.fill(Ink.of(0x8fb6c4), Outline.rounded(323, 697, 30, 50, 3));
        pen.oval(Look.SKINS[2], 354, 742, 9, 12);
        Figure.back(
                pen,
                Look.of(0, Look.BLACK, Look.Hair.BUN, Ink.of(0xa86a3c)),
                Pose.ON_TABLE,
                Figure.spot(486, 1222, 520));
        Figure.back(
                pen,
                Look.of(1, Look.GREY, Look.Hair.BALD, Ink.of(0x3d4a63)),
                Pose.of("-15 -62 -5 -55", "20 -84 18 -108"),
                Figure.spot(700, 1226, 520));
        Figure.back(
                pen,
                Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0x52616b)),
                Pose.ON_TABLE,
                Figure.spot(900, 1214, 530));
    }

    private void light(Pen pen) {
        Color snow = Ink.clear(Ink.of(0xeaf4ff), 0.5);
        pen.glow(snow, 96, 280, 330);
        pen.glow(snow, 1104, 280, 330);
        pen.glow(Ink.clear(Ink.of(0xfff0cf), 0.25), 600, 420, 420);
        pen.vignette(1200, 900, 0.42);
    }
}
