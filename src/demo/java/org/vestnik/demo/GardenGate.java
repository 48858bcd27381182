package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** An old woman opens a wooden gate to a young volunteer; a cat watches from the wall. */
final class GardenGate implements Postcard {
    @Override
    public int width() {
        return 900;
    }

    @Override
    public int height() {
        return 1200;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        pen.at(196, -34, 0.9, 1, () -> house(pen));
        pen.at(196, -34, 0.9, 1, () -> houseRoof(pen));
        plumTree(pen, random);
        yard(pen, random);
        wall(pen, -20, 250, random);
        wall(pen, 676, 260, random);
        woman(pen);
        pen.box(Ink.of(0xc2b296), 216, 958, 480, 50);
        gate(pen);
        pen.oval(Look.SKINS[1], 622, 702, 13, 12);
        lane(pen, random);
        volunteer(pen);
        HouseCat.sitting(pen, Ink.of(0x6f675f), 800, 536, 1.12);
        snowdrops(pen, random);
        pen.glow(Ink.clear(Ink.of(0xfff4d0), 0.5), 180, 120, 480);
        pen.vignette(900, 1200, 0.34);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x9cc6dc), 520, Ink.of(0xf3efdc)), 0, 0, 900, 700);
        for (int i = 0; i < 4; i++) {
            pen.fill(
                    Ink.clear(Ink.WHITE, 0.7),
                    Outline.cloud(90 + i * 230, 90 + i % 2 * 70, 90, 20, random));
        }
        pen.fill(
                Ink.of(0xaebfc4),
                Outline.below(700, -10, 330, 160, 260, 330, 310, 560, 230, 740, 300, 910, 250));
        pen.fill(
                Ink.clear(Ink.WHITE, 0.7),
                "M 508 246 L 560 230 L 622 252 L 596 262 L 572 252 L 548 268 L 530 252 Z");
    }

    private void house(Pen pen) {
        pen.box(Ink.of(0xf2e2bf), 240, 330, 440, 370);
        pen.fill(Ink.clear(Ink.of(0x5b5a7c), 0.16), "M 560 330 L 680 330 L 680 700 L 560 700 Z");
        Color timber = Ink.of(0x6a4a35);
        pen.line(timber, 9, "M 240 498 L 680 498 M 242 334 L 242 700 M 678 334 L 678 700");
        for (int i = 0; i < 3; i++) {
            double x = 272 + i * 142;
            pen.box(Ink.of(0xfdf8ec), x - 8, 368, 100, 102);
            pen.box(Ink.of(0x7d9fae), x, 376, 84, 88);
            pen.box(Ink.clear(Ink.WHITE, 0.75), x, 376, 36, 60);
            pen.line(timber, 5, x + 42, 376, x + 42, 464);
            pen.box(Ink.MOSS, x - 6, 462, 96, 12);
            for (int k = 0; k < 6; k++) {
                pen.oval(
                        k % 2 == 0 ? Ink.of(0xf2c84b) : Ink.of(0xc97b9c),
                        x + 4 + k * 15,
                        460,
                        7,
                        6);
            }
        }
    }

    private static void houseRoof(Pen pen) {
        pen.fill(Ink.of(0x5d4a42), "M 190 336 L 730 336 L 724 322 L 196 322 Z");
        pen.fill(Ink.of(0x857a78), "M 192 324 L 300 214 L 620 214 L 728 324 Z");
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 20; i++) {
                double y = 240 + row * 24;
                double x = 276 - row * 23 + i * (18.6 + row * 2.4);
                pen.line(
                        Ink.clear(Ink.of(0x4f464c), 0.4),
                        2.4,
                        Outline.at(x, y, "M 0 0 Q 9 12 18 0"));
            }
        }
        pen.fill(
                Ink.clear(Ink.WHITE, 0.9),
                "M 300 214 L 520 214 Q 460 250 400 232 Q 350 262 320 240 Q 286 262 258 258 Z");
        pen.box(Ink.of(0x9a5f48), 540, 156, 36, 72);
        pen.box(Ink.of(0x7d4937), 534, 150, 48, 12);
        for (int i = 0; i < 5; i++) {
            pen.oval(
                    Ink.clear(Ink.WHITE, 0.55 - i * 0.1),
                    560 + i * i * 4,
                    134 - i * 26,
                    14 + i * 6,
                    14 + i * 4);
        }
    }

    /** A plum tree that has begun to bloom. */
    private void plumTree(Pen pen, Random random) {
        Color bark = Ink.of(0x5f4a41);
        pen.line(bark, 20, "M 96 620 C 100 520 84 470 110 400");
        pen.line(
                bark,
                10,
                "M 100 470 C 60 410 40 380 20 300 M 106 430 C 140 370 190 330 196 260 M 110 410 C 110 340 130 290 110 210");
        pen.line(
                bark,
                5,
                "M 50 390 L 6 372 M 30 330 L 60 280 M 160 350 L 226 340 M 186 300 L 160 240 M 116 290 L 70 240 M 120 250 L 150 200");
        for (int i = 0; i < 150; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double reach = Math.sqrt(random.nextDouble());
            double x = 112 + Math.cos(angle) * reach * 130;
            double y = 300 + Math.sin(angle) * reach * 116;
            double size = 4 + random.nextInt(5);
            pen.oval(i % 3 == 0 ? Ink.of(0xf4c9d0) : Ink.of(0xfdf3ee), x, y, size, size);
        }
    }

    private void yard(Pen pen, Random random) {
        pen.fill(
                Pen.down(640, Ink.of(0xa9b183), 960, Ink.of(0x8b9469)),
                Outline.box(0, 640, 900, 340));
        pen.fill(Ink.of(0xd8c7a4), "M 416 700 L 520 700 L 640 980 L 290 980 Z");
        pen.fill(Ink.of(0x74512f), Outline.rounded(420, 540, 96, 164, 6));
        pen.fill(Ink.of(0x8a633c), Outline.rounded(430, 550, 76, 70, 4));
        pen.fill(Ink.of(0x8a633c), Outline.rounded(430, 630, 76, 66, 4));
        pen.oval(Ink.of(0xe0b45c), 498, 626, 5, 5);
        for (int i = 0; i < 40; i++) {
            double x = 250 + random.nextInt(400);
            pen.line(
                    Ink.of(0x6e7f4e),
                    3,
                    Outline.at(x, 720 + random.nextInt(200), "M 0 0 L -3 -12 M 0 0 L 4 -14"));
        }
    }

    private void wall(Pen pen, double x, double width, Random random) {
        pen.box(Ink.of(0x9f9383), x, 560, width, 440);
        for (int row = 0; row < 9; row++) {
            double stoneX = x - random.nextInt(40);
            while (stoneX < x + width) {
                double size = 52 + random.nextInt(44);
                double from = Math.max(stoneX, x);
                double to = Math.min(stoneX + size - 5, x + width);
                Color stone = Ink.mix(Ink.of(0xd2c4ac), Ink.of(0x9c8f82), random.nextDouble());
                if (to > from) {
                    pen.fill(stone, Outline.rounded(from, 566 + row * 48, to - from, 43, 12));
                }
                stoneX += size;
            }
        }
        pen.fill(Ink.of(0xb5573c), Outline.rounded(x - 14, 534, width + 28, 32, 6));
        for (int i = 0; i < width / 31; i++) {
            pen.line(
                    Ink.clear(Ink.of(0x7a3424), 0.45),
                    3,
                    Outline.at(x + i * 32, 540, "M 0 0 Q 16 40 32 0"));
        }
    }

    private void woman(Pen pen) {
        Look look =
                Look.of(1, Ink.of(0x3f6d86), Look.Hair.SCARF, Ink.of(0x8d4a55))
                        .in(Ink.of(0x3b3547))
                        .with(Look.Extra.SKIRT, Look.Extra.APRON);
        pen.oval(Ink.clear(Ink.NIGHT, 0.25), 540, 968, 110, 14);
        Figure.front(
                pen,
                look,
                Pose.of("-15 -62 -4 -57", "17 -68 21 -60"),
                -0.8,
                Figure.spot(528, 964, 440));
    }

    private void gate(Pen pen) {
        Color wood = Ink.of(0x8c6240);
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), "M 256 470 L 640 470 L 640 520 L 256 500 Z");
        leaf(pen, "M 616 500 L 694 470 L 694 1000 L 616 962 Z", 616, 694, wood);
        leaf(pen, "M 236 470 L 318 498 L 318 964 L 236 1000 Z", 236, 318, Ink.dark(wood, 0.14));
        for (double x : new double[] {218, 672}) {
            pen.box(Ink.of(0x6d4a30), x, 420, 36, 586);
            pen.box(Ink.clear(Ink.WHITE, 0.12), x + 4, 420, 8, 586);
        }
        pen.fill(Ink.of(0x6d4a30), "M 190 438 L 736 438 L 736 410 L 190 410 Z");
        pen.fill(Ink.of(0xa64e36), "M 156 412 L 222 330 L 704 330 L 770 412 Z");
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 18; i++) {
                double x = 214 - row * 21 + i * (27.4 + row * 2.4);
                pen.line(
                        Ink.clear(Ink.of(0x6b2c20), 0.5),
                        3,
                        Outline.at(x, 350 + row * 24, "M 0 0 Q 13 17 27 0"));
            }
        }
        pen.fill(Ink.of(0x7c3a2a), Outline.rounded(150, 406, 626, 13, 5));
        pen.line(Ink.of(0x2f2a2c), 5, Outline.oval(640, 740, 10, 13));
    }

    private static void leaf(Pen pen, String outline, double from, double to, Color wood) {
        pen.fill(wood, outline);
        pen.inside(
                Outline.path(outline),
                () -> {
                    for (int i = 1; i < 5; i++) {
                        double x = from + (to - from) * i / 5;
                        pen.line(Ink.clear(Ink.NIGHT, 0.35), 2.6, x, 460, x, 1010);
                    }
                    pen.line(Ink.dark(wood, 0.3), 14, from, 580, to, 580);
                    pen.line(Ink.dark(wood, 0.3), 14, from, 880, to, 880);
                });
    }

    private void lane(Pen pen, Random random) {
        pen.fill(
                Pen.down(960, Ink.of(0xc4b498), 1200, Ink.of(0x9b8a74)),
                "M -10 1000 L 900 1000 L 910 1210 L -10 1210 Z");
        pen.fill(Ink.of(0xc9b99c), "M 254 1002 L 300 964 L 632 964 L 674 1002 Z");
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 18; i++) {
                double x = i * 56 + row % 2 * 28 - 20 + random.nextInt(8);
                double y = 1020 + row * row * 7 + row * 20;
                Color stone =
                        Ink.mix(Ink.of(0xd8cbb2), Ink.of(0x8f8172), random.nextDouble() * 0.8);
                pen.oval(stone, x, y, 25 + row, 9 + row * 2);
            }
        }
        pen.fill(Ink.clear(Ink.WHITE, 0.92), Outline.cloud(812, 1012, 90, 20, random));
        pen.fill(Ink.clear(Ink.WHITE, 0.92), Outline.cloud(24, 1016, 70, 18, random));
    }

    private void volunteer(Pen pen) {
        Look look =
                Look.of(0, Look.CHESTNUT, Look.Hair.TAIL, Ink.of(0xe0a33a)).in(Ink.of(0x33517a));
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 262, 1116, 110, 16);
        pen.fill(Ink.of(0x2f6f73), Outline.rounded(196, 712, 132, 160, 34));
        Figure.front(
                pen,
                look,
                Pose.of("-15 -62 -3 -60", "16 -65 23 -74"),
                1,
                Figure.spot(262, 1112, 500));
        pen.line(
                Ink.of(0x2f6f73),
                9,
                "M 228 730 C 216 770 214 800 222 840 M 296 730 C 306 770 306 800 300 840");
        pen.turned(
                -7,
                250,
                812,
                () -> {
                    pen.fill(Ink.of(0x7b5c3c), Outline.rounded(206, 762, 78, 98, 4));
                    pen.box(Ink.WHITE, 213, 772, 64, 82);
                    pen.box(Ink.SLATE, 232, 757, 26, 12);
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Ink.clear(Ink.BLUE, 0.6),
                                3,
                                222,
                                790 + i * 13,
                                266 - i * 7 % 16,
                                790 + i * 13);
                    }
                });
        pen.oval(Look.SKINS[0], 246, 858, 14, 12);
    }

    private static void snowdrops(Pen pen, Random random) {
        for (int i = 0; i < 13; i++) {
            double x = 700 + i * 15 + random.nextInt(8);
            double y = 1008 + random.nextInt(16);
            pen.line(
                    Ink.of(0x5f8a52),
                    3,
                    Outline.at(x, y, "M 0 0 Q 0 -26 9 -30 M -3 0 L -9 -22 M 3 0 L 8 -18"));
            pen.fill(
                    Ink.of(0xfffefa),
                    Outline.at(x, y, "M 9 -31 Q 18 -22 13 -14 Q 9 -18 6 -14 Q 1 -22 9 -31 Z"));
        }
    }
}
