package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** The keys of the van change hands at the foot of the town hall's steps. */
final class KeyHandover implements Scene {
    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 534;
    }

    @Override
    public void draw(Pen pen, Random random) {
        side(pen, random);
        pen.at(590, 318, 1.05, 1.05, () -> TownHall.front(pen, random));
        pen.box(Pen.down(318, Ink.of(0xd3d6da), 534, Ink.of(0xa9aeb6)), 0, 318, 800, 216);
        paving(pen, random);
        pen.at(590, 322, 1, 1, () -> TownHall.steps(pen, 5, 15, 190));
        pen.at(176, 432, 1.02, 1.02, () -> BlueVan.draw(pen));
        onlookers(pen);
        pair(pen);
        key(pen);
        neighbours(pen);
        pen.glow(Ink.clear(Ink.of(0xfff6e0), 0.34), 420, 180, 330);
        pen.vignette(800, 534, 0.36);
    }

    /** The street beside the town hall. */
    private void side(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0xa9bccd), 318, Ink.of(0xe9e6e0)), 0, 0, 120, 320);
        pen.fill(Ink.of(0xb5c3cc), Outline.below(330, -10, 190, 30, 160, 70, 186, 120, 170));
        pen.box(Ink.of(0xd99a7c), -10, 206, 60, 114);
        pen.fill(Ink.of(0xf6fafc), "M -10 208 L -10 180 L 14 176 L 58 208 Z");
        pen.box(Ink.of(0x5f7488), 8, 230, 20, 32);
        pen.line(Ink.of(0x4a3f3c), 8, "M 22 320 C 24 220 18 160 26 60");
        pen.line(Ink.of(0x4a3f3c), 4, "M 23 210 L -10 150 M 21 170 L 40 100 M 24 120 L 4 70");
        pen.fill(Ink.of(0xf6fafc), Outline.cloud(20, 318, 40, 9, random));
    }

    private void paving(Pen pen, Random random) {
        for (int i = 0; i < 9; i++) {
            double y = 320 + Math.pow(i, 1.8) * 4;
            pen.line(Ink.clear(Ink.SLATE, 0.25), 1.6, 0, y, 800, y);
        }
        for (int i = -16; i < 17; i++) {
            pen.line(Ink.clear(Ink.SLATE, 0.22), 1.6, 420 + i * 50, 318, 420 + i * 110, 534);
        }
        for (int i = 0; i < 12; i++) {
            double x = random.nextInt(800);
            double y = 350 + random.nextInt(170);
            pen.fill(Ink.clear(Ink.WHITE, 0.75), Outline.cloud(x, y, 36, 6, random));
        }
    }

    private void onlookers(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0x8a3f5c))
                    .in(Ink.of(0x3a3444))
                    .with(Look.Extra.SKIRT),
            Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0x3f6f5a)).with(Look.Extra.BEARD),
            Look.of(0, Look.BLOND, Look.Hair.LONG, Ink.of(0xe2a23c)).in(Ink.of(0x35485f)),
            Look.of(1, Look.GREY, Look.Hair.SHORT, Ink.of(0x4a5a7c)).with(Look.Extra.GLASSES),
            Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0xc4553f)).in(Ink.of(0x2f3a4f))
        };
        double[][] places = {{424, 372}, {494, 360}, {566, 366}, {640, 358}, {722, 366}};
        for (int i = 0; i < looks.length; i++) {
            Figure.Spot spot = Figure.spot(places[i][0], places[i][1], 178);
            Crowd.front(pen, looks[i], Pose.CLAPPING, (470 - places[i][0]) / 300, spot);
            Crowd.scarf(pen, i % 2 == 0 ? Ink.of(0x3f8a8a) : Ink.of(0xd9a441), spot);
        }
    }

    private void pair(Pen pen) {
        Look woman =
                Look.of(1, Look.CHESTNUT, Look.Hair.BOB, Ink.of(0xb5323a))
                        .in(Ink.of(0x2f3348))
                        .with(Look.Extra.SKIRT);
        Look mayor =
                Look.of(1, Look.GREY, Look.Hair.SHORT, Ink.of(0x2c3f66))
                        .in(Ink.of(0x262d40))
                        .with(Look.Extra.JACKET, Look.Extra.TIE, Look.Extra.GLASSES);
        Figure.Spot left = Figure.spot(352, 514, 338);
        Crowd.front(pen, woman, Pose.of("-15 -62 -12 -47", "18 -64 29 -67"), 0.85, left);
        Crowd.scarf(pen, Ink.of(0xf0e2c0), left);
        Figure.Spot right = Figure.spot(566, 512, -352);
        Crowd.front(pen, mayor, Pose.of("-15 -62 -12 -47", "18 -62 29 -63"), 0.85, right);
    }

    private static void key(Pen pen) {
        pen.line(Ink.of(0x6a7480), 4, Outline.circle(457, 302, 13));
        pen.at(457, 300, 1, 1, () -> pen.turned(16, 0, 0, () -> shaft(pen, Ink.of(0xe9b13c))));
        pen.at(457, 300, 1, 1, () -> pen.turned(-24, 0, 0, () -> shaft(pen, Ink.of(0xcfd6da))));
        pen.line(Ink.of(0x6a7480), 2, 457, 314, 462, 330);
        pen.turned(
                -10,
                462,
                330,
                () -> {
                    pen.fill(Ink.of(0x2f6aa8), Outline.rounded(450, 330, 26, 38, 5));
                    pen.at(463, 350, 0.13, 0.13, () -> BlueVan.sign(pen));
                });
        pen.oval(Ink.of(0xe3b088), 451, 287, 9, 8);
        pen.oval(Ink.of(0xd9a27c), 464, 291, 9, 8);
        pen.glow(Ink.clear(Ink.of(0xfff3c0), 0.5), 457, 316, 70);
    }

    private static void shaft(Pen pen, Color metal) {
        pen.line(Ink.dark(metal, 0.35), 7, "M 0 20 L 0 66");
        pen.line(metal, 4.4, "M 0 20 L 0 66");
        pen.line(metal, 4.4, "M 0 64 L 9 64 M 0 55 L 7 55");
        pen.line(Ink.dark(metal, 0.2), 5, Outline.circle(0, 16, 8));
    }

    private void neighbours(Pen pen) {
        Look reporter = Look.of(2, Look.BROWN, Look.Hair.TAIL, Ink.of(0x4f7f86));
        Look elder =
                Look.of(1, Ink.of(0x5b4a44), Look.Hair.HAT, Ink.of(0x7a6a58))
                        .with(Look.Extra.MOUSTACHE);
        Look child =
                Look.of(0, Look.BROWN, Look.Hair.SHORT, Ink.of(0xe2a23c))
                        .in(Ink.of(0x3a4a6a))
                        .with(Look.Extra.CHILD);
        Figure.Spot small = Figure.spot(168, 502, 152);
        Crowd.front(pen, elder, Pose.CLAPPING, 0.6, Figure.spot(238, 484, 262));
        Crowd.front(pen, child, Pose.WAVING, 0.6, small);
        Figure.back(
                pen,
                reporter,
                Pose.of("-17 -68 -10 -86", "17 -70 10 -88"),
                Figure.spot(732, 690, 408));
        pen.fill(Ink.of(0x26262c), Outline.rounded(674, 316, 26, 40, 5));
    }
}
