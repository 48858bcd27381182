package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Two people put pins into a big hand-drawn map of the town. */
final class TownMap implements Postcard {
    private static final Shape SHEET = Outline.rounded(176, 42, 848, 590, 4);

    @Override
    public void draw(Pen pen, Random random) {
        wall(pen);
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(188, 56, 848, 590, 4));
        pen.fill(Pen.across(176, Ink.of(0xf3e8cb), 1024, Ink.of(0xfbf3df)), SHEET);
        pen.inside(SHEET, () -> map(pen, random));
        tape(pen);
        pins(pen);
        table(pen, random);
        people(pen);
        light(pen);
    }

    private void wall(Pen pen) {
        pen.box(Pen.across(0, Ink.of(0x5d7f86), 1200, Ink.of(0x86a5a2)), 0, 0, 1200, 800);
        for (int i = 0; i < 15; i++) {
            pen.box(Ink.clear(Ink.WHITE, i % 2 == 0 ? 0.06 : 0.02), i * 84, 0, 42, 640);
        }
        pen.box(Ink.of(0x4d6d75), 0, 636, 1200, 164);
        pen.box(Ink.of(0x3f5c66), 0, 636, 1200, 9);
        notice(pen, 44, 110, Ink.of(0xf2c84b), -4);
        notice(pen, 58, 300, Ink.of(0xf6efe0), 3);
        notice(pen, 1070, 90, Ink.of(0xe9a08a), 4);
        notice(pen, 1064, 290, Ink.of(0xf6efe0), -3);
    }

    private static void notice(Pen pen, double x, double y, Color paper, double lean) {
        pen.turned(
                lean,
                x + 42,
                y,
                () -> {
                    pen.box(Ink.clear(Ink.NIGHT, 0.18), x + 5, y + 6, 84, 110);
                    pen.box(paper, x, y, 84, 110);
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Ink.clear(Ink.SLATE, 0.55),
                                3,
                                x + 12,
                                y + 26 + i * 16,
                                x + 70 - i * 23 % 30,
                                y + 26 + i * 16);
                    }
                    pen.oval(Ink.of(0xc4503f), x + 42, y + 8, 6, 6);
                });
    }

    private void map(Pen pen, Random random) {
        pen.fill(
                Ink.of(0xd3dcae),
                "M 176 42 L 470 42 C 420 120 330 130 300 210 C 270 280 210 270 176 300 Z");
        pen.fill(
                Ink.of(0xd3dcae),
                "M 1024 632 L 720 632 C 760 560 880 560 920 500 C 950 450 1000 440 1024 430 Z");
        pen.line(
                Ink.clear(Ink.of(0x7f9a5c), 0.7),
                3,
                "M 200 130 L 230 78 L 260 130 M 246 130 L 286 62 L 326 122 M 318 108 L 346 70 L 380 104");
        String river =
                "M 160 470 C 300 420 350 520 470 486 C 600 450 590 350 720 336 C 850 322 880 220 1040 190";
        pen.line(Ink.of(0x6fa3bd), 40, river);
        pen.line(Ink.of(0xa6cbda), 30, river);
        pen.line(
                Ink.clear(Ink.WHITE, 0.7),
                3,
                "M 230 452 Q 250 444 270 454 M 400 496 Q 420 486 440 494 M 650 362 Q 668 350 688 352 M 880 268 Q 896 254 914 250");
        String[] streets = {
            "M 560 42 C 540 180 500 260 520 460 C 530 540 600 570 610 640",
            "M 176 340 C 320 300 420 260 620 260 C 760 250 860 160 940 42",
            "M 300 640 C 340 560 330 480 360 400 C 380 340 360 300 380 270",
            "M 700 640 C 700 520 760 460 900 400 C 960 370 1000 330 1030 300",
            "M 640 258 C 660 300 650 420 780 500",
            "M 520 140 C 600 150 680 130 760 60"
        };
        for (String street : streets) {
            pen.line(Ink.of(0xb58d5c), 15, street);
            pen.line(Ink.of(0xfdf3da), 10, street);
        }
        bridge(pen, 520, 474);
        bridge(pen, 690, 342);
        houses(pen, random);
        trees(pen, random);
        landmarks(pen);
        pen.line(Ink.clear(Ink.of(0x7a5a3a), 0.6), 3, Outline.rounded(190, 56, 820, 562, 3));
    }

    private static void bridge(Pen pen, double x, double y) {
        pen.fill(Ink.of(0x9a8a7a), Outline.at(x, y, "M -16 -24 L 16 -24 L 18 24 L -14 24 Z"));
        pen.line(Ink.of(0x6b5a4c), 3, Outline.at(x, y, "M -16 -24 L -14 24 M 16 -24 L 18 24"));
    }

    private static void houses(Pen pen, Random random) {
        Color[] walls = {
            Ink.of(0xe9b76a), Ink.of(0xd98f72), Ink.of(0xf7ecd6), Ink.of(0xa9c0b0), Ink.of(0xd9b0a4)
        };
        double[][] groups = {
            {230, 366, 5},
            {236, 552, 3},
            {400, 330, 5},
            {410, 560, 4},
            {404, 202, 6},
            {610, 190, 6},
            {600, 66, 3},
            {560, 540, 4},
            {676, 424, 2},
            {740, 576, 3},
            {820, 452, 4},
            {780, 226, 3},
            {860, 350, 3},
            {800, 130, 2}
        };
        for (double[] group : groups) {
            for (int i = 0; i < group[2]; i++) {
                double x = group[0] + i % 3 * 36 + random.nextInt(8);
                double y = group[1] + i / 3 * 38 + random.nextInt(8);
                house(pen, x, y, walls[random.nextInt(5)]);
            }
        }
    }

    private static void house(Pen pen, double x, double y, Color wall) {
        pen.box(wall, x - 11, y - 8, 22, 18);
        pen.fill(Ink.of(0xb5573c), Outline.at(x, y, "M -15 -7 L 0 -21 L 15 -7 Z"));
        String lines =
                "M -11 -7 L -11 10 L 11 10 L 11 -7 M -15 -7 L 0 -21 L 15 -7 Z M -3 10 L -3 1 L 3 1 L 3 10";
        pen.line(Ink.clear(Ink.of(0x4a3328), 0.8), 1.4, Outline.at(x, y, lines));
    }

    private static void trees(Pen pen, Random random) {
        for (int i = 0; i < 26; i++) {
            double x = i % 2 == 0 ? 200 + random.nextInt(150) : 850 + random.nextInt(150);
            double y = i % 2 == 0 ? 160 + random.nextInt(110) : 530 + random.nextInt(80);
            pen.oval(Ink.of(0x7f9a5c), x, y, 11, 12);
            pen.line(Ink.of(0x6b4c38), 2.4, x, y + 10, x, y + 18);
        }
    }

    /** The clock tower, the mill, the school and a rose of the winds. */
    private static void landmarks(Pen pen) {
        Color ink = Ink.of(0x4a3328);
        pen.box(Ink.of(0xf7ecd6), 562, 318, 26, 74);
        pen.fill(Ink.of(0xb5573c), "M 556 320 L 575 288 L 594 320 Z");
        pen.oval(Ink.WHITE, 575, 336, 8, 8);
        pen.line(
                ink,
                1.8,
                "M 562 318 L 562 392 L 588 392 L 588 318 M 556 320 L 575 288 L 594 320 Z M 575 336 L 575 330 M 575 336 L 579 338");
        pen.box(Ink.of(0xd8c7a4), 296, 408, 54, 36);
        pen.fill(Ink.of(0x8a5d3d), "M 288 410 L 323 382 L 358 410 Z");
        pen.line(ink, 3, Outline.circle(362, 440, 19));
        pen.line(
                ink,
                2,
                "M 343 440 L 381 440 M 362 421 L 362 459 M 349 427 L 375 453 M 375 427 L 349 453");
        pen.at(
                940,
                560,
                1,
                1,
                () -> {
                    pen.oval(Ink.clear(Ink.WHITE, 0.6), 0, 0, 46, 46);
                    pen.fill(Ink.of(0xc4503f), "M 0 -42 L 9 0 L -9 0 Z");
                    pen.fill(
                            ink,
                            "M 0 42 L 9 0 L -9 0 Z M -36 0 L 0 -7 L 0 7 Z M 36 0 L 0 -7 L 0 7 Z");
                });
    }

    private static void tape(Pen pen) {
        Color band = Ink.clear(Ink.of(0xe3d39c), 0.85);
        pen.turned(-40, 180, 50, () -> pen.box(band, 140, 38, 84, 26));
        pen.turned(40, 1020, 50, () -> pen.box(band, 978, 38, 84, 26));
    }

    private static void pins(Pen pen) {
        double[][] pins = {
            {236, 350},
            {300, 352},
            {252, 538},
            {404, 316},
            {436, 350},
            {420, 186},
            {470, 200},
            {440, 540},
            {640, 174},
            {672, 212},
            {612, 60},
            {594, 528},
            {690, 408},
            {764, 562},
            {836, 440},
            {868, 476},
            {800, 212},
            {880, 336},
            {480, 318},
            {556, 204}
        };
        Color[] colours = {Ink.of(0xd8342f), Ink.of(0xd8342f), Ink.of(0x2f6fb0), Ink.of(0xf0b020)};
        for (int i = 0; i < pins.length; i++) {
            pin(pen, pins[i][0], pins[i][1], colours[i % 4]);
        }
        pin(pen, 392, 262, Ink.of(0xd8342f));
        pin(pen, 918, 250, Ink.of(0xf0b020));
    }

    private static void pin(Pen pen, double x, double y, Color colour) {
        pen.line(Ink.clear(Ink.NIGHT, 0.25), 3, x, y, x + 14, y + 8);
        pen.line(Ink.of(0x8f959c), 2.6, x, y, x - 4, y - 16);
        pen.oval(colour, x - 5, y - 20, 9, 9);
        pen.oval(Ink.clear(Ink.WHITE, 0.7), x - 8, y - 23, 3, 3);
    }

    private static void table(Pen pen, Random random) {
        pen.fill(
                Pen.down(706, Ink.of(0xd6a972), 800, Ink.of(0xa97a49)),
                "M 340 706 L 860 706 L 900 800 L 300 800 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.oval(600, 762, 88, 17));
        pen.fill(Ink.of(0x3d7686), "M 524 716 L 676 716 L 666 764 L 534 764 Z");
        pen.oval(Ink.of(0x2c5966), 600, 716, 76, 15);
        for (int i = 0; i < 24; i++) {
            double x = 538 + random.nextInt(124);
            double y = 706 + random.nextInt(16);
            pen.oval(
                    i % 3 == 0
                            ? Ink.of(0xf0b020)
                            : i % 3 == 1 ? Ink.of(0xd8342f) : Ink.of(0x2f6fb0),
                    x,
                    y,
                    8,
                    8);
        }
        pen.turned(
                -5,
                450,
                750,
                () -> pen.fill(Ink.WHITE, Outline.polygon(400, 728, 486, 728, 482, 786, 384, 786)));
        pen.turned(
                6,
                760,
                750,
                () ->
                        pen.fill(
                                Ink.of(0xfbf0d6),
                                Outline.polygon(716, 726, 800, 726, 812, 782, 718, 782)));
        for (int i = 0; i < 4; i++) {
            pen.line(Ink.clear(Ink.BLUE, 0.6), 2.4, 404, 740 + i * 11, 466 - i * 9, 737 + i * 11);
            pen.line(Ink.clear(Ink.BLUE, 0.6), 2.4, 730, 736 + i * 11, 790 - i * 11, 740 + i * 11);
        }
    }

    private static void people(Pen pen) {
        Look woman = Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0xa8475a));
        Look man =
                Look.of(2, Look.BLACK, Look.Hair.CURLS, Ink.of(0xe0a33a)).with(Look.Extra.BACKPACK);
        Figure.back(
                pen,
                woman,
                Pose.of("-16 -62 -11 -52", "20 -80 22 -102"),
                Figure.spot(248, 1000, 690));
        Figure.back(
                pen,
                man,
                Pose.of("-19 -80 -15 -101", "15 -62 12 -50"),
                Figure.spot(1012, 1010, 720));
    }

    private static void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xffdf9c), 0.11);
        pen.fill(sun, "M 1200 0 L 1200 250 L 330 800 L 0 800 L 0 720 Z");
        pen.fill(sun, "M 1200 330 L 1200 520 L 760 800 L 460 800 Z");
        pen.glow(Ink.clear(Ink.of(0xffe0a0), 0.42), 1200, 120, 620);
        pen.vignette(1200, 800, 0.42);
    }
}
