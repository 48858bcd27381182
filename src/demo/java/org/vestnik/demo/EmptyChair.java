package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** An empty chair with a ribbon at the end of a laid table. */
final class EmptyChair implements Scene {
    private static final Color RED = Ink.of(0xc43f3a);

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
        wall(pen, random);
        ground(pen, random);
        door(pen);
        creeper(pen, random);
        chair(pen);
        sparrow(pen);
        ribbon(pen);
        table(pen);
        laid(pen, random);
        light(pen);
    }

    private void wall(Pen pen, Random random) {
        pen.box(Ink.of(0xc4a983), 0, 0, 800, 420);
        for (int row = 0; row < 11; row++) {
            double x = -20 - random.nextInt(50);
            while (x < 800) {
                double length = 44 + random.nextInt(56);
                Color stone = Ink.mix(Ink.of(0xeed9b2), Ink.of(0xb08f6a), random.nextDouble());
                pen.fill(stone, Outline.rounded(x + 1.5, row * 38 + 1.5, length - 3, 35, 9));
                x += length;
            }
        }
    }

    private void ground(Pen pen, Random random) {
        pen.box(Pen.down(396, Ink.of(0xd9b987), 600, Ink.of(0xa97f55)), 0, 396, 800, 204);
        pen.box(Ink.clear(Ink.of(0x5a3f2f), 0.25), 0, 396, 800, 10);
        for (int i = 0; i < 60; i++) {
            double y = 404 + random.nextInt(180);
            Color spot = Ink.clear(i % 2 == 0 ? Ink.of(0xfff0c0) : Ink.of(0x6a4a38), 0.22);
            pen.oval(spot, random.nextInt(800), y, 26, 7);
        }
    }

    private void door(Pen pen) {
        pen.fill(Ink.of(0xf0dcb4), Outline.rounded(34, 96, 164, 310, 8));
        pen.box(Ink.of(0x2f5f5c), 50, 112, 132, 288);
        for (int i = 0; i < 4; i++) {
            pen.box(Ink.of(0x3f7a74), 53 + i * 33, 116, 28, 284);
        }
        pen.oval(Ink.of(0xd9a441), 166, 264, 6, 6);
        pen.box(Ink.of(0xd9c7a0), 26, 396, 180, 12);
    }

    private void creeper(Pen pen, Random random) {
        pen.line(
                Ink.of(0x6b4c33), 11, "M 742 410 C 700 320 770 220 720 120 C 690 60 560 40 430 30");
        pen.line(
                Ink.of(0x6b4c33),
                6,
                "M 722 130 C 760 80 790 60 820 50 M 560 46 C 500 70 470 60 440 80");
        for (int i = 0; i < 330; i++) {
            double along = random.nextDouble();
            double x = 800 - along * 800;
            double y = 24 + random.nextDouble() * (34 + 92 * Math.pow(1 - along, 2));
            Vine.leaf(pen, x, y, 13 + random.nextInt(11), random);
        }
        for (int i = 0; i < 70; i++) {
            double y = 110 + random.nextInt(220);
            Vine.leaf(
                    pen,
                    726 + random.nextInt(90) - (y - 110) * 0.05,
                    y,
                    12 + random.nextInt(9),
                    random);
        }
        Vine.grapes(pen, 590, 104, 22);
        Vine.grapes(pen, 690, 150, 24);
        Vine.grapes(pen, 480, 78, 20);
        Vine.grapes(pen, 300, 62, 18);
    }

    private void chair(Pen pen) {
        Color wood = Ink.of(0x9a5f38);
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 380, 470, 150, 20);
        for (double x : new double[] {322, 478}) {
            pen.line(Ink.dark(wood, 0.2), 17, x, 150, x, 470);
            pen.line(wood, 12, x - 1, 150, x - 1, 470);
            pen.oval(Ink.light(wood, 0.15), x, 140, 13, 15);
        }
        pen.fill(Ink.dark(wood, 0.15), "M 322 166 Q 400 138 478 166 L 478 206 Q 400 182 322 206 Z");
        pen.fill(wood, "M 322 162 Q 400 134 478 162 L 478 198 Q 400 174 322 198 Z");
        for (int i = 0; i < 4; i++) {
            double x = 346 + i * 36;
            pen.line(Ink.dark(wood, 0.12), 11, x, 190, x, 356);
            pen.line(Ink.light(wood, 0.12), 4, x - 2, 194, x - 2, 352);
        }
        pen.line(Ink.dark(wood, 0.1), 13, 322, 268, 478, 268);
        pen.fill(Ink.of(0xd9b06a), "M 306 352 L 494 352 L 516 396 L 284 396 Z");
        for (int i = 0; i < 10; i++) {
            double x = 312 + i * 19;
            pen.line(Ink.clear(Ink.WALNUT, 0.35), 2, x, 353, 290 + i * 24.6, 395);
        }
    }

    private static void sparrow(Pen pen) {
        pen.fill(Ink.of(0x6f4a30), "M 330 122 L 366 142 L 372 150 L 338 138 Z");
        pen.fill(
                Ink.of(0xd9c3a0),
                "M 306 110 C 306 134 330 144 344 134 C 350 120 330 106 316 104 Z");
        pen.fill(
                Ink.of(0x8a5c3a),
                "M 316 108 C 334 108 348 124 348 138 C 336 132 324 124 316 108 Z");
        pen.oval(Ink.of(0x8a5c3a), 312, 103, 11, 10);
        pen.oval(Ink.of(0xe9dcc4), 308, 106, 6, 5);
        pen.fill(Ink.of(0x3a2724), "M 302 101 L 292 105 L 303 107 Z");
        pen.oval(Ink.of(0x241a18), 308, 100, 1.8, 1.8);
    }

    private void ribbon(Pen pen) {
        pen.fill(
                Ink.dark(RED, 0.14),
                "M 392 274 C 360 330 366 370 340 420 L 366 412 L 378 430 C 394 380 396 330 408 280 Z");
        pen.fill(
                RED,
                "M 398 274 C 416 330 414 368 436 424 L 446 404 L 470 408 C 446 360 436 320 414 272 Z");
        pen.fill(RED, "M 400 262 C 356 206 306 214 300 250 C 296 292 350 304 400 270 Z");
        pen.fill(
                Ink.dark(RED, 0.3),
                "M 392 264 C 362 238 332 240 324 254 C 332 272 364 276 392 268 Z");
        pen.fill(
                Ink.light(RED, 0.08),
                "M 400 262 C 444 206 494 214 500 250 C 504 292 450 304 400 270 Z");
        pen.fill(
                Ink.dark(RED, 0.3),
                "M 408 264 C 438 238 468 240 476 254 C 468 272 436 276 408 268 Z");
        pen.fill(Ink.dark(RED, 0.1), Outline.rounded(384, 246, 34, 40, 12));
        pen.line(
                Ink.clear(Ink.WHITE, 0.35),
                3,
                "M 312 240 Q 326 224 350 230 M 450 230 Q 476 224 488 240");
    }

    private void table(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.25), "M 200 404 L 620 404 L 790 600 L 10 600 Z");
        pen.fill(
                Pen.down(380, Ink.of(0xfdf8ea), 600, Ink.of(0xeaddc2)),
                "M 214 384 L 586 384 L 770 600 L 30 600 Z");
        pen.fill(Ink.clear(Ink.of(0x3f6f8f), 0.55), "M 350 384 L 362 384 L 300 600 L 276 600 Z");
        pen.fill(Ink.clear(Ink.of(0x3f6f8f), 0.55), "M 438 384 L 450 384 L 524 600 L 500 600 Z");
        pen.fill(Ink.clear(Ink.of(0x9ec3d4), 0.4), "M 362 384 L 438 384 L 500 600 L 300 600 Z");
        pen.fill(Ink.of(0xd9c7a5), "M 214 384 L 196 394 L 8 600 L 30 600 Z");
        pen.fill(Ink.of(0xcdb994), "M 586 384 L 604 394 L 792 600 L 770 600 Z");
    }

    private void laid(Pen pen, Random random) {
        plate(pen, 400, 414, 0.62);
        for (int i = 0; i < 2; i++) {
            double size = 0.86 + i * 0.34;
            plate(pen, 264 - i * 76, 462 + i * 88, size);
            plate(pen, 536 + i * 76, 462 + i * 88, size);
            glass(pen, 312 - i * 56, 444 + i * 80, size);
            glass(pen, 488 + i * 56, 444 + i * 80, size);
        }
        glass(pen, 446, 410, 0.6);
        pen.at(400, 556, 1.05, 1.05, () -> bouquet(pen, random));
        pen.at(330, 566, 1.1, 1.1, () -> Kitchenware.bread(pen, -18, 0, random));
    }

    private static void plate(Pen pen, double x, double y, double size) {
        pen.at(
                x,
                y,
                size,
                size,
                () -> {
                    pen.oval(Ink.clear(Ink.NIGHT, 0.18), 5, 6, 58, 25);
                    pen.oval(Ink.WHITE, 0, 0, 56, 23);
                    pen.line(Ink.of(0x3f6f8f), 2.4, Outline.oval(0, 0, 51, 20.4));
                    pen.oval(Ink.of(0xe4e6e0), 0, 1, 36, 13.6);
                    pen.line(Ink.of(0x98a1a6), 4, -70, 14, -58, -18);
                    pen.line(Ink.of(0x98a1a6), 4, 70, 14, 58, -18);
                    pen.fill(RED, "M -12 -6 L 14 -4 L 10 8 L -16 6 Z");
                });
    }

    private static void glass(Pen pen, double x, double y, double size) {
        pen.at(
                x,
                y,
                size,
                size,
                () -> {
                    pen.oval(Ink.clear(Ink.NIGHT, 0.18), 4, 2, 16, 6);
                    pen.fill(
                            Ink.clear(Ink.of(0xcfe9ec), 0.85),
                            "M -15 -44 L 15 -44 L 11 2 L -11 2 Z");
                    pen.fill(
                            Ink.clear(Ink.of(0x8fc0cc), 0.8),
                            "M -13.6 -26 L 13.6 -26 L 11 2 L -11 2 Z");
                    pen.line(Ink.clear(Ink.WHITE, 0.9), 3, -9, -38, -7, -6);
                });
    }

    private static void bouquet(Pen pen, Random random) {
        pen.fill(Ink.of(0x4a74a0), "M -18 -46 L 18 -46 L 24 18 C 20 26 -20 26 -24 18 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), "M 4 -46 L 18 -46 L 24 18 C 20 24 8 25 4 25 Z");
        pen.fill(Ink.of(0x5f8d4f), Outline.cloud(0, -74, 50, 38, random));
        Color[] petals = {Ink.of(0xf2c84b), Ink.of(0xe9738a), Ink.WHITE, Ink.of(0xe98a4a)};
        for (int i = 0; i < 16; i++) {
            double x = Math.cos(i * 2.4) * Math.sqrt(i) * 11;
            double y = -78 + Math.sin(i * 2.4) * Math.sqrt(i) * 8;
            pen.oval(petals[i % 4], x, y, 9, 9);
            pen.oval(Ink.of(0x9c5a2f), x, y, 3, 3);
        }
    }

    private void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xfff0b8), 0.15);
        pen.fill(sun, "M 60 0 L 190 0 L 300 600 L 90 600 Z");
        pen.fill(sun, "M 540 0 L 600 0 L 800 520 L 800 600 L 690 600 Z");
        pen.glow(Ink.clear(Ink.of(0xfff0b8), 0.4), 120, 30, 360);
        pen.vignette(800, 600, 0.42);
    }
}
