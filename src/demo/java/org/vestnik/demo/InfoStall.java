package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/**
 * A stall with brochures under a striped awning on a town square; passers-by talk with the team.
 */
final class InfoStall implements Scene {
    private static final Color CANVAS = Ink.of(0xc4553f);

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
        TownSquare.sky(pen, random);
        TownSquare.houses(pen, random);
        TownSquare.tower(pen);
        TownSquare.trees(pen, random);
        TownSquare.square(pen, random);
        leaves(pen, random);
        bunting(pen);
        far(pen, random);
        banner(pen);
        team(pen);
        stall(pen, random);
        visitors(pen);
        pen.glow(Ink.clear(Ink.of(0xffedc0), 0.4), 1010, 90, 560);
        pen.vignette(1200, 800, 0.32);
    }

    private void bunting(Pen pen) {
        Color[] colours = {
            Ink.of(0x2f6f73), Ink.of(0xf2c84b), Ink.of(0xc4553f), Ink.of(0xf6efe0), Ink.of(0x6d4468)
        };
        pen.line(
                Ink.clear(Ink.WALNUT, 0.8),
                2,
                Outline.smooth(-10, 96, 200, 176, 420, 196, 640, 176, 806, 128));
        for (int i = 0; i < 17; i++) {
            double x = 12 + i * 47;
            double y = 196 - Math.pow((x - 420) / 430, 2) * 98;
            pen.fill(colours[i % colours.length], Outline.at(x, y, "M 0 0 L 26 1 L 12 32 Z"));
        }
    }

    private void far(Pen pen, Random random) {
        double[][] spots = {
            {700, 524, 116},
            {736, 526, 108},
            {966, 540, 128},
            {1010, 538, 120},
            {40, 530, 120},
            {600, 516, 100}
        };
        for (double[] spot : spots) {
            Look look = Look.anybody(random).in(Ink.of(0x4c4a55));
            pen.oval(Ink.clear(Ink.NIGHT, 0.2), spot[0] - 14, spot[1], 30, 4);
            Figure.front(
                    pen,
                    look,
                    Pose.WALKING,
                    random.nextInt(3) - 1,
                    Figure.spot(spot[0], spot[1], spot[2]));
        }
    }

    private void banner(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 640, 640, 60, 8);
        pen.box(Ink.of(0x55585f), 590, 626, 96, 12);
        pen.box(Pen.down(330, Ink.of(0x2f6f73), 626, Ink.of(0x26595d)), 594, 330, 88, 298);
        pen.oval(Ink.of(0xf2c84b), 638, 384, 28, 28);
        pen.fill(
                Ink.of(0x8fc1a9),
                "M 594 430 Q 622 400 646 424 Q 664 400 682 424 L 682 470 L 594 470 Z");
        for (int i = 0; i < 5; i++) {
            pen.line(
                    Ink.clear(Ink.WHITE, 0.85),
                    i == 0 ? 7 : 4,
                    608,
                    496 + i * 22,
                    668 - i * 13 % 30,
                    496 + i * 22);
        }
    }

    private void team(Pen pen) {
        pen.line(Ink.of(0x8a6a4c), 9, 92, 716, 92, 300);
        pen.line(Ink.of(0x8a6a4c), 9, 552, 716, 552, 300);
        pen.box(Ink.clear(Ink.NIGHT, 0.16), 96, 330, 452, 210);
        Look woman = Look.of(1, Look.BROWN, Look.Hair.BOB, Ink.of(0x2f6f73)).with(Look.Extra.BADGE);
        Look man =
                Look.of(2, Look.CHESTNUT, Look.Hair.SHORT, Ink.of(0xe0a545))
                        .with(Look.Extra.BADGE, Look.Extra.GLASSES);
        Figure.front(pen, woman, Pose.TALKING, 0.6, Figure.spot(216, 712, 372));
        Figure.front(
                pen,
                man,
                Pose.of("-15 -62 -8 -55", "17 -64 22 -66"),
                0.7,
                Figure.spot(408, 716, 384));
    }

    private void stall(Pen pen, Random random) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.28), 322, 720, 270, 16);
        pen.fill(Ink.of(0xfaf0dc), Outline.polygon(74, 540, 570, 540, 590, 572, 54, 572));
        pen.box(Pen.down(572, Ink.of(0xf1e3c8), 704, Ink.of(0xd9c49f)), 56, 572, 532, 146);
        pen.box(Ink.of(0x2f6f73), 56, 614, 532, 30);
        for (int i = 0; i < 11; i++) {
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.08),
                    Outline.polygon(
                            78 + i * 48,
                            574,
                            92 + i * 48,
                            574,
                            98 + i * 48,
                            718,
                            76 + i * 48,
                            718));
        }
        brochures(pen, random);
        for (int i = 0; i < 9; i++) {
            double x = 50 + i * 60;
            Color colour = i % 2 == 0 ? CANVAS : Ink.of(0xfaf0dc);
            double top = 86 + i * 52;
            pen.fill(colour, Outline.polygon(top, 236, top + 52, 236, x + 60, 312, x, 312));
            pen.fill(
                    Ink.dark(colour, 0.12),
                    Outline.at(x, 0, "M 0 312 L 60 312 L 60 326 Q 30 352 0 326 Z"));
        }
        pen.line(Ink.of(0x8a3a2c), 4, 84, 236, 556, 236);
    }

    private static void brochures(Pen pen, Random random) {
        Color[] covers = {
            Ink.of(0xc4553f), Ink.of(0x3f7fb5), Ink.of(0xe7b14a), Ink.of(0x6f9a5c), Ink.of(0x8a5aa0)
        };
        for (int i = 0; i < 7; i++) {
            double x = 104 + i * 64;
            if (i == 2 || i == 5) {
                pen.fill(
                        Ink.dark(covers[i % 5], 0.3),
                        Outline.at(x, 0, "M 0 500 L 44 500 L 48 550 L 4 550 Z"));
                pen.fill(covers[i % 5], Outline.at(x, 0, "M -3 498 L 40 498 L 42 550 L -1 550 Z"));
                pen.oval(Ink.clear(Ink.WHITE, 0.8), x + 19, 516, 10, 10);
                pen.line(Ink.clear(Ink.WHITE, 0.8), 3, x + 6, 538, x + 32, 538);
            } else {
                for (int k = 0; k < 4; k++) {
                    pen.fill(
                            k == 3 ? covers[i % 5] : Ink.of(0xe9dfcc),
                            Outline.polygon(
                                    x + 3,
                                    546 - k * 4,
                                    x + 43,
                                    546 - k * 4,
                                    x + 47,
                                    562 - k * 4,
                                    x - 3,
                                    562 - k * 4));
                }
                pen.line(Ink.clear(Ink.WHITE, 0.8), 2.4, x + 8, 542, x + 34, 542);
            }
        }
    }

    private void visitors(Pen pen) {
        Look elder =
                Look.of(1, Ink.of(0x5b5146), Look.Hair.HAT, Ink.of(0x6f6a58)).in(Ink.of(0x453d3a));
        Look mother = Look.of(0, Look.RED, Look.Hair.LONG, Ink.of(0x7c4f78)).in(Ink.of(0x3d4a66));
        Look child =
                Look.of(1, Look.BLOND, Look.Hair.SHORT, Ink.of(0xe0a23f))
                        .in(Ink.of(0x3f6b8a))
                        .with(Look.Extra.CHILD);
        ground(pen, 300, 770, 100);
        Figure.back(
                pen, elder, Pose.of("-16 -63 -12 -66", "15 -63 9 -66"), Figure.spot(308, 768, 400));
        ground(pen, 776, 744, 90);
        Figure.front(
                pen,
                mother,
                Pose.of("-15 -62 -19 -50", "15 -64 9 -70"),
                -0.8,
                Figure.spot(784, 742, 390));
        pen.line(Ink.clear(Ink.NIGHT, 0.7), 1.6, "M 672 596 Q 664 520 690 470");
        pen.fill(
                Pen.across(650, Ink.of(0xe7685a), 740, Ink.of(0xb93f3a)),
                "M 694 474 C 640 440 650 352 700 352 C 750 352 756 440 694 474 Z");
        pen.oval(Ink.clear(Ink.WHITE, 0.45), 680, 384, 9, 15);
        ground(pen, 690, 752, 62);
        Figure.front(
                pen,
                child,
                Pose.of("-15 -66 -12 -72", "15 -63 17 -54"),
                -0.6,
                Figure.spot(696, 750, 214));
        bicycle(pen, 1010, 690);
        Look man = Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0xf0e4cc)).in(Ink.of(0x4a5a4c));
        ground(pen, 928, 712, 80);
        Figure.front(
                pen,
                man,
                Pose.of("-15 -63 -12 -51", "17 -64 22 -56"),
                -0.7,
                Figure.spot(934, 710, 352));
    }

    private static void ground(Pen pen, double x, double y, double half) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.26), x - half * 0.3, y, half, half * 0.13);
    }

    private static void bicycle(Pen pen, double x, double y) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), x + 66, y + 12, 140, 9);
        for (double wheel : new double[] {x, x + 138}) {
            pen.line(Ink.of(0x33302f), 5, Outline.circle(wheel, y - 44, 50));
            for (int i = 0; i < 6; i++) {
                double angle = i * Math.PI / 6;
                pen.line(
                        Ink.clear(Ink.SLATE, 0.5),
                        1.2,
                        wheel - Math.cos(angle) * 48,
                        y - 44 - Math.sin(angle) * 48,
                        wheel + Math.cos(angle) * 48,
                        y - 44 + Math.sin(angle) * 48);
            }
        }
        pen.line(
                Ink.of(0x2f6f73),
                7,
                Outline.at(
                        x,
                        y,
                        "M 0 -44 L 22 -130 M 18 -112 L 92 -112 L 66 -44 Z L 138 -44 L 92 -112"));
        pen.line(Ink.of(0x33302f), 7, Outline.at(x, y, "M 4 -136 L 36 -130 M 78 -128 L 108 -128"));
        pen.fill(Ink.of(0xb98a4f), Outline.rounded(x - 34, y - 128, 46, 34, 6));
    }

    private void leaves(Pen pen, Random random) {
        for (int i = 0; i < 44; i++) {
            double x = random.nextInt(1200);
            double y = 560 + random.nextInt(230);
            Color colour =
                    i % 3 == 0
                            ? Ink.of(0xc96f3a)
                            : i % 3 == 1 ? Ink.of(0xd9a441) : Ink.of(0x9c4a32);
            double size = (y - 380) * 0.022;
            pen.turned(
                    random.nextInt(180),
                    x,
                    y,
                    () -> pen.fill(colour, Outline.oval(x, y, size, size * 0.42)));
        }
    }
}
