package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Old houses on a slope under snow, their chimneys smoking; one set of footprints leads up. */
final class UpperQuarter implements Postcard {
    private static final Color SHADE = Ink.of(0x6f86b8);

    @Override
    public int height() {
        return 900;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        slope(pen, Ink.of(0xe9e6ee), 400, 352, 300, 338, 408);
        trees(pen, random, 330, 9, 0.6);
        row(pen, random, new double[] {60, 204, 340, 478, 612, 760, 894, 1032, 1166}, 386, 0.62);
        slope(pen, Ink.of(0xeeedf4), 470, 452, 436, 446, 480);
        trees(pen, random, 440, 7, 0.8);
        row(pen, random, new double[] {20, 210, 396, 588, 782, 972, 1164}, 520, 0.84);
        slope(pen, Ink.of(0xf2f2f8), 600, 576, 590, 570, 610);
        firs(pen);
        row(pen, random, new double[] {386, 838}, 652, 1.06);
        row(pen, random, new double[] {96, 1090}, 716, 1.34);
        foreground(pen);
        wall(pen);
        wallFoot(pen);
        footprints(pen);
        bareTree(pen, 246, 800, 1.9);
        pen.oval(Ink.of(0xeef1f9), 246, 804, 46, 9);
        light(pen);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x86a9d8), 340, Ink.of(0xfbe0d6)), 0, 0, 1200, 500);
        for (int i = 0; i < 5; i++) {
            pen.fill(
                    Ink.clear(Ink.of(0xfff0e6), 0.4),
                    Outline.cloud(80 + i * 270, 60 + i % 3 * 40, 120, 15, random));
        }
        pen.fill(
                Ink.of(0xb9c6de),
                Outline.polygon(
                        -20, 330, 90, 210, 170, 262, 300, 130, 400, 236, 470, 200, 620, 330));
        pen.fill(
                Ink.of(0xfdf6f4),
                Outline.polygon(
                        300, 130, 352, 186, 330, 180, 312, 206, 288, 176, 262, 196, 240, 190));
        pen.fill(
                Ink.of(0xc7d1e4),
                Outline.polygon(
                        460, 340, 640, 176, 730, 250, 880, 112, 1010, 232, 1090, 190, 1230, 320));
        pen.fill(
                Ink.of(0xfdf6f4),
                Outline.polygon(
                        880, 112, 940, 167, 918, 164, 896, 196, 868, 162, 842, 180, 812, 175));
        pen.fill(
                Ink.of(0xd9dcea),
                Outline.below(420, -10, 300, 200, 268, 420, 300, 640, 262, 900, 300, 1210, 262));
    }

    private static void slope(Pen pen, Color snow, double... y) {
        pen.fill(
                Pen.down(y[2], snow, y[2] + 190, Ink.mix(snow, SHADE, 0.22)),
                Outline.below(910, -10, y[0], 300, y[1], 600, y[2], 900, y[3], 1210, y[4]));
    }

    private static void trees(Pen pen, Random random, double y, int count, double scale) {
        for (int i = 0; i < count; i++) {
            bareTree(
                    pen,
                    30 + i * 1180.0 / count + random.nextInt(70),
                    y + random.nextInt(46),
                    scale * (0.7 + random.nextInt(5) * 0.1));
        }
    }

    private static void bareTree(Pen pen, double x, double y, double scale) {
        pen.at(
                x,
                y,
                scale,
                scale,
                () -> {
                    Color bark = Ink.of(0x67545a);
                    pen.fill(bark, "M -5 2 L -2 -50 L 2 -50 L 5 2 Z");
                    pen.line(
                            bark,
                            3,
                            "M 0 -46 Q -6 -72 -28 -92 M 0 -46 Q 4 -72 22 -98 M 0 -46 L -1 -112");
                    pen.line(
                            bark,
                            1.5,
                            "M -12 -74 L -38 -80 M -20 -85 L -22 -110 M -30 -78 L -44 -92 M 10 -76 L 38 -86 M 15 -90 L 12 -118 M 26 -82 L 40 -100 M -1 -80 L -14 -104 M -1 -90 L 9 -112 M -22 -100 L -32 -112 M 14 -104 L 24 -118");
                    pen.line(
                            Ink.WHITE,
                            1.5,
                            "M -13 -76 L -38 -82 M 12 -78 L 38 -88 M -5 -68 Q -11 -80 -28 -94 M 4 -68 Q 9 -84 20 -98");
                });
    }

    private static void row(Pen pen, Random random, double[] places, double y, double scale) {
        Color[] walls = {
            Ink.of(0xf0dcb4),
            Ink.of(0xc86c52),
            Ink.of(0x7f9fbd),
            Ink.of(0xf5ead6),
            Ink.of(0xdfab55),
            Ink.of(0xb98a86)
        };
        for (double x : places) {
            Color wall = walls[random.nextInt(walls.length)];
            double base = y + random.nextInt(40) * scale - 20 * scale;
            boolean lit = random.nextBoolean();
            pen.at(x, base, scale, scale, () -> house(pen, wall, lit, random));
        }
    }

    /** A house 180 wide with an upper floor that juts out, at (0, 0). */
    private static void house(Pen pen, Color wall, boolean lit, Random random) {
        Color timber = Ink.of(0x5c4035);
        pen.box(Ink.of(0xb0a59c), -72, -72, 144, 80);
        for (int i = 0; i < 10; i++) {
            pen.oval(Ink.clear(Ink.of(0x6b6270), 0.3), -62 + i * 13, -58 + i * 29 % 52, 7, 4);
        }
        pen.fill(Ink.dark(timber, 0.1), Outline.rounded(-18, -52, 36, 62, 4));
        pen.line(Ink.dark(timber, 0.5), 2, 0, -50, 0, 8);
        pen.fill(Ink.clear(Ink.of(0x35305a), 0.4), "M -72 -72 L 72 -72 L 72 -60 L -72 -60 Z");
        pen.box(wall, -90, -144, 180, 74);
        pen.fill(Ink.clear(SHADE, 0.34), "M 26 -144 L 90 -144 L 90 -70 L 26 -70 Z");
        pen.line(
                timber,
                5,
                "M -90 -72 L 90 -72 M -88 -144 L -88 -70 M 88 -144 L 88 -70 M -26 -144 L -26 -72 M 28 -144 L 28 -72");
        for (int i = 0; i < 3; i++) {
            double x = -74 + i * 56;
            boolean warm = lit ? i != 1 : i == 2;
            pen.box(Ink.of(0xfaf3e4), x - 4, -132, 40, 52);
            pen.box(warm ? Ink.of(0xf9cf6d) : Ink.of(0x6c88a4), x, -128, 32, 44);
            pen.line(timber, 2.6, x + 16, -128, x + 16, -84, x, -84, x + 32, -84);
            pen.line(timber, 2, x, -108, x + 32, -108);
            pen.fill(Ink.WHITE, Outline.at(x, -80, "M -6 3 Q 0 -6 16 -5 Q 34 -6 38 3 Z"));
            if (warm) {
                pen.glow(Ink.clear(Ink.of(0xffdb85), 0.45), x + 16, -106, 44);
            }
        }
        roof(pen, timber);
        smoke(pen, random);
        drift(pen);
    }

    private static void drift(Pen pen) {
        pen.fill(
                Pen.down(-14, Ink.of(0xfbfafd), 30, Ink.of(0xe3e6f3)),
                "M -110 22 Q -96 -4 -66 -6 Q -40 -10 -24 2 Q 0 8 22 2 Q 44 -12 70 -5 Q 98 -2 112 22 Q 0 34 -110 22 Z");
        pen.line(Ink.clear(SHADE, 0.25), 2, "M -60 12 Q -30 6 -10 12 M 30 12 Q 56 4 84 12");
    }

    private static void roof(Pen pen, Color timber) {
        pen.fill(Ink.dark(timber, 0.3), "M -110 -144 L 110 -144 L 104 -136 L -104 -136 Z");
        pen.box(Ink.of(0x9a6656), 34, -222, 24, 50);
        pen.fill(Ink.WHITE, "M 29 -219 Q 34 -234 46 -233 Q 60 -233 63 -219 Z");
        Shape snow =
                Outline.path(
                        "M -116 -142 Q -120 -152 -108 -160 L -62 -200 Q -54 -208 -40 -208 L 40 -208 Q 54 -208 62 -200 L 108 -160 Q 120 -152 116 -142 Q 90 -134 70 -142 Q 40 -134 10 -142 Q -20 -134 -50 -142 Q -84 -134 -116 -142 Z");
        pen.fill(Pen.down(-208, Ink.of(0xfffaf4), -140, Ink.of(0xe7ebf6)), snow);
        pen.inside(
                snow,
                () ->
                        pen.fill(
                                Ink.clear(SHADE, 0.3),
                                "M 36 -210 L 70 -210 L 124 -140 L 64 -136 Z"));
        pen.line(
                Ink.clear(Ink.of(0xcfe2f4), 0.95),
                3,
                "M -80 -138 L -80 -128 M -66 -139 L -66 -132 M 42 -138 L 42 -126 M 56 -140 L 56 -132 M 84 -139 L 84 -131");
    }

    private static void smoke(Pen pen, Random random) {
        for (int i = 0; i < 6; i++) {
            double y = -244 - i * 19;
            pen.fill(
                    Ink.clear(Ink.of(0xf4eef2), 0.62 - i * 0.09),
                    Outline.cloud(47 + i * i * 2.1, y, 11 + i * 5, 10 + i * 3, random));
        }
    }

    private void foreground(Pen pen) {
        pen.fill(
                Pen.down(640, Ink.of(0xfcfbfd), 900, Ink.of(0xc9d3ea)),
                Outline.below(910, -10, 700, 200, 724, 420, 690, 640, 716, 880, 690, 1210, 730));
        pen.fill(
                Ink.clear(Ink.of(0xb4c3e4), 0.5),
                "M 470 910 C 470 800 720 770 640 700 C 600 660 560 640 590 596 L 620 592 C 600 640 660 660 706 704 C 772 780 640 820 760 910 Z");
        pen.fill(Ink.clear(SHADE, 0.2), "M 0 760 Q 200 720 420 820 Q 460 860 440 910 L 0 910 Z");
        pen.fill(
                Ink.clear(SHADE, 0.16),
                "M 1200 770 Q 1000 740 860 820 Q 820 850 830 910 L 1200 910 Z");
    }

    private static void wall(Pen pen) {
        for (int i = 0; i < 9; i++) {
            double x = 872 + i * 40;
            double y = 806 - i * 5;
            pen.fill(
                    i % 2 == 0 ? Ink.of(0x9d94a4) : Ink.of(0xada3ae),
                    Outline.rounded(x, y, 39, 34, 8));
            pen.fill(
                    i % 2 == 1 ? Ink.of(0x978d9c) : Ink.of(0xa79daa),
                    Outline.rounded(x - 16, y + 32, 39, 34, 8));
            pen.fill(
                    Ink.WHITE,
                    Outline.at(x, y, "M -6 6 Q -2 -16 20 -15 Q 42 -16 46 6 Q 20 12 -6 6 Z"));
        }
    }

    private static void firs(Pen pen) {
        double[][] places = {
            {236, 614, 1},
            {268, 626, 0.8},
            {962, 612, 1.1},
            {996, 626, 0.8},
            {694, 578, 0.7},
            {492, 582, 0.7}
        };
        for (double[] place : places) {
            SnowyFir.draw(pen, place[0], place[1], place[2]);
        }
    }

    private static void wallFoot(Pen pen) {
        pen.fill(
                Ink.of(0xe6ebf6),
                "M 838 880 C 850 846 880 862 920 856 C 1000 846 1080 838 1210 812 L 1210 872 C 1080 880 900 896 838 880 Z");
    }

    /** Somebody went up early, alone. */
    private static void footprints(Pen pen) {
        double[][] path = {
            {604, 880},
            {618, 846},
            {640, 816},
            {664, 790},
            {682, 764},
            {682, 740},
            {668, 718},
            {650, 700},
            {634, 684},
            {618, 668},
            {606, 652},
            {600, 636},
            {602, 622}
        };
        for (int i = 0; i < path.length; i++) {
            double size = 13.5 - i * 0.86;
            double x = path[i][0] + (i % 2 == 0 ? -1 : 1) * size * 0.95;
            double y = path[i][1];
            double lean = i < 5 ? 26 : i < 10 ? -32 : 0;
            pen.turned(
                    lean,
                    x,
                    y,
                    () -> {
                        pen.oval(Ink.of(0x7488ba), x, y - size * 0.3, size * 0.46, size * 0.66);
                        pen.oval(Ink.of(0x7488ba), x, y + size * 0.62, size * 0.36, size * 0.34);
                        pen.line(
                                Ink.clear(Ink.WHITE, 0.9),
                                size * 0.12,
                                Outline.oval(
                                        x + size * 0.1, y + size * 0.08, size * 0.56, size * 1.06));
                    });
        }
    }

    private static void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xffe3cf), 0.34), 180, 300, 420);
        pen.glow(Ink.clear(Ink.of(0xfff3df), 0.3), 520, 640, 430);
        pen.vignette(1200, 900, 0.34);
    }
}
