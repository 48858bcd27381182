package org.vestnik.demo;

import java.awt.Color;

/** A scarf that is being knitted and the wool for it, from above. */
final class Knitting {
    private Knitting() {}

    static void scarf(Pen pen) {
        pen.turned(
                14,
                920,
                300,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.of(0x28304a), 0.24),
                            Outline.rounded(846, 214, 206, 270, 10));
                    for (int row = 0; row < 12; row++) {
                        Color wool =
                                row % 6 == 4
                                        ? Ink.of(0xf3e6c4)
                                        : row % 6 == 5 ? Ink.of(0xe8c56a) : Ink.of(0xc4503f);
                        pen.box(wool, 834, 204 + row * 22, 200, 23);
                        for (int i = 0; i < 12; i++) {
                            pen.line(
                                    Ink.clear(Ink.of(0x5a1f22), 0.3),
                                    2.6,
                                    Outline.at(
                                            840 + i * 17, 206 + row * 22, "M 0 2 L 6 19 L 12 2"));
                        }
                    }
                    pen.line(Ink.clear(Ink.of(0x28304a), 0.22), 9, "M 778 214 L 1092 214");
                    pen.line(Ink.of(0xb9c0c6), 9, "M 770 204 L 1090 200");
                    pen.line(Ink.of(0xe6eaec), 3, "M 774 202 L 1086 198");
                    pen.oval(Ink.of(0x3d4654), 766, 204, 11, 11);
                    pen.line(Ink.of(0xaab2b8), 9, "M 846 150 L 1042 262");
                    pen.line(Ink.of(0xe6eaec), 3, "M 850 150 L 1038 258");
                    pen.oval(Ink.of(0x3d4654), 842, 147, 11, 11);
                    for (int i = 0; i < 12; i++) {
                        pen.line(Ink.of(0xd4604e), 7, 842 + i * 17, 196, 844 + i * 17, 212);
                    }
                });
        pen.line(
                Ink.of(0xc4503f),
                5,
                "M 862 470 C 820 560 900 590 884 640 C 872 690 930 730 980 700");
    }

    static void ball(Pen pen, double x, double y, double size, Color colour) {
        pen.oval(Ink.clear(Ink.of(0x28304a), 0.28), x + size * 0.14, y + size * 0.16, size, size);
        pen.oval(colour, x, y, size, size);
        pen.inside(
                Outline.circle(x, y, size),
                () -> {
                    for (int i = -5; i < 6; i++) {
                        double off = i * size * 0.19;
                        pen.line(
                                Ink.dark(colour, 0.2),
                                size * 0.035,
                                Outline.smooth(
                                        x - size,
                                        y + off - size * 0.4,
                                        x,
                                        y + off,
                                        x + size,
                                        y + off - size * 0.3));
                    }
                    for (int i = 0; i < 5; i++) {
                        double off = i * size * 0.16;
                        pen.line(
                                Ink.light(colour, 0.22),
                                size * 0.05,
                                Outline.smooth(
                                        x - size * 0.8 + off,
                                        y + size * 0.5,
                                        x - size * 0.4 + off,
                                        y - size * 0.2,
                                        x + off * 0.8,
                                        y - size * 0.8));
                    }
                    pen.fill(
                            Ink.clear(Ink.NIGHT, 0.16),
                            Outline.at(x, y, size, "M 0.3 -1 C 1 -0.4 0.8 0.7 0 1 L 1 1 L 1 -1 Z"));
                });
    }
}
