package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** The town hall in winter: its front with a porch, its steps, at (0, 0) the middle of the door. */
final class TownHall {
    private static final Color WALL = Ink.of(0xe9c98e);
    private static final Color STONE = Ink.of(0xe6e0d2);

    private TownHall() {}

    /** The front, from 520 units left of the door to 520 right; the ground is at 0. */
    static void front(Pen pen, Random random) {
        pen.box(WALL, -520, -460, 1040, 460);
        pen.box(Ink.of(0xd6d0c2), -520, -46, 1040, 46);
        for (int i = 0; i < 26; i++) {
            double x = -520 + i * 40;
            pen.line(Ink.clear(Ink.SLATE, 0.3), 1.6, x + random.nextInt(6), -46, x + 3, 0);
        }
        pen.box(STONE, -520, -262, 1040, 14);
        for (double x : new double[] {-470, -360, -250, 190, 300, 410}) {
            window(pen, x, -216);
            window(pen, x, -420);
        }
        window(pen, -30, -420);
        porch(pen);
        flag(pen, -96, new Color[] {Ink.of(0xfbfbf6), Ink.of(0x2f9a6a), Ink.of(0xcf3a34)});
        flag(pen, 96, new Color[] {Ink.of(0x2a4a9c), Ink.of(0x2a4a9c), Ink.of(0x2a4a9c)});
    }

    private static void window(Pen pen, double x, double y) {
        pen.box(STONE, x - 9, y - 12, 78, 142);
        pen.box(Ink.of(0x8a6347), x, y, 60, 116);
        pen.box(Pen.down(y, Ink.of(0x8fa9bd), y + 116, Ink.of(0xc9d6da)), x + 5, y + 5, 50, 106);
        pen.fill(Ink.clear(Ink.WHITE, 0.35), Outline.at(x, y, "M 5 80 L 55 12 L 55 44 L 5 111 Z"));
        pen.line(Ink.of(0xf3ead6), 4, Outline.at(x, y, "M 30 5 L 30 111 M 5 38 L 55 38"));
        pen.box(STONE, x - 14, y + 118, 88, 10);
        pen.fill(Ink.WHITE, Outline.at(x, y + 118, "M -14 0 C 0 -8 60 -7 74 0 Z"));
        pen.box(STONE, x - 14, y - 20, 88, 10);
    }

    private static void porch(Pen pen) {
        pen.box(Ink.of(0xcfa96c), -140, -250, 280, 250);
        pen.fill(Ink.of(0xf3ead6), "M -66 0 L -66 -160 C -66 -232 66 -232 66 -160 L 66 0 Z");
        pen.fill(Ink.of(0x5f3f2c), "M -56 0 L -56 -158 C -56 -218 56 -218 56 -158 L 56 0 Z");
        pen.fill(Ink.of(0xf6dc9a), "M -50 -150 C -48 -208 48 -208 50 -150 Z");
        pen.line(
                Ink.of(0x5f3f2c), 4, "M 0 -204 L 0 -150 M -32 -190 L -14 -150 M 32 -190 L 14 -150");
        for (int side = -1; side < 2; side += 2) {
            for (int i = 0; i < 2; i++) {
                pen.fill(
                        Ink.of(0x7a5540),
                        Outline.rounded(side * 27 - 18, -136 + i * 70, 36, 58, 3));
            }
        }
        pen.line(Ink.of(0x3a2724), 3, 0, -148, 0, 0);
        for (double x : new double[] {-132, -86, 86, 132}) {
            pen.box(
                    Pen.across(x - 13, Ink.of(0xf6f1e4), x + 13, Ink.of(0xbdb5a4)),
                    x - 13,
                    -236,
                    26,
                    230);
            pen.box(STONE, x - 18, -246, 36, 12);
            pen.box(STONE, x - 18, -12, 36, 12);
        }
        pen.box(STONE, -164, -270, 328, 26);
        pen.box(Ink.clear(Ink.NIGHT, 0.16), -164, -246, 328, 8);
        pen.fill(STONE, "M -172 -270 L 0 -336 L 172 -270 Z");
        pen.fill(Ink.of(0xcfc7b4), "M -130 -276 L 0 -326 L 130 -276 Z");
        pen.oval(Ink.of(0x8a5d3d), 0, -294, 17, 17);
        pen.oval(Ink.of(0xfbf4e2), 0, -294, 13, 13);
        pen.line(Ink.NIGHT, 2.4, "M 0 -303 L 0 -294 L 7 -291");
        pen.fill(Ink.WHITE, "M -176 -270 L 0 -342 L 176 -270 L 160 -272 L 0 -332 L -160 -272 Z");
    }

    private static void flag(Pen pen, double x, Color[] stripes) {
        int side = x < 0 ? -1 : 1;
        pen.at(
                x,
                -196,
                side,
                1,
                () -> {
                    pen.line(Ink.of(0x8a6347), 4, 0, 0, 66, -58);
                    for (int i = 0; i < 3; i++) {
                        double y = i * 17;
                        pen.fill(
                                stripes[i],
                                Outline.at(
                                        64 - i * 2,
                                        -54 + y,
                                        "M 0 0 C 14 10 26 -4 44 6 L 41 23 C 24 14 12 27 -3 17 Z"));
                    }
                    if (stripes[0].equals(stripes[2])) {
                        for (int i = 0; i < 12; i++) {
                            double angle = i * Math.PI / 6;
                            pen.oval(
                                    Ink.of(0xf6cf3a),
                                    83 + Math.cos(angle) * 13,
                                    -24 + Math.sin(angle) * 13,
                                    2,
                                    2);
                        }
                    }
                });
    }

    /** Steps that lead down from (0, 0), so many, each so high, wider the lower they lie. */
    static void steps(Pen pen, int count, double high, double half) {
        for (int i = count - 1; i >= 0; i--) {
            double wide = half + i * 16;
            double y = i * high;
            pen.box(
                    Pen.down(y, Ink.of(0xcfc9bb), y + high, Ink.of(0xa69f92)),
                    -wide,
                    y,
                    2 * wide,
                    high);
            pen.box(Ink.of(0xefebe0), -wide, y - high * 0.2, 2 * wide, high * 0.36);
            pen.fill(Ink.WHITE, Outline.at(-wide, y, "M 0 2 C 6 -9 34 -8 48 2 Z"));
            pen.fill(Ink.WHITE, Outline.at(wide - 48, y, "M 0 2 C 10 -8 40 -9 48 2 Z"));
        }
    }
}
