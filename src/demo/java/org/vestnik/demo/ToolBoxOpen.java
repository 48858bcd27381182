package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Random;

/** An open tool box and a handwritten list on the boards of a porch, from above. */
final class ToolBoxOpen implements Postcard {
    private static final String LEAF =
            "M 0 -30 Q 8 -14 20 -20 Q 18 -6 30 2 Q 16 6 14 18 Q 6 14 0 26 Q -6 14 -14 18 Q -16 6 -30 2 Q -18 -6 -20 -20 Q -8 -14 0 -30 Z";
    private static final Color RED = Ink.of(0xcf4038);

    @Override
    public int height() {
        return 900;
    }

    @Override
    public void draw(Pen pen, Random random) {
        boards(pen, random);
        box(pen);
        inside(pen);
        list(pen);
        aside(pen, random);
        leaves(pen, random);
        pen.glow(Ink.clear(Ink.of(0xfff3c8), 0.4), 980, 120, 620);
        pen.vignette(1200, 900, 0.38);
    }

    private static void boards(Pen pen, Random random) {
        Color[] woods = {Ink.of(0x9a7a5e), Ink.of(0xa58468), Ink.of(0x8f7058), Ink.of(0xad8d70)};
        for (int row = 0; row < 8; row++) {
            double y = row * 116;
            pen.box(woods[(row * 3 + row / 2) % 4], 0, y, 1200, 112);
            pen.box(Ink.of(0x4a372c), 0, y + 112, 1200, 5);
            for (int i = 0; i < 7; i++) {
                double x = random.nextInt(1100);
                double at = y + 12 + random.nextInt(90);
                pen.line(
                        Ink.clear(Ink.of(0x4a372c), 0.3),
                        2,
                        "M " + x + " " + at + " Q " + (x + 90) + " " + (at - 7) + " " + (x + 190)
                                + " " + (at + 3));
            }
            double knot = 120 + random.nextInt(960);
            pen.line(Ink.clear(Ink.of(0x4a372c), 0.35), 2, Outline.oval(knot, y + 56, 22, 9));
            pen.oval(Ink.clear(Ink.of(0x4a372c), 0.5), knot, y + 56, 11, 4);
            pen.oval(Ink.of(0x3a3230), 40, y + 20, 4, 4);
            pen.oval(Ink.of(0x3a3230), 40, y + 92, 4, 4);
        }
    }

    /** The lids are folded to both sides; the handle lies across. */
    private static void box(Pen pen) {
        pen.fill(Ink.clear(Ink.of(0x1f1828), 0.36), Outline.rounded(74, 142, 700, 640, 18));
        for (double y : new double[] {112, 604}) {
            pen.fill(Ink.dark(RED, 0.1), Outline.rounded(60, y, 680, 152, 12));
            pen.fill(Ink.of(0x8a2f2f), Outline.rounded(74, y + 12, 652, 128, 8));
            pen.fill(Ink.of(0x5f2428), Outline.rounded(74, y + 12, 652, 14, 6));
            for (int i = 1; i < 4; i++) {
                pen.box(RED, 74 + i * 163, y + 12, 7, 128);
            }
        }
        pen.fill(RED, Outline.rounded(46, 252, 708, 366, 14));
        pen.fill(Ink.of(0x4d5560), Outline.rounded(64, 270, 672, 330, 8));
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.4),
                "M 64 270 L 736 270 L 736 300 L 92 300 L 92 600 L 64 600 Z");
        pen.line(Ink.light(RED, 0.4), 4, "M 60 258 L 740 258");
        for (double x : new double[] {52, 730}) {
            pen.fill(Ink.of(0xb9c2c8), Outline.rounded(x, 236, 18, 30, 4));
            pen.fill(Ink.of(0xb9c2c8), Outline.rounded(x, 604, 18, 30, 4));
        }
    }

    private static void tool(
            double x, double y, double lean, double scale, Pen pen, Runnable tool) {
        pen.turned(
                lean,
                x + 5,
                y + 8,
                () ->
                        pen.fill(
                                Ink.clear(Ink.of(0x14101c), 0.24),
                                Outline.rounded(
                                        x - 4 * scale,
                                        y - 40 * scale,
                                        20 * scale,
                                        92 * scale,
                                        9 * scale)));
        pen.turned(lean, x, y, () -> pen.at(x, y, scale, scale, tool));
    }

    private static void inside(Pen pen) {
        tool(176, 440, -14, 2.5, pen, () -> HandTools.hammer(pen));
        tool(308, 440, 10, 2.4, pen, () -> HandTools.wrench(pen));
        tool(430, 432, 4, 2.4, pen, () -> HandTools.pliers(pen, Ink.of(0x3d78b0)));
        tool(560, 436, -8, 2.5, pen, () -> HandTools.screwdriver(pen, Ink.of(0xf0b020)));
        tool(636, 444, 12, 2.2, pen, () -> HandTools.screwdriver(pen, Ink.of(0x3f9a6b)));
        for (int i = 0; i < 12; i++) {
            double x = 96 + i % 6 * 22;
            double y = 160 + i / 6 * 46;
            pen.oval(Ink.of(0xc3cbd0), x, y, 10, 10);
            pen.oval(Ink.of(0x8a2f2f), x, y, 5, 5);
            double screw = 256 + i % 6 * 22;
            pen.line(Ink.of(0xd9b45c), 5, screw, y - 14, screw + 5, y + 16);
            pen.oval(Ink.of(0xf0d58a), screw, y - 15, 7, 6);
        }
        for (int i = 0; i < 3; i++) {
            double x = 446 + i * 39;
            pen.turned(
                    i * 24 - 20, x, 190, () -> pen.at(x, 196, 0.8, 0.8, () -> HandTools.bulb(pen)));
        }
        pen.line(Ink.of(0x2c2a30), 13, Outline.circle(648, 188, 40));
        pen.line(Ink.of(0x4a4750), 4, Outline.circle(648, 188, 40));
        pen.at(140, 688, 1.3, 1.4, () -> HandTools.tape(pen));
        tool(316, 688, 90, 0.98, pen, () -> HandTools.level(pen, Ink.of(0xf0b93a)));
        pen.at(502, 736, 0.44, 0.46, () -> Faucet.draw(pen));
        for (int i = 0; i < 8; i++) {
            pen.fill(
                    i % 2 == 0 ? Ink.of(0xf2ede0) : Ink.of(0xd8d2c4),
                    Outline.rounded(586 + i % 4 * 33, 634 + i / 4 * 52, 26, 40, 5));
        }
    }

    private static void list(Pen pen) {
        pen.turned(
                6,
                970,
                330,
                () -> {
                    Shape paper =
                            Outline.path("M 812 96 L 1128 96 L 1128 600 L 1092 640 L 812 640 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0x1f1828), 0.3),
                            Outline.at(14, 16, "M 812 96 L 1128 96 L 1128 640 L 812 640 Z"));
                    pen.fill(Ink.of(0xfdf8e6), paper);
                    pen.fill(Ink.of(0xd9cfb4), "M 1128 600 L 1092 640 L 1096 604 Z");
                    for (int i = 0; i < 13; i++) {
                        pen.line(
                                Ink.clear(Ink.of(0x7fa3c0), 0.5),
                                1.6,
                                812,
                                176 + i * 35,
                                i > 11 ? 1096 : 1128,
                                176 + i * 35);
                    }
                    pen.line(Ink.clear(Ink.of(0xd0574a), 0.6), 2, 872, 96, 872, 640);
                    Handwriting.line(pen, 900, 140, 150, 7);
                    pen.line(Ink.of(0x2f4680), 3, 898, 156, 1058, 154);
                    for (int i = 0; i < 10; i++) {
                        entry(pen, 198 + i * 35, i, 190 - i * 47 % 90);
                    }
                    pen.oval(Ink.clear(Ink.of(0x9a6030), 0.16), 1050, 520, 52, 52);
                    pen.line(Ink.clear(Ink.of(0x7a4420), 0.35), 5, Outline.circle(1050, 520, 50));
                });
    }

    private static void entry(Pen pen, double y, int i, double length) {
        pen.line(Ink.clear(Ink.of(0x2f4680), 0.9), 2.2, Outline.rounded(838, y - 10, 18, 18, 2));
        Handwriting.line(pen, 890, y, length, 4.8);
        if (i < 6) {
            Handwriting.tick(pen, 838, y, 23);
        }
    }

    private static void aside(Pen pen, Random random) {
        pen.turned(
                -28,
                930,
                730,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.of(0x1f1828), 0.3),
                            Outline.rounded(812, 734, 240, 18, 8));
                    pen.fill(Ink.of(0xc4573f), Outline.rounded(806, 720, 190, 18, 3));
                    pen.box(Ink.of(0x9c4030), 806, 731, 190, 7);
                    pen.fill(Ink.of(0xf0dcb8), "M 996 720 L 996 738 L 1030 729 Z");
                    pen.fill(Ink.of(0x3a3240), "M 1020 726 L 1020 732 L 1030 729 Z");
                });
        for (double x : new double[] {1040, 1112}) {
            glove(pen, x, 776, x < 1100 ? -16 : 20);
        }
        for (int i = 0; i < 14; i++) {
            double x = 800 + random.nextInt(160);
            double y = 800 + random.nextInt(80);
            pen.line(Ink.of(0xe3c48f), 4, Outline.at(x, y, "M 0 0 Q 8 -8 14 2"));
        }
    }

    private static void glove(Pen pen, double x, double y, double lean) {
        pen.turned(
                lean,
                x,
                y,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.of(0x1f1828), 0.3),
                            Outline.rounded(x - 30, y - 60, 84, 150, 26));
                    Color leather = Ink.of(0xe0b060);
                    for (int i = 0; i < 4; i++) {
                        pen.line(
                                leather,
                                19,
                                x - 27 + i * 18,
                                y - 10,
                                x - 31 + i * 20,
                                y - 62 - (i % 3 == 0 ? 0 : 14));
                    }
                    pen.line(leather, 20, x + 26, y + 30, x + 50, y - 6);
                    pen.fill(leather, Outline.rounded(x - 37, y - 24, 74, 84, 16));
                    pen.fill(Ink.of(0x3d78b0), Outline.rounded(x - 35, y + 50, 70, 34, 6));
                    pen.line(
                            Ink.clear(Ink.of(0x7a4f1c), 0.5),
                            2,
                            "M " + (x - 18) + " " + (y - 14) + " L " + (x - 19) + " " + (y - 50)
                                    + " M " + x + " " + (y - 14) + " L " + x + " " + (y - 54)
                                    + " M " + (x + 18) + " " + (y - 14) + " L " + (x + 20) + " "
                                    + (y - 50));
                });
    }

    /** The shade of a vine in the late morning. */
    private static void leaves(Pen pen, Random random) {
        Color shade = Ink.clear(Ink.of(0x1d2438), 0.2);
        pen.line(
                shade,
                9,
                "M -10 40 C 160 90 300 20 470 60 C 560 80 640 40 700 -10 M -10 860 C 80 820 140 860 220 910");
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 24; i++) {
            double x = i < 17 ? i * 42 - 20 + random.nextInt(24) : (i - 17) * 36 - 20;
            double y = i < 17 ? 20 + random.nextInt(90) : 830 + random.nextInt(60);
            AffineTransform turn = AffineTransform.getRotateInstance(random.nextInt(360), x, y);
            all.append(turn.createTransformedShape(Outline.at(x, y, 1.5, LEAF)), false);
        }
        pen.fill(shade, all);
    }
}
