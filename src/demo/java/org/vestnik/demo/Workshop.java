package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Eight people with laptops around an oval table, from above. */
final class Workshop implements Scene {
    private static final double X = 610;
    private static final double Y = 408;
    private static final double ACROSS = 330;
    private static final double DOWN = 196;

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
        floor(pen, random);
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.oval(X + 14, Y + 18, 545, 372));
        pen.oval(Ink.of(0xb7654b), X, Y, 540, 368);
        pen.line(Ink.of(0xe6c79a), 7, Outline.oval(X, Y, 516, 346));
        pen.line(Ink.of(0x8d4839), 4, Outline.oval(X, Y, 492, 324));
        sideboard(pen);
        plant(pen, 1118, 96, 104, random);
        plant(pen, 70, 722, 92, random);
        for (int i = 0; i < 8; i++) {
            around(pen, i, () -> chair(pen));
        }
        table(pen);
        people(pen);
        middle(pen, random);
        standing(pen);
        light(pen);
    }

    private void floor(Pen pen, Random random) {
        pen.box(Ink.of(0xcfa474), 0, 0, 1200, 800);
        Color[] boards = {Ink.of(0xd4ab7c), Ink.of(0xc99c6b), Ink.of(0xdab487), Ink.of(0xc2925f)};
        for (int row = 0; row < 18; row++) {
            double x = -random.nextInt(180);
            while (x < 1200) {
                double length = 150 + random.nextInt(120);
                pen.box(boards[random.nextInt(boards.length)], x, row * 46, length - 2, 44.4);
                x += length;
            }
        }
    }

    /** Draws for one seat, with the table above and the person's back below. */
    private static void around(Pen pen, int seat, Runnable drawing) {
        double angle = Math.toRadians(new double[] {-58, -90, -122, 180, 122, 90, 58, 0}[seat]);
        double x = X + Math.cos(angle) * (ACROSS + 62);
        double y = Y + Math.sin(angle) * (DOWN + 66);
        double slope = Math.toDegrees(Math.atan2(Math.sin(angle) * ACROSS, Math.cos(angle) * DOWN));
        pen.turned(slope - 90, x, y, () -> pen.at(x, y, 1.16, 1.16, drawing));
    }

    private static void chair(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(-40, -30, 92, 84, 22));
        pen.fill(Ink.of(0x46586a), Outline.rounded(-44, -40, 88, 84, 22));
        pen.line(Ink.of(0x2f3e4f), 13, "M -40 18 Q -36 50 0 50 Q 36 50 40 18");
    }

    private void table(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.24), Outline.oval(X + 12, Y + 16, ACROSS, DOWN));
        pen.oval(Ink.of(0xa9794c), X, Y + 5, ACROSS, DOWN);
        pen.oval(
                Pen.across(X - ACROSS, Ink.of(0xf0dcb8), X + ACROSS, Ink.of(0xdabd8d)),
                X,
                Y,
                ACROSS,
                DOWN);
        for (int i = 1; i < 4; i++) {
            pen.line(
                    Ink.clear(Ink.WOOD, 0.14),
                    2,
                    Outline.oval(X, Y, ACROSS * i / 4.2, DOWN * i / 4.2));
        }
    }

    private void people(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.BROWN, Look.Hair.LONG, Ink.TEAL),
            Look.of(0, Look.GREY, Look.Hair.BALD, Ink.NAVY),
            Look.of(3, Look.BLACK, Look.Hair.BUN, Ink.OCHRE),
            Look.of(1, Look.CHESTNUT, Look.Hair.SHORT, Ink.MOSS),
            Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.ROSE),
            Look.of(2, Look.BLACK, Look.Hair.CURLS, Ink.CREAM),
            Look.of(1, Look.RED, Look.Hair.SHORT, Ink.PLUM),
            Look.of(4, Look.BLACK, Look.Hair.CROP, Ink.of(0xd9775a))
        };
        for (int i = 0; i < looks.length; i++) {
            int seat = i;
            around(
                    pen,
                    seat,
                    () -> {
                        FromAbove.laptop(pen, seat % 3 == 1 ? Ink.of(0x3d4650) : Ink.of(0xc9ccd0));
                        FromAbove.person(pen, looks[seat], seat);
                    });
        }
    }

    private void middle(Pen pen, Random random) {
        plant(pen, X, Y - 2, 44, random);
        Color[] papers = {
            Ink.WHITE, Ink.of(0xf2c84b), Ink.of(0x9cc7b4), Ink.WHITE, Ink.of(0xe9a08a)
        };
        for (int i = 0; i < 9; i++) {
            double x = X - 236 + i * 44 + (i > 3 ? 128 : 0);
            double y = Y - 30 + random.nextInt(50);
            pen.turned(
                    random.nextInt(50) - 25,
                    x,
                    y,
                    () -> {
                        pen.box(Ink.clear(Ink.NIGHT, 0.12), x - 14, y - 18, 34, 44);
                        pen.box(papers[random.nextInt(papers.length)], x - 17, y - 22, 34, 44);
                        for (int k = 0; k < 4; k++) {
                            pen.line(
                                    Ink.clear(Ink.SLATE, 0.5),
                                    1.6,
                                    x - 11,
                                    y - 13 + k * 8,
                                    x + 10 - k * 3,
                                    y - 13 + k * 8);
                        }
                    });
        }
        double[][] cups = {{-262, 66}, {-86, 108}, {68, -112}, {276, -62}, {76, 104}, {-70, -112}};
        for (int i = 0; i < cups.length; i++) {
            double x = X + cups[i][0];
            double y = Y + cups[i][1];
            pen.oval(Ink.clear(Ink.NIGHT, 0.18), x + 3, y + 4, 18, 18);
            pen.oval(Ink.WHITE, x, y, 18, 18);
            pen.oval(i % 2 == 0 ? Ink.TEAL : Ink.TERRACOTTA, x, y, 12, 12);
            pen.oval(Ink.of(0x4a2d20), x, y, 9, 9);
        }
    }

    private static void plant(Pen pen, double x, double y, double size, Random random) {
        pen.oval(
                Ink.clear(Ink.NIGHT, 0.2),
                x + size * 0.12,
                y + size * 0.16,
                size * 0.8,
                size * 0.8);
        pen.oval(Ink.TERRACOTTA, x, y, size * 0.42, size * 0.42);
        for (int i = 0; i < 17; i++) {
            double degrees = i * 137.5;
            double length = size * (0.62 + 0.36 * random.nextDouble());
            Color leaf = i % 3 == 0 ? Ink.FOREST : i % 3 == 1 ? Ink.MOSS : Ink.SAGE;
            pen.turned(
                    degrees,
                    x,
                    y,
                    () -> {
                        pen.fill(
                                leaf,
                                Outline.at(
                                        x, y, length, "M 0 0 Q 0.26 -0.6 0 -1 Q -0.26 -0.6 0 0 Z"));
                        pen.line(
                                Ink.clear(Ink.WHITE, 0.25),
                                size * 0.014,
                                x,
                                y,
                                x,
                                y - length * 0.85);
                    });
        }
    }

    private void sideboard(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(-10, 30, 104, 330, 8));
        pen.fill(Ink.of(0x8b5d3c), Outline.rounded(-20, 20, 100, 330, 8));
        pen.fill(Ink.of(0xa3714a), Outline.rounded(-20, 20, 92, 322, 8));
        pen.fill(Ink.CREAM, Outline.rounded(4, 44, 54, 116, 6));
        for (int i = 0; i < 6; i++) {
            double x = 18 + i % 2 * 26;
            double y = 62 + i / 2 * 38;
            pen.oval(Ink.WHITE, x, y, 11, 11);
            pen.oval(Ink.of(0x4a2d20), x, y, 6.6, 6.6);
        }
        pen.oval(Ink.WHITE, 34, 246, 34, 34);
        for (int i = 0; i < 7; i++) {
            pen.oval(
                    i % 2 == 0 ? Ink.OCHRE : Ink.of(0xc17f45),
                    34 + 20 * Math.cos(i) * (i > 0 ? 1 : 0),
                    246 + 20 * Math.sin(i) * (i > 0 ? 1 : 0),
                    9,
                    9);
        }
    }

    /** The one who helps: between the table and the window. */
    private void standing(Pen pen) {
        Look look = Look.of(1, Look.SILVER, Look.Hair.SHORT, Ink.of(0x3f6b58));
        pen.turned(
                -62,
                1066,
                640,
                () ->
                        pen.at(
                                1066,
                                640,
                                1.2,
                                1.2,
                                () -> {
                                    pen.fill(
                                            Ink.of(0x33302f), Outline.rounded(-30, -34, 20, 40, 9));
                                    pen.fill(Ink.of(0x33302f), Outline.rounded(10, -44, 20, 40, 9));
                                    FromAbove.person(pen, look, 2);
                                    pen.fill(
                                            Ink.WHITE,
                                            Outline.polygon(-26, -92, 22, -96, 25, -66, -22, -62));
                                    pen.line(Ink.clear(Ink.SLATE, 0.6), 2, -16, -84, 14, -87);
                                    pen.line(Ink.clear(Ink.SLATE, 0.6), 2, -15, -76, 6, -78);
                                }));
    }

    private void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xfff3cd), 0.17);
        for (int i = 0; i < 3; i++) {
            double x = 560 + i * 210;
            pen.fill(sun, Outline.at(x, 0, "M 0 0 L 160 0 L -170 800 L -330 800 Z"));
        }
        pen.glow(Ink.clear(Ink.of(0xfff3cd), 0.3), 1020, 30, 620);
        pen.vignette(1200, 800, 0.34);
    }
}
