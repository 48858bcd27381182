package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A white and blue van in a cobbled street; two handymen lift a tool box out of it. */
final class RepairVan implements Scene {
    private static final Color BLUE = Ink.of(0x2f6fa8);
    private static final Color WORK = Ink.of(0x35608c);

    @Override
    public int width() {
        return 1200;
    }

    @Override
    public int height() {
        return 900;
    }

    @Override
    public double pixelsPerUnit() {
        return 10 / 3.0;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        houses(pen);
        neighbour(pen);
        vine(pen, random);
        street(pen, random);
        van(pen);
        openDoor(pen);
        handymen(pen);
        HouseCat.sitting(pen, Ink.of(0x4a4448), 92, 838, 0.86);
        light(pen);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x86bfe0), 360, Ink.of(0xfbeccd)), 0, 0, 1200, 640);
        for (int i = 0; i < 4; i++) {
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.8),
                    Outline.cloud(110 + i * 310, 50 + i % 2 * 36, 90, 18, random));
        }
        pen.fill(
                Ink.of(0x9db8a4),
                Outline.below(640, -10, 210, 200, 160, 420, 214, 700, 130, 960, 200, 1210, 150));
        for (double[] swallow : new double[][] {{360, 84}, {420, 60}, {700, 76}}) {
            pen.line(
                    Ink.of(0x3a3f58),
                    3,
                    Outline.at(swallow[0], swallow[1], "M -16 -6 Q -6 -8 0 0 Q 6 -8 16 -6"));
        }
    }

    private static void houses(Pen pen) {
        pen.at(120, 628, 1.12, 1.12, () -> new HouseFront(pen, Ink.of(0xe3b25a)).draw());
        pen.at(1100, 628, 1.14, 1.14, () -> new HouseFront(pen, Ink.of(0xc86c55)).draw());
        pen.fill(
                Ink.of(0xa89a88),
                "M 270 628 L 270 470 L 450 470 L 450 628 Z M 766 628 L 766 470 L 960 470 L 960 628 Z");
        pen.fill(Ink.of(0xb5573c), "M 262 474 L 272 448 L 950 448 L 960 474 Z");
        pen.at(608, 628, 1.2, 1.2, () -> new HouseFront(pen, Ink.of(0xf5ead4)).draw());
    }

    /** Somebody looks out of the window at what is going on. */
    private static void neighbour(Pen pen) {
        Look look = Look.of(1, Ink.of(0xb0563f), Look.Hair.SCARF, Ink.of(0x5f7a52));
        pen.inside(
                Outline.box(698, 264, 58, 94),
                () -> {
                    pen.box(Ink.of(0x4a5a66), 698, 264, 58, 94);
                    Figure.front(pen, look, Pose.ON_TABLE, -0.6, Figure.spot(727, 456, 178));
                });
    }

    private static void vine(Pen pen, Random random) {
        pen.line(Ink.of(0x6b4c38), 10, "M 836 628 C 850 560 820 520 846 440");
        for (int i = 0; i < 26; i++) {
            double x = 790 + random.nextInt(130);
            double y = 420 + random.nextInt(76);
            pen.fill(
                    i % 3 == 0
                            ? Ink.of(0x4f7a42)
                            : i % 3 == 1 ? Ink.of(0x6d9a54) : Ink.of(0x86b066),
                    Outline.cloud(x, y, 24, 18, random));
        }
    }

    private static void street(Pen pen, Random random) {
        pen.box(Pen.down(620, Ink.of(0xb8a68c), 900, Ink.of(0x8d7b68)), 0, 622, 1200, 280);
        for (int row = 0; row < 12; row++) {
            double y = 634 + row * 14 + row * row * 1.1;
            double size = 15 + row * 1.7;
            for (double x = -20 + row % 2 * size; x < 1230; x += size * 2.1) {
                Color stone =
                        Ink.mix(Ink.of(0xdccdb0), Ink.of(0x94846f), random.nextDouble() * 0.85);
                pen.oval(Ink.clear(Ink.NIGHT, 0.16), x + 2, y + 3, size, size * 0.45);
                pen.oval(stone, x, y, size * 0.96, size * 0.42);
            }
        }
        pen.box(Ink.of(0xcabb9f), 0, 622, 1200, 12);
    }

    private static void van(Pen pen) {
        pen.oval(Ink.clear(Ink.of(0x2a2440), 0.4), 440, 806, 350, 26);
        String body =
                "M 96 792 C 78 792 74 760 78 690 C 80 650 96 636 150 622 L 216 506 C 228 484 246 472 276 472 L 720 472 C 744 472 754 484 754 506 L 754 792 Z";
        pen.fill(Pen.down(470, Ink.of(0xfffefa), 800, Ink.of(0xdbe0e4)), body);
        pen.inside(
                Outline.path(body),
                () -> {
                    pen.fill(
                            BLUE,
                            "M 60 700 C 200 690 300 700 420 676 C 540 652 640 640 780 640 L 780 810 L 60 810 Z");
                    pen.fill(
                            Ink.of(0x86b4dc),
                            "M 60 690 C 200 680 300 690 420 666 C 540 642 640 630 780 630 L 780 640 C 640 640 540 652 420 676 C 300 700 200 690 60 700 Z");
                    pen.box(Ink.of(0x3a3f4a), 60, 778, 720, 20);
                });
        pen.fill(Ink.of(0x44586a), "M 176 618 L 230 516 Q 238 504 254 504 L 300 504 L 300 618 Z");
        pen.fill(Ink.of(0x44586a), Outline.rounded(314, 504, 92, 114, 8));
        pen.fill(
                Ink.clear(Ink.of(0xd9eef6), 0.6),
                "M 190 612 L 240 518 L 270 518 L 222 612 Z M 326 612 L 368 512 L 394 512 L 350 612 Z");
        Look driver = Look.of(2, Look.BLACK, Look.Hair.CROP, Ink.of(0xd98a3a));
        pen.inside(
                Outline.rounded(314, 504, 92, 114, 8),
                () -> Figure.front(pen, driver, Pose.ON_TABLE, -0.6, Figure.spot(362, 716, 194)));
        pen.line(
                Ink.clear(Ink.of(0x4a5a6a), 0.5),
                3,
                "M 306 500 L 306 776 M 414 486 L 414 776 M 306 776 L 414 776 M 750 500 L 750 776");
        pen.fill(Ink.of(0x8f9aa4), Outline.rounded(372, 644, 30, 9, 4));
        pen.at(590, 566, 0.86, 0.86, () -> ProjectSign.draw(pen));
        pen.oval(Ink.of(0xfdf2c0), 98, 690, 17, 26);
        pen.line(Ink.of(0xb9c2c8), 3, Outline.oval(98, 690, 17, 26));
        pen.fill(Ink.of(0x3a3f4a), Outline.rounded(66, 752, 90, 26, 9));
        pen.fill(Ink.of(0x2f343c), Outline.rounded(196, 598, 18, 40, 7));
        wheel(pen, 226);
        wheel(pen, 640);
    }

    private static void wheel(Pen pen, double x) {
        pen.fill(Ink.of(0x23262c), Outline.at(x, 790, "M -66 8 C -66 -76 66 -76 66 8 Z"));
        pen.oval(Ink.of(0x2b2c32), x, 790, 52, 52);
        pen.oval(Ink.of(0xcfd6da), x, 790, 30, 30);
        pen.oval(Ink.of(0x8f9aa4), x, 790, 22, 22);
        for (int i = 0; i < 5; i++) {
            double angle = i * 2 * Math.PI / 5;
            pen.oval(Ink.of(0x4a525a), x + 13 * Math.cos(angle), 790 + 13 * Math.sin(angle), 4, 4);
        }
        pen.oval(Ink.of(0xe6ebed), x, 790, 7, 7);
    }

    /** The load floor at the back and the door that stands open. */
    private static void openDoor(Pen pen) {
        pen.fill(Ink.of(0x4a4f58), "M 752 482 L 784 494 L 784 772 L 752 792 Z");
        pen.fill(
                Ink.of(0xd9a860),
                "M 754 560 L 782 564 L 782 580 L 754 578 Z M 754 650 L 782 652 L 782 668 L 754 668 Z");
        pen.fill(Ink.of(0xc4573f), Outline.rounded(757, 528, 22, 34, 3));
        pen.fill(Ink.of(0xf0c35a), Outline.rounded(758, 618, 21, 34, 3));
        pen.fill(Ink.of(0xe9edf0), "M 784 490 L 836 462 L 836 764 L 784 776 Z");
        pen.fill(BLUE, "M 784 640 L 836 634 L 836 764 L 784 776 Z");
        pen.fill(Ink.of(0x5a7488), "M 792 510 L 828 492 L 828 580 L 792 588 Z");
        pen.fill(Ink.of(0xd8423c), Outline.rounded(742, 684, 12, 40, 4));
    }

    private static void handymen(Pen pen) {
        Look old =
                Look.of(1, Ink.of(0x5b4a3a), Look.Hair.HAT, Ink.of(0xf0e2c4))
                        .in(WORK)
                        .with(Look.Extra.MOUSTACHE);
        Look young =
                Look.of(0, Look.RED, Look.Hair.CURLS, Ink.of(0xd9573f))
                        .in(WORK)
                        .with(Look.Extra.BEARD);
        pen.oval(Ink.clear(Ink.NIGHT, 0.32), 880, 850, 90, 13);
        pen.oval(Ink.clear(Ink.NIGHT, 0.32), 1114, 856, 90, 13);
        Figure.Spot left = Figure.spot(872, 846, 396);
        Figure.Spot right = Figure.spot(1106, 852, 410);
        Figure.front(pen, old, Pose.of("-15 -63 -12 -50", "17 -66 21 -52"), 0.8, left);
        Figure.front(pen, young, Pose.of("-17 -66 -21 -52", "15 -63 13 -50"), -0.8, right);
        Overalls.on(pen, WORK, left);
        Overalls.on(pen, WORK, right);
        toolBox(pen, 988, 638);
        pen.oval(old.skin(), 954, 640, 12, 10);
        pen.oval(young.skin(), 1022, 640, 12, 10);
    }

    private static void toolBox(Pen pen, double x, double y) {
        pen.at(
                x,
                y,
                1,
                1,
                () -> {
                    pen.turned(
                            -20,
                            -30,
                            10,
                            () -> pen.at(-30, -6, 0.7, 0.7, () -> HandTools.hammer(pen)));
                    pen.turned(
                            14, 24, 0, () -> pen.at(24, 4, 0.7, 0.7, () -> HandTools.wrench(pen)));
                    pen.fill(Ink.of(0xd8423c), "M -76 22 L 76 22 L 70 96 L -70 96 Z");
                    pen.fill(Ink.clear(Ink.NIGHT, 0.18), "M 20 22 L 76 22 L 70 96 L 20 96 Z");
                    pen.fill(Ink.of(0xb7322f), Outline.rounded(-80, 16, 160, 16, 4));
                    pen.line(Ink.of(0x6d5038), 11, "M -74 2 L 74 2");
                    pen.line(Ink.of(0x8f2a28), 8, "M -66 2 L -66 28 M 66 2 L 66 28");
                    pen.fill(Ink.of(0xe8c56a), Outline.rounded(-16, 44, 32, 18, 4));
                });
    }

    private static void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xfff2cc), 0.5), 60, 60, 560);
        pen.vignette(1200, 900, 0.36);
    }
}
