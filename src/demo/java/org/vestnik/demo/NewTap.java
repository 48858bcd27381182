package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Hands fit a new tap over a basin. */
final class NewTap implements Postcard {
    @Override
    public int height() {
        return 900;
    }

    @Override
    public void draw(Pen pen, Random random) {
        tiles(pen, random);
        mirror(pen);
        shelf(pen);
        basin(pen);
        pen.oval(Ink.clear(Ink.of(0x1f3a48), 0.25), 622, 556, 128, 22);
        pen.at(600, 556, 1.42, 1.42, () -> Faucet.draw(pen));
        hands(pen);
        pen.glow(Ink.clear(Ink.of(0xfffbe6), 0.5), 250, 150, 520);
        pen.vignette(1200, 900, 0.36);
    }

    private void tiles(Pen pen, Random random) {
        pen.box(Ink.of(0xeef3ee), 0, 0, 1200, 900);
        Color[] glaze = {Ink.of(0x8cc3bf), Ink.of(0x9bcdc7), Ink.of(0x7fb8b6), Ink.of(0xa9d6cd)};
        for (int row = 0; row < 9; row++) {
            for (int i = 0; i < 11; i++) {
                double x = i * 112 - 20;
                double y = row * 112 - 40;
                Color tile = row == 1 ? Ink.of(0xf6f1e2) : glaze[random.nextInt(4)];
                pen.fill(tile, Outline.rounded(x + 3, y + 3, 106, 106, 6));
                pen.fill(
                        Ink.clear(Ink.WHITE, 0.22),
                        Outline.at(x + 3, y + 3, "M 8 8 L 60 8 L 8 60 Z"));
                if (row == 1) {
                    ornament(pen, x + 56, y + 56);
                }
            }
        }
    }

    private static void ornament(Pen pen, double x, double y) {
        for (int k = 0; k < 4; k++) {
            pen.turned(
                    k * 90,
                    x,
                    y,
                    () -> {
                        pen.fill(
                                Ink.of(0x3f7f8c),
                                Outline.at(x, y, "M 0 -6 Q 16 -24 0 -44 Q -16 -24 0 -6 Z"));
                        pen.fill(
                                Ink.of(0xd9695a),
                                Outline.at(x, y, "M 30 -44 Q 44 -44 44 -30 Q 30 -30 30 -44 Z"));
                    });
        }
        pen.oval(Ink.of(0xe8b84a), x, y, 9, 9);
    }

    private static void mirror(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), Outline.rounded(842, -40, 300, 300, 18));
        pen.fill(Ink.of(0xb98a54), Outline.rounded(830, -40, 300, 290, 18));
        pen.fill(
                Pen.down(0, Ink.of(0xd6e8ec), 240, Ink.of(0xb4d0d8)),
                Outline.rounded(850, -40, 260, 270, 10));
        pen.fill(
                Ink.clear(Ink.WHITE, 0.5),
                "M 880 0 L 960 0 L 850 160 L 850 44 Z M 990 0 L 1020 0 L 870 226 L 850 226 L 850 206 Z");
    }

    private static void shelf(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.14), Outline.rounded(70, 336, 250, 20, 6));
        pen.fill(Ink.of(0xf7f3e8), Outline.rounded(64, 322, 250, 20, 6));
        pen.fill(Ink.of(0xe0a33a), Outline.rounded(92, 236, 66, 86, 10));
        pen.fill(Ink.of(0xc98524), Outline.rounded(134, 236, 24, 86, 8));
        pen.line(Ink.of(0x3f9a8a), 9, "M 116 250 L 108 164");
        pen.fill(Ink.WHITE, Outline.rounded(98, 140, 14, 34, 5));
        pen.line(Ink.of(0xd9695a), 9, "M 136 250 L 150 170");
        pen.fill(Ink.WHITE, Outline.rounded(146, 146, 14, 34, 5));
        pen.fill(Ink.of(0xf3c6b8), Outline.rounded(202, 294, 86, 28, 14));
        pen.line(Ink.clear(Ink.of(0xb5705f), 0.6), 3, 222, 306, 266, 306);
    }

    private static void basin(Pen pen) {
        pen.fill(
                Pen.down(520, Ink.of(0xfdfdf9), 900, Ink.of(0xd3dcdf)),
                "M 60 560 C 60 516 140 506 600 506 C 1060 506 1140 516 1140 560 L 1140 612 C 1120 800 1020 910 900 910 L 300 910 C 180 910 80 800 60 612 Z");
        pen.fill(
                Ink.of(0xc0ccd1),
                "M 60 596 C 100 640 300 655 600 655 C 900 655 1100 640 1140 596 L 1140 616 C 1100 662 900 678 600 678 C 300 678 100 662 60 616 Z");
        pen.fill(
                Pen.down(580, Ink.of(0xb3c3ca), 650, Ink.of(0xe6edee)),
                Outline.oval(600, 612, 440, 34));
        pen.oval(Ink.of(0x59656e), 560, 630, 40, 7);
        pen.line(Ink.clear(Ink.WHITE, 0.9), 6, "M 110 560 C 160 530 320 522 480 520");
        pen.fill(
                Ink.clear(Ink.of(0x6b8290), 0.2),
                "M 780 690 C 1000 690 1090 660 1130 640 C 1110 800 1020 910 900 910 L 720 910 C 800 860 820 770 780 690 Z");
    }

    /** One hand holds the tap, the other turns a wrench at its foot. */
    private static void hands(Pen pen) {
        pen.at(
                560,
                402,
                -1.5,
                1.5,
                () -> pen.turned(14, 0, 0, () -> CloseHand.gripping(pen, 1, Ink.of(0xc4573f))));
        pen.turned(-96, 640, 528, () -> pen.at(640, 640, 1.8, 2.1, () -> HandTools.wrench(pen)));
        pen.at(
                830,
                556,
                1.5,
                1.5,
                () -> pen.turned(34, 0, 0, () -> CloseHand.gripping(pen, 3, Ink.of(0x2f5f8a))));
    }
}
