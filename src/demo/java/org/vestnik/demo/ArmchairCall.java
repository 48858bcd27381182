package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** An old woman in an armchair by her telephone, a cat on her lap. */
final class ArmchairCall implements Postcard {
    private static final Color CHAIR = Ink.of(0x9c4450);
    private static final Color PHONE = Ink.of(0x3f8f7c);

    @Override
    public int height() {
        return 900;
    }

    @Override
    public void draw(Pen pen, Random random) {
        wall(pen);
        window(pen, random);
        photographs(pen);
        rug(pen);
        lamp(pen);
        table(pen, random);
        chair(pen);
        woman(pen);
        HouseCat.curled(pen, Ink.of(0xd68a45), 612, 682, 1.5);
        pen.oval(Look.SKINS[1], 652, 640, 20, 15);
        light(pen);
    }

    private void wall(Pen pen) {
        pen.box(Pen.across(0, Ink.of(0x2c4f4d), 1200, Ink.of(0x5a8377)), 0, 0, 1200, 700);
        for (int row = 0; row < 11; row++) {
            for (int i = 0; i < 16; i++) {
                double x = i * 80 + row % 2 * 40;
                double y = row * 66 + 20;
                pen.fill(
                        Ink.clear(Ink.of(0xe8d9a8), 0.16),
                        Outline.at(
                                x,
                                y,
                                "M 0 -20 Q 12 -6 0 14 Q -12 -6 0 -20 Z M -14 6 Q -4 4 0 18 Q -12 18 -14 6 Z M 14 6 Q 4 4 0 18 Q 12 18 14 6 Z"));
            }
        }
        pen.box(Ink.of(0xe6d8bb), 0, 688, 1200, 16);
        pen.box(Pen.down(704, Ink.of(0xa8744a), 900, Ink.of(0x744a33)), 0, 704, 1200, 196);
        for (int i = -9; i < 10; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.22), 2, 600 + i * 84, 704, 600 + i * 150, 900);
        }
    }

    private void window(Pen pen, Random random) {
        pen.box(Ink.of(0xf2e8d2), 880, 70, 270, 440);
        pen.box(Pen.down(84, Ink.of(0xa8d0e6), 500, Ink.of(0xfdf3d2)), 896, 86, 238, 408);
        pen.inside(
                Outline.box(896, 86, 238, 408),
                () -> {
                    pen.fill(
                            Ink.of(0x9db98f),
                            Outline.below(500, 890, 350, 980, 316, 1060, 348, 1140, 310));
                    pen.fill(Ink.of(0x7fa368), Outline.below(500, 890, 420, 1000, 396, 1140, 416));
                    pen.line(Ink.of(0x6b4c38), 10, "M 1060 500 C 1056 440 1070 400 1056 330");
                    for (int i = 0; i < 5; i++) {
                        pen.fill(
                                i % 2 == 0 ? Ink.of(0xfbe9ee) : Ink.of(0xf4ccd6),
                                Outline.cloud(1000 + i * 30, 270 + i % 3 * 40, 50, 40, random));
                    }
                });
        pen.box(Ink.of(0xf2e8d2), 1010, 86, 10, 408);
        pen.box(Ink.of(0xf2e8d2), 896, 216, 238, 8);
        pen.box(Ink.of(0xf7efdc), 860, 494, 310, 18);
        for (int side = -1; side <= 1; side += 2) {
            pen.at(
                    1015,
                    0,
                    side,
                    1,
                    () -> {
                        pen.fill(
                                Ink.clear(Ink.of(0xfdf8ec), 0.72),
                                "M 6 60 L 150 60 L 160 560 L 110 560 C 118 420 90 220 6 60 Z");
                        pen.line(
                                Ink.clear(Ink.of(0x9aa88f), 0.5),
                                2.4,
                                "M 60 62 C 104 200 128 380 124 558 M 104 62 C 132 220 144 400 140 558");
                    });
        }
        pen.fill(
                Ink.of(0xfdf8ec),
                "M 852 50 L 1178 50 L 1178 96 Q 1150 122 1124 96 Q 1096 122 1070 96 Q 1042 122 1015 96 Q 988 122 960 96 Q 934 122 906 96 Q 880 122 852 96 Z");
    }

    private void photographs(Pen pen) {
        frame(pen, 94, 120, 132, 164);
        frame(pen, 260, 90, 108, 128);
        frame(pen, 262, 248, 108, 92);
        person(pen, 136, 236, Ink.of(0x3d4a63), Look.BLACK);
        person(pen, 182, 240, Ink.of(0xf3ead8), Look.CHESTNUT);
        person(pen, 314, 178, Ink.of(0xc4503f), Look.BROWN);
        pen.fill(Ink.of(0x9db4a8), "M 272 318 L 300 284 L 322 306 L 340 288 L 360 318 Z");
    }

    private static void frame(Pen pen, double x, double y, double width, double height) {
        pen.box(Ink.clear(Ink.NIGHT, 0.25), x + 6, y + 8, width, height);
        pen.box(Ink.of(0xb88a4e), x, y, width, height);
        pen.box(Ink.of(0xf0e2c2), x + 9, y + 9, width - 18, height - 18);
    }

    private static void person(Pen pen, double x, double y, Color coat, Color hair) {
        pen.fill(coat, Outline.at(x, y, "M -24 38 C -24 8 -12 4 0 4 C 12 4 24 8 24 38 Z"));
        pen.oval(hair, x, y - 16, 15, 17);
        pen.oval(Look.SKINS[0], x, y - 11, 11.5, 14);
    }

    private static void rug(Pen pen) {
        pen.oval(Ink.of(0x44363f), 610, 852, 450, 62);
        pen.oval(Ink.of(0xc9a45a), 610, 846, 440, 58);
        pen.oval(Ink.of(0x7d3a44), 610, 846, 412, 50);
        pen.line(Ink.of(0xe6cfa0), 4, Outline.oval(610, 846, 360, 40));
    }

    private static void lamp(Pen pen) {
        pen.line(Ink.of(0xb98a4a), 9, 820, 300, 820, 820);
        pen.oval(Ink.of(0x8a6238), 820, 824, 60, 10);
        pen.fill(Ink.of(0xf1d9a0), "M 776 190 L 864 190 L 904 306 L 736 306 Z");
        pen.fill(Ink.clear(Ink.of(0xb5813a), 0.3), "M 834 190 L 864 190 L 904 306 L 850 306 Z");
        for (int i = 0; i < 14; i++) {
            pen.line(Ink.of(0xc9904a), 3, 742 + i * 12, 306, 742 + i * 12, 320);
        }
    }

    private void table(Pen pen, Random random) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 262, 852, 150, 17);
        pen.line(
                Ink.of(0x5a3a28),
                15,
                "M 262 620 L 262 800 M 262 780 Q 200 800 178 846 M 262 780 Q 324 800 346 846");
        pen.fill(
                Ink.of(0xf7f0de),
                "M 106 590 L 418 590 L 408 640 Q 384 668 360 642 Q 336 670 310 644 Q 286 672 262 646 Q 238 672 212 644 Q 188 670 164 642 Q 140 668 116 640 Z");
        pen.oval(Ink.of(0xfdf8ea), 262, 590, 158, 26);
        pen.line(Ink.clear(Ink.of(0xa9946c), 0.5), 2, Outline.oval(262, 590, 138, 20));
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 300, 594, 98, 12);
        pen.at(296, 592, 0.84, 0.84, () -> new DialTelephone(pen, PHONE).speaking());
        pen.fill(Ink.clear(Ink.of(0xcfe6ea), 0.85), "M 140 540 L 176 540 L 170 592 L 146 592 Z");
        for (int i = 0; i < 5; i++) {
            double x = 124 + i * 17;
            double y = 470 + i % 2 * 24 + random.nextInt(8);
            pen.line(Ink.of(0x6d9a5c), 4, 158, 560, x, y);
            pen.oval(Ink.of(0xf6f2fb), x, y, 15, 13);
            pen.oval(Ink.of(0xb9a0d0), x, y + 2, 8, 7);
        }
    }

    private void chair(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.35), 606, 862, 250, 22);
        pen.fill(Ink.dark(CHAIR, 0.16), Outline.rounded(418, 300, 376, 480, 78));
        pen.fill(
                Pen.across(430, Ink.dark(CHAIR, 0.04), 790, Ink.light(CHAIR, 0.1)),
                Outline.rounded(438, 318, 336, 440, 62));
        for (int i = 0; i < 6; i++) {
            pen.oval(Ink.dark(CHAIR, 0.3), 504 + i % 3 * 102, 420 + i / 3 * 110, 7, 7);
        }
        pen.fill(
                Ink.of(0xf7f0de),
                "M 508 304 L 704 304 L 704 400 Q 688 420 672 402 Q 656 420 640 402 Q 622 420 606 402 Q 590 420 573 402 Q 556 420 540 402 Q 524 420 508 400 Z");
        for (int i = 0; i < 18; i++) {
            pen.oval(Ink.clear(CHAIR, 0.55), 522 + i % 6 * 33.6, 330 + i / 6 * 26, 4, 4);
        }
        pen.line(Ink.of(0x5a3a28), 20, "M 452 820 L 446 856 M 760 820 L 766 856");
    }

    private void woman(Pen pen) {
        Look look =
                Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0xd9b45c)).with(Look.Extra.GLASSES);
        Figure.Spot spot = Figure.spot(606, 962, -600);
        pen.inside(
                Outline.box(0, 0, 1200, 740),
                () ->
                        Figure.front(
                                pen,
                                look,
                                Pose.of("-16 -63 -7.5 -53", "19 -68 11.6 -86"),
                                -0.3,
                                spot));
        DialTelephone.atEar(pen, PHONE, look, spot);
        pen.line(
                Ink.dark(PHONE, 0.2),
                4,
                "M 566 468 C 540 560 470 560 450 610 C 432 650 400 640 384 588");
        pen.fill(
                Pen.down(690, Ink.light(CHAIR, 0.08), 830, Ink.dark(CHAIR, 0.2)),
                Outline.rounded(446, 716, 320, 112, 22));
        lap(pen);
        for (int side = -1; side <= 1; side += 2) {
            pen.at(606, 0, side, 1, () -> arm(pen));
        }
    }

    private static void lap(Pen pen) {
        Color skirt = Ink.of(0x3f5478);
        Color stocking = Ink.of(0xb98a72);
        pen.line(stocking, 34, "M 566 800 L 562 856 M 646 800 L 650 856");
        pen.fill(
                Ink.of(0x7d3a44),
                "M 528 880 C 530 848 590 846 590 880 Z M 622 880 C 622 846 682 848 684 880 Z");
        pen.fill(
                skirt,
                "M 538 676 C 500 690 488 730 490 760 L 498 832 C 560 848 652 848 714 832 L 722 760 C 724 730 712 690 674 676 Z");
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.2),
                "M 606 760 C 640 744 690 742 722 760 L 714 832 C 680 842 640 844 606 842 Z");
        pen.line(Ink.light(skirt, 0.25), 3, "M 494 806 C 560 824 652 824 718 806");
        pen.line(
                Ink.clear(Ink.NIGHT, 0.2),
                3,
                "M 606 756 L 606 840 M 540 770 L 534 834 M 674 770 L 678 834");
    }

    private static void arm(Pen pen) {
        pen.fill(Ink.dark(CHAIR, 0.1), "M 128 640 C 128 600 200 600 206 640 L 212 836 L 142 836 Z");
        pen.fill(
                Ink.light(CHAIR, 0.12),
                "M 124 646 C 122 604 208 600 210 644 C 204 664 134 668 124 646 Z");
        pen.line(Ink.clear(Ink.NIGHT, 0.25), 3, "M 160 664 L 168 834");
    }

    private static void light(Pen pen) {
        Color sun = Ink.clear(Ink.of(0xfff2c8), 0.11);
        pen.fill(sun, "M 896 90 L 1010 90 L 560 900 L 330 900 Z");
        pen.fill(sun, "M 1020 90 L 1134 90 L 860 900 L 630 900 Z");
        pen.glow(Ink.clear(Ink.of(0xfff2cf), 0.5), 1015, 280, 420);
        pen.vignette(1200, 900, 0.46);
    }
}
