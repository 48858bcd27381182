package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Two children and their grandmother look at children's drawings hung on a wall. */
final class Drawings implements Scene {
    @Override
    public int width() {
        return 900;
    }

    @Override
    public int height() {
        return 1200;
    }

    @Override
    public void draw(Pen pen, Random random) {
        wall(pen);
        garland(pen, random);
        ChildArt art = new ChildArt(pen, random);
        for (int row = 0; row < 3; row++) {
            string(pen, 196 + row * 244);
            for (int i = 0; i < 4; i++) {
                double x = 62 + i * 204 + random.nextInt(10);
                double y = 206 + row * 244 + sag(x + 84);
                double lean = random.nextInt(7) - 3;
                int motif = row * 4 + i;
                pen.turned(lean, x + 82, y, () -> sheet(pen, art, motif, x, y));
            }
        }
        bench(pen, random);
        people(pen);
        pen.glow(Ink.clear(Ink.of(0xfff1cf), 0.36), 250, 260, 620);
        pen.vignette(900, 1200, 0.36);
    }

    private void wall(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0xf3e4c9), 1000, Ink.of(0xe6cfa8)), 0, 0, 900, 1010);
        pen.fill(Ink.clear(Ink.of(0xfffaea), 0.5), "M 0 60 L 300 0 L 700 0 L 0 700 Z");
        pen.fill(
                Ink.clear(Ink.of(0xfffaea), 0.4),
                "M 0 900 L 860 0 L 900 0 L 900 130 L 60 1000 L 0 1000 Z");
        pen.box(Ink.of(0xfbf3e2), 0, 986, 900, 26);
        pen.box(Pen.down(1012, Ink.of(0xc8935f), 1200, Ink.of(0xa06d43)), 0, 1012, 900, 188);
        for (int i = -9; i < 10; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.25), 2, 450 + i * 88, 1012, 450 + i * 150, 1200);
        }
    }

    private void garland(Pen pen, Random random) {
        Color[] colours = {
            Ink.of(0xd8604a), Ink.of(0xf2c84b), Ink.of(0x5f97a0), Ink.of(0x8fa76a), Ink.of(0xb97a9c)
        };
        pen.line(Ink.clear(Ink.WALNUT, 0.7), 2.4, "M -10 40 Q 220 140 450 70 Q 680 140 910 40");
        for (int i = 0; i < 18; i++) {
            double along = (i + 0.5) / 18;
            double x = along * 900;
            double half = along < 0.5 ? along * 2 : (1 - along) * 2;
            double y = 44 + 128 * half * (1 - half) + 30 * half;
            Color colour = colours[i % colours.length];
            pen.turned(
                    (0.5 - half) * (along < 0.5 ? 30 : -30),
                    x,
                    y,
                    () -> {
                        pen.fill(colour, Outline.at(x, y, "M -18 -2 L 18 -2 L 0 38 Z"));
                        pen.fill(
                                Ink.clear(Ink.NIGHT, 0.12),
                                Outline.at(x, y, "M 0 -2 L 18 -2 L 0 38 Z"));
                    });
        }
    }

    private static double sag(double x) {
        return 22 * (1 - Math.pow((x - 450) / 450, 2));
    }

    private static void string(Pen pen, double y) {
        pen.line(
                Ink.clear(Ink.WALNUT, 0.8),
                2.6,
                Outline.smooth(
                        -10, y, 225, y + sag(225), 450, y + sag(450), 675, y + sag(675), 910, y));
        pen.line(
                Ink.clear(Ink.NIGHT, 0.1),
                3,
                Outline.smooth(
                        -10,
                        y + 8,
                        225,
                        y + 8 + sag(225),
                        450,
                        y + 8 + sag(450),
                        675,
                        y + 8 + sag(675),
                        910,
                        y + 8));
    }

    private static void sheet(Pen pen, ChildArt art, int motif, double x, double y) {
        pen.box(Ink.clear(Ink.NIGHT, 0.16), x + 7, y + 9, 164, 196);
        Color[] papers = {
            Ink.WHITE, Ink.of(0xfbf2dc), Ink.WHITE, Ink.of(0xeaf3f4), Ink.of(0xfdeee6)
        };
        pen.box(papers[motif % papers.length], x, y, 164, 196);
        pen.inside(
                Outline.box(x + 6, y + 6, 152, 184),
                () -> pen.at(x + 6, y + 6, 1, 1, () -> art.draw(motif)));
        for (double peg : new double[] {x + 34, x + 124}) {
            pen.fill(Ink.of(0xc28b52), Outline.rounded(peg, y - 20, 9, 34, 3));
            pen.fill(Ink.of(0x9a6838), Outline.rounded(peg + 5, y - 20, 4, 34, 2));
        }
    }

    private void bench(Pen pen, Random random) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 752, 1104, 150, 14);
        pen.fill(Ink.of(0x9a6a42), Outline.rounded(622, 994, 260, 24, 6));
        pen.box(Ink.of(0x7d5233), 642, 1016, 22, 88);
        pen.box(Ink.of(0x7d5233), 838, 1016, 22, 88);
        pen.fill(Ink.of(0xd8604a), Outline.rounded(700, 946, 66, 50, 6));
        Color[] crayons = {
            Ink.of(0xf2c84b), Ink.of(0x5f97a0), Ink.of(0x8fa76a), Ink.of(0x6d4468), Ink.of(0xe98a6a)
        };
        for (int i = 0; i < 6; i++) {
            double x = 704 + i * 10;
            pen.fill(
                    crayons[i % 5],
                    Outline.polygon(
                            x,
                            950,
                            x,
                            924 + i % 3 * 5,
                            x + 4,
                            914 + i % 3 * 5,
                            x + 8,
                            924 + i % 3 * 5,
                            x + 8,
                            950));
        }
        pen.box(Ink.clear(Ink.WHITE, 0.7), 710, 964, 46, 16);
        pen.turned(-6, 812, 988, () -> pen.box(Ink.WHITE, 782, 982, 74, 10));
    }

    private void people(Pen pen) {
        Look granny =
                Look.of(1, Ink.of(0x8d3f46), Look.Hair.SCARF, Ink.of(0x4f6a66))
                        .in(Ink.of(0x3f3742))
                        .with(Look.Extra.SKIRT);
        Look girl =
                Look.of(0, Look.CHESTNUT, Look.Hair.TAIL, Ink.of(0xe3a443))
                        .in(Ink.of(0x7a4f7d))
                        .with(Look.Extra.SKIRT, Look.Extra.CHILD);
        Look boy =
                Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0xc3523f))
                        .in(Ink.of(0x35507a))
                        .with(Look.Extra.CHILD);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 236, 1156, 112, 17);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 418, 1170, 84, 14);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 594, 1162, 78, 13);
        Figure.back(
                pen,
                granny,
                Pose.of("-14 -62 -13 -48", "14 -60 20 -47"),
                Figure.spot(222, 1152, 560));
        Figure.back(
                pen,
                girl,
                Pose.of("-18 -64 -20 -74", "19 -82 22 -99"),
                Figure.spot(412, 1166, 372));
        Figure.back(
                pen, boy, Pose.of("-14 -62 -12 -48", "15 -62 10 -54"), Figure.spot(588, 1158, 330));
    }
}
