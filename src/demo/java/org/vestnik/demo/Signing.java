package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Two people sign an agreement at a table between the flags of Bulgaria and Spain. */
final class Signing implements Scene {
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
        room(pen);
        arch(pen, 112);
        arch(pen, 1088);
        picture(pen);
        Color[] bulgaria = {Ink.of(0xfdfdfb), Ink.of(0x00966e), Ink.of(0xd62612)};
        Color[] spain = {Ink.of(0xaa151b), Ink.of(0xf1bf00), Ink.of(0xaa151b)};
        flag(pen, 262, 1, bulgaria, new double[] {0, 1 / 3.0, 2 / 3.0, 1}, 5 / 3.0);
        flag(pen, 938, -1, spain, new double[] {0, 0.25, 0.75, 1}, 3 / 2.0);
        standing(pen);
        seated(pen);
        table(pen);
        papers(pen, random);
        near(pen);
        pen.glow(Ink.clear(Ink.of(0xfff3d6), 0.3), 600, 250, 520);
        pen.vignette(1200, 800, 0.36);
    }

    private void room(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0xe9dfcf), 560, Ink.of(0xd9c8ae)), 0, 0, 1200, 620);
        pen.box(Pen.down(430, Ink.of(0xa87a52), 640, Ink.of(0x86593a)), 0, 440, 1200, 200);
        pen.box(Ink.of(0xc0936a), 0, 434, 1200, 10);
        for (int x = 20; x < 1200; x += 116) {
            pen.line(Ink.clear(Ink.NIGHT, 0.25), 2, Outline.box(x, 466, 92, 130));
            pen.line(Ink.clear(Ink.WHITE, 0.18), 2, Outline.box(x + 3, 469, 92, 130));
        }
        pen.box(Pen.down(630, Ink.of(0x8d5d42), 800, Ink.of(0x5d3d32)), 0, 630, 1200, 170);
        for (int i = -9; i < 10; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.2), 2, 600 + i * 90, 630, 600 + i * 170, 800);
        }
    }

    private void arch(Pen pen, double x) {
        pen.fill(
                Ink.of(0xc9b08a),
                Outline.at(x, 0, "M -92 434 L -92 180 C -92 60 92 60 92 180 L 92 434 Z"));
        pen.fill(
                Pen.down(90, Ink.of(0x9cc6dc), 420, Ink.of(0xf5ecd2)),
                Outline.at(x, 0, "M -78 434 L -78 182 C -78 78 78 78 78 182 L 78 434 Z"));
        pen.inside(
                Outline.box(x - 78, 90, 156, 344),
                () -> {
                    pen.fill(
                            Ink.of(0xa9bda6),
                            Outline.below(440, x - 90, 350, x - 20, 322, x + 40, 344, x + 90, 330));
                    pen.fill(
                            Ink.of(0x87a07a),
                            Outline.below(440, x - 90, 390, x - 10, 376, x + 90, 396));
                    for (int i = 0; i < 6; i++) {
                        pen.box(Ink.of(0xfff8ec), x - 20 + i * 13, 352 - i % 3 * 9, 12, 22);
                        pen.box(Ink.of(0xbd6b4a), x - 21 + i * 13, 349 - i % 3 * 9, 14, 4);
                    }
                });
        pen.box(Ink.PAPER, x - 4, 104, 8, 330);
        pen.box(Ink.PAPER, x - 78, 230, 156, 7);
        pen.box(Ink.light(Ink.SAND, 0.5), x - 102, 430, 204, 12);
    }

    private void picture(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.box(466, 82, 280, 174));
        pen.box(Ink.of(0x8a6238), 458, 72, 284, 178);
        pen.box(Pen.down(86, Ink.of(0xd7e3df), 236, Ink.of(0xf3e3bf)), 472, 86, 256, 150);
        pen.inside(
                Outline.box(472, 86, 256, 150),
                () -> {
                    pen.fill(
                            Ink.of(0x9fb2b4),
                            Outline.below(240, 460, 180, 530, 140, 600, 172, 660, 132, 740, 176));
                    pen.fill(
                            Ink.of(0x7d9a72),
                            Outline.below(240, 460, 206, 560, 190, 650, 204, 740, 186));
                    pen.fill(Ink.of(0xd9c27c), Outline.below(240, 460, 226, 600, 216, 740, 224));
                    pen.line(Ink.of(0x8fb2c4), 9, "M 590 240 Q 620 220 600 206 Q 588 196 606 188");
                });
    }

    /**
     * A flag on a stand, its cloth hanging down a little; stripes by their shares of the height.
     */
    private void flag(Pen pen, double x, int side, Color[] stripes, double[] shares, double ratio) {
        double high = 134;
        double wide = high * ratio;
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), x, 640, 46, 9);
        pen.fill(Ink.of(0x6d4a2c), Outline.at(x, 0, "M -30 640 L 30 640 L 14 626 L -14 626 Z"));
        pen.line(Ink.of(0xb98a4a), 7, x, 632, x, 150);
        pen.oval(Ink.of(0xe0b45c), x, 144, 8, 10);
        for (int i = 0; i < stripes.length; i++) {
            double[] points = new double[4 * 25];
            for (int k = 0; k <= 24; k++) {
                double along = k / 24.0;
                int back = points.length - 2 - 2 * k;
                if (2 * k < points.length / 2) {
                    points[2 * k] = x + side * fold(along, wide);
                    points[2 * k + 1] = sag(along, high) + shares[i] * high;
                    points[back] = points[2 * k];
                    points[back + 1] = sag(along, high) + shares[i + 1] * high;
                }
            }
            pen.fill(stripes[i], Outline.polygon(points));
        }
        folds(pen, x, side, wide, high);
    }

    private static double fold(double along, double wide) {
        return wide * 0.8 * along + 5 * Math.sin(along * 13);
    }

    private static double sag(double along, double high) {
        return 164 + along * along * high * 0.72 + 7 * Math.sin(along * 13 + 1);
    }

    private static void folds(Pen pen, double x, int side, double wide, double high) {
        for (int i = 0; i < 4; i++) {
            double from = 0.12 + i * 0.24;
            double to = from + 0.1;
            double left = x + side * fold(from, wide);
            double right = x + side * fold(to, wide);
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.13),
                    Outline.polygon(
                            left,
                            sag(from, high),
                            right,
                            sag(to, high),
                            right,
                            sag(to, high) + high,
                            left,
                            sag(from, high) + high));
        }
    }

    private void standing(Pen pen) {
        Look[] looks = {
            Look.of(0, Look.RED, Look.Hair.BOB, Ink.of(0x557a6d)),
            Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0xb5694f)),
            Look.of(1, Look.GREY, Look.Hair.SHORT, Ink.of(0x4d5668))
                    .with(Look.Extra.JACKET, Look.Extra.GLASSES, Look.Extra.BEARD)
        };
        double[] places = {538, 666, 602};
        double[] sizes = {414, 404, 442};
        for (int i : new int[] {2, 0, 1}) {
            Figure.front(
                    pen,
                    looks[i],
                    Pose.CLAPPING,
                    0.5 - i * 0.5,
                    Figure.spot(places[i], 742, sizes[i]));
        }
    }

    private void seated(Pen pen) {
        Look mayor =
                Look.of(1, Look.CHESTNUT, Look.Hair.BUN, Ink.of(0x9c3d46)).with(Look.Extra.JACKET);
        Look guest =
                Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0x27395c))
                        .with(Look.Extra.JACKET, Look.Extra.TIE);
        for (double x : new double[] {420, 780}) {
            pen.fill(Ink.of(0x5a3526), Outline.rounded(x - 66, 470, 132, 190, 20));
            pen.fill(Ink.of(0x8c3f3a), Outline.rounded(x - 54, 482, 108, 170, 14));
        }
        Figure.front(pen, mayor, Pose.WRITING, 0.5, Figure.spot(420, 892, 520));
        Figure.front(pen, guest, Pose.WRITING, 0.5, Figure.spot(780, 896, -528));
    }

    private void table(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.3), Outline.oval(600, 788, 470, 22));
        pen.fill(
                Pen.down(604, Ink.of(0x2f6670), 660, Ink.of(0x3b7a82)),
                "M 252 604 L 948 604 L 992 660 L 208 660 Z");
        pen.fill(
                Pen.down(660, Ink.of(0x275760), 790, Ink.of(0x1d444d)),
                "M 208 660 L 992 660 L 986 800 L 214 800 Z");
        for (int i = 0; i < 12; i++) {
            double x = 240 + i * 64;
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.15),
                    Outline.at(x, 0, "M 0 662 L 22 662 L 30 800 L -4 800 Z"));
        }
        pen.line(Ink.of(0xd9b25f), 4, 209, 662, 991, 662);
    }

    private void papers(Pen pen, Random random) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 600 + side * 172;
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.22),
                    Outline.at(x, 0, "M -66 622 L 78 622 L 88 655 L -74 655 Z"));
            pen.fill(Ink.of(0x7b2f33), Outline.at(x, 0, "M -72 616 L 72 616 L 82 650 L -82 650 Z"));
            pen.fill(Ink.WHITE, Outline.at(x, 0, "M -64 618 L -3 618 L -3 646 L -72 646 Z"));
            pen.fill(Ink.of(0xf6f0e2), Outline.at(x, 0, "M 3 618 L 64 618 L 72 646 L 3 646 Z"));
            for (int k = 0; k < 4; k++) {
                pen.line(
                        Ink.clear(Ink.SLATE, 0.6),
                        1.6,
                        x - 56 - k,
                        624 + k * 5,
                        x - 14,
                        624 + k * 5);
                pen.line(
                        Ink.clear(Ink.SLATE, 0.6),
                        1.6,
                        x + 12,
                        624 + k * 5,
                        x + 54 - k * 7,
                        624 + k * 5);
            }
        }
        pen.line(Ink.NIGHT, 4, 438, 634, 424, 604);
        pen.line(Ink.NIGHT, 4, 762, 634, 776, 604);
        flowers(pen, random);
    }

    private void flowers(Pen pen, Random random) {
        pen.fill(Ink.of(0xf0e7d6), "M 578 622 C 574 600 626 600 622 622 L 616 646 L 584 646 Z");
        Color[] petals = {Ink.of(0xd8604a), Ink.of(0xf2c84b), Ink.of(0xfaf3e6), Ink.of(0xd98aa0)};
        pen.fill(Ink.MOSS, Outline.cloud(600, 592, 44, 26, random));
        for (int i = 0; i < 15; i++) {
            pen.oval(petals[i % 4], 566 + i * 37 % 70, 574 + i * 23 % 38, 8.5, 8);
            pen.oval(Ink.clear(Ink.NIGHT, 0.2), 566 + i * 37 % 70, 574 + i * 23 % 38, 2.6, 2.4);
        }
        for (double x : new double[] {534, 664}) {
            pen.fill(
                    Ink.clear(Ink.of(0xd8ecf0), 0.75),
                    Outline.at(x, 0, "M -12 606 L 12 606 L 10 638 L -10 638 Z"));
            pen.oval(Ink.clear(Ink.WHITE, 0.7), x, 606, 12, 3.4);
        }
    }

    private void near(Pen pen) {
        Look left = Look.of(1, Look.BLACK, Look.Hair.TAIL, Ink.of(0x40424f));
        Look right = Look.of(2, Look.BROWN, Look.Hair.CROP, Ink.of(0x5a4a44));
        Figure.back(pen, left, Pose.HOLDING, Figure.spot(120, 1120, 620));
        Figure.back(
                pen,
                right,
                Pose.of("-17 -70 -9 -84", "17 -70 9 -84"),
                Figure.spot(1084, 1132, 640));
        pen.fill(Ink.of(0x26242b), Outline.rounded(1016, 528, 40, 62, 6));
    }
}
