package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** A blue wooden chair by a window in the winter sun; only the cat has found the place. */
final class BlueChair implements Scene {
    private static final Color BLUE = Ink.of(0x2f72b5);
    private static final Color[] PETALS = {Ink.of(0xf6d04a), Ink.of(0xe9604a), Ink.WHITE};

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
        room(pen);
        window(pen, random);
        picture(pen);
        sunlight(pen);
        shadow(pen);
        chair(pen);
        pen.at(486, 736, 1.25, 1.25, () -> Caller.sleepingCat(pen, Ink.of(0x8a8f98)));
        pen.fill(
                Ink.clear(Ink.of(0xfff3c8), 0.14), "M 300 80 L 520 80 L 330 800 L 0 800 L 0 620 Z");
        pen.glow(Ink.clear(Ink.of(0xfff3c8), 0.5), 430, 250, 320);
        pen.vignette(600, 800, 0.4);
    }

    private void room(Pen pen) {
        pen.box(Pen.across(0, Ink.of(0xd9cfc4), 600, Ink.of(0xf3ebdc)), 0, 0, 600, 600);
        pen.box(Ink.of(0xbfc9c6), 0, 470, 600, 118);
        pen.box(Ink.of(0xf6f1e6), 0, 462, 600, 10);
        for (int i = 0; i < 8; i++) {
            pen.line(Ink.clear(Ink.SLATE, 0.3), 2, 20 + i * 82, 476, 20 + i * 82, 578);
        }
        pen.box(Ink.of(0xf6f1e6), 0, 574, 600, 16);
        pen.box(Pen.down(590, Ink.of(0xb98654), 800, Ink.of(0x8f6138)), 0, 590, 600, 210);
        for (int i = -8; i < 9; i++) {
            pen.line(Ink.clear(Ink.WALNUT, 0.4), 2, 300 + i * 62, 590, 300 + i * 130, 800);
        }
    }

    private void window(Pen pen, Random random) {
        pen.box(Ink.of(0xfdfaf2), 254, 54, 306, 372);
        Shape glass = Outline.box(272, 72, 270, 336);
        pen.fill(Pen.down(72, Ink.of(0x9fc4e0), 408, Ink.of(0xfdeed0)), glass);
        pen.inside(
                glass,
                () -> {
                    pen.glow(Ink.clear(Ink.of(0xfff6d0), 0.95), 448, 214, 150);
                    pen.oval(Ink.of(0xfffbea), 448, 214, 24, 24);
                    pen.fill(
                            Ink.of(0xb5c9dc),
                            Outline.below(420, 260, 300, 330, 250, 400, 296, 470, 262, 560, 300));
                    pen.fill(
                            Ink.of(0xf3f7fb),
                            Outline.below(420, 260, 350, 340, 334, 430, 350, 560, 330));
                    house(pen);
                    tree(pen, random);
                });
        pen.box(Ink.of(0xfdfaf2), 402, 72, 12, 336);
        pen.box(Ink.of(0xfdfaf2), 272, 176, 270, 10);
        frost(pen);
        pen.box(Ink.of(0xfdfaf2), 236, 420, 340, 20);
        pen.box(Ink.clear(Ink.NIGHT, 0.12), 246, 440, 322, 7);
        pen.fill(Ink.of(0xb9583a), "M 496 376 L 540 376 L 533 421 L 503 421 Z");
        pen.fill(Ink.of(0x5a8350), Outline.cloud(518, 356, 32, 26, random));
        for (int i = 0; i < 5; i++) {
            pen.oval(
                    i % 2 == 0 ? Ink.of(0xd83a34) : Ink.of(0xf08fa6),
                    500 + i * 9,
                    346 + i % 3 * 9,
                    6,
                    6);
        }
    }

    private static void house(Pen pen) {
        pen.box(Ink.of(0xd9b58a), 300, 312, 70, 50);
        pen.fill(Ink.WHITE, "M 290 316 L 312 286 L 360 286 L 382 316 Z");
        pen.box(Ink.of(0x5a6f86), 312, 326, 14, 18);
        pen.box(Ink.of(0x5a6f86), 342, 326, 14, 18);
        pen.box(Ink.of(0x9a6a52), 350, 268, 11, 24);
        pen.line(Ink.clear(Ink.WHITE, 0.8), 6, "M 356 264 C 350 246 364 238 358 220");
    }

    private static void tree(Pen pen, Random random) {
        pen.line(Ink.of(0x5a4a48), 9, "M 520 410 C 514 360 520 320 508 270");
        pen.line(
                Ink.of(0x5a4a48),
                5,
                "M 516 340 C 490 310 480 290 462 286 M 513 300 C 530 270 540 260 548 240 M 509 280 C 500 250 490 240 488 220");
        pen.line(
                Ink.WHITE,
                2.4,
                "M 515 336 C 490 306 480 287 464 283 M 510 296 C 528 266 538 256 546 238");
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.of(0xc43f3a), 470 + i * 20, 282 - random.nextInt(24), 4, 4);
        }
    }

    private static void frost(Pen pen) {
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? 272 : 414;
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.6),
                    Outline.at(
                            x, 408, "M 0 0 L 0 -46 C 12 -30 20 -34 28 -18 C 44 -22 60 -8 76 0 Z"));
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.5),
                    Outline.at(x, 186, "M 0 0 L 34 0 C 24 8 14 10 12 22 C 6 24 2 34 0 40 Z"));
        }
    }

    private void picture(Pen pen) {
        pen.box(Ink.clear(Ink.NIGHT, 0.16), 68, 150, 126, 154);
        pen.box(Ink.of(0x8a6347), 60, 140, 126, 154);
        pen.box(Ink.of(0xfdfaf2), 70, 150, 106, 134);
        pen.box(Pen.down(162, Ink.of(0xa9d3e0), 272, Ink.of(0xf6e6c0)), 82, 162, 82, 110);
        pen.fill(Ink.of(0xa9b08a), Outline.below(272, 82, 236, 124, 206, 164, 240));
        for (int i = 0; i < 6; i++) {
            double y = 232 - Math.abs(i - 2.5) * -4;
            pen.box(Ink.WHITE, 100 + i * 8, y - 12, 8, 16);
            pen.box(Ink.of(0xc06f4c), 99 + i * 8, y - 15, 10, 4);
        }
        pen.fill(Ink.of(0x6f8a58), "M 82 272 L 82 254 C 110 244 140 248 164 256 L 164 272 Z");
        pen.line(Ink.WALNUT, 2, "M 96 140 L 123 116 L 150 140");
    }

    private void sunlight(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xffe6a8), 0.5);
        pen.fill(sun, "M 196 606 L 306 606 L 214 700 L 72 700 Z");
        pen.fill(sun, "M 320 606 L 430 606 L 372 700 L 230 700 Z");
        pen.fill(sun, "M 62 708 L 206 708 L 114 800 L -60 800 Z");
        pen.fill(sun, "M 222 708 L 366 708 L 308 800 L 132 800 Z");
        pen.fill(sun, "M 446 606 L 560 606 L 600 660 L 600 700 L 392 700 Z");
        pen.fill(sun, "M 388 708 L 600 708 L 600 800 L 328 800 Z");
    }

    private void shadow(Pen pen) {
        Color dark = Ink.clear(Ink.of(0x4a3040), 0.34);
        pen.fill(dark, "M 196 716 L 332 742 L 270 800 L 90 800 Z");
        pen.line(
                dark,
                15,
                "M 202 706 L 96 800 M 346 738 L 280 800 M 412 668 L 300 770 M 268 654 L 160 752");
    }

    private void chair(Pen pen) {
        leg(pen, 270, 520, 268, 654);
        leg(pen, 416, 544, 414, 670);
        pen.line(Ink.dark(BLUE, 0.3), 10, "M 204 640 L 270 600 M 346 668 L 414 620");
        back(pen);
        seat(pen);
        leg(pen, 204, 566, 202, 708);
        leg(pen, 346, 592, 346, 740);
        pen.line(Ink.dark(BLUE, 0.12), 11, "M 204 646 L 346 674");
        pen.line(BLUE, 11, "M 204 616 L 346 644");
        pen.line(Ink.light(BLUE, 0.3), 3, "M 206 613 L 344 640");
    }

    private static void leg(Pen pen, double x, double y, double footX, double footY) {
        pen.line(Ink.dark(BLUE, 0.22), 19, x, y, footX, footY);
        pen.line(BLUE, 13, x - 2, y, footX - 2, footY - 2);
        pen.line(Ink.light(BLUE, 0.35), 3, x - 5, y + 6, footX - 5, footY - 8);
    }

    private void back(Pen pen) {
        pen.line(Ink.dark(BLUE, 0.22), 19, 270, 530, 256, 286);
        pen.line(BLUE, 13, 268, 530, 254, 288);
        pen.line(Ink.dark(BLUE, 0.22), 19, 416, 556, 428, 300);
        pen.line(BLUE, 13, 414, 556, 426, 302);
        pen.oval(Ink.light(BLUE, 0.12), 255, 272, 13, 15);
        pen.oval(Ink.light(BLUE, 0.12), 428, 286, 13, 15);
        for (int i = 0; i < 3; i++) {
            double y = i * 66;
            double high = i == 0 ? 48 : 34;
            double left = 262 + i * 2;
            double right = 424 - i * 2;
            double arch = i == 0 ? 26 : 12;
            String rail =
                    "M "
                            + left
                            + " "
                            + (306 + y)
                            + " Q 344 "
                            + (314 + y - arch)
                            + " "
                            + right
                            + " "
                            + (318 + y)
                            + " L "
                            + right
                            + " "
                            + (318 + y + high)
                            + " Q 344 "
                            + (314 + y + high - arch * 0.6)
                            + " "
                            + left
                            + " "
                            + (306 + y + high)
                            + " Z";
            pen.fill(Ink.dark(BLUE, 0.25), Outline.at(2, 5, rail));
            pen.fill(Pen.across(left, Ink.light(BLUE, 0.14), right, BLUE), rail);
            flowers(pen, y + (i == 0 ? 327 : 327 - 2), i);
        }
    }

    private static void flowers(Pen pen, double y, int row) {
        int count = row == 0 ? 5 : 3;
        for (int i = 0; i < count; i++) {
            double x = 344 + (i - (count - 1) / 2.0) * 31;
            double at = y + (x - 344) * 0.06 - (row == 0 ? 4 - Math.abs(i - 2) * 3 : 0);
            pen.fill(
                    Ink.of(0x8fc08a),
                    Outline.at(
                            x,
                            at,
                            "M -4 0 Q -17 -8 -16 4 Q -8 6 -4 0 Z M 4 0 Q 17 -8 16 4 Q 8 6 4 0 Z"));
            for (int k = 0; k < 5; k++) {
                double angle = k * 1.257;
                pen.oval(
                        PETALS[i % 3], x + Math.cos(angle) * 5, at + Math.sin(angle) * 5, 4.4, 4.4);
            }
            pen.oval(Ink.of(0x7a3f2a), x, at, 3, 3);
        }
    }

    private void seat(Pen pen) {
        Shape rush = Outline.path("M 196 556 L 272 512 L 424 538 L 354 586 Z");
        pen.fill(
                Ink.dark(Ink.of(0xb98a4a), 0.2),
                "M 196 556 L 354 586 L 424 538 L 424 552 L 354 604 L 196 572 Z");
        pen.fill(Ink.of(0xe0b868), rush);
        pen.inside(
                rush,
                () -> {
                    pen.fill(
                            Ink.of(0xcfa352),
                            "M 196 556 L 311 548 L 354 586 Z M 272 512 L 311 548 L 424 538 Z");
                    for (int i = 1; i < 8; i++) {
                        double t = i / 8.0;
                        Color straw = Ink.clear(Ink.of(0x8a6230), 0.55);
                        pen.line(straw, 2, 196 + 115 * t, 556 - 8 * t, 354 - 43 * t, 586 - 38 * t);
                        pen.line(straw, 2, 272 + 39 * t, 512 + 36 * t, 424 - 113 * t, 538 + 10 * t);
                        pen.line(straw, 2, 196 + 115 * t, 556 - 8 * t, 272 + 39 * t, 512 + 36 * t);
                        pen.line(straw, 2, 354 - 43 * t, 586 - 38 * t, 424 - 113 * t, 538 + 10 * t);
                    }
                });
    }
}
