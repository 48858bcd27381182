package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A closed notebook with a key and a pencil on a desk, from above. */
final class ClosedNotebook implements Scene {
    private static final Color COVER = Ink.of(0x8e2f38);
    private static final Color BRASS = Ink.of(0xd9a441);

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
        desk(pen, random);
        mat(pen);
        pen.turned(-8, 380, 268, () -> notebook(pen));
        pen.at(642, 326, 0.92, 0.92, () -> pen.turned(18, 0, 0, () -> pencil(pen)));
        key(pen);
        cup(pen);
        glasses(pen);
        leaf(pen);
        light(pen);
    }

    private void desk(Pen pen, Random random) {
        pen.box(Ink.of(0x4a3226), 0, 0, 800, 534);
        for (int i = 0; i < 7; i++) {
            Color board = Ink.mix(Ink.of(0x5f4230), Ink.of(0x3f2a20), random.nextDouble());
            pen.box(board, 0, i * 78, 800, 76);
            for (int k = 0; k < 9; k++) {
                double y = i * 78 + 8 + k * 8 + random.nextInt(4);
                double x = random.nextInt(300);
                pen.line(
                        Ink.clear(Ink.NIGHT, 0.16),
                        1.4,
                        "M "
                                + x
                                + " "
                                + y
                                + " Q "
                                + (x + 240)
                                + " "
                                + (y + random.nextInt(12) - 6)
                                + " "
                                + (x + 520)
                                + " "
                                + y);
            }
        }
    }

    private void mat(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.35), Outline.rounded(96, 50, 620, 458, 18));
        pen.fill(Ink.of(0x24405a), Outline.rounded(86, 36, 620, 458, 18));
        pen.line(Ink.clear(Ink.of(0x6f93b5), 0.7), 2, Outline.rounded(98, 48, 596, 434, 12));
    }

    private void notebook(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.4), Outline.rounded(236, 92, 310, 388, 14));
        pen.fill(Ink.of(0xe9dfc8), Outline.rounded(228, 84, 302, 384, 10));
        for (int i = 0; i < 4; i++) {
            pen.line(Ink.clear(Ink.SLATE, 0.4), 1, 524 + i * 1.6, 92, 524 + i * 1.6, 460);
        }
        pen.fill(COVER, Outline.rounded(220, 76, 304, 388, 12));
        pen.fill(
                Ink.dark(COVER, 0.25),
                "M 232 76 L 262 76 L 262 464 L 232 464 C 224 464 220 460 220 452 L 220 88 C 220 80 224 76 232 76 Z");
        pen.line(Ink.clear(Ink.WHITE, 0.2), 2, 266, 80, 266, 460);
        for (int i = 0; i < 40; i++) {
            double x = 274 + i * 37 % 240;
            double y = 88 + i * 53 % 364;
            pen.line(Ink.clear(Ink.NIGHT, 0.1), 2, x, y, x + 9, y + 2);
        }
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(308, 144, 170, 112, 6));
        pen.fill(Ink.of(0xf9f1dc), Outline.rounded(304, 139, 170, 112, 6));
        pen.line(Ink.of(0xb98a4a), 2, Outline.rounded(311, 146, 156, 98, 4));
        pen.line(
                Ink.of(0x2f3f66),
                3,
                "M 328 180 C 334 166 340 168 338 184 C 346 170 352 172 352 184 C 360 174 366 174 368 184 C 376 172 384 176 386 184 L 412 182");
        pen.line(
                Ink.of(0x2f3f66),
                3,
                "M 340 214 C 348 202 352 204 354 216 C 362 204 370 206 370 216 L 384 206 L 386 216 C 398 206 406 208 440 214");
        pen.line(Ink.of(0x2f3f66), 1.6, "M 330 228 Q 388 234 448 227");
        pen.fill(Ink.of(0x1f1a22), Outline.box(488, 76, 12, 388));
        pen.line(Ink.clear(Ink.WHITE, 0.25), 1.4, 491, 78, 491, 462);
        pen.fill(BRASS, "M 380 460 L 394 460 L 396 510 L 387 500 L 378 510 Z");
    }

    private void pencil(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.35), "M -2 -172 L 20 -172 L 20 140 L 8 176 L -2 140 Z");
        pen.fill(Ink.of(0xe9b040), "M -12 -160 L 12 -160 L 12 130 L -12 130 Z");
        pen.fill(Ink.of(0xf6cf6a), "M -12 -160 L -5 -160 L -5 130 L -12 130 Z");
        pen.fill(Ink.of(0xc98a2c), "M 5 -160 L 12 -160 L 12 130 L 5 130 Z");
        pen.fill(
                Ink.of(0xf0d9b0),
                "M -12 130 C -9 124 -6 124 -4 130 C -2 124 2 124 4 130 C 6 124 10 124 12 130 L 0 170 Z");
        pen.fill(Ink.of(0x2b2431), "M -3.6 158 L 3.6 158 L 0 170 Z");
        pen.fill(Ink.of(0xb9c0c4), "M -12 -178 L 12 -178 L 12 -158 L -12 -158 Z");
        pen.line(Ink.of(0x7d868c), 1.6, "M -12 -172 L 12 -172 M -12 -165 L 12 -165");
        pen.fill(Ink.of(0xe08a8a), "M -12 -178 C -12 -194 12 -194 12 -178 Z");
    }

    private void key(Pen pen) {
        pen.at(
                300,
                392,
                1.15,
                1.15,
                () ->
                        pen.turned(
                                -34,
                                0,
                                0,
                                () -> {
                                    pen.at(
                                            6,
                                            9,
                                            1,
                                            1,
                                            () ->
                                                    iron(
                                                            pen,
                                                            Ink.clear(Ink.NIGHT, 0.4),
                                                            Ink.clear(Ink.NIGHT, 0)));
                                    iron(pen, BRASS, Ink.of(0xf9dd94));
                                    pen.line(
                                            Ink.of(0xc4453a),
                                            4,
                                            "M -52 0 C -84 -24 -110 10 -132 -16");
                                    pen.fill(
                                            Ink.of(0x2f6aa8),
                                            "M -176 -34 L -136 -30 L -126 -14 L -138 -2 L -178 -6 Z");
                                    pen.oval(Ink.of(0xf6efe0), -138, -16, 4, 4);
                                    pen.line(
                                            Ink.clear(Ink.WHITE, 0.8),
                                            2.4,
                                            "M -168 -24 L -148 -22 M -170 -15 L -154 -13");
                                }));
    }

    private static void iron(Pen pen, Color metal, Color shine) {
        pen.line(metal, 11, Outline.oval(-38, 0, 24, 21));
        pen.line(metal, 12, -14, 0, 96, 0);
        pen.fill(metal, "M 66 0 L 66 30 L 76 30 L 76 20 L 84 20 L 84 32 L 96 32 L 96 0 Z");
        pen.line(metal, 16, -8, 0, -4, 0);
        pen.line(shine, 3, "M -8 -3 L 92 -3");
        pen.line(shine, 3, "M -56 -8 C -52 -18 -40 -22 -30 -20");
    }

    private void cup(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.35), 738, 82, 84, 84);
        pen.oval(Ink.of(0xf3efe4), 728, 70, 82, 82);
        pen.line(Ink.of(0x3f7f86), 4, Outline.circle(728, 70, 72));
        pen.line(Ink.of(0xf9f6ee), 13, "M 684 104 L 664 126");
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 732, 76, 52, 52);
        pen.oval(Ink.WHITE, 728, 70, 50, 50);
        pen.oval(Ink.of(0x5a3220), 728, 70, 42, 42);
        pen.line(Ink.clear(Ink.of(0xd9a878), 0.7), 3, "M 704 60 C 716 44 740 44 750 58");
    }

    private void glasses(Pen pen) {
        pen.at(
                140,
                110,
                1,
                1,
                () ->
                        pen.turned(
                                18,
                                0,
                                0,
                                () -> {
                                    glass(pen, Ink.clear(Ink.NIGHT, 0.35), 5, 8);
                                    pen.fill(
                                            Ink.clear(Ink.of(0xcfe6ea), 0.22),
                                            Outline.rounded(-66, -24, 58, 48, 20));
                                    pen.fill(
                                            Ink.clear(Ink.of(0xcfe6ea), 0.22),
                                            Outline.rounded(12, -24, 58, 48, 20));
                                    glass(pen, Ink.of(0x7a4a2c), 0, 0);
                                    pen.line(
                                            Ink.clear(Ink.WHITE, 0.6),
                                            3,
                                            "M -54 -8 L -42 -16 M 24 -8 L 36 -16");
                                }));
    }

    private static void glass(Pen pen, Color rim, double x, double y) {
        pen.line(rim, 6, Outline.rounded(x - 66, y - 24, 58, 48, 20));
        pen.line(rim, 6, Outline.rounded(x + 12, y - 24, 58, 48, 20));
        pen.line(rim, 6, Outline.at(x, y, "M -8 -4 Q 2 -14 12 -4"));
        pen.line(
                rim,
                5,
                Outline.at(
                        x,
                        y,
                        "M -64 -12 L -70 -70 Q -66 -86 -54 -84 M 68 -12 L 66 -72 Q 62 -88 50 -84"));
    }

    private static void leaf(Pen pen) {
        for (int i = 0; i < 2; i++) {
            double x = 660 + i * 60;
            double y = 452 - i * 24;
            int turn = 40 + i * 70;
            Color red = i == 0 ? Ink.of(0xc9682f) : Ink.of(0xb5433a);
            pen.turned(
                    turn,
                    x,
                    y,
                    () -> {
                        String shape =
                                "M 0 0.9 L -0.3 0.45 L -0.9 0.5 L -0.65 0 L -0.95 -0.5 L -0.4 -0.45 L 0 -1 L 0.4 -0.45"
                                        + " L 0.95 -0.5 L 0.65 0 L 0.9 0.5 L 0.3 0.45 Z";
                        pen.fill(Ink.clear(Ink.NIGHT, 0.35), Outline.at(x + 4, y + 5, 36, shape));
                        pen.fill(red, Outline.at(x, y, 36, shape));
                        pen.line(
                                Ink.clear(Ink.of(0xf6d39a), 0.8),
                                1.8,
                                Outline.at(
                                        x,
                                        y,
                                        36,
                                        "M 0 1.3 L 0 -0.8 M 0 0.3 L -0.6 0.2 M 0 0.3 L 0.6 0.2 M 0 -0.1 L -0.6 -0.4 M 0 -0.1 L 0.6 -0.4"));
                    });
        }
    }

    private void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xffe9b8), 0.09);
        for (int i = 0; i < 2; i++) {
            for (int row = 0; row < 2; row++) {
                pen.fill(
                        sun,
                        Outline.at(
                                60 + i * 210 + row * 120,
                                -60 + row * 240,
                                "M 0 0 L 170 0 L 270 210 L 100 210 Z"));
            }
        }
        pen.glow(Ink.clear(Ink.of(0xffe9b8), 0.25), 220, 40, 420);
        pen.vignette(800, 534, 0.5);
    }
}
