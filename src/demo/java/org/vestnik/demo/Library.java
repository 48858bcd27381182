package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Older people with tablets in a library; pupils show them how. */
final class Library implements Scene {
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
        pen.box(Pen.down(0, Ink.of(0x4a5f5a), 420, Ink.of(0x3d4f4d)), 0, 0, 800, 600);
        shelf(pen, -40, random);
        shelf(pen, 130, random);
        window(pen, random);
        shelf(pen, 510, random);
        shelf(pen, 680, random);
        floor(pen);
        far(pen);
        near(pen);
        behind(pen);
        pen.fill(Ink.clear(Ink.of(0xfff6d8), 0.1), "M 330 40 L 480 40 L 700 600 L 380 600 Z");
        pen.glow(Ink.clear(Ink.of(0xfff6d8), 0.4), 405, 150, 330);
        pen.vignette(800, 600, 0.42);
    }

    private void shelf(Pen pen, double x, Random random) {
        pen.box(Ink.of(0x6a452d), x, 0, 166, 402);
        pen.box(Ink.of(0x42291c), x + 8, 8, 150, 386);
        Color[] spines = {
            Ink.of(0x9a3f35),
            Ink.of(0xd9b25a),
            Ink.of(0x2f6f73),
            Ink.of(0xe9dcc0),
            Ink.of(0x4a6a94),
            Ink.of(0x7d5a8a),
            Ink.of(0x6f8a5a),
            Ink.of(0xc9754a)
        };
        for (int row = 0; row < 6; row++) {
            double floor = 66 + row * 65;
            double at = x + 10;
            while (at < x + 146) {
                double width = 7 + random.nextInt(8);
                double high = 36 + random.nextInt(16);
                Color spine = spines[random.nextInt(spines.length)];
                if (random.nextInt(14) > 0) {
                    pen.box(spine, at, floor - high, width, high);
                    pen.box(
                            Ink.clear(Ink.NIGHT, 0.2),
                            at + width * 0.7,
                            floor - high,
                            width * 0.3,
                            high);
                    pen.box(
                            Ink.clear(Ink.of(0xf3e3b8), 0.7),
                            at + 1.6,
                            floor - high + 7,
                            width - 3.2,
                            3);
                }
                at += width + 0.8;
            }
            pen.box(Ink.of(0x85593a), x + 6, floor, 154, 7);
        }
    }

    private void window(Pen pen, Random random) {
        pen.box(Ink.of(0xdfe6dc), 302, 16, 202, 300);
        pen.box(Pen.down(30, Ink.of(0xb9d9e3), 300, Ink.of(0xfdf3d2)), 316, 30, 174, 272);
        pen.inside(
                Outline.box(316, 30, 174, 272),
                () -> {
                    pen.line(Ink.of(0x6a4a38), 8, 352, 310, 350, 240);
                    pen.fill(Ink.of(0xd9a441), Outline.cloud(350, 250, 60, 70, random));
                    pen.fill(Ink.of(0xe2bf62), Outline.cloud(342, 232, 36, 40, random));
                    pen.fill(Ink.of(0xc97b3a), Outline.cloud(466, 262, 50, 62, random));
                });
        pen.box(Ink.of(0xf0f3ea), 398, 30, 9, 272);
        pen.box(Ink.of(0xf0f3ea), 316, 120, 174, 7);
        pen.box(Ink.of(0xc3cfc6), 292, 312, 222, 14);
        pen.box(Ink.of(0x5a6f69), 300, 326, 206, 76);
        for (int i = 0; i < 9; i++) {
            pen.fill(Ink.of(0xd9ded6), Outline.rounded(310 + i * 21, 336, 15, 60, 5));
        }
    }

    private void floor(Pen pen) {
        pen.box(Pen.down(402, Ink.of(0x9a7b5a), 600, Ink.of(0x7a5a40)), 0, 402, 800, 198);
        for (int i = -12; i < 13; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.35), 1.6, 400 + i * 60, 402, 400 + i * 130, 600);
        }
    }

    private void far(Pen pen) {
        Look one =
                Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0xb5566a)).with(Look.Extra.GLASSES);
        Look two =
                Look.of(2, Look.GREY, Look.Hair.BALD, Ink.of(0x8fa27e)).with(Look.Extra.MOUSTACHE);
        Look girl = Look.of(1, Look.BLACK, Look.Hair.LONG, Ink.of(0xf0c24a)).in(Ink.of(0x3a4f7a));
        Figure.front(
                pen,
                girl,
                Pose.of("-15 -62 -12 -50", "16 -66 17 -58"),
                -0.2,
                Figure.spot(626, 508, 262));
        Figure.front(pen, one, Pose.HOLDING, 0.2, Figure.spot(560, 540, 246));
        Figure.front(pen, two, Pose.ON_TABLE, -0.4, Figure.spot(690, 546, 250));
        table(pen, 440, 800, 424, 34);
        tablet(pen, 566, 424, 0.72, true);
        tablet(pen, 690, 436, 0.72, false);
    }

    private void near(Pen pen) {
        Look boy =
                Look.of(0, Look.CHESTNUT, Look.Hair.SHORT, Ink.of(0xe2683f)).in(Ink.of(0x35485f));
        Look grandpa =
                Look.of(1, Look.SILVER, Look.Hair.SHORT, Ink.of(0x4a6a94)).with(Look.Extra.GLASSES);
        Look grandma = Look.of(0, Look.SILVER, Look.Hair.BOB, Ink.of(0x8a5a94));
        Look girl = Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0x3fa08a)).in(Ink.of(0x3a3a50));
        Figure.front(
                pen,
                boy,
                Pose.of("-15 -62 -12 -50", "15 -66 20 -56"),
                0.8,
                Figure.spot(70, 640, 400));
        Figure.front(pen, grandpa, Pose.ON_TABLE, 0.1, Figure.spot(196, 690, 378));
        Figure.front(
                pen,
                girl,
                Pose.of("-16 -68 -21 -58", "15 -63 14 -50"),
                -0.7,
                Figure.spot(462, 660, 396));
        Figure.front(pen, grandma, Pose.HOLDING, 0.3, Figure.spot(346, 694, 368));
        table(pen, -40, 560, 500, 64);
        tablet(pen, 196, 510, 1.15, false);
        tablet(pen, 352, 486, 1.1, true);
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 276, 540, 22, 7);
        pen.fill(Ink.of(0xe9dcc0), "M 258 506 L 292 506 C 292 542 258 542 258 506 Z");
        pen.oval(Ink.of(0x8a4f2a), 275, 507, 15, 4.6);
        pen.fill(Ink.WHITE, "M 60 520 L 120 514 L 124 544 L 54 548 Z");
        pen.line(Ink.clear(Ink.BLUE, 0.6), 2, "M 70 527 L 108 524 M 68 535 L 112 532");
    }

    private static void table(Pen pen, double left, double right, double y, double deep) {
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.25),
                Outline.polygon(
                        left,
                        y + deep,
                        right,
                        y + deep,
                        right,
                        y + deep + 40,
                        left,
                        y + deep + 40));
        pen.fill(
                Pen.down(y, Ink.of(0xe9d0a0), y + deep, Ink.of(0xd0ab74)),
                Outline.polygon(
                        left + 20, y - 4, right - 20, y - 4, right, y + deep, left, y + deep));
        pen.box(Ink.of(0x9a7448), left, y + deep, right - left, deep * 0.2);
    }

    /** A tablet on the table or, held up, with its back to us. */
    private static void tablet(Pen pen, double x, double y, double size, boolean up) {
        pen.at(
                x,
                y,
                size,
                size,
                () -> {
                    if (up) {
                        pen.fill(Ink.clear(Ink.NIGHT, 0.2), "M -44 8 L 52 8 L 60 20 L -36 20 Z");
                        pen.fill(Ink.of(0x2b3038), Outline.rounded(-50, -44, 100, 58, 7));
                        pen.fill(Ink.of(0x8f9aa3), Outline.rounded(-48, -42, 96, 54, 6));
                        pen.oval(Ink.of(0x2b3038), -38, -34, 4, 4);
                        pen.oval(Ink.of(0xe0b48c), -50, -12, 7, 10);
                        pen.oval(Ink.of(0xe0b48c), 50, -12, 7, 10);
                    } else {
                        pen.fill(
                                Ink.clear(Ink.NIGHT, 0.2), "M -40 -16 L 50 -16 L 62 24 L -48 24 Z");
                        pen.fill(Ink.of(0x2b3038), "M -42 -20 L 42 -20 L 52 18 L -52 18 Z");
                        pen.fill(
                                Pen.down(-18, Ink.of(0x9fd0e6), 16, Ink.of(0xeaf5f2)),
                                "M -38 -17 L 38 -17 L 47 14 L -47 14 Z");
                        pen.oval(Ink.of(0xe3b088), 0, -2, 10, 9);
                        pen.fill(
                                Ink.of(0x54362a),
                                "M -11 -2 C -11 -14 11 -14 11 -2 C 6 -7 -6 -7 -11 -2 Z");
                        pen.oval(Ink.of(0xc9574a), 34, 9, 4, 2.4);
                    }
                });
    }

    private void behind(Pen pen) {
        Look woman = Look.of(1, Look.GREY, Look.Hair.BUN, Ink.of(0x2f5f6a));
        Look pupil =
                Look.of(1, Look.BLOND, Look.Hair.TAIL, Ink.of(0xd9527a)).with(Look.Extra.BACKPACK);
        Figure.back(pen, woman, Pose.ON_TABLE, Figure.spot(594, 850, 470));
        Figure.back(
                pen,
                pupil,
                Pose.of("-18 -66 -23 -62", "15 -62 16 -47"),
                Figure.spot(722, 812, 452));
    }
}
