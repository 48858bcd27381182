package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Three cooks behind a stove full of steaming pots. */
final class Kitchen implements Scene {
    private static final Color COPPER = Ink.of(0xc9743c);
    private static final Color STEEL = Ink.of(0xc4c9c8);

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
        window(pen, random);
        pans(pen);
        cooks(pen);
        stove(pen);
        pot(pen, 150, 436, 74, Ink.of(0xd9853c));
        pot(pen, 318, 442, 62, Ink.of(0xa9b35a));
        pot(pen, 474, 434, 56, Ink.of(0xb2432f));
        steam(pen);
        board(pen);
        harvest(pen, random);
        pen.glow(Ink.clear(Ink.of(0xfff1c4), 0.4), 640, 150, 330);
        pen.vignette(800, 600, 0.4);
    }

    private void wall(Pen pen, Random random) {
        pen.box(Ink.of(0x3f7a74), 0, 0, 800, 600);
        for (int row = 0; row < 12; row++) {
            for (int i = -1; i < 17; i++) {
                Color glaze =
                        Ink.mix(Ink.of(0x4c8f86), Ink.of(0x2f655f), random.nextDouble() * 0.7);
                double x = i * 50 + row % 2 * 25;
                pen.fill(glaze, Outline.rounded(x + 1.2, row * 38 + 1.2, 47.6, 35.6, 3));
                pen.line(Ink.clear(Ink.WHITE, 0.16), 2, x + 7, row * 38 + 7, x + 26, row * 38 + 7);
            }
        }
        pen.box(Ink.of(0xe8d5ac), 0, 0, 800, 30);
        pen.box(Ink.of(0xb98a4f), 0, 28, 800, 6);
    }

    private void window(Pen pen, Random random) {
        pen.box(Ink.of(0xf3e5c6), 556, 62, 194, 222);
        Shape glass = Outline.box(570, 76, 166, 194);
        pen.fill(Pen.down(76, Ink.of(0xbfe0e6), 270, Ink.of(0xfdf6cf)), glass);
        pen.inside(
                glass,
                () -> {
                    pen.fill(Ink.of(0xa9c48f), Outline.cloud(600, 250, 60, 44, random));
                    pen.fill(Ink.of(0x7fa765), Outline.cloud(706, 240, 58, 66, random));
                    pen.fill(Ink.of(0x5f8d4f), Outline.cloud(650, 282, 66, 36, random));
                    pen.fill(Ink.clear(Ink.WHITE, 0.4), "M 570 210 L 690 76 L 730 76 L 570 260 Z");
                });
        pen.box(Ink.of(0xf3e5c6), 649, 76, 7, 194);
        pen.box(Ink.of(0xf3e5c6), 570, 150, 166, 6);
        pen.box(Ink.of(0xd9c094), 544, 278, 218, 12);
        for (int i = 0; i < 3; i++) {
            double x = 580 + i * 68;
            pen.fill(Ink.TERRACOTTA, Outline.at(x, 0, "M -14 254 L 14 254 L 10 279 L -10 279 Z"));
            pen.fill(i == 1 ? Ink.SAGE : Ink.MOSS, Outline.cloud(x, 242, 19, 16, random));
        }
    }

    private void pans(Pen pen) {
        pen.line(Ink.of(0x2b2a2c), 5, 20, 66, 520, 66);
        double[] sizes = {38, 30, 44, 26, 34, 22, 30};
        double x = 54;
        for (int i = 0; i < sizes.length; i++) {
            double size = sizes[i];
            double y = 66 + 40 + size;
            pen.line(Ink.of(0x3a3434), 4.5, x, 66, x, y - size);
            pen.oval(Ink.clear(Ink.NIGHT, 0.25), x + 6, y + 7, size, size);
            Color rim = i % 3 == 1 ? Ink.of(0x4a4d52) : COPPER;
            pen.oval(Ink.dark(rim, 0.25), x, y, size, size);
            pen.oval(rim, x, y, size * 0.88, size * 0.88);
            pen.oval(Ink.clear(Ink.WHITE, 0.2), x - size * 0.2, y - size * 0.2, size / 2, size / 2);
            x += size + sizes[(i + 1) % sizes.length] + 9;
        }
    }

    private void cooks(Pen pen) {
        Look woman =
                Look.of(1, Ink.of(0xb5372f), Look.Hair.SCARF, Ink.of(0xe6a23c))
                        .with(Look.Extra.APRON, Look.Extra.SHORT_SLEEVES);
        Look man =
                Look.of(2, Look.GREY, Look.Hair.SHORT, Ink.of(0xe6e2d8))
                        .with(Look.Extra.APRON, Look.Extra.MOUSTACHE);
        Look girl =
                Look.of(0, Look.CHESTNUT, Look.Hair.TAIL, Ink.of(0xe2b04a))
                        .with(Look.Extra.APRON, Look.Extra.SHORT_SLEEVES);
        Figure.front(
                pen,
                woman,
                Pose.of("-17 -64 -13 -52", "17 -66 13 -58"),
                0.5,
                Figure.spot(140, 650, 420));
        Figure.Spot chef = Figure.spot(392, 660, 448);
        Figure.front(pen, man, Pose.of("-18 -66 -16 -60", "17 -66 8 -74"), -0.4, chef);
        Crowd.cookCap(pen, -0.4, chef);
        pen.line(Ink.WOOD, 7, 432, 330, 414, 282);
        pen.oval(Ink.WOOD, 412, 277, 9, 12);
        Figure.front(pen, girl, Pose.WRITING, -0.6, Figure.spot(646, 640, 400));
    }

    private void stove(Pen pen) {
        pen.fill(Ink.of(0x33363b), "M -10 430 L 560 430 L 580 470 L -10 470 Z");
        pen.fill(Ink.of(0xcfa56b), "M 552 424 L 810 424 L 810 470 L 574 470 Z");
        pen.box(Pen.down(470, Ink.of(0x54585e), 600, Ink.of(0x34373c)), -10, 470, 590, 130);
        pen.box(Pen.down(470, Ink.of(0x9a6a42), 600, Ink.of(0x6d472e)), 580, 470, 230, 130);
        for (int i = 0; i < 8; i++) {
            pen.oval(Ink.of(0x22242a), 40 + i * 68, 490, 10, 10);
            pen.line(STEEL, 3, 40 + i * 68, 490, 44 + i * 68, 483);
        }
    }

    private static void pot(Pen pen, double x, double y, double half, Color soup) {
        double top = y - half * 1.05;
        pen.oval(Ink.clear(Ink.of(0x5fa3e0), 0.7), x, y + 4, half * 0.8, 7);
        pen.line(Ink.of(0x8d959b), 7, Outline.at(x, top, half, "M -1.16 0.3 L 1.16 0.3"));
        pen.fill(
                Pen.across(x - half, Ink.of(0xe3e6e4), x + half, Ink.of(0x80898f)),
                Outline.at(x, top, half, "M -1 0 L -1 0.96 C -0.96 1.12 0.96 1.12 1 0.96 L 1 0 Z"));
        pen.line(Ink.clear(Ink.NIGHT, 0.14), 3, Outline.at(x, top, half, "M -1 0.86 Q 0 1 1 0.86"));
        pen.oval(Ink.of(0xdfe3e1), x, top, half, half * 0.22);
        pen.oval(Ink.dark(soup, 0.25), x, top + 1, half * 0.92, half * 0.18);
        pen.oval(soup, x, top + 3, half * 0.86, half * 0.15);
        for (int i = 0; i < 5; i++) {
            double bit = x - half * 0.6 + i * half * 0.3;
            Color green = i % 2 == 0 ? Ink.of(0x7f9a45) : Ink.of(0xf2d27a);
            pen.oval(green, bit, top + 2 + i % 3 * 2, 4.4, 2);
        }
    }

    private void steam(Pen pen) {
        double[][] puffs = {{150, 350, 1.2}, {318, 366, 1}, {474, 364, 0.9}};
        for (double[] puff : puffs) {
            for (int i = 0; i < 3; i++) {
                double x = puff[0] + (i - 1) * 34 * puff[2];
                pen.at(x, puff[1] - i % 2 * 12, puff[2], puff[2], () -> wisp(pen));
            }
            pen.glow(Ink.clear(Ink.WHITE, 0.3), puff[0], puff[1] - 20, 90 * puff[2]);
        }
    }

    private static void wisp(Pen pen) {
        pen.fill(
                Ink.clear(Ink.WHITE, 0.24),
                "M -8 4 C -40 -30 12 -56 -12 -96 C -26 -124 0 -150 18 -166 C 10 -136 40 -122 26 -90"
                        + " C 14 -58 40 -30 16 4 Z");
    }

    private void board(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.25), "M 590 436 L 716 436 L 728 464 L 586 464 Z");
        pen.fill(Ink.of(0xe3bd85), "M 586 430 L 712 430 L 724 458 L 582 458 Z");
        pen.fill(Ink.of(0xc99a5f), "M 582 458 L 724 458 L 724 464 L 582 464 Z");
        for (int i = 0; i < 5; i++) {
            pen.oval(Ink.of(0xf0e6a8), 606 + i * 9, 446 - i % 2 * 5, 7, 4);
            pen.oval(Ink.of(0x8db35a), 606 + i * 9, 446 - i % 2 * 5, 4, 2);
        }
        pen.oval(Ink.of(0x6f9a4a), 690, 438, 22, 9);
        pen.line(Ink.of(0xdfe5e6), 5, 652, 450, 684, 446);
        pen.line(Ink.of(0x3a2a24), 7, 636, 452, 651, 450);
    }

    private void harvest(Pen pen, Random random) {
        pen.fill(Ink.of(0xb98650), "M -10 552 L 810 536 L 810 610 L -10 610 Z");
        pen.fill(Ink.clear(Ink.WHITE, 0.18), "M -10 552 L 810 536 L 810 541 L -10 558 Z");
        for (int i = 0; i < 7; i++) {
            pepper(
                    pen,
                    70 + i * 32,
                    560 - i % 2 * 10,
                    i % 3 == 1 ? Ink.of(0x7da043) : Ink.of(0xd2402f));
        }
        for (int i = 0; i < 9; i++) {
            int row = i < 4 ? 0 : i < 7 ? 1 : 2;
            double x = 340 + (i - new int[] {0, 4, 7}[row]) * 36 + row * 18;
            double y = 576 - row * 24;
            pen.oval(Ink.of(0xa92f27), x, y, 21, 19);
            pen.oval(Ink.of(0xe0543c), x - 2, y - 2, 18, 16);
            pen.oval(Ink.clear(Ink.WHITE, 0.5), x - 7, y - 7, 4, 3);
            pen.line(Ink.of(0x5d7a3a), 3, x - 6, y - 16, x + 5, y - 17);
        }
        pen.at(610, 564, 1.5, 1.5, () -> Kitchenware.bread(pen, 0, 0, random));
        pen.fill(Ink.of(0x5b7f47), Outline.cloud(738, 556, 52, 34, random));
        pen.fill(Ink.of(0x83a75c), Outline.cloud(728, 546, 32, 20, random));
    }

    private static void pepper(Pen pen, double x, double y, Color skin) {
        pen.fill(
                skin,
                Outline.at(
                        x,
                        y,
                        "M -4 -18 C 18 -24 22 0 8 34 C 4 40 -4 38 -8 30 C -20 4 -22 -20 -4 -18 Z"));
        pen.fill(Ink.clear(Ink.WHITE, 0.35), Outline.at(x, y, "M -9 -10 C -14 0 -10 14 -6 20 Z"));
        pen.line(Ink.of(0x4f6b35), 4, x, y - 17, x + 3, y - 28);
    }
}
