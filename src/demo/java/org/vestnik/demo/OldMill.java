package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Guests before an old water mill on a golden afternoon in September. */
final class OldMill implements Scene {
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
        sky(pen, random);
        trees(pen, random);
        mill(pen, random);
        river(pen, random);
        wheel(pen);
        bank(pen, random);
        duck(pen, 292, 448, 1);
        duck(pen, 250, 458, -1);
        guests(pen);
        leaves(pen, random);
        pen.glow(Ink.clear(Ink.of(0xffe3a0), 0.45), 700, 90, 420);
        pen.vignette(800, 600, 0.38);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x8fc0d6), 300, Ink.of(0xfdeabf)), 0, 0, 800, 330);
        for (int i = 0; i < 3; i++) {
            double x = 380 + i * 170;
            pen.fill(Ink.clear(Ink.WHITE, 0.65), Outline.cloud(x, 60 + i % 2 * 40, 62, 14, random));
        }
        pen.fill(
                Ink.of(0xa9bca6),
                Outline.below(340, 300, 240, 420, 190, 540, 232, 660, 176, 820, 220));
        pen.box(Pen.down(300, Ink.of(0xa9a765), 480, Ink.of(0x94985a)), 0, 300, 800, 300);
        pen.fill(Ink.of(0x93a276), Outline.below(340, 300, 280, 460, 248, 600, 270, 820, 232));
    }

    private void trees(Pen pen, Random random) {
        Color[] crowns = {
            Ink.of(0xd9952f), Ink.of(0xb9a23c), Ink.of(0xc9682f), Ink.of(0x8a9a45), Ink.of(0xe0b040)
        };
        for (int i = 0; i < 9; i++) {
            double x = 340 + i * 58;
            double y = 250 - i % 3 * 22;
            double size = 46 + random.nextInt(20);
            pen.line(Ink.of(0x5d4332), 8, x, 330, x, y);
            pen.fill(Ink.dark(crowns[i % 5], 0.15), Outline.cloud(x, y, size, size, random));
            pen.fill(crowns[i % 5], Outline.cloud(x + 5, y - 9, size * 0.76, size * 0.7, random));
            pen.fill(
                    Ink.light(crowns[i % 5], 0.3),
                    Outline.cloud(x + 12, y - 20, size * 0.4, size * 0.34, random));
        }
    }

    private void mill(Pen pen, Random random) {
        pen.box(Ink.of(0xb5a283), 40, 226, 290, 180);
        for (int row = 0; row < 8; row++) {
            double x = 40 - random.nextInt(20);
            while (x < 326) {
                double length = 24 + random.nextInt(26);
                double left = Math.max(40, x);
                double right = Math.min(330, x + length - 2);
                Color stone = Ink.mix(Ink.of(0xd6c39d), Ink.of(0x8f7d66), random.nextDouble());
                pen.fill(
                        stone,
                        Outline.rounded(left, 228 + row * 22, Math.max(4, right - left), 20, 5));
                x += length;
            }
        }
        pen.box(Ink.of(0xf3e6c8), 24, 136, 322, 92);
        pen.box(Ink.clear(Ink.of(0x5a3f50), 0.2), 24, 136, 60, 92);
        for (int i = 0; i < 6; i++) {
            pen.box(Ink.of(0x6a4630), 24 + i * 62.6, 136, 8, 92);
        }
        pen.box(Ink.of(0x6a4630), 20, 222, 330, 9);
        pen.box(Ink.of(0x6a4630), 20, 132, 330, 8);
        pen.line(Ink.of(0x6a4630), 7, "M 36 226 L 86 140 M 334 226 L 284 140");
        windows(pen);
        roof(pen);
        pen.box(Ink.of(0x5a3a26), 256, 300, 54, 106);
        pen.box(Ink.of(0x86603f), 261, 305, 44, 101);
    }

    private static void windows(Pen pen) {
        for (double x : new double[] {106, 170, 232}) {
            pen.box(Ink.of(0x5a3a26), x, 152, 40, 54);
            pen.box(Ink.of(0x7fa0a6), x + 4, 156, 32, 46);
            pen.line(Ink.of(0xf3e6c8), 2.6, Outline.at(x, 152, "M 20 4 L 20 50 M 4 24 L 36 24"));
            pen.box(Ink.of(0x4f6f43), x - 3, 204, 46, 7);
            for (int i = 0; i < 5; i++) {
                pen.oval(
                        i % 2 == 0 ? Ink.of(0xd8483e) : Ink.of(0xf0a3ad),
                        x + 2 + i * 9,
                        203,
                        4.4,
                        4.4);
            }
        }
    }

    private void roof(Pen pen) {
        pen.fill(Ink.of(0xa9523a), "M -6 138 L 66 40 L 306 40 L 376 138 Z");
        for (int row = 0; row < 6; row++) {
            double y = 54 + row * 16;
            double slope = (y - 40) * 0.72;
            for (int i = 0; i < 26; i++) {
                double x = 66 - slope + i * (240 + slope * 2) / 26;
                pen.fill(
                        Ink.clear(Ink.of(0x6d2f25), 0.3),
                        Outline.at(x, y, "M 0 0 Q 6 9 13 0 L 13 3 Q 6 12 0 3 Z"));
            }
        }
        pen.box(Ink.of(0x7c3f2f), -6, 134, 382, 8);
        pen.box(Ink.of(0xb39d80), 238, 14, 34, 60);
        pen.box(Ink.of(0x8a5d3d), 233, 8, 44, 9);
        pen.line(Ink.clear(Ink.WHITE, 0.5), 9, "M 256 4 C 250 -12 272 -20 264 -40");
    }

    private void river(Pen pen, Random random) {
        pen.fill(
                Pen.down(330, Ink.of(0xd9c78a), 480, Ink.of(0x4f7f86)),
                "M -10 402 C 160 396 330 420 420 352 C 520 322 640 322 810 318 L 810 380 C 640 372 560 392 500 430"
                        + " C 420 480 200 480 -10 486 Z");
        for (int i = 0; i < 54; i++) {
            double x = random.nextInt(800);
            double y = x < 420 ? 412 + random.nextInt(60) : 330 + random.nextInt(40);
            double half = 8 + random.nextInt(22);
            pen.line(
                    Ink.clear(i % 3 == 0 ? Ink.of(0xe9a94a) : Ink.WHITE, 0.4),
                    1.8,
                    x - half,
                    y,
                    x + half,
                    y);
        }
    }

    private static void wheel(Pen pen) {
        double x = 132;
        double y = 346;
        Color wood = Ink.of(0x6a4630);
        pen.oval(Ink.clear(Ink.NIGHT, 0.28), x + 9, y + 8, 92, 92);
        for (int i = 0; i < 16; i++) {
            pen.turned(
                    i * 22.5,
                    x,
                    y,
                    () -> {
                        pen.fill(Ink.dark(wood, 0.2), Outline.rounded(x - 12, y - 102, 24, 22, 3));
                        pen.line(wood, 6, x, y, x, y - 84);
                    });
        }
        pen.line(Ink.dark(wood, 0.15), 12, Outline.circle(x, y, 80));
        pen.line(Ink.light(wood, 0.2), 4, Outline.circle(x, y, 81));
        pen.line(wood, 7, Outline.circle(x, y, 44));
        pen.oval(Ink.dark(wood, 0.3), x, y, 15, 15);
        pen.oval(Ink.of(0x9a9a9a), x, y, 7, 7);
        pen.fill(
                Pen.down(404, Ink.clear(Ink.of(0x9cc0b8), 0.55), 470, Ink.of(0x4f8088)),
                "M 20 412 C 90 404 180 408 250 414 L 250 462 L 20 466 Z");
        for (int i = 0; i < 9; i++) {
            pen.oval(Ink.clear(Ink.WHITE, 0.8), x - 74 + i * 18, 412 + i % 3 * 5, 12, 5);
        }
    }

    private void bank(Pen pen, Random random) {
        pen.fill(
                Pen.down(400, Ink.of(0xb5b35a), 600, Ink.of(0x6d8040)),
                "M -10 476 C 160 470 330 486 440 452 C 540 396 640 380 810 384 L 810 610 L -10 610 Z");
        pen.fill(
                Ink.clear(Ink.of(0xe0cd94), 0.8),
                "M 300 610 C 380 560 560 570 810 520 L 810 580 C 640 590 560 600 540 610 Z");
        for (int i = 0; i < 150; i++) {
            double x = random.nextInt(800);
            double y = 490 + random.nextInt(110);
            if (x > 430) {
                y -= 40;
            }
            double high = 6 + random.nextInt(9);
            pen.line(
                    Ink.clear(Ink.of(0x4f6a35), 0.6),
                    1.6,
                    x,
                    y,
                    x + random.nextInt(6) - 3,
                    y - high);
        }
        for (int i = 0; i < 16; i++) {
            double x = 4 + i * 26;
            double lean = random.nextInt(12) - 6;
            pen.line(Ink.of(0x5f7a40), 2.6, x, 482, x + lean, 440 + random.nextInt(16));
            if (i % 2 == 0) {
                pen.line(Ink.of(0x6a4630), 6, x + lean, 446, x + lean, 434);
            }
        }
    }

    private static void duck(Pen pen, double x, double y, int side) {
        pen.at(
                x,
                y,
                side,
                1,
                () -> {
                    pen.line(Ink.clear(Ink.WHITE, 0.6), 2, "M -26 8 Q 0 12 26 8");
                    pen.fill(
                            Ink.of(0x8a6f55),
                            "M -22 -4 C -12 -8 0 -8 12 -6 C 18 2 12 9 0 9 C -14 9 -18 4 -22 -4 Z");
                    pen.fill(Ink.of(0xe9dfd0), "M -10 0 C -2 -6 8 -4 10 2 C 4 6 -4 6 -10 0 Z");
                    pen.oval(Ink.of(0x2f6a50), 15, -12, 6.4, 6);
                    pen.fill(Ink.of(0x2f6a50), "M 8 -8 L 10 -14 L 20 -8 L 15 0 Z");
                    pen.fill(Ink.of(0xe9b040), "M 20 -14 L 29 -11 L 20 -9 Z");
                });
    }

    private void guests(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.BLACK, Look.Hair.SHORT, Ink.of(0x7d8a55)).with(Look.Extra.BEARD),
            Look.of(2, Look.BROWN, Look.Hair.LONG, Ink.of(0xd9724a)),
            Look.of(1, Look.GREY, Look.Hair.BALD, Ink.of(0x4a5f86)).with(Look.Extra.GLASSES),
            Look.of(0, Look.RED, Look.Hair.CURLS, Ink.of(0x2f7f7a)),
            Look.of(1, Look.SILVER, Look.Hair.BOB, Ink.of(0x9a4a6a))
                    .in(Ink.of(0x4a3a50))
                    .with(Look.Extra.SKIRT),
            Look.of(3, Look.BLACK, Look.Hair.BUN, Ink.of(0xf0dfb4)).in(Ink.of(0x35556f)),
            Look.of(1, Ink.of(0x6a5a45), Look.Hair.HAT, Ink.of(0x8a5a3a))
                    .with(Look.Extra.MOUSTACHE),
            Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0xc43f4a)).in(Ink.of(0x3a4660))
        };
        Pose[] poses = {
            Pose.HANGING,
            Pose.HOLDING,
            Pose.FOLDED,
            Pose.WAVING,
            Pose.HANGING,
            Pose.HOLDING,
            Pose.TALKING,
            Pose.WAVING
        };
        for (int i = 0; i < 3; i++) {
            person(pen, looks[i], poses[i], 452 + i * 106, 528, 236);
        }
        for (int i = 3; i < 8; i++) {
            person(pen, looks[i], poses[i], 370 + (i - 3) * 91, 566 - i % 2 * 6, 226);
        }
        bag(pen, 322, 574, Ink.of(0x3f6f8a));
        bag(pen, 776, 574, Ink.of(0xb5532f));
    }

    private static void person(Pen pen, Look look, Pose pose, double x, double y, double high) {
        Crowd.front(pen, look, pose, (560 - x) / 300, Figure.spot(x, y, high));
    }

    private static void bag(Pen pen, double x, double y, Color cloth) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), x - 4, y, 32, 6);
        pen.line(Ink.of(0x4a3a35), 4, Outline.at(x, y, "M -9 -50 L -9 -66 L 9 -66 L 9 -50"));
        pen.fill(cloth, Outline.rounded(x - 21, y - 52, 42, 52, 6));
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.rounded(x + 5, y - 52, 16, 52, 6));
        pen.line(Ink.clear(Ink.WHITE, 0.5), 2, x - 14, y - 36, x + 14, y - 36);
    }

    private void leaves(Pen pen, Random random) {
        for (int i = 0; i < 46; i++) {
            double x = random.nextInt(800);
            double y = i % 5 == 0 ? 300 + random.nextInt(140) : 500 + random.nextInt(96);
            Color leaf = Ink.mix(Ink.of(0xc9682f), Ink.of(0xe9b840), random.nextDouble());
            pen.turned(random.nextInt(180), x, y, () -> pen.oval(leaf, x, y, 5.4, 2.4));
        }
    }
}
