package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Volunteers serve soup to elderly people in a bright dining room. */
final class DiningRoom implements Scene {
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
        window(pen, 640, random);
        window(pen, 900, random);
        shelves(pen);
        lamps(pen);
        beam(pen, 640);
        beam(pen, 900);
        farTable(pen, random);
        waiter(pen);
        cooks(pen);
        counter(pen, random);
        queue(pen);
        nearTable(pen, random);
        pen.vignette(1200, 800, 0.32);
    }

    private void room(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0xf7ecd6), 420, Ink.of(0xf0dfbe)), 0, 0, 1200, 460);
        pen.box(Ink.of(0xcfe0d6), 0, 350, 1200, 170);
        Color[] glaze = {Ink.of(0x5f97a0), Ink.of(0xe7f0ea), Ink.of(0xe7b45a), Ink.of(0xb7d2ca)};
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 31; i++) {
                Color colour = (row == 0 || row == 3) ? glaze[i % 2] : glaze[(i + row) % 4];
                pen.box(
                        Ink.mix(colour, Ink.of(0xe8eee2), 0.42),
                        i * 40 + 1,
                        352 + row * 40 + 1,
                        38,
                        38);
                if (row == 1 || row == 2) {
                    pen.fill(
                            Ink.clear(Ink.WHITE, 0.5),
                            Outline.circle(i * 40 + 20, 372 + row * 40, 7));
                }
            }
        }
        pen.box(Ink.of(0x8c5b3c), 0, 342, 1200, 11);
        pen.box(Pen.down(512, Ink.of(0xd09a6c), 800, Ink.of(0xa9704a)), 0, 512, 1200, 288);
        for (int i = 0; i < 8; i++) {
            double y = 512 + Math.pow(i, 1.75) * 9;
            pen.line(Ink.clear(Ink.WALNUT, 0.2), 1.6, 0, y, 1200, y);
        }
        for (int i = -16; i < 17; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.2), 1.6, 700 + i * 70, 512, 700 + i * 150, 800);
        }
    }

    private void window(Pen pen, double x, Random random) {
        pen.fill(
                Ink.of(0xd7b98c),
                Outline.at(x, 0, "M -98 330 L -98 150 C -98 36 98 36 98 150 L 98 330 Z"));
        Shape glass = Outline.at(x, 0, "M -84 324 L -84 152 C -84 54 84 54 84 152 L 84 324 Z");
        pen.fill(Pen.down(60, Ink.of(0xa6d0e4), 320, Ink.of(0xfbf1d6)), glass);
        pen.inside(
                glass,
                () -> {
                    pen.fill(
                            Ink.of(0xa7bba9),
                            Outline.below(330, x - 90, 250, x - 30, 216, x + 40, 242, x + 90, 222));
                    for (int i = 0; i < 9; i++) {
                        double houseX = x - 80 + i * 18;
                        double houseY = 262 + i % 3 * 9;
                        pen.box(Ink.of(0xfff8ea), houseX, houseY, 17, 60);
                        pen.box(Ink.of(0xc06f4c), houseX - 1, houseY - 5, 19, 6);
                        pen.box(Ink.of(0x74869a), houseX + 6, houseY + 9, 4, 6);
                    }
                    pen.fill(Ink.of(0x6f8a58), Outline.cloud(x - 50, 320, 40, 26, random));
                    pen.fill(Ink.of(0x5d7a4a), Outline.cloud(x + 46, 324, 48, 28, random));
                });
        pen.box(Ink.PAPER, x - 4, 80, 8, 244);
        pen.box(Ink.PAPER, x - 84, 190, 168, 7);
        pen.box(Ink.of(0xe9d6b0), x - 108, 324, 216, 16);
        for (int i = 0; i < 3; i++) {
            double potX = x - 56 + i * 56;
            pen.fill(Ink.TERRACOTTA, Outline.at(potX, 0, "M -13 302 L 13 302 L 9 326 L -9 326 Z"));
            pen.fill(Ink.MOSS, Outline.cloud(potX, 294, 19, 13, random));
            pen.oval(i % 2 == 0 ? Ink.of(0xd8483e) : Ink.of(0xf0a3ad), potX - 6, 288, 4.6, 4.6);
            pen.oval(i % 2 == 0 ? Ink.of(0xd8483e) : Ink.of(0xf0a3ad), potX + 8, 292, 4.6, 4.6);
        }
    }

    private static void beam(Pen pen, double x) {
        Color sun = Ink.clear(Ink.of(0xfff4cf), 0.3);
        pen.fill(sun, Outline.at(x, 0, "M -150 560 L -20 560 L -130 800 L -320 800 Z"));
    }

    private void shelves(Pen pen) {
        for (int row = 0; row < 2; row++) {
            double y = 150 + row * 96;
            pen.box(Ink.of(0x9c6b44), 60, y, 380, 10);
            pen.box(Ink.clear(Ink.NIGHT, 0.12), 60, y + 10, 380, 7);
            Color[] jars = {
                Ink.of(0xd98a3d),
                Ink.of(0xa6433a),
                Ink.of(0x7f9a55),
                Ink.of(0xe7c66a),
                Ink.of(0x6d4468)
            };
            for (int i = 0; i < 9; i++) {
                double x = 74 + i * 41;
                if ((i + row) % 4 == 3) {
                    Kitchenware.plates(pen, x + 14, y);
                } else {
                    pen.fill(
                            jars[(i * 2 + row) % jars.length],
                            Outline.rounded(x, y - 44, 28, 44, 5));
                    pen.box(Ink.clear(Ink.WHITE, 0.75), x + 3, y - 30, 22, 15);
                    pen.fill(Ink.of(0x6b4a33), Outline.rounded(x - 1, y - 51, 30, 9, 3));
                }
            }
        }
    }

    private void lamps(Pen pen) {
        for (int i = 0; i < 3; i++) {
            double x = 250 + i * 264;
            double y = 70 + i % 2 * 14;
            pen.line(Ink.WALNUT, 2.4, x, 0, x, y);
            pen.glow(Ink.clear(Ink.of(0xffe3a3), 0.5), x, y + 40, 120);
            pen.fill(Ink.of(0xc58f4e), Outline.at(x, y, "M -46 36 Q 0 -44 46 36 Z"));
            pen.oval(Ink.of(0xfff0c4), x, y + 37, 44, 7);
            pen.line(Ink.clear(Ink.WALNUT, 0.4), 1.6, Outline.at(x, y, "M -34 18 Q 0 26 34 18"));
        }
    }

    private void farTable(Pen pen, Random random) {
        Look[] looks = {
            Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0x8a6a94)),
            Look.of(2, Look.GREY, Look.Hair.BALD, Ink.of(0x6f8a72)).with(Look.Extra.GLASSES),
            Look.of(0, Look.SILVER, Look.Hair.BOB, Ink.of(0xc97b64)).with(Look.Extra.GLASSES)
        };
        for (int i = 0; i < 3; i++) {
            Figure.front(
                    pen,
                    looks[i],
                    Pose.ON_TABLE,
                    0.7 - i * 0.7,
                    Figure.spot(762 + i * 122, 654, 270));
        }
        Kitchenware.cloth(pen, 880, 520, 250);
        for (int i = 0; i < 3; i++) {
            Kitchenware.bowl(pen, 776 + i * 108, 518, 0.8);
        }
        Kitchenware.bread(pen, 836, 508, random);
    }

    private void waiter(Pen pen) {
        Look look =
                Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0x3f7f86))
                        .in(Ink.of(0x3c4658))
                        .with(Look.Extra.APRON);
        pen.oval(Ink.clear(Ink.NIGHT, 0.22), 622, 668, 60, 9);
        Figure.front(pen, look, Pose.HOLDING, 0.8, Figure.spot(622, 664, 352));
        pen.fill(Ink.of(0x8c5b3c), Outline.rounded(580, 440, 104, 9, 4));
        Kitchenware.bowl(pen, 632, 422, 0.9);
    }

    private void cooks(Pen pen) {
        Look man =
                Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0xd9b06a))
                        .with(Look.Extra.APRON, Look.Extra.BEARD);
        Look woman =
                Look.of(1, Ink.of(0xc9574a), Look.Hair.SCARF, Ink.of(0x7f9a83))
                        .with(Look.Extra.APRON);
        Figure.front(pen, woman, Pose.HOLDING, 0.6, Figure.spot(126, 690, 400));
        Figure.front(pen, man, Pose.LADLING, 0.9, Figure.spot(316, 692, 424));
    }

    private void counter(Pen pen, Random random) {
        pen.fill(Ink.of(0xc58f5c), Outline.polygon(-10, 512, 470, 512, 486, 540, -10, 540));
        pen.box(Pen.down(540, Ink.of(0x9c6a43), 740, Ink.of(0x7d5236)), -10, 540, 486, 200);
        for (int i = 0; i < 8; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.22), 2, i * 62, 544, i * 62, 740);
        }
        pen.box(Ink.clear(Ink.NIGHT, 0.2), -10, 540, 486, 10);
        pen.fill(
                Pen.across(328, Ink.of(0xd3d6d6), 448, Ink.of(0x8d959b)),
                "M 328 440 L 448 440 L 442 516 C 440 526 336 526 334 516 Z");
        pen.oval(Ink.of(0xb9bfc2), 388, 440, 60, 13);
        pen.oval(Ink.of(0xcf7c38), 388, 441, 52, 9.6);
        pen.line(Ink.of(0x8d959b), 6, "M 372 466 Q 380 420 386 388");
        Kitchenware.steam(pen, 360, 424);
        Kitchenware.steam(pen, 412, 420);
        Kitchenware.plates(pen, 262, 516);
        Kitchenware.bread(pen, 70, 500, random);
        Kitchenware.bowl(pen, 176, 500, 1);
    }

    private void queue(Pen pen) {
        Look granny =
                Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0x6a5584))
                        .in(Ink.of(0x4a4252))
                        .with(Look.Extra.SKIRT);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 512, 762, 84, 12);
        Figure.back(
                pen,
                granny,
                Pose.of("-17 -63 -16 -56", "15 -63 6 -58"),
                Figure.spot(500, 760, 372));
        pen.fill(Ink.of(0x8c5b3c), Outline.rounded(396, 546, 74, 9, 4));
        Kitchenware.bowl(pen, 430, 530, 0.76);
    }

    private void nearTable(Pen pen, Random random) {
        Look grandpa =
                Look.of(1, Look.SILVER, Look.Hair.CROP, Ink.of(0x4f6c8c))
                        .with(Look.Extra.MOUSTACHE, Look.Extra.GLASSES);
        Look helper = Look.of(3, Look.BLACK, Look.Hair.CURLS, Ink.of(0xd98a4a));
        Figure.front(pen, grandpa, Pose.ON_TABLE, 0.6, Figure.spot(840, 940, 420));
        Figure.front(pen, helper, Pose.TALKING, -0.7, Figure.spot(1050, 946, -430));
        Kitchenware.cloth(pen, 950, 736, 330);
        Kitchenware.bowl(pen, 838, 726, 1.25);
        Kitchenware.bowl(pen, 1060, 728, 1.25);
        Kitchenware.bread(pen, 950, 716, random);
        pen.fill(
                Ink.clear(Ink.of(0xd6ecf0), 0.85),
                Outline.polygon(930, 742, 958, 742, 955, 780, 933, 780));
        pen.line(Ink.of(0xaab2b8), 4, 884, 738, 904, 766);
    }
}
