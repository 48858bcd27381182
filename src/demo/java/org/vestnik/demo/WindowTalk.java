package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Two women talk to an old man, who leans out of his window between geraniums. */
final class WindowTalk implements Scene {
    private static final Color BLUE = Ink.of(0x3a6a9c);

    @Override
    public int width() {
        return 600;
    }

    @Override
    public int height() {
        return 800;
    }

    @Override
    public void draw(Pen pen, Random random) {
        wall(pen, random);
        eaves(pen);
        window(pen);
        man(pen);
        sill(pen, random);
        street(pen, random);
        vine(pen, random);
        women(pen);
        pen.glow(Ink.clear(Ink.of(0xfff3d0), 0.4), 60, 130, 360);
        pen.vignette(600, 800, 0.36);
    }

    private void wall(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0xe4e6e6), 640, Ink.of(0xfbf6ea)), 0, 0, 600, 800);
        for (int i = 0; i < 40; i++) {
            double size = 12 + random.nextInt(30);
            pen.oval(
                    Ink.clear(Ink.of(0x9fb0bc), 0.1),
                    random.nextInt(600),
                    random.nextInt(620),
                    size * 1.6,
                    size * 0.5);
        }
        pen.box(Ink.of(0xa9b4ba), 0, 606, 600, 80);
        for (int row = 0; row < 3; row++) {
            double x = -random.nextInt(40);
            while (x < 600) {
                double length = 44 + random.nextInt(40);
                Color stone = Ink.mix(Ink.of(0xc3c9c8), Ink.of(0x8b959b), random.nextDouble());
                pen.fill(stone, Outline.rounded(x + 1, 608 + row * 26, length - 2, 24, 6));
                x += length;
            }
        }
    }

    private void eaves(Pen pen) {
        pen.box(Ink.of(0x6a4a38), 0, 0, 600, 40);
        pen.box(Ink.of(0x8a6347), 0, 0, 600, 16);
        for (int i = 0; i < 11; i++) {
            pen.box(Ink.of(0x4f3527), 14 + i * 58, 14, 18, 40);
            pen.oval(Ink.of(0x9a7253), 23 + i * 58, 54, 9, 6);
        }
        pen.box(Ink.clear(Ink.of(0x3a4a6a), 0.22), 0, 40, 600, 40);
        pen.line(Ink.of(0x33363b), 5, "M 560 170 L 560 140 Q 560 124 540 124 L 520 124");
        pen.fill(Ink.of(0x33363b), "M 504 150 L 512 128 L 530 128 L 538 150 Z");
        pen.fill(Ink.of(0xfdf0cf), "M 508 150 L 534 150 L 530 180 L 512 180 Z");
        pen.line(Ink.of(0x33363b), 3, "M 508 150 L 512 182 L 530 182 L 534 150");
        pen.fill(BLUE, Outline.rounded(532, 246, 50, 38, 6));
        pen.line(
                Ink.WHITE,
                5,
                "M 546 259 L 552 254 L 552 276 M 562 256 Q 576 254 568 266 L 561 276 L 574 276");
    }

    private void window(Pen pen) {
        pen.fill(Ink.of(0xffffff), Outline.rounded(156, 152, 288, 336, 6));
        pen.box(BLUE, 172, 168, 256, 308);
        pen.box(Pen.down(182, Ink.of(0x4a3f45), 476, Ink.of(0x6d5a50)), 184, 180, 232, 290);
        pen.inside(
                Outline.box(184, 180, 232, 290),
                () -> {
                    pen.box(Ink.of(0x8a6a55), 348, 220, 60, 84);
                    pen.box(Ink.of(0xd9c3a0), 354, 226, 48, 72);
                    pen.fill(Ink.of(0x7f9a83), Outline.below(298, 354, 276, 372, 258, 402, 272));
                    pen.fill(
                            Ink.clear(Ink.of(0xf0dfc8), 0.85),
                            "M 184 180 L 246 180 C 236 260 212 330 192 400 L 184 400 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0xf0dfc8), 0.85),
                            "M 416 180 L 372 180 C 380 240 396 300 416 340 Z");
                });
        for (int side = -1; side < 2; side += 2) {
            pen.at(
                    300,
                    0,
                    side,
                    1,
                    () -> {
                        pen.fill(Ink.dark(BLUE, 0.2), "M 128 168 L 218 146 L 218 500 L 128 476 Z");
                        pen.fill(Ink.of(0xb9d5dc), "M 140 180 L 206 166 L 206 316 L 140 316 Z");
                        pen.fill(Ink.of(0x9fc0cc), "M 140 328 L 206 328 L 206 482 L 140 464 Z");
                        pen.fill(
                                Ink.clear(Ink.WHITE, 0.5),
                                "M 150 178 L 176 172 L 140 250 L 140 210 Z");
                    });
        }
    }

    private void man(Pen pen) {
        Look look =
                Look.of(1, Look.SILVER, Look.Hair.SHORT, Ink.of(0x8a7a4f))
                        .with(Look.Extra.MOUSTACHE, Look.Extra.GLASSES);
        Shape opening = Outline.box(184, 180, 232, 300);
        pen.inside(
                opening,
                () ->
                        Figure.front(
                                pen,
                                look,
                                Pose.of("-17 -61 -6 -54", "17 -62 12 -72"),
                                0.25,
                                Figure.spot(300, 700, 420)));
    }

    private void sill(Pen pen, Random random) {
        pen.box(Ink.clear(Ink.of(0x3a4a6a), 0.25), 150, 494, 300, 22);
        pen.fill(Ink.of(0xd5d9d8), Outline.rounded(140, 474, 320, 22, 4));
        pen.box(Ink.of(0xb9583a), 168, 486, 264, 36);
        pen.box(Ink.of(0xa04a30), 168, 514, 264, 8);
        for (int i = 0; i < 12; i++) {
            double x = 176 + i * 22.5;
            double y = 474 - (i < 3 || i > 8 ? 22 : 0);
            Color leaf = i % 2 == 0 ? Ink.of(0x4f7f43) : Ink.of(0x6a9a52);
            pen.fill(leaf, Outline.cloud(x, y, 22, 20, random));
        }
        for (int i = 0; i < 24; i++) {
            double x = 172 + i * 11.2;
            double y = 460 - (i < 6 || i > 17 ? 26 : 0) + i % 3 * 11 + random.nextInt(8);
            flower(pen, x, y, i % 4 == 0 ? Ink.of(0xf08fa6) : Ink.of(0xd83a34));
        }
    }

    private static void flower(Pen pen, double x, double y, Color petals) {
        for (int i = 0; i < 5; i++) {
            double angle = i * 1.257;
            pen.oval(petals, x + Math.cos(angle) * 5.6, y + Math.sin(angle) * 5.6, 5.4, 5.4);
        }
        pen.oval(Ink.dark(petals, 0.3), x, y, 2.6, 2.6);
    }

    private void street(Pen pen, Random random) {
        pen.box(Pen.down(684, Ink.of(0xd9d2c2), 800, Ink.of(0xb0a695)), 0, 684, 600, 116);
        pen.box(Ink.clear(Ink.of(0x3a4a6a), 0.2), 0, 684, 600, 8);
        for (int row = 0; row < 4; row++) {
            double y = 700 + row * row * 7 + row * 16;
            double across = 30 + row * 7;
            for (double x = -20 + row % 2 * across; x < 620; x += across * 2 + 3) {
                Color stone = Ink.mix(Ink.of(0xe2dac8), Ink.of(0xa69c8c), random.nextDouble());
                pen.oval(stone, x, y + 6, across, 8 + row * 3);
            }
        }
    }

    private void vine(Pen pen, Random random) {
        pen.line(Ink.of(0x6b4c33), 9, "M 26 690 C 10 560 44 420 16 280 C 8 220 30 160 20 100");
        for (int i = 0; i < 120; i++) {
            double y = 90 + random.nextInt(500);
            double x = 16 + Math.sin(y / 40) * 12 + random.nextInt(64) - 26;
            Vine.leaf(pen, x, y, 11 + random.nextInt(8), random);
        }
    }

    private void women(Pen pen) {
        Look guest =
                Look.of(2, Look.BLACK, Look.Hair.LONG, Ink.of(0xe0a23f))
                        .in(Ink.of(0x7a3f4a))
                        .with(Look.Extra.SKIRT);
        Look neighbour =
                Look.of(0, Look.GREY, Look.Hair.BUN, Ink.of(0x2f6f73))
                        .in(Ink.of(0x3a4258))
                        .with(Look.Extra.SKIRT);
        Crowd.front(pen, guest, Pose.TALKING, 0.9, Figure.spot(128, 752, 404));
        Crowd.back(
                pen,
                neighbour,
                Pose.of("-17 -64 -22 -70", "15 -62 17 -48"),
                Figure.spot(462, 776, 420));
        pen.line(Ink.of(0x5a3a26), 5, "M 514 584 Q 534 540 556 584");
        pen.fill(Ink.of(0xc99a55), "M 500 584 L 570 584 L 560 640 L 510 640 Z");
        for (int i = 0; i < 4; i++) {
            pen.line(
                    Ink.clear(Ink.of(0x7d5a2f), 0.6),
                    2,
                    503 + i,
                    596 + i * 12,
                    567 - i,
                    596 + i * 12);
        }
        pen.oval(Ink.of(0xd8483e), 520, 580, 12, 11);
        pen.oval(Ink.of(0xe2b040), 540, 577, 12, 11);
        pen.oval(Ink.of(0x7da043), 556, 582, 10, 9);
    }
}
