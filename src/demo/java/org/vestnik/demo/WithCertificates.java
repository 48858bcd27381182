package org.vestnik.demo;

import java.util.Random;

/**
 * Twelve people with certificates, and who taught them, on the steps of a school, under blossoming
 * chestnuts.
 */
final class WithCertificates implements Postcard {
    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        pen.fill(Ink.of(0x6d9a58), Outline.cloud(80, 520, 200, 120, random));
        pen.fill(Ink.of(0x6d9a58), Outline.cloud(1120, 520, 200, 120, random));
        pen.box(Ink.of(0x5d8a50), 0, 520, 1200, 140);
        school(pen);
        steps(pen);
        chestnut(pen, 40, 560, random);
        chestnut(pen, 1164, 560, random);
        yard(pen, random);
        backRow(pen);
        frontRow(pen);
        light(pen);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x74b3dc), 300, Ink.of(0xdff0ee)), 0, 0, 1200, 400);
        for (int i = 0; i < 4; i++) {
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.8),
                    Outline.cloud(120 + i * 320, 40 + i % 2 * 30, 90, 18, random));
        }
    }

    private void school(Pen pen) {
        pen.box(Ink.of(0xf2d48f), 110, 90, 980, 480);
        pen.box(Ink.clear(Ink.of(0xb5782f), 0.16), 880, 90, 210, 480);
        pen.fill(Ink.of(0xa85a44), "M 84 92 L 150 34 L 1050 34 L 1116 92 Z");
        pen.box(Ink.of(0xfaf2de), 96, 86, 1008, 15);
        pen.box(Ink.of(0xfaf2de), 110, 250, 980, 9);
        pen.box(Ink.of(0xb9a58a), 110, 520, 980, 60);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 8; i++) {
                if (row == 0 || i < 3 || i > 4) {
                    window(pen, 150 + i * 118, 120 + row * 168);
                }
            }
        }
        door(pen);
        pen.fill(Ink.of(0x2f6b7c), Outline.rounded(486, 204, 228, 52, 6));
        pen.line(Ink.of(0xe8f1ee), 5, "M 564 230 L 690 230");
        pen.line(Ink.of(0xf2c84b), 6, Outline.circle(524, 230, 12));
        for (int i = 0; i < 8; i++) {
            pen.turned(i * 45, 524, 230, () -> pen.box(Ink.of(0xf2c84b), 520, 210, 8, 9));
        }
    }

    private static void window(Pen pen, double x, double y) {
        pen.box(Ink.of(0xfaf2de), x - 9, y - 9, 92, 118);
        pen.box(Pen.down(y, Ink.of(0x5f8ba6), y + 100, Ink.of(0x9cc3cf)), x, y, 74, 100);
        pen.fill(
                Ink.clear(Ink.WHITE, 0.35),
                Outline.at(x, y, "M 0 90 L 66 0 L 74 0 L 74 30 L 20 100 L 0 100 Z"));
        pen.line(
                Ink.of(0xfaf2de),
                5,
                "M " + (x + 37) + " " + y + " L " + (x + 37) + " " + (y + 100) + " M " + x + " "
                        + (y + 34) + " L " + (x + 74) + " " + (y + 34));
        pen.box(Ink.of(0xe3cfa4), x - 13, y + 106, 100, 8);
    }

    private static void door(Pen pen) {
        pen.box(Ink.of(0xfaf2de), 500, 274, 200, 310);
        pen.box(Ink.of(0x5d3f2c), 516, 290, 168, 290);
        for (int i = 0; i < 2; i++) {
            double x = 522 + i * 80;
            pen.fill(Ink.of(0x7d5739), Outline.rounded(x, 296, 76, 284, 3));
            pen.fill(Ink.of(0x86aebb), Outline.rounded(x + 10, 308, 56, 130, 3));
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.35),
                    Outline.at(x + 10, 308, "M 0 110 L 56 20 L 56 60 L 12 130 L 0 130 Z"));
        }
        pen.fill(Ink.of(0xdccaa6), "M 470 262 L 730 262 L 714 278 L 486 278 Z");
    }

    private static void steps(Pen pen) {
        for (int i = 0; i < 4; i++) {
            double half = 330 + i * 56;
            double y = 556 + i * 28;
            pen.box(Ink.of(0xe9dfcc), 600 - half, y, 2 * half, 15);
            pen.box(Ink.of(0xc3b59e), 600 - half, y + 14, 2 * half, 15);
        }
    }

    private static void chestnut(Pen pen, double x, double y, Random random) {
        pen.fill(Ink.of(0x6b4c38), Outline.at(x, y, "M -18 90 L -12 -120 L 12 -120 L 20 90 Z"));
        pen.fill(Ink.of(0x3f6a3f), Outline.cloud(x, y - 260, 170, 190, random));
        pen.fill(Ink.of(0x558450), Outline.cloud(x - 16, y - 290, 140, 150, random));
        pen.fill(Ink.of(0x74a35f), Outline.cloud(x - 34, y - 330, 90, 84, random));
        for (int i = 0; i < 15; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double reach = 30 + random.nextInt(86);
            double candleX = x + Math.cos(angle) * reach;
            double candleY = y - 270 + Math.sin(angle) * reach * 1.1;
            for (int k = 0; k < 5; k++) {
                pen.oval(
                        k % 2 == 0 ? Ink.of(0xfdf6ea) : Ink.of(0xf3d5d0),
                        candleX,
                        candleY - k * 7,
                        9 - k * 1.4,
                        6);
            }
        }
    }

    private static void yard(Pen pen, Random random) {
        pen.box(Pen.down(640, Ink.of(0xd9c9a8), 800, Ink.of(0xb39f7c)), 0, 652, 1200, 150);
        pen.fill(
                Ink.of(0x7da05a),
                "M -10 640 L 190 640 Q 200 690 100 706 L -10 716 Z M 1210 640 L 1010 640 Q 1000 690 1100 706 L 1210 716 Z");
        for (int i = 0; i < 60; i++) {
            double x = random.nextInt(1200);
            double y = 690 + random.nextInt(106);
            pen.oval(Ink.clear(i % 3 == 0 ? Ink.WHITE : Ink.WALNUT, 0.2), x, y, 4, 1.8);
        }
        for (int i = 0; i < 22; i++) {
            double x = i < 11 ? random.nextInt(180) : 1020 + random.nextInt(180);
            double y = 650 + random.nextInt(40);
            pen.line(Ink.of(0x5d8044), 3, Outline.at(x, y, "M 0 8 L 0 -8"));
            pen.oval(i % 2 == 0 ? Ink.of(0xd8423c) : Ink.of(0xf2c84b), x, y - 10, 6, 6);
        }
    }

    private static void backRow(Pen pen) {
        Look[] looks = {
            Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0xc4573f)),
            Look.of(2, Look.BLACK, Look.Hair.CROP, Ink.of(0x6b7a4a)).with(Look.Extra.BEARD),
            Look.of(1, Look.CHESTNUT, Look.Hair.BUN, Ink.of(0x4f7a8c)),
            Look.of(3, Look.BLACK, Look.Hair.SHORT, Ink.of(0xe0a33a)),
            Look.of(0, Look.RED, Look.Hair.BOB, Ink.of(0x7a5a86)).with(Look.Extra.GLASSES),
            Look.of(1, Look.BROWN, Look.Hair.SHORT, Ink.of(0x5a6680)).with(Look.Extra.BEARD)
        };
        for (int i = 0; i < looks.length; i++) {
            Figure.Spot spot = Figure.spot(242 + i * 143.2, 652 - i % 2 * 5, 346 + i * 5 % 14);
            graduate(pen, looks[i], false, (2.5 - i) * 0.16, spot);
        }
    }

    private static void frontRow(Pen pen) {
        Look[] looks = {
            Look.of(2, Look.BROWN, Look.Hair.SHORT, Ink.of(0x9c4450)),
            Look.of(0, Look.SILVER, Look.Hair.BOB, Ink.of(0xd9b45c)).in(Ink.of(0x4a5a78)),
            Look.of(1, Look.BROWN, Look.Hair.LONG, Ink.of(0x2f7f7c)).in(Ink.of(0x6d4a3a)),
            Look.of(1, Look.GREY, Look.Hair.SHORT, Ink.of(0x2f5f8a)).with(Look.Extra.MOUSTACHE),
            Look.of(1, Look.BLACK, Look.Hair.CURLS, Ink.of(0xf0d9a0)).in(Ink.of(0x3d5f7a)),
            Look.of(0, Look.GREY, Look.Hair.BALD, Ink.of(0x6d8a6a)).with(Look.Extra.BEARD),
            Look.of(4, Look.BLACK, Look.Hair.CROP, Ink.of(0xd9775a))
        };
        for (int i = 0; i < looks.length; i++) {
            double size = 372 + i * 7 % 18;
            Figure.Spot spot = Figure.spot(170 + i * 143.2, 772 - i % 2 * 8, i == 0 ? -size : size);
            pen.oval(Ink.clear(Ink.NIGHT, 0.25), spot.x() + 24, spot.y(), 74, 10);
            if (i == 3) {
                Figure.front(pen, looks[i], Pose.CLAPPING, 0, spot);
            } else {
                graduate(pen, looks[i], i % 6 == 0, (3 - i) * 0.12, spot);
            }
        }
    }

    /** Somebody who holds the paper before the chest, or up in the air. */
    private static void graduate(Pen pen, Look look, boolean up, double turn, Figure.Spot spot) {
        Pose pose =
                up
                        ? Pose.of("-14 -62 -12 -48", "19 -82 16 -101")
                        : Pose.of("-16 -64 -8 -62", "16 -64 8 -62");
        Figure.front(pen, look, pose, turn, spot);
        double unit = Math.abs(spot.height()) / 100;
        double side = spot.height() / 100;
        pen.at(
                spot.x() + (up ? 16 * side : 0),
                spot.y() - (up ? 105 : 63) * unit,
                unit,
                unit,
                () -> certificate(pen, look, up));
    }

    private static void certificate(Pen pen, Look look, boolean up) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), Outline.box(-8, -5.4, 18, 13));
        pen.box(Ink.of(0xfffcf2), -9, -6.4, 18, 12.8);
        pen.line(Ink.of(0xc9a24a), 0.6, Outline.box(-8, -5.4, 16, 10.8));
        pen.line(Ink.NAVY, 0.8, -4, -3, 4, -3);
        pen.line(Ink.clear(Ink.SLATE, 0.7), 0.5, "M -5.6 -0.6 L 5.6 -0.6 M -5.6 1.2 L 3 1.2");
        pen.fill(Ink.of(0xc4503f), "M 4.4 3 L 3.6 6 L 5 5.2 L 6.4 6 L 5.6 3 Z");
        pen.oval(Ink.of(0xd8604a), 5, 2.6, 1.5, 1.5);
        pen.oval(look.skin(), up ? 0 : -9, up ? 6.6 : 2.4, 2, 1.7);
        if (!up) {
            pen.oval(look.skin(), 9, 2.4, 2, 1.7);
        }
    }

    private static void light(Pen pen) {
        pen.fill(
                Ink.clear(Ink.of(0xfff6d0), 0.12),
                "M 0 0 L 260 0 L 760 800 L 300 800 Z M 340 0 L 460 0 L 1040 800 L 860 800 Z");
        pen.glow(Ink.clear(Ink.of(0xfff6d4), 0.45), 120, 40, 520);
        pen.vignette(1200, 800, 0.32);
    }
}
