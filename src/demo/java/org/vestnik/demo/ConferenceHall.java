package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A full hall seen from the back: a speaker, a slide, a panel of three. */
final class ConferenceHall implements Scene {
    private static final int MIDDLE = 600;

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
        walls(pen);
        ceiling(pen);
        slide(pen);
        stage(pen);
        lectern(pen);
        panel(pen);
        carpet(pen);
        for (int row = 0; row < 5; row++) {
            row(pen, row, random);
        }
        light(pen);
    }

    private void walls(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0x8a5f3f), 520, Ink.of(0x6b452f)), 0, 0, 1200, 800);
        for (int x = 210; x < 1000; x += 26) {
            pen.box(Ink.clear(Ink.NIGHT, x / 26 % 2 == 0 ? 0.12 : 0.05), x, 90, 13, 360);
        }
        pen.fill(Ink.of(0x7c5540), "M 0 0 L 200 96 L 200 470 L 0 620 Z");
        pen.fill(Ink.of(0x5c3b2c), "M 1200 0 L 1000 96 L 1000 470 L 1200 620 Z");
        for (int i = 0; i < 2; i++) {
            double x = 22 + i * 92;
            double top = 70 + x * 0.40;
            double low = 552 - x * 0.72;
            pen.fill(
                    Ink.of(0xf4e3b8),
                    Outline.polygon(x, top, x + 56, top + 24, x + 56, low - 42, x, low));
            pen.fill(
                    Ink.clear(Ink.of(0x9cc0c4), 0.5),
                    Outline.polygon(x, top, x + 56, top + 24, x + 56, low - 210, x, low - 200));
            pen.line(Ink.WALNUT, 3, x + 28, top + 12, x + 28, low - 21);
            pen.line(Ink.WALNUT, 3, x, (top + low) / 2, x + 56, (top + low) / 2 - 9);
            drape(pen, x - 12, top - 8, low + 8);
            drape(pen, x + 52, top + 20, low - 38);
        }
        for (int i = 0; i < 3; i++) {
            double x = 1030 + i * 62;
            double y = 236 - i * 14;
            pen.glow(Ink.clear(Ink.of(0xffd78a), 0.42), x, y, 90);
            pen.fill(Ink.of(0xffe6b0), Outline.at(x, y, "M -9 -18 L 9 -20 L 13 16 L -12 16 Z"));
        }
    }

    private static void drape(Pen pen, double x, double top, double low) {
        pen.fill(Ink.BRICK, Outline.polygon(x, top, x + 20, top + 8, x + 20, low - 12, x, low));
        pen.line(Ink.clear(Ink.NIGHT, 0.25), 3, x + 7, top + 4, x + 7, low - 6);
        pen.line(Ink.clear(Ink.NIGHT, 0.25), 3, x + 14, top + 6, x + 14, low - 10);
    }

    private void ceiling(Pen pen) {
        pen.fill(
                Pen.down(0, Ink.of(0x3f2d28), 96, Ink.of(0x5d4335)),
                "M 0 0 L 1200 0 L 1000 96 L 200 96 Z");
        for (int i = 1; i < 4; i++) {
            double y = 96 * i / 4.0;
            pen.line(Ink.clear(Ink.NIGHT, 0.35), 4, 200 * i / 4.0, y, 1200 - 200 * i / 4.0, y);
        }
        for (int row = 0; row < 3; row++) {
            for (int i = -2; i < 3; i++) {
                double y = 22 + row * 27;
                double x = MIDDLE + i * (232 - row * 32);
                pen.glow(Ink.clear(Ink.of(0xffdf9e), 0.5), x, y, 60 - row * 10);
                pen.oval(Ink.of(0xfff3cf), x, y, 20 - row * 4, 6 - row);
            }
        }
    }

    private void slide(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xfff4dc), 0.45), MIDDLE, 240, 470);
        pen.fill(Ink.of(0x3a2a24), Outline.rounded(356, 106, 488, 286, 6));
        pen.box(Pen.down(114, Ink.of(0xfffcf2), 384, Ink.of(0xf3ecd8)), 364, 114, 472, 270);
        pen.box(Ink.TEAL, 364, 114, 472, 12);
        pen.line(Ink.NAVY, 11, 396, 158, 600, 158);
        pen.line(Ink.clear(Ink.SLATE, 0.7), 5, 396, 184, 548, 184);
        for (int i = 0; i < 4; i++) {
            pen.oval(i % 2 == 0 ? Ink.TERRACOTTA : Ink.OCHRE, 401, 224 + i * 34, 6, 6);
            pen.line(
                    Ink.clear(Ink.SLATE, 0.75),
                    5,
                    420,
                    224 + i * 34,
                    552 - i * 31 % 50,
                    224 + i * 34);
        }
        double[] bars = {42, 70, 58, 104, 132};
        for (int i = 0; i < bars.length; i++) {
            pen.box(
                    i == 4 ? Ink.TERRACOTTA : Ink.mix(Ink.TEAL, Ink.SKY, 0.6 - i * 0.13),
                    618 + i * 38,
                    352 - bars[i],
                    26,
                    bars[i]);
        }
        pen.line(Ink.SLATE, 3, 606, 352, 812, 352);
        pen.line(Ink.OCHRE, 5, Outline.smooth(631, 296, 669, 270, 707, 276, 745, 236, 783, 204));
        pen.oval(Ink.OCHRE, 783, 204, 8, 8);
    }

    private void stage(Pen pen) {
        pen.box(Pen.down(440, Ink.of(0xb5804f), 486, Ink.of(0x94623d)), 150, 446, 900, 46);
        pen.box(Ink.of(0x6a432c), 128, 488, 944, 26);
        pen.line(Ink.clear(Ink.of(0xffdf9e), 0.6), 2, 128, 489, 1072, 489);
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? 176 : 1014;
            pen.fill(Ink.of(0x8c5a3c), Outline.at(x, 0, "M -18 416 L 18 416 L 13 456 L -13 456 Z"));
            for (int i = -3; i < 4; i++) {
                pen.line(
                        i % 2 == 0 ? Ink.MOSS : Ink.FOREST,
                        6,
                        "M "
                                + x
                                + " 416 Q "
                                + (x + i * 8)
                                + " 370 "
                                + (x + i * 15)
                                + " "
                                + (352 + i * i * 5));
            }
        }
    }

    private void lectern(Pen pen) {
        Look speaker =
                Look.of(1, Look.BROWN, Look.Hair.LONG, Ink.of(0xa03f38))
                        .in(Ink.NIGHT)
                        .with(Look.Extra.JACKET);
        pen.glow(Ink.clear(Ink.of(0xfff0c8), 0.5), 268, 350, 130);
        Figure.front(pen, speaker, Pose.TALKING, 0.3, Figure.spot(268, 470, 214));
        pen.fill(Ink.of(0xc99a63), "M 222 376 L 314 376 L 304 470 L 232 470 Z");
        pen.fill(Ink.of(0xe0b67f), "M 214 366 L 322 366 L 316 380 L 220 380 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.14), "M 280 380 L 313 380 L 304 470 L 276 470 Z");
        pen.line(Ink.NIGHT, 2.4, "M 292 368 Q 296 346 280 338");
        pen.oval(Ink.NIGHT, 279, 337, 4, 4);
    }

    private void panel(Pen pen) {
        Look[] looks = {
            Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.NAVY)
                    .with(Look.Extra.JACKET, Look.Extra.TIE),
            Look.of(0, Look.BLOND, Look.Hair.BUN, Ink.TEAL).with(Look.Extra.GLASSES),
            Look.of(1, Look.GREY, Look.Hair.BALD, Ink.SLATE)
                    .with(Look.Extra.JACKET, Look.Extra.BEARD)
        };
        for (int i = 0; i < looks.length; i++) {
            Figure.front(
                    pen,
                    looks[i],
                    Pose.ON_TABLE,
                    -0.8,
                    Figure.spot(894 - 6 + i * 64 - 30, 528, 196));
        }
        pen.box(Pen.down(420, Ink.of(0xf1e6cf), 470, Ink.of(0xd5c3a0)), 816, 424, 200, 50);
        pen.box(Ink.WHITE, 810, 417, 212, 9);
        for (int i = 0; i < 3; i++) {
            pen.fill(
                    Ink.WHITE,
                    Outline.polygon(
                            848 + i * 62,
                            404,
                            874 + i * 62,
                            404,
                            878 + i * 62,
                            417,
                            844 + i * 62,
                            417));
            pen.box(Ink.clear(Ink.SKY, 0.9), 884 + i * 62, 402, 6, 15);
        }
    }

    private void carpet(Pen pen) {
        pen.fill(
                Pen.down(510, Ink.of(0x4d332b), 800, Ink.of(0x33232a)),
                "M 0 600 L 128 514 L 1072 514 L 1200 600 L 1200 800 L 0 800 Z");
        pen.fill(
                Pen.down(514, Ink.of(0x9c4a3a), 800, Ink.of(0x6b2f2e)),
                "M 566 514 L 634 514 L 730 800 L 470 800 Z");
    }

    /** Rows grow towards us; each leaves the aisle free. */
    private void row(Pen pen, int row, Random random) {
        double size = 150 * Math.pow(1.36, row);
        double ground = 512 + 17 * Math.pow(1.86, row) + size * 0.64;
        double step = size * 0.335;
        double aisle = 34 + 26 * row + step * 0.62;
        for (int side = -1; side <= 1; side += 2) {
            double shift = row % 2 * step * 0.4;
            for (double off = aisle + shift; off < 660; off += step) {
                double x = MIDDLE + side * off;
                if (random.nextInt(11) > 0) {
                    guest(
                            pen,
                            x + random.nextInt(5) - 2,
                            ground,
                            size * (0.96 + random.nextInt(8) * 0.01),
                            random);
                }
                chair(pen, x, ground, size);
            }
        }
        pen.box(Ink.clear(Ink.of(0x2c1c22), 0.13), 0, 500, 1200, 300);
    }

    private static void guest(Pen pen, double x, double y, double size, Random random) {
        Look look = Look.anybody(random);
        Figure.back(pen, look, Pose.HANGING, Figure.spot(x, y, size));
    }

    private static void chair(Pen pen, double x, double y, double size) {
        double unit = size / 100;
        Color cloth = Ink.of(0x3f4f63);
        pen.oval(Ink.clear(Ink.NIGHT, 0.4), x, y - 2 * unit, 19 * unit, 4 * unit);
        pen.line(Ink.NIGHT, 2.4 * unit, x - 10 * unit, y - 14 * unit, x - 11 * unit, y - unit);
        pen.line(Ink.NIGHT, 2.4 * unit, x + 10 * unit, y - 14 * unit, x + 11 * unit, y - unit);
        pen.fill(
                Ink.dark(cloth, 0.35),
                Outline.rounded(x - 14.6 * unit, y - 66 * unit, 29.2 * unit, 56 * unit, 5 * unit));
        pen.fill(
                Pen.down(y - 66 * unit, Ink.light(cloth, 0.12), y - 20 * unit, cloth),
                Outline.rounded(
                        x - 13.4 * unit, y - 64.6 * unit, 26.8 * unit, 50 * unit, 4.4 * unit));
    }

    private void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xffe9bd), 0.2), MIDDLE, 300, 620);
        pen.glow(Ink.clear(Ink.of(0xfff0c8), 0.28), 90, 330, 330);
        pen.vignette(1200, 800, 0.5);
    }
}
