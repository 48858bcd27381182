package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A trainer at a flip chart with coloured notes; participants around a table. */
final class Training implements Scene {
    private static final Color WALL = Ink.of(0xefe2c8);

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
        room(pen);
        window(pen);
        beam(pen);
        shelf(pen, random);
        chart(pen, random);
        Look trainer =
                Look.of(1, Look.CHESTNUT, Look.Hair.BOB, Ink.TEAL)
                        .in(Ink.NAVY)
                        .with(Look.Extra.SKIRT, Look.Extra.GLASSES);
        pen.oval(Ink.clear(Ink.NIGHT, 0.16), 592, 668, 78, 12);
        Figure.front(pen, trainer, Pose.POINTING, 0.4, Figure.spot(592, 664, 430));
        farSide(pen);
        table(pen, random);
        nearSide(pen);
        light(pen);
    }

    private void room(Pen pen) {
        pen.box(Pen.down(0, Ink.light(WALL, 0.25), 560, WALL), 0, 0, 1200, 590);
        pen.box(Ink.mix(WALL, Ink.SAGE, 0.45), 0, 470, 1200, 120);
        pen.box(Ink.mix(WALL, Ink.WOOD, 0.35), 0, 464, 1200, 8);
        pen.box(Ink.mix(Ink.PAPER, Ink.SAND, 0.4), 0, 580, 1200, 14);
        pen.box(Pen.down(594, Ink.of(0xc79a69), 800, Ink.of(0x9c6d44)), 0, 594, 1200, 206);
        for (int i = -14; i < 15; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.22), 1.2, 600 + i * 62, 594, 600 + i * 150, 800);
        }
    }

    private void window(Pen pen) {
        pen.box(Ink.light(Ink.SAND, 0.3), 52, 70, 256, 330);
        pen.box(Pen.down(84, Ink.of(0xbfdbe4), 390, Ink.of(0xf3ead0)), 66, 84, 228, 302);
        pen.inside(
                Outline.box(66, 84, 228, 302),
                () -> {
                    pen.fill(
                            Ink.of(0x9db9b5),
                            Outline.below(400, 60, 300, 120, 262, 190, 292, 300, 240));
                    pen.fill(
                            Ink.of(0x86a37c),
                            Outline.below(400, 60, 330, 140, 318, 220, 336, 300, 306));
                    pen.fill(Ink.MOSS, Outline.cloud(110, 356, 44, 40, new Random(5)));
                    pen.fill(Ink.FOREST, Outline.cloud(262, 370, 52, 46, new Random(6)));
                    pen.fill(Ink.clear(Ink.WHITE, 0.25), "M 66 300 L 200 84 L 250 84 L 66 380 Z");
                });
        pen.box(Ink.PAPER, 174, 84, 10, 302);
        pen.box(Ink.PAPER, 66, 196, 228, 8);
        pen.box(Ink.light(Ink.SAND, 0.55), 40, 396, 280, 14);
        pen.fill(Ink.TERRACOTTA, "M 96 360 L 132 360 L 126 396 L 102 396 Z");
        for (int i = -3; i < 4; i++) {
            pen.line(
                    i % 2 == 0 ? Ink.MOSS : Ink.FOREST,
                    6,
                    "M 114 362 Q "
                            + (114 + i * 8)
                            + " 330 "
                            + (114 + i * 17)
                            + " "
                            + (322 + i * i * 3));
        }
        curtain(pen, 22, 1);
        curtain(pen, 338, -1);
    }

    private void curtain(Pen pen, double x, int side) {
        pen.at(
                x,
                0,
                side,
                1,
                () -> {
                    Color cloth = Ink.mix(Ink.OCHRE, Ink.PAPER, 0.45);
                    pen.fill(
                            cloth,
                            "M 0 52 L 66 52 C 62 200 56 300 26 430 C 40 500 34 540 36 566 L 0 566 Z");
                    for (int i = 0; i < 4; i++) {
                        int fold = 8 + i * 13;
                        pen.line(
                                Ink.clear(Ink.WOOD, 0.28),
                                2.4,
                                "M "
                                        + fold
                                        + " 56 C "
                                        + fold
                                        + " 260 "
                                        + (fold / 2 + 6)
                                        + " 330 "
                                        + (fold / 2 + 4)
                                        + " 430");
                    }
                });
    }

    private void shelf(Pen pen, Random random) {
        pen.box(Ink.WALNUT, 1010, 250, 190, 10);
        pen.box(Ink.clear(Ink.NIGHT, 0.12), 1010, 260, 190, 8);
        Color[] spines = {Ink.TERRACOTTA, Ink.NAVY, Ink.CREAM, Ink.SAGE, Ink.OCHRE, Ink.PLUM};
        double x = 1018;
        while (x < 1130) {
            double width = 9 + random.nextInt(9);
            double height = 58 + random.nextInt(34);
            Color colour = spines[random.nextInt(spines.length)];
            pen.box(colour, x, 250 - height, width, height);
            pen.box(Ink.clear(Ink.WHITE, 0.5), x + 2, 250 - height + 10, width - 4, 5);
            x += width + 1.5;
        }
        pen.oval(Ink.mix(WALL, Ink.WOOD, 0.3), 1168, 224, 20, 26);
        pen.fill(Ink.MOSS, Outline.cloud(1168, 176, 34, 34, random));
        pen.oval(Ink.WALNUT, 1090, 100, 37, 37);
        pen.oval(Ink.PAPER, 1090, 100, 31, 31);
        pen.line(Ink.NIGHT, 3.4, 1090, 100, 1076, 90);
        pen.line(Ink.NIGHT, 2.4, 1090, 100, 1096, 77);
    }

    private void chart(Pen pen, Random random) {
        pen.line(Ink.WALNUT, 9, 790, 200, 730, 690);
        pen.line(Ink.WALNUT, 9, 850, 200, 910, 690);
        pen.line(Ink.dark(Ink.WALNUT, 0.3), 7, 820, 200, 822, 640);
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.rounded(702, 132, 254, 384, 4));
        pen.fill(Ink.WHITE, Outline.rounded(692, 122, 254, 384, 3));
        pen.fill(
                Pen.across(692, Ink.clear(Ink.SAND, 0), 946, Ink.clear(Ink.SAND, 0.35)),
                Outline.rounded(692, 122, 254, 384, 3));
        pen.fill(Ink.SLATE, Outline.rounded(686, 112, 266, 20, 6));
        pen.line(Ink.NAVY, 6, "M 716 160 L 850 160");
        pen.line(Ink.TERRACOTTA, 4, "M 716 176 Q 760 172 800 177");
        Color[] notes = {
            Ink.of(0xf2c84b), Ink.of(0xe98a6a), Ink.of(0x8fc1a9), Ink.of(0x9db8d9), Ink.of(0xe3a9b8)
        };
        for (int i = 0; i < 15; i++) {
            double x = 712 + i % 4 * 56 + random.nextInt(6);
            double y = 202 + i / 4 * 72 + random.nextInt(8);
            Color note = notes[(i % 4 + (random.nextInt(4) == 0 ? 1 : 0)) % notes.length];
            pen.turned(random.nextInt(11) - 5, x + 22, y + 22, () -> note(pen, note, x, y));
        }
    }

    private static void note(Pen pen, Color colour, double x, double y) {
        pen.box(Ink.clear(Ink.NIGHT, 0.13), x + 3, y + 4, 44, 46);
        pen.box(Pen.down(y, Ink.light(colour, 0.16), y + 46, colour), x, y, 44, 46);
        for (int i = 0; i < 3; i++) {
            pen.line(
                    Ink.clear(Ink.NIGHT, 0.55),
                    1.8,
                    x + 7,
                    y + 14 + i * 9,
                    x + 34 - i * 6,
                    y + 14 + i * 9);
        }
    }

    private void farSide(Pen pen) {
        Look man = Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.OCHRE).with(Look.Extra.BEARD);
        Look woman = Look.of(0, Look.RED, Look.Hair.LONG, Ink.PLUM);
        Look elder =
                Look.of(1, Look.SILVER, Look.Hair.SHORT, Ink.BLUE)
                        .with(Look.Extra.GLASSES, Look.Extra.MOUSTACHE);
        Figure.front(pen, man, Pose.ON_TABLE, 0.9, Figure.spot(222, 872, 420));
        Figure.front(pen, woman, Pose.WRITING, -0.2, Figure.spot(484, 868, 400));
        Figure.front(pen, elder, Pose.ON_TABLE, -0.9, Figure.spot(972, 866, 412));
    }

    private void table(Pen pen, Random random) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), "M -20 690 L 1220 690 L 1240 800 L -40 800 Z");
        pen.fill(
                Pen.down(640, Ink.of(0xe6cda3), 760, Ink.of(0xcfa975)),
                "M 30 640 L 1170 640 L 1260 762 L -60 762 Z");
        pen.box(Ink.of(0xa27c50), 0, 762, 1200, 40);
        for (int i = 0; i < 7; i++) {
            double x = 90 + i * 158;
            double y = 662 + random.nextInt(28);
            double lean = (x - 600) * -0.12;
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.12),
                    Outline.polygon(
                            x + 4,
                            y + 5,
                            x + 78,
                            y + 5,
                            x + 74 - lean,
                            y + 49,
                            x - 10 - lean,
                            y + 49));
            pen.fill(
                    i % 3 == 1 ? Ink.mix(Ink.PAPER, Ink.OCHRE, 0.3) : Ink.WHITE,
                    Outline.polygon(x, y, x + 72, y, x + 68 - lean, y + 44, x - 14 - lean, y + 44));
            for (int k = 0; k < 4; k++) {
                pen.line(
                        Ink.clear(Ink.BLUE, 0.5),
                        1.4,
                        x + 6 - lean * k / 5,
                        y + 9 + k * 8,
                        x + 56 - lean * k / 5,
                        y + 9 + k * 8);
            }
            pen.line(Ink.TERRACOTTA, 3, x + 80, y + 14, x + 92, y + 38);
            cup(pen, x + 112, y + 8, i % 2 == 0 ? Ink.TEAL : Ink.ROSE);
        }
    }

    private static void cup(Pen pen, double x, double y, Color colour) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.15), x + 4, y + 24, 19, 7);
        pen.oval(Ink.light(colour, 0.7), x, y + 22, 19, 7);
        pen.fill(colour, Outline.at(x, y, "M -12 0 L 12 0 C 12 22 -12 22 -12 0 Z"));
        pen.oval(Ink.light(colour, 0.4), x, y, 12, 4);
        pen.oval(Ink.WALNUT, x, y + 0.6, 9.4, 2.8);
    }

    private void nearSide(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.BROWN, Look.Hair.BUN, Ink.BRICK),
            Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.MOSS),
            Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.NAVY),
            Look.of(2, Look.GREY, Look.Hair.CROP, Ink.of(0x7a5a52))
        };
        double[] places = {72, 350, 800, 1122};
        for (int i = 0; i < looks.length; i++) {
            Figure.back(
                    pen, looks[i], Pose.ON_TABLE, Figure.spot(places[i], 1068 + i % 2 * 14, 560));
        }
    }

    private void beam(Pen pen) {
        pen.fill(Ink.clear(Ink.of(0xfff6d8), 0.5), "M 372 150 L 486 190 L 486 420 L 372 380 Z");
        pen.fill(Ink.clear(Ink.of(0xfff6d8), 0.5), "M 500 195 L 614 235 L 614 462 L 500 425 Z");
        pen.fill(Ink.clear(Ink.of(0xfff0c2), 0.2), "M 300 640 L 620 594 L 840 594 L 560 640 Z");
    }

    private void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xfff0c2), 0.26), 180, 220, 420);
        pen.vignette(1200, 800, 0.28);
    }
}
