package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** People around a work bench; tools hang on the wall behind them. */
final class RepairBench implements Postcard {
    private static final Color BOARD = Ink.of(0x3e5c74);

    @Override
    public void draw(Pen pen, Random random) {
        room(pen);
        board(pen);
        lockers(pen);
        lamps(pen);
        farSide(pen);
        bench(pen, random);
        onBench(pen);
        nearSide(pen);
        light(pen);
    }

    private void room(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0xdde5e4), 600, Ink.of(0xc3d0d2)), 0, 0, 1200, 620);
        for (int row = 0; row < 19; row++) {
            for (int i = -1; i < 20; i++) {
                pen.line(
                        Ink.clear(Ink.of(0x7f95a0), 0.2),
                        1.6,
                        Outline.rounded(i * 66 + row % 2 * 33, row * 26, 66, 26, 2));
            }
        }
        pen.box(Ink.of(0x7fa19c), 0, 420, 1200, 200);
        pen.box(Ink.of(0x5f857f), 0, 414, 1200, 8);
        pen.box(Pen.down(610, Ink.of(0x8d8a86), 800, Ink.of(0x65605e)), 0, 610, 1200, 190);
    }

    private void board(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(254, 86, 700, 280, 6));
        pen.fill(BOARD, Outline.rounded(244, 74, 700, 280, 6));
        for (int row = 0; row < 9; row++) {
            for (int i = 0; i < 24; i++) {
                pen.oval(Ink.clear(Ink.NIGHT, 0.3), 264 + i * 29, 92 + row * 30, 2.4, 2.4);
            }
        }
        hung(pen, 300, 168, 1.1, () -> HandTools.saw(pen));
        hung(pen, 394, 160, 1.1, () -> HandTools.hammer(pen));
        hung(pen, 478, 160, 1.1, () -> HandTools.wrench(pen));
        hung(pen, 534, 152, 0.84, () -> HandTools.wrench(pen));
        hung(pen, 580, 144, 0.64, () -> HandTools.wrench(pen));
        hung(pen, 650, 154, 1, () -> HandTools.pliers(pen, Ink.of(0xd8423c)));
        hung(pen, 718, 154, 1, () -> HandTools.pliers(pen, Ink.of(0xf0b93a)));
        Color[] handles = {Ink.of(0xd8423c), Ink.of(0xf0b93a), Ink.of(0x3f9a6b), Ink.of(0xe08040)};
        for (int i = 0; i < 4; i++) {
            Color handle = handles[i];
            double size = 1 - i * 0.1;
            hung(pen, 778 + i * 40, 150 - i * 5, size, () -> HandTools.screwdriver(pen, handle));
        }
        pen.turned(
                90,
                380,
                300,
                () -> hung(pen, 380, 300, 1, () -> HandTools.level(pen, Ink.of(0xf0b93a))));
        hung(pen, 878, 276, 0.9, () -> HandTools.tape(pen));
        for (int i = 0; i < 3; i++) {
            pen.line(Ink.of(0xd39a3f), 9, Outline.circle(780, 284, 38 - i * 9));
        }
    }

    private static void hung(Pen pen, double x, double y, double scale, Runnable tool) {
        pen.at(
                x + 6,
                y + 7,
                scale,
                scale,
                () -> pen.oval(Ink.clear(Ink.NIGHT, 0.14), 0, 0, 18, 50));
        pen.at(x, y, scale, scale, tool);
    }

    private void lockers(Pen pen) {
        for (int i = 0; i < 2; i++) {
            double x = i * 104 - 6;
            pen.box(Ink.of(0x6d8a9a), x, 120, 100, 500);
            pen.box(Ink.of(0x5a7585), x + 84, 120, 16, 500);
            pen.line(Ink.clear(Ink.NIGHT, 0.35), 4, x + 24, 160, x + 66, 160, x + 24, 160);
            pen.line(
                    Ink.clear(Ink.NIGHT, 0.35),
                    4,
                    "M " + (x + 24) + " 176 L " + (x + 66) + " 176 M " + (x + 24) + " 192 L "
                            + (x + 66) + " 192");
            pen.fill(Ink.of(0xd0d8da), Outline.rounded(x + 70, 350, 9, 36, 4));
        }
        pen.box(Ink.of(0xc98a4c), 1000, 250, 220, 12);
        pen.box(Ink.of(0xc98a4c), 1000, 372, 220, 12);
        Color[] boxes = {Ink.of(0xd9695a), Ink.of(0xf0c35a), Ink.of(0x5f97a0)};
        for (int i = 0; i < 6; i++) {
            double y = i < 3 ? 250 : 372;
            double x = 1008 + i % 3 * 66;
            pen.fill(boxes[(i + i / 3) % 3], Outline.at(x, y, "M 0 -56 L 58 -56 L 52 0 L 6 0 Z"));
            pen.fill(Ink.clear(Ink.WHITE, 0.8), Outline.rounded(x + 16, y - 36, 26, 14, 3));
        }
    }

    private static void lamps(Pen pen) {
        for (double x : new double[] {330, 860}) {
            pen.glow(Ink.clear(Ink.of(0xf4fbff), 0.6), x, 30, 330);
            pen.line(
                    Ink.of(0x59636c),
                    4,
                    "M " + (x - 90) + " 0 L " + (x - 90) + " 26 M " + (x + 90) + " 0 L " + (x + 90)
                            + " 26");
            pen.fill(Ink.of(0x59636c), Outline.rounded(x - 150, 20, 300, 14, 5));
            pen.fill(Ink.WHITE, Outline.rounded(x - 140, 32, 280, 11, 5));
        }
    }

    private void farSide(Pen pen) {
        Look teacher =
                Look.of(1, Look.GREY, Look.Hair.SHORT, Ink.of(0x2f5f8a))
                        .with(Look.Extra.MOUSTACHE, Look.Extra.APRON);
        Figure.front(
                pen,
                Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0xc4573f)),
                Pose.FOLDED,
                0.9,
                Figure.spot(246, 806, 440));
        Figure.front(
                pen,
                Look.of(2, Look.BLACK, Look.Hair.CROP, Ink.of(0x6b7a4a)).with(Look.Extra.BEARD),
                Pose.ON_TABLE,
                0.8,
                Figure.spot(414, 816, 462));
        Figure.front(
                pen,
                Look.of(0, Look.RED, Look.Hair.BOB, Ink.of(0x7a5a86)).with(Look.Extra.GLASSES),
                Pose.HOLDING,
                -0.9,
                Figure.spot(800, 806, 436));
        Figure.front(
                pen,
                Look.of(3, Look.BLACK, Look.Hair.SHORT, Ink.of(0xe0a33a)),
                Pose.ON_TABLE,
                -0.9,
                Figure.spot(966, 818, 458));
        Figure.front(
                pen,
                teacher,
                Pose.of("-16 -64 -7 -62", "17 -66 22 -76"),
                -0.2,
                Figure.spot(606, 816, 480));
    }

    private void bench(Pen pen, Random random) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.3), "M 40 720 L 1160 720 L 1200 800 L 0 800 Z");
        pen.fill(
                Pen.down(560, Ink.of(0xdcae76), 690, Ink.of(0xba8650)),
                "M 120 566 L 1080 566 L 1180 690 L 20 690 Z");
        for (int i = 1; i < 4; i++) {
            double y = 566 + i * i * 8 + i * 16;
            pen.line(Ink.clear(Ink.WALNUT, 0.35), 2.4, 120 - i * 28, y, 1080 + i * 28, y);
        }
        for (int i = 0; i < 26; i++) {
            double x = 120 + random.nextInt(960);
            double y = 580 + random.nextInt(100);
            pen.line(Ink.clear(Ink.WALNUT, 0.25), 1.6, x, y, x + 12 + random.nextInt(30), y);
        }
        pen.box(Pen.down(690, Ink.of(0x9a6a40), 750, Ink.of(0x7c5233)), 20, 690, 1160, 56);
        pen.box(Ink.of(0x6b462d), 60, 746, 80, 60);
        pen.box(Ink.of(0x6b462d), 1060, 746, 80, 60);
        vise(pen);
    }

    private static void vise(Pen pen) {
        pen.fill(Ink.of(0x2f6b8a), "M 150 640 L 250 640 L 262 690 L 138 690 Z");
        pen.fill(Ink.of(0x3d82a4), Outline.rounded(150, 580, 40, 66, 6));
        pen.fill(Ink.of(0x3d82a4), Outline.rounded(212, 580, 40, 66, 6));
        pen.box(Ink.of(0xcbd3d8), 186, 576, 8, 26);
        pen.box(Ink.of(0xcbd3d8), 208, 576, 8, 26);
        pen.fill(Ink.of(0xdcae76), "M 193 520 L 209 520 L 209 612 L 193 612 Z");
        pen.line(Ink.of(0x8f99a2), 7, "M 250 622 L 290 622 M 290 598 L 290 646");
    }

    /** A tap in its parts, a lamp with its cord, and what repairs them. */
    private static void onBench(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), "M 462 594 L 738 594 L 764 672 L 436 672 Z");
        pen.fill(Ink.of(0xf3ead8), "M 458 586 L 742 586 L 764 664 L 432 664 Z");
        pen.at(572, 634, 0.5, 0.5, () -> Faucet.draw(pen));
        pen.at(660, 630, 0.62, 0.42, () -> HandTools.wrench(pen));
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.of(0x8f99a2), 480 + i * 18, 650 - i % 2 * 10, 8, 5);
            pen.oval(Ink.of(0xf3ead8), 480 + i * 18, 649 - i % 2 * 10, 3.4, 2);
        }
        pen.at(712, 412, 0.5, 0.5, () -> HandTools.bulb(pen));
        pen.line(Ink.of(0x3d4654), 5, "M 856 650 C 900 600 980 690 1040 630");
        pen.fill(
                Ink.of(0xc4573f),
                "M 800 652 C 800 626 812 604 836 604 C 860 604 872 626 872 652 Z");
        pen.oval(Ink.of(0xe98a74), 836, 652, 36, 8);
        pen.turned(
                64,
                340,
                640,
                () ->
                        pen.at(
                                340,
                                640,
                                0.7,
                                0.7,
                                () -> HandTools.screwdriver(pen, Ink.of(0x3f9a6b))));
        pen.turned(100, 960, 660, () -> pen.at(960, 660, 0.8, 0.6, () -> HandTools.hammer(pen)));
    }

    private static void nearSide(Pen pen) {
        Figure.back(
                pen,
                Look.of(1, Look.CHESTNUT, Look.Hair.BUN, Ink.of(0x4f7a5c)),
                Pose.of("-16 -62 -10 -52", "16 -62 9 -56"),
                Figure.spot(330, 1130, 610));
        Figure.back(
                pen,
                Look.of(2, Look.BROWN, Look.Hair.SHORT, Ink.of(0x9c4450)),
                Pose.FOLDED,
                Figure.spot(912, 1142, 620));
        Figure.back(
                pen,
                Look.of(0, Look.SILVER, Look.Hair.CROP, Ink.of(0x5a6680)),
                Pose.HANGING,
                Figure.spot(1108, 1120, 590));
    }

    private static void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xfff4d4), 0.34), 606, 560, 420);
        pen.vignette(1200, 800, 0.4);
    }
}
