package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A handyman on a ladder changes the bulb in a hall; a woman holds the ladder. */
final class LadderBulb implements Postcard {
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
        hall(pen);
        door(pen, random);
        coats(pen);
        floor(pen);
        lamp(pen);
        legs(pen, Ink.of(0x8f6a3e), -46);
        handyman(pen);
        ladder(pen);
        woman(pen);
        tools(pen);
        light(pen);
    }

    private void hall(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0x8a5a4a), 1000, Ink.of(0xc98d68)), 0, 0, 900, 1010);
        pen.fill(Ink.of(0x5f4038), "M 0 0 L 900 0 L 900 40 L 0 40 Z");
        for (int i = 0; i < 8; i++) {
            pen.box(Ink.of(0x4c322d), i * 124 - 20, 0, 34, 62);
        }
        for (int row = 0; row < 9; row++) {
            for (int i = 0; i < 10; i++) {
                pen.fill(
                        Ink.clear(Ink.of(0xffe2b0), 0.12),
                        Outline.at(
                                40 + i * 92 + row % 2 * 46,
                                120 + row * 72,
                                "M 0 -14 L 9 0 L 0 14 L -9 0 Z"));
            }
        }
        pen.box(Ink.of(0x3f6670), 0, 760, 900, 250);
        pen.box(Ink.of(0x2f4f5a), 0, 752, 900, 12);
        for (int i = 0; i < 8; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.25), 3, Outline.rounded(12 + i * 116, 790, 92, 180, 5));
        }
        pen.box(Ink.of(0x2b4650), 0, 990, 900, 22);
    }

    private static void door(Pen pen, Random random) {
        pen.box(Ink.of(0xe9d6b4), 24, 300, 260, 712);
        pen.box(Pen.down(320, Ink.of(0xbfe0ea), 1000, Ink.of(0xe9efc4)), 44, 320, 220, 690);
        pen.inside(
                Outline.box(44, 320, 220, 690),
                () -> {
                    pen.fill(
                            Ink.of(0x9dc08a),
                            Outline.below(1010, 40, 640, 120, 590, 200, 630, 270, 600));
                    pen.fill(Ink.of(0xdcc9a0), "M 120 1010 L 170 700 L 196 700 L 250 1010 Z");
                    for (int i = 0; i < 7; i++) {
                        pen.fill(
                                i % 2 == 0 ? Ink.of(0x6d9a54) : Ink.of(0x82ae62),
                                Outline.cloud(50 + i * 36, 600 + i % 3 * 40, 46, 44, random));
                    }
                    for (int i = 0; i < 16; i++) {
                        pen.oval(
                                i % 2 == 0 ? Ink.of(0xe0506a) : Ink.of(0xf6d25c),
                                (i % 2 == 0 ? 60 : 210) + random.nextInt(50),
                                780 + i * 12,
                                7,
                                6);
                    }
                    pen.fill(Ink.clear(Ink.WHITE, 0.4), Outline.cloud(160, 400, 60, 16, random));
                });
        pen.fill(Ink.of(0x6a4632), "M 44 320 L 44 1010 L 6 1060 L 6 290 Z");
        pen.fill(
                Ink.of(0x7d563c),
                "M 36 420 L 36 620 L 14 630 L 14 410 Z M 36 680 L 36 950 L 14 978 L 14 684 Z");
        pen.line(Ink.of(0xe9d6b4), 12, "M 44 440 L 264 440");
    }

    private static void coats(Pen pen) {
        pen.fill(Ink.of(0x5d3f2c), Outline.rounded(620, 470, 250, 26, 6));
        for (int i = 0; i < 4; i++) {
            pen.line(
                    Ink.of(0xd0a95c),
                    6,
                    Outline.at(650 + i * 62, 486, "M 0 0 L 0 16 Q 8 26 14 14"));
        }
        pen.fill(
                Ink.of(0x7a8a5a),
                "M 762 506 C 740 520 736 560 730 700 L 812 700 C 808 560 804 520 786 506 Z");
        pen.line(Ink.clear(Ink.NIGHT, 0.3), 3, "M 774 512 L 772 698");
        pen.line(Ink.of(0x3a3340), 8, "M 846 500 C 862 480 880 500 872 516 L 872 700");
        pen.fill(Ink.of(0xa8434c), "M 864 540 L 880 540 L 888 690 L 856 690 Z");
        pen.oval(Ink.of(0x4d3f3a), 706, 520, 42, 12);
        pen.fill(Ink.of(0x5d4d46), "M 680 518 C 682 478 730 478 732 518 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.18), Outline.rounded(648, 182, 200, 160, 4));
        pen.box(Ink.of(0xb98a4e), 640, 172, 200, 160);
        pen.box(Ink.of(0xdfe9e2), 654, 186, 172, 132);
        pen.fill(
                Ink.of(0x8fb0a0),
                "M 654 290 Q 700 230 740 270 Q 780 220 826 280 L 826 318 L 654 318 Z");
        pen.oval(Ink.of(0xf2c464), 790, 218, 14, 14);
    }

    private static void floor(Pen pen) {
        pen.box(Ink.of(0xe0cfae), 0, 1010, 900, 190);
        for (int row = 0; row < 5; row++) {
            double top = 1010 + row * row * 6 + row * 20;
            double low = 1010 + (row + 1) * (row + 1) * 6 + (row + 1) * 20;
            for (int i = -14; i < 15; i += 2) {
                int shift = i + row % 2;
                double near = 1 + (low - 1010) / 160;
                double far = 1 + (top - 1010) / 160;
                pen.fill(
                        Ink.of(0xa35f4a),
                        Outline.polygon(
                                450 + shift * 62 * far,
                                top,
                                450 + (shift + 1) * 62 * far,
                                top,
                                450 + (shift + 1) * 62 * near,
                                low,
                                450 + shift * 62 * near,
                                low));
            }
        }
    }

    private static void lamp(Pen pen) {
        pen.line(Ink.of(0x3a2d2c), 5, 476, 40, 476, 176);
        pen.oval(Ink.of(0x3a2d2c), 476, 44, 30, 10);
        pen.glow(Ink.clear(Ink.of(0xffe9a0), 0.85), 476, 236, 300);
        pen.fill(Ink.of(0xe9e0cc), "M 462 172 L 490 172 L 566 226 Q 476 244 386 226 Z");
        pen.fill(Ink.of(0xfff2c4), Outline.oval(476, 228, 88, 9));
        pen.at(476, 262, 0.62, -0.62, () -> HandTools.bulb(pen));
    }

    private static void legs(Pen pen, Color wood, double inset) {
        pen.line(wood, 15, 376, 500, 316 + inset, 1062);
        pen.line(wood, 15, 528, 500, 588 - inset, 1062);
    }

    private static void handyman(Pen pen) {
        Look look =
                Look.of(1, Ink.of(0x6b4a35), Look.Hair.HAT, Ink.of(0xd98a3a))
                        .in(Ink.of(0x3d5f8a))
                        .with(Look.Extra.MOUSTACHE);
        Figure.Spot spot = Figure.spot(448, 780, 456);
        Figure.front(pen, look, Pose.of("-17 -64 -13 -52", "17 -84 7.6 -106"), 0.3, spot);
        Overalls.on(pen, Ink.of(0x3d5f8a), spot);
        pen.oval(look.skin(), 389, 543, 12.3, 12.3);
        pen.line(
                Ink.mix(look.skin(), look.skinShade(), 0.4),
                2,
                "M 470 294 L 484 290 M 472 302 L 486 299");
    }

    private static void ladder(Pen pen) {
        Color wood = Ink.of(0xd9a860);
        for (int i = 0; i < 5; i++) {
            double y = 572 + i * 104;
            double half = 80 + (y - 500) * 0.112;
            pen.fill(Ink.of(0xb5823f), Outline.rounded(452 - half, y, 2 * half, 19, 4));
            pen.fill(Ink.of(0xe6bd7a), Outline.rounded(452 - half, y, 2 * half, 7, 3));
        }
        pen.line(wood, 19, 372, 506, 304, 1108);
        pen.line(wood, 19, 532, 506, 600, 1108);
        pen.line(Ink.of(0xf0cf96), 4, "M 368 512 L 300 1104 M 528 512 L 596 1104");
        pen.fill(Ink.of(0xc28f4a), Outline.rounded(352, 486, 200, 26, 6));
        pen.fill(Ink.of(0xe6bd7a), Outline.rounded(352, 486, 200, 9, 4));
        pen.fill(Ink.of(0xd8423c), Outline.rounded(376, 462, 60, 26, 5));
        pen.line(Ink.of(0xd8423c), 5, "M 390 464 Q 406 440 422 464");
    }

    private static void woman(Pen pen) {
        Look look =
                Look.of(0, Look.SILVER, Look.Hair.BOB, Ink.of(0x7f5a86))
                        .in(Ink.of(0x44506b))
                        .with(Look.Extra.SKIRT, Look.Extra.GLASSES);
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 716, 1136, 120, 17);
        Figure.front(
                pen,
                look,
                Pose.of("-18 -70 -26 -76", "15 -62 3 -58"),
                -0.9,
                Figure.spot(704, 1132, 510));
    }

    private static void tools(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 170, 1150, 130, 16);
        pen.line(Ink.of(0x8f2f2c), 9, "M 110 1062 Q 168 1000 226 1062");
        pen.fill(Ink.of(0xd8423c), Outline.rounded(62, 1060, 212, 86, 8));
        pen.fill(Ink.of(0xa8322f), Outline.rounded(62, 1060, 212, 22, 8));
        pen.fill(Ink.of(0xe8c56a), Outline.rounded(146, 1070, 44, 24, 5));
        pen.at(
                300,
                1120,
                0.5,
                0.5,
                () -> pen.turned(96, 0, 0, () -> HandTools.screwdriver(pen, Ink.of(0xf0b93a))));
    }

    private static void light(Pen pen) {
        pen.fill(Ink.clear(Ink.of(0xfff4cf), 0.14), "M 44 1012 L 264 1012 L 620 1200 L 160 1200 Z");
        pen.glow(Ink.clear(Ink.of(0xffe7a6), 0.42), 476, 236, 620);
        pen.glow(Ink.clear(Ink.of(0xf3fbe6), 0.3), 150, 640, 360);
        pen.vignette(900, 1200, 0.5);
    }
}
