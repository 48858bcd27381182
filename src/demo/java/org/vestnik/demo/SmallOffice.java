package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** A small office in Italy: three telephones, three callers, a cat between the papers. */
final class SmallOffice implements Scene {
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
        pen.box(Pen.down(0, Ink.of(0xf0b795), 420, Ink.of(0xe59f7c)), 0, 0, 800, 600);
        pen.box(Ink.of(0xf6d3b4), 0, 0, 800, 22);
        pen.box(Ink.of(0xd98a68), 0, 340, 800, 260);
        pen.box(Ink.of(0xf6d3b4), 0, 336, 800, 8);
        window(pen, random);
        board(pen, random);
        shelf(pen, random);
        lamp(pen);
        callers(pen);
        table(pen);
        onTable(pen, random);
        pen.fill(Ink.clear(Ink.of(0xfff0c4), 0.2), "M 30 80 L 250 80 L 560 600 L 240 600 Z");
        pen.glow(Ink.clear(Ink.of(0xfff0c4), 0.4), 140, 170, 320);
        pen.vignette(800, 600, 0.36);
    }

    private void window(Pen pen, Random random) {
        pen.fill(Ink.of(0xf7e3c6), "M 52 326 L 52 150 C 52 32 232 32 232 150 L 232 326 Z");
        Shape glass = Outline.path("M 66 320 L 66 152 C 66 50 218 50 218 152 L 218 320 Z");
        pen.fill(Pen.down(60, Ink.of(0x9ed0e3), 300, Ink.of(0xfdf1cf)), glass);
        pen.inside(glass, () -> outside(pen, random));
        pen.box(Ink.of(0xf7e3c6), 139, 72, 6, 250);
        pen.box(Ink.of(0xf7e3c6), 66, 180, 152, 5);
        for (double x : new double[] {4, 236}) {
            pen.box(Ink.of(0x3f7a5a), x, 110, 46, 216);
            for (int i = 0; i < 17; i++) {
                pen.line(Ink.of(0x2f5f47), 2.4, x + 6, 120 + i * 12, x + 40, 120 + i * 12);
            }
        }
        pen.box(Ink.of(0xd9b28c), 42, 322, 200, 14);
        pen.fill(Ink.of(0xb9583a), "M 60 300 L 96 300 L 91 323 L 65 323 Z");
        pen.fill(Ink.of(0x5d8a4a), Outline.cloud(78, 284, 24, 22, random));
        pen.oval(Ink.of(0xf2c84b), 70, 282, 6, 6);
        pen.oval(Ink.of(0xf2c84b), 87, 290, 6, 6);
    }

    private static void outside(Pen pen, Random random) {
        pen.fill(Ink.of(0xb5c6b4), Outline.below(340, 60, 236, 110, 206, 170, 226, 230, 196));
        for (int i = 0; i < 11; i++) {
            double x = 66 + i * 15;
            double y = 236 - 30 * Math.sin(i * 0.31) + random.nextInt(8);
            pen.box(i % 2 == 0 ? Ink.of(0xe9cfa4) : Ink.of(0xd9ae84), x, y, 17, 80);
            pen.box(Ink.of(0xb5623f), x - 1, y - 5, 19, 6);
            pen.box(Ink.of(0x7d6a5a), x + 6, y + 9, 4, 7);
        }
        pen.box(Ink.of(0xd9b58a), 150, 150, 18, 70);
        pen.fill(Ink.of(0xa8553a), "M 147 152 L 159 134 L 171 152 Z");
        for (double x : new double[] {80, 200}) {
            pen.fill(
                    Ink.of(0x3f6047),
                    Outline.at(
                            x,
                            322,
                            130,
                            "M 0 -1 C 0.12 -0.6 0.12 -0.2 0.05 0 L -0.05 0 C -0.12 -0.2 -0.12 -0.6 0 -1 Z"));
        }
    }

    private void board(Pen pen, Random random) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.rounded(330, 54, 214, 146, 4));
        pen.fill(Ink.of(0x8a5d3a), Outline.rounded(324, 46, 214, 146, 4));
        pen.box(Ink.of(0xd9b07a), 333, 55, 196, 128);
        Color[] notes = {Ink.WHITE, Ink.of(0xf2d27a), Ink.of(0xa9cfc0), Ink.of(0xf0a890)};
        for (int i = 0; i < 14; i++) {
            double x = 342 + i % 5 * 37;
            double y = 62 + i / 5 * 40 + random.nextInt(6);
            Color note = notes[random.nextInt(4)];
            pen.turned(
                    random.nextInt(14) - 7,
                    x + 15,
                    y + 15,
                    () -> {
                        pen.box(Ink.clear(Ink.NIGHT, 0.16), x + 2, y + 3, 29, 32);
                        pen.box(note, x, y, 29, 32);
                        for (int k = 0; k < 3; k++) {
                            pen.line(
                                    Ink.clear(Ink.SLATE, 0.6),
                                    1.6,
                                    x + 5,
                                    y + 10 + k * 7,
                                    x + 23 - k * 4,
                                    y + 10 + k * 7);
                        }
                        pen.oval(Ink.of(0xc43f3a), x + 14, y + 3, 2.6, 2.6);
                    });
        }
    }

    private void shelf(Pen pen, Random random) {
        for (int row = 0; row < 2; row++) {
            double y = 122 + row * 96;
            pen.box(Ink.of(0x7d5236), 590, y, 196, 9);
            pen.box(Ink.clear(Ink.NIGHT, 0.16), 590, y + 9, 196, 6);
            Color[] spines = {
                Ink.of(0x3f7a74),
                Ink.of(0xc43f3a),
                Ink.of(0xf2e3c2),
                Ink.of(0xe2b04a),
                Ink.of(0x4a6a94)
            };
            double x = 600;
            while (x < (row == 0 ? 720 : 660)) {
                double width = 17 + random.nextInt(7);
                double high = 58 + random.nextInt(12);
                pen.box(spines[random.nextInt(5)], x, y - high, width, high);
                pen.oval(Ink.clear(Ink.WHITE, 0.85), x + width / 2, y - 16, 4, 4);
                pen.box(Ink.clear(Ink.WHITE, 0.85), x + 4, y - high + 9, width - 8, 18);
                x += width + 2;
            }
        }
        pen.fill(Ink.of(0xf2e3c2), "M 738 104 L 772 104 L 767 122 L 743 122 Z");
        pen.fill(Ink.of(0x5d8a4a), Outline.cloud(755, 84, 28, 24, random));
        pen.oval(Ink.of(0xfbf4e2), 722, 178, 32, 32);
        pen.line(Ink.of(0xb5623f), 5, Outline.oval(722, 178, 32, 32));
        pen.line(Ink.NIGHT, 3.4, 722, 178, 708, 187);
        pen.line(Ink.NIGHT, 2.4, 722, 178, 731, 157);
    }

    private void lamp(Pen pen) {
        pen.line(Ink.of(0x4a3a35), 2.4, 565, 0, 565, 26);
        pen.fill(Ink.of(0x3f7a74), "M 527 52 Q 531 22 565 22 Q 599 22 603 52 Z");
        pen.oval(Ink.of(0xfff0c4), 565, 52, 36, 6);
    }

    private void callers(Pen pen) {
        Look left =
                Look.of(1, Look.SILVER, Look.Hair.BOB, Ink.of(0x2f6f8a)).with(Look.Extra.GLASSES);
        Look middle =
                Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0xf3ead8)).with(Look.Extra.BEARD);
        Look right = Look.of(0, Look.CHESTNUT, Look.Hair.CURLS, Ink.of(0x8a3f5c));
        Caller.draw(pen, left, Ink.of(0xc43f3a), 0.5, Figure.spot(170, 690, -436));
        Caller.draw(pen, middle, Ink.of(0x35504a), -0.3, Figure.spot(408, 684, 446));
        Caller.draw(pen, right, Ink.of(0xe9d9b4), -0.6, Figure.spot(672, 688, 424));
    }

    private void table(Pen pen) {
        pen.fill(
                Pen.down(440, Ink.of(0xd9a468), 536, Ink.of(0xb98048)),
                "M -10 446 L 810 446 L 810 540 L -10 540 Z");
        pen.fill(Ink.clear(Ink.WHITE, 0.25), "M -10 446 L 810 446 L 810 450 L -10 450 Z");
        pen.box(Pen.down(540, Ink.of(0x8a5a35), 600, Ink.of(0x6a4228)), 0, 540, 800, 60);
        for (int i = 0; i < 4; i++) {
            pen.fill(Ink.clear(Ink.NIGHT, 0.18), Outline.rounded(24 + i * 200, 552, 152, 40, 5));
            pen.fill(Ink.of(0x94623b), Outline.rounded(22 + i * 200, 549, 152, 40, 5));
            pen.oval(Ink.of(0xd9b06a), 98 + i * 200, 568, 6, 6);
        }
    }

    private void onTable(Pen pen, Random random) {
        sheet(pen, 158, 508, -6);
        sheet(pen, 330, 498, 5);
        sheet(pen, 738, 518, -4);
        sheet(pen, 470, 520, 9);
        pen.line(Ink.of(0xc43f3a), 3, "M 232 490 C 190 500 160 440 142 388");
        pen.line(Ink.of(0x2f4f47), 3, "M 418 482 C 470 500 486 420 474 372");
        pen.line(Ink.of(0xd9c79f), 3, "M 660 496 C 712 506 726 440 716 392");
        pen.at(250, 494, 0.95, 0.95, () -> Caller.telephone(pen, Ink.of(0xc43f3a)));
        pen.at(400, 484, 0.9, 0.9, () -> Caller.telephone(pen, Ink.of(0x3f6a5f)));
        pen.at(646, 502, 0.95, 0.95, () -> Caller.telephone(pen, Ink.of(0xe9d9b4)));
        pen.at(524, 482, 1, 1, () -> Caller.sleepingCat(pen, Ink.of(0xd68a45)));
        cup(pen, 88, 486, random);
        cup(pen, 752, 478, random);
        moka(pen);
    }

    private static void sheet(Pen pen, double x, double y, double degrees) {
        pen.turned(
                degrees,
                x,
                y,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.NIGHT, 0.14),
                            Outline.at(x + 3, y + 4, "M -42 -18 L 42 -18 L 52 18 L -52 18 Z"));
                    pen.fill(
                            Ink.of(0xfffaf0),
                            Outline.at(x, y, "M -42 -18 L 42 -18 L 52 18 L -52 18 Z"));
                    for (int i = 0; i < 4; i++) {
                        pen.line(
                                Ink.clear(Ink.BLUE, 0.6),
                                1.6,
                                x - 34 - i * 2,
                                y - 10 + i * 7,
                                x + 26 + i % 2 * 10,
                                y - 10 + i * 7);
                    }
                });
    }

    private static void cup(Pen pen, double x, double y, Random random) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.18), x + 3, y + 16, 26, 7);
        pen.oval(Ink.WHITE, x, y + 14, 25, 7);
        pen.fill(Ink.WHITE, Outline.at(x, y, "M -15 -8 L 15 -8 C 14 14 -14 14 -15 -8 Z"));
        pen.oval(Ink.of(0x4a2d20), x, y - 8, 12.6, 3.6);
        Kitchenware.steam(pen, x + random.nextInt(4) - 2, y - 14);
    }

    private static void moka(Pen pen) {
        pen.at(
                30,
                512,
                1,
                1,
                () -> {
                    pen.oval(Ink.clear(Ink.NIGHT, 0.2), 4, 16, 26, 6);
                    pen.fill(Ink.of(0xb9c0c4), "M -20 16 L -13 -14 L 13 -14 L 20 16 Z");
                    pen.fill(Ink.of(0xd9dee0), "M -13 -14 L -20 -46 L 18 -46 L 13 -14 Z");
                    pen.fill(
                            Ink.clear(Ink.NIGHT, 0.18),
                            "M 4 -46 L 18 -46 L 13 -14 L 20 16 L 6 16 Z");
                    pen.fill(Ink.of(0x8d969c), "M -20 -46 L 0 -58 L 18 -46 Z");
                    pen.line(Ink.of(0x2b2a2c), 6, "M 20 -42 L 32 -38 L 28 -14");
                });
    }
}
