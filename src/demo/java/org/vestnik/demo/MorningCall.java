package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A girl telephones at a desk by a window at eight in the morning, a list before her. */
final class MorningCall implements Postcard {
    @Override
    public void draw(Pen pen, Random random) {
        room(pen);
        window(pen, random);
        board(pen);
        clock(pen);
        girl(pen);
        desk(pen);
        onDesk(pen, random);
        light(pen);
    }

    private void room(Pen pen) {
        pen.box(Pen.across(0, Ink.of(0xf6cfa6), 1200, Ink.of(0xb98b86)), 0, 0, 1200, 800);
        for (int i = 0; i < 9; i++) {
            pen.line(Ink.clear(Ink.of(0x8a5a5e), 0.12), 3, 620 + i * 72, 0, 620 + i * 72, 620);
        }
    }

    private void window(Pen pen, Random random) {
        pen.box(Ink.of(0x8a5f55), 54, 20, 500, 560);
        pen.box(Pen.down(40, Ink.of(0x8fb4d8), 400, Ink.of(0xffe0a4)), 74, 40, 460, 520);
        pen.inside(
                Outline.box(74, 40, 460, 520),
                () -> {
                    pen.glow(Ink.clear(Ink.of(0xfff2c4), 0.95), 300, 330, 260);
                    pen.oval(Ink.of(0xfffbe6), 300, 330, 44, 44);
                    for (int i = 0; i < 4; i++) {
                        pen.fill(
                                Ink.clear(Ink.of(0xffd9b8), 0.7),
                                Outline.cloud(110 + i * 120, 110 + i % 2 * 60, 70, 11, random));
                    }
                    pen.fill(
                            Ink.of(0xb59fae),
                            Outline.below(570, 60, 370, 160, 312, 280, 376, 400, 318, 560, 366));
                    pen.fill(
                            Ink.of(0x93808f),
                            Outline.below(570, 60, 430, 200, 392, 380, 436, 560, 398));
                    for (int i = 0; i < 8; i++) {
                        roof(pen, 78 + i * 62, 446 + i % 3 * 20, i);
                    }
                    pen.fill(Ink.of(0x5f6f4c), Outline.cloud(110, 556, 74, 48, random));
                    pen.fill(Ink.of(0x74854f), Outline.cloud(470, 566, 84, 46, random));
                });
        pen.box(Ink.of(0x8a5f55), 296, 40, 16, 520);
        pen.box(Ink.of(0x8a5f55), 74, 190, 460, 12);
        pen.line(Ink.clear(Ink.of(0xfff0c0), 0.7), 3, "M 297 40 L 297 560 M 74 191 L 534 191");
        pen.fill(Ink.of(0xd8a98c), "M 34 568 L 574 568 L 588 594 L 20 594 Z");
        pen.fill(
                Ink.clear(Ink.of(0xfff1d2), 0.86),
                "M 34 0 L 150 0 C 140 200 120 330 70 420 C 80 500 76 560 78 620 L 10 620 L 10 0 Z");
        pen.line(
                Ink.clear(Ink.of(0xc98f63), 0.5),
                3,
                "M 60 0 C 60 200 54 330 46 420 L 46 610 M 100 0 C 98 200 84 330 58 420");
        pen.fill(Ink.of(0xd2694a), Outline.rounded(20, 412, 62, 18, 7));
    }

    private static void roof(Pen pen, double x, double y, int i) {
        pen.box(i % 2 == 0 ? Ink.of(0xe3b694) : Ink.of(0xd49f86), x, y, 50, 120);
        pen.fill(
                i % 2 == 0 ? Ink.of(0xa6574a) : Ink.of(0x8f4f4c),
                Outline.at(x, y, "M -8 4 L 12 -26 L 38 -26 L 58 4 Z"));
        pen.box(Ink.of(0x8f5a50), x + 32, y - 42, 10, 20);
        pen.line(
                Ink.clear(Ink.of(0xffe7b0), 0.9),
                2.4,
                Outline.at(x, y, "M -8 3 L 12 -26 L 38 -26"));
        pen.box(Ink.of(0xffe19a), x + 10, y + 18, 11, 15);
        pen.box(Ink.of(0x6b6476), x + 31, y + 18, 11, 15);
    }

    private void board(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.rounded(966, 108, 210, 260, 5));
        pen.fill(Ink.of(0x8a5c3c), Outline.rounded(958, 98, 210, 260, 5));
        pen.box(Ink.of(0xcf9f6d), 970, 110, 186, 236);
        Color[] notes = {
            Ink.of(0xfdf6e4),
            Ink.of(0xf4d06a),
            Ink.of(0x9cc7b4),
            Ink.of(0xeeb0a0),
            Ink.of(0xfdf6e4),
            Ink.of(0xf4d06a)
        };
        for (int i = 0; i < 6; i++) {
            double x = 984 + i % 2 * 86;
            double y = 124 + i / 2 * 74;
            double lean = i * 5 % 9 - 4;
            Color note = notes[i];
            pen.turned(
                    lean,
                    x + 34,
                    y,
                    () -> {
                        pen.box(Ink.clear(Ink.NIGHT, 0.14), x + 3, y + 4, 70, 60);
                        pen.box(note, x, y, 70, 60);
                        pen.line(
                                Ink.clear(Ink.SLATE, 0.6),
                                2.4,
                                Outline.at(
                                        x, y, "M 10 22 L 58 22 M 10 34 L 50 34 M 10 46 L 38 46"));
                        pen.oval(Ink.of(0xc4503f), x + 35, y + 6, 5, 5);
                    });
        }
    }

    private static void clock(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.16), 862, 128, 62, 62);
        pen.oval(Ink.of(0x3f6672), 856, 120, 62, 62);
        pen.oval(Ink.of(0xfdf7e8), 856, 120, 53, 53);
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            pen.oval(
                    Ink.NAVY,
                    856 + 44 * Math.sin(angle),
                    120 - 44 * Math.cos(angle),
                    i % 3 == 0 ? 4 : 2.4,
                    i % 3 == 0 ? 4 : 2.4);
        }
        pen.line(Ink.NAVY, 5, 856, 120, 832, 134);
        pen.line(Ink.NAVY, 4, 856, 120, 856, 82);
        pen.oval(Ink.of(0xc4503f), 856, 120, 5, 5);
    }

    private void girl(Pen pen) {
        Look look = Look.of(1, Look.BROWN, Look.Hair.LONG, Ink.of(0x2f6f73));
        pen.fill(Ink.of(0x4d3a44), Outline.rounded(664, 418, 204, 260, 40));
        pen.fill(Ink.of(0x6b4f5c), Outline.rounded(680, 434, 172, 240, 32));
        Figure.Spot spot = Figure.spot(760, 968, 720);
        Figure.front(pen, look, Pose.of("-18 -62 -13 -53", "19 -68 11.6 -86"), -0.7, spot);
        DialTelephone.atEar(pen, Ink.of(0xeab53a), look, spot);
        pen.line(
                Ink.of(0xb98420),
                4,
                "M 806 372 C 838 440 800 500 858 560 C 890 592 930 580 958 604");
    }

    private void desk(Pen pen) {
        pen.fill(
                Pen.down(590, Ink.of(0xd99a63), 720, Ink.of(0xb9764a)),
                "M -20 596 L 1220 596 L 1260 716 L -60 716 Z");
        pen.box(Pen.down(716, Ink.of(0x9a5c3c), 800, Ink.of(0x6f4033)), 0, 716, 1200, 90);
        pen.box(Ink.clear(Ink.of(0xffe0a8), 0.5), 0, 714, 1200, 5);
        pen.line(
                Ink.clear(Ink.NIGHT, 0.3),
                3,
                "M 800 740 L 1120 740 L 1120 800 M 800 740 L 800 800");
        pen.oval(Ink.of(0xe0b45c), 960, 770, 13, 9);
        pen.fill(
                Ink.clear(Ink.of(0xffe9b4), 0.6),
                "M 110 600 L 330 600 L 560 714 L 250 714 Z M 360 600 L 560 600 L 850 714 L 600 714 Z");
        Color hand = Look.SKINS[1];
        pen.oval(hand, 668, 590, 20, 17);
    }

    private void onDesk(Pen pen, Random random) {
        list(pen);
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 1022, 680, 128, 17);
        pen.at(1010, 676, 1.06, 1.06, () -> new DialTelephone(pen, Ink.of(0xeab53a)).speaking());
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 398, 676, 54, 10);
        pen.line(Ink.of(0xc4503f), 9, "M 424 628 C 456 626 452 660 420 658");
        pen.fill(Ink.of(0xc4503f), Outline.at(388, 672, "M -40 -62 L 40 -62 L 34 0 L -34 0 Z"));
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.18),
                Outline.at(388, 672, "M 14 -62 L 40 -62 L 34 0 L 12 0 Z"));
        pen.oval(Ink.of(0xe98a74), 388, 610, 40, 9);
        pen.oval(Ink.of(0x5a3222), 388, 612, 33, 6);
        Kitchenware.steam(pen, 376, 598);
        Kitchenware.steam(pen, 402, 594);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 196, 652, 66, 10);
        pen.fill(Ink.of(0xf4e6cb), Outline.at(190, 648, "M -36 -52 L 36 -52 L 28 0 L -28 0 Z"));
        for (int i = 0; i < 9; i++) {
            double x = 120 + random.nextInt(140);
            double y = 520 + random.nextInt(60);
            pen.line(Ink.of(0x6d8a4e), 4, 190, 598, x, y);
            pen.oval(i % 2 == 0 ? Ink.of(0xf2c84b) : Ink.of(0xe0765c), x, y, 14, 13);
            pen.oval(Ink.of(0x8a4a2a), x, y, 5, 5);
        }
    }

    private static void list(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.2), "M 556 614 L 728 614 L 756 706 L 540 706 Z");
        pen.fill(Ink.of(0xfffaec), "M 548 606 L 720 606 L 746 700 L 526 700 Z");
        for (int i = 0; i < 6; i++) {
            double y = 620 + i * 14;
            double left = 562 - i * 3;
            pen.line(
                    Ink.clear(Ink.of(0x7a86a0), 0.9),
                    2,
                    left,
                    y - 5,
                    left + 10,
                    y - 5,
                    left + 9,
                    y + 4,
                    left - 1,
                    y + 4,
                    left,
                    y - 5);
            pen.line(Ink.clear(Ink.NAVY, 0.65), 3, left + 24, y, left + 110 + i * 31 % 40, y);
            if (i < 2) {
                pen.line(Ink.of(0xc4503f), 3.4, Outline.at(left, y, "M 0 -1 L 5 4 L 15 -9"));
            }
        }
        pen.line(Ink.NAVY, 7, "M 652 640 L 688 566");
        pen.fill(Ink.of(0x2a2430), "M 655 633 L 648 648 L 660 637 Z");
        pen.oval(Look.SKINS[1], 668, 604, 20, 17);
        pen.oval(Look.SKINS[1], 659, 614, 8, 7);
    }

    private static void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xffe4a6), 0.1);
        pen.fill(sun, "M 300 300 L 1200 120 L 1200 330 L 300 360 Z");
        pen.fill(sun, "M 300 340 L 1200 420 L 1200 760 L 300 380 Z");
        pen.glow(Ink.clear(Ink.of(0xffe6a8), 0.5), 300, 330, 560);
        pen.vignette(1200, 800, 0.42);
    }
}
