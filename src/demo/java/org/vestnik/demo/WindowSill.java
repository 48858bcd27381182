package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** A yellow dial telephone on a window sill; outside it is snowing on a garden. */
final class WindowSill implements Postcard {
    private static final Color FRAME = Ink.of(0xf2ede3);
    private static final Shape GLASS = Outline.box(88, 0, 1024, 556);

    @Override
    public void draw(Pen pen, Random random) {
        pen.box(Ink.of(0xb9cbd0), 0, 0, 1200, 800);
        pen.inside(GLASS, () -> outside(pen, random));
        frame(pen);
        sill(pen);
        geranium(pen, 214, 588, random);
        cord(pen);
        pen.oval(Ink.clear(Ink.of(0x3a3550), 0.34), 668, 640, 214, 24);
        pen.at(648, 636, 1.5, 1.5, () -> new DialTelephone(pen, Ink.of(0xeab53a)).resting());
        tea(pen);
        curtain(pen, 0, 1);
        curtain(pen, 1200, -1);
        pen.glow(Ink.clear(Ink.of(0xffe2b0), 0.34), 1010, 760, 430);
        pen.glow(Ink.clear(Ink.of(0xeef6ff), 0.4), 560, 180, 460);
        pen.vignette(1200, 800, 0.34);
    }

    private void outside(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x8fb0ce), 420, Ink.of(0xe3e6ec)), 0, 0, 1200, 560);
        pen.fill(
                Ink.of(0xa9bed2),
                Outline.below(560, 60, 260, 260, 170, 470, 250, 700, 150, 920, 236, 1140, 180));
        pen.fill(
                Ink.of(0xc9d7e3),
                Outline.below(560, 60, 330, 300, 286, 560, 330, 840, 280, 1140, 320));
        cottage(pen, 350, 396, 1);
        cottage(pen, 930, 404, 1.16);
        for (int i = 0; i < 9; i++) {
            SnowyFir.draw(
                    pen,
                    120 + i * 132 + random.nextInt(40),
                    392 + random.nextInt(24),
                    0.7 + random.nextInt(5) * 0.1);
        }
        pen.fill(
                Pen.down(380, Ink.of(0xf5f8fb), 560, Ink.of(0xd5e0ec)),
                Outline.below(570, 60, 420, 300, 396, 640, 424, 900, 400, 1140, 418));
        fence(pen);
        branch(pen);
        for (int i = 0; i < 170; i++) {
            double size = 1.6 + random.nextInt(30) * 0.1;
            pen.oval(
                    Ink.clear(Ink.WHITE, 0.9),
                    90 + random.nextInt(1020),
                    random.nextInt(550),
                    size,
                    size);
        }
    }

    private static void cottage(Pen pen, double x, double y, double scale) {
        pen.at(
                x,
                y,
                scale,
                scale,
                () -> {
                    pen.box(Ink.of(0xd8b98e), -62, -66, 124, 80);
                    pen.box(Ink.clear(Ink.of(0x46507a), 0.24), 14, -66, 48, 80);
                    pen.box(Ink.of(0x6b4a3a), 26, -140, 20, 44);
                    pen.fill(Ink.WHITE, "M 22 -138 Q 36 -152 50 -138 Z");
                    pen.fill(
                            Ink.WHITE,
                            "M -82 -58 Q -52 -116 -34 -118 L 34 -118 Q 52 -116 82 -58 Q 40 -48 0 -57 Q -40 -48 -82 -58 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0x7f9bc4), 0.3),
                            "M 20 -118 L 34 -118 Q 52 -116 82 -58 Q 60 -52 40 -54 Z");
                    for (int i = 0; i < 2; i++) {
                        pen.box(Ink.of(0x6b4a3a), -46 + i * 56, -40, 32, 34);
                        pen.box(Ink.of(0xf8cf72), -43 + i * 56, -37, 26, 28);
                        pen.line(Ink.of(0x6b4a3a), 2.4, -30 + i * 56, -37, -30 + i * 56, -9);
                    }
                    pen.glow(Ink.clear(Ink.of(0xffdc8c), 0.5), -2, -22, 70);
                    for (int i = 0; i < 4; i++) {
                        pen.oval(
                                Ink.clear(Ink.WHITE, 0.5 - i * 0.1),
                                38 + i * i * 5,
                                -158 - i * 24,
                                10 + i * 5,
                                12 + i * 3);
                    }
                });
    }

    private static void fence(Pen pen) {
        pen.line(Ink.of(0x7f6656), 9, "M 80 486 L 1120 486 M 80 532 L 1120 532");
        for (int i = 0; i < 20; i++) {
            double x = 96 + i * 54;
            pen.fill(
                    Ink.of(0x8f7462),
                    Outline.at(x, 0, "M -12 556 L -12 458 L 0 444 L 12 458 L 12 556 Z"));
            pen.fill(
                    Ink.clear(Ink.of(0x3a3550), 0.2),
                    Outline.at(x, 0, "M 3 556 L 3 448 L 12 458 L 12 556 Z"));
            pen.fill(
                    Ink.WHITE,
                    Outline.at(
                            x,
                            0,
                            "M -15 462 Q -12 438 0 436 Q 12 438 15 462 Q 6 456 0 460 Q -8 456 -15 462 Z"));
        }
    }

    private static void branch(Pen pen) {
        Color bark = Ink.of(0x5f4b45);
        pen.line(bark, 11, "M 1130 96 C 1000 120 920 110 800 168");
        pen.line(bark, 6, "M 960 122 C 900 96 860 92 806 74 M 880 138 C 850 170 830 196 786 214");
        pen.line(Ink.WHITE, 7, "M 1130 88 C 1000 112 920 102 806 158");
        pen.line(
                Ink.WHITE,
                4,
                "M 956 115 C 900 90 860 86 812 70 M 876 140 C 850 164 826 188 792 206");
        pen.fill(
                Ink.of(0x7d8a62),
                "M 884 112 C 866 104 866 76 888 70 C 916 66 930 92 956 100 C 930 118 900 120 884 112 Z");
        pen.oval(Ink.of(0xd9693c), 886, 96, 15, 17);
        pen.oval(Ink.of(0x6c7a55), 884, 74, 15, 13);
        pen.oval(Ink.of(0xd9693c), 880, 79, 9, 9);
        pen.oval(Ink.NIGHT, 879, 71, 2.2, 2.4);
        pen.fill(Ink.of(0x3b3230), "M 871 74 L 861 78 L 871 80 Z");
        pen.line(Ink.of(0x3b3230), 2, "M 892 113 L 894 122 M 902 114 L 904 121");
    }

    private static void frame(Pen pen) {
        for (double[] corner :
                new double[][] {{88, 556}, {1112, 556}, {88, 0}, {590, 556}, {610, 556}}) {
            pen.glow(Ink.clear(Ink.WHITE, 0.75), corner[0], corner[1], 96);
        }
        pen.fill(
                FRAME, "M 40 0 L 88 0 L 88 556 L 1112 556 L 1112 0 L 1160 0 L 1160 606 L 40 606 Z");
        pen.box(FRAME, 578, 0, 44, 560);
        pen.box(FRAME, 88, 168, 1024, 20);
        pen.box(Ink.clear(Ink.of(0x3a4668), 0.16), 604, 0, 18, 560);
        pen.box(Ink.clear(Ink.of(0x3a4668), 0.14), 88, 182, 1024, 6);
        pen.line(
                Ink.clear(Ink.of(0x3a4668), 0.22),
                2,
                "M 88 0 L 88 556 L 578 556 M 622 0 L 622 556 L 1112 556 L 1112 0");
        pen.fill(Ink.of(0xb58a4a), Outline.rounded(590, 380, 20, 58, 8));
        pen.fill(Ink.of(0xd6ab62), Outline.rounded(592, 390, 52, 15, 7));
    }

    private static void sill(Pen pen) {
        pen.fill(
                Pen.down(600, Ink.of(0xf8f3e8), 690, Ink.of(0xdcd5c8)),
                "M 20 596 L 1180 596 L 1230 690 L -30 690 Z");
        pen.box(Ink.of(0xb8aea2), -30, 690, 1260, 26);
        pen.box(Ink.of(0xe9e2d5), -30, 690, 1260, 9);
        pen.box(Pen.down(716, Ink.of(0xa5533f), 800, Ink.of(0x8f4736)), 0, 716, 1200, 84);
        for (int i = 0; i < 15; i++) {
            pen.fill(
                    Ink.clear(Ink.of(0xf3d9a4), 0.3),
                    Outline.at(40 + i * 84, 764, "M 0 -18 Q 14 0 0 18 Q -14 0 0 -18 Z"));
        }
        pen.fill(
                Ink.clear(Ink.of(0xdfeefc), 0.75),
                "M 150 598 L 560 598 L 500 688 L 60 688 Z M 640 598 L 1050 598 L 1010 688 L 594 688 Z");
    }

    private static void geranium(Pen pen, double x, double y, Random random) {
        pen.oval(Ink.clear(Ink.of(0x3a3550), 0.3), x + 8, y + 66, 92, 15);
        for (int i = 0; i < 22; i++) {
            double leafX = x - 104 + random.nextInt(208);
            double leafY = y - 74 + random.nextInt(70) - (104 - Math.abs(leafX - x)) * 0.9;
            Color leaf =
                    i % 3 == 0
                            ? Ink.of(0x3f6a48)
                            : i % 3 == 1 ? Ink.of(0x54825a) : Ink.of(0x6d9a64);
            pen.line(Ink.of(0x54825a), 4, x, y - 18, leafX, leafY);
            pen.fill(leaf, Outline.cloud(leafX, leafY, 32, 26, random));
            pen.oval(Ink.clear(Ink.FOREST, 0.35), leafX, leafY, 13, 9);
        }
        double[][] heads = {{-60, -196}, {18, -236}, {84, -168}, {-10, -140}};
        for (double[] head : heads) {
            pen.line(Ink.of(0x54825a), 5, x, y - 40, x + head[0], y + head[1]);
            for (int i = 0; i < 12; i++) {
                double angle = i * 2.4;
                double reach = 7 + i * 1.8;
                pen.oval(
                        i % 3 == 0 ? Ink.of(0xf0695a) : Ink.of(0xd63a3a),
                        x + head[0] + Math.cos(angle) * reach,
                        y + head[1] + Math.sin(angle) * reach * 0.8,
                        9,
                        8);
            }
        }
        pen.fill(Ink.of(0xb65d3e), Outline.at(x, y, "M -58 -24 L 58 -24 L 44 66 L -44 66 Z"));
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.16),
                Outline.at(x, y, "M 16 -24 L 58 -24 L 44 66 L 12 66 Z"));
        pen.fill(Ink.of(0xc9704d), Outline.rounded(x - 66, y - 34, 132, 24, 5));
    }

    private static void cord(Pen pen) {
        double[] points = new double[2 * 121];
        for (int i = 0; i <= 120; i++) {
            double along = i / 120.0;
            points[2 * i] = 806 + 100 * along + 8 * Math.cos(i * 0.9);
            points[2 * i + 1] =
                    634
                            + 40 * Math.sin(along * 2)
                            + 130 * Math.pow(along, 4)
                            + 8 * Math.sin(i * 0.9);
        }
        pen.line(Ink.of(0xb98420), 5, Outline.smooth(points));
        pen.line(Ink.of(0xe0a834), 2.4, Outline.smooth(points));
    }

    private static void tea(Pen pen) {
        pen.oval(Ink.clear(Ink.of(0x3a3550), 0.3), 1016, 656, 84, 14);
        pen.oval(Ink.of(0xf7f3ea), 1008, 648, 78, 14);
        pen.oval(Ink.of(0xd5cfc4), 1008, 646, 50, 8);
        pen.line(Ink.of(0x3b6f7c), 11, "M 1052 586 C 1096 582 1090 630 1046 626");
        pen.fill(
                Ink.of(0x3b6f7c),
                "M 958 566 L 1058 566 C 1056 620 1044 646 1032 648 L 984 648 C 972 646 960 620 958 566 Z");
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.16),
                "M 1026 566 L 1058 566 C 1056 620 1044 646 1032 648 L 1014 648 Z");
        pen.oval(Ink.of(0x5f96a2), 1008, 566, 50, 11);
        pen.oval(Ink.of(0xa3572a), 1008, 568, 43, 8);
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.of(0xf3dca8), 972 + i * 24, 604 + i % 2 * 4, 6, 6);
        }
        pen.line(
                Ink.clear(Ink.WHITE, 0.5),
                7,
                "M 990 548 C 972 516 1006 500 990 462 M 1024 544 C 1044 512 1012 492 1030 452");
    }

    private static void curtain(Pen pen, double x, int side) {
        pen.at(
                x,
                0,
                side,
                1,
                () -> {
                    Color lace = Ink.of(0xf6efe2);
                    pen.fill(
                            Ink.clear(lace, 0.94),
                            "M -10 0 L 212 0 C 196 150 150 260 58 330 C 66 420 60 520 70 640 L -10 640 Z");
                    pen.line(
                            Ink.clear(Ink.of(0x8a93a8), 0.35),
                            3,
                            "M 40 0 C 40 180 34 270 26 330 L 26 640 M 92 0 C 88 160 62 260 34 326 M 148 0 C 136 150 96 250 46 322 M 10 0 L 8 640");
                    for (int i = 0; i < 9; i++) {
                        double along = i / 8.0;
                        pen.oval(lace, 206 - 150 * along * along, 14 + 316 * along, 13, 13);
                        pen.oval(
                                Ink.clear(Ink.of(0x9fb4c8), 0.7),
                                206 - 150 * along * along,
                                14 + 316 * along,
                                5,
                                5);
                    }
                    pen.fill(Ink.of(0xc4573f), Outline.rounded(-6, 318, 72, 20, 8));
                });
    }
}
