package org.vestnik.demo;

import java.awt.Color;

/** Tools that lie or hang, upright around (0, 0), about 100 units long. */
final class HandTools {
    private static final Color STEEL = Ink.of(0xb4bdc4);
    private static final Color BRIGHT = Ink.of(0xe4eaec);
    private static final Color DARK = Ink.of(0x59636c);
    private static final Color HANDLE = Ink.of(0xc98a4c);

    private HandTools() {}

    static void hammer(Pen pen) {
        pen.fill(HANDLE, "M -5 -34 L 5 -34 L 7 46 Q 0 54 -7 46 Z");
        pen.fill(Ink.dark(HANDLE, 0.2), "M 1 -34 L 5 -34 L 7 46 Q 4 50 1 51 Z");
        pen.fill(DARK, "M -26 -52 L 16 -52 Q 30 -48 40 -36 Q 26 -36 16 -32 L -26 -32 Z");
        pen.fill(STEEL, "M -28 -54 L -14 -54 L -14 -30 L -28 -30 Z");
        pen.line(BRIGHT, 2.4, "M -24 -50 L -24 -34");
    }

    static void wrench(Pen pen) {
        pen.fill(STEEL, "M -7 -28 L 7 -28 L 6 34 L -6 34 Z");
        pen.fill(
                STEEL,
                "M -17 -56 C -26 -44 -20 -24 0 -22 C 20 -24 26 -44 17 -56 L 9 -52 L 9 -42 L 0 -36 L -9 -42 L -9 -52 Z");
        pen.oval(STEEL, 0, 42, 16, 16);
        pen.oval(DARK, 0, 42, 8, 8);
        pen.line(BRIGHT, 2.6, "M -3 -22 L -3 28");
    }

    static void screwdriver(Pen pen, Color handle) {
        pen.fill(STEEL, "M -3 -2 L -3 -44 L -5 -54 L 5 -54 L 3 -44 L 3 -2 Z");
        pen.fill(handle, Outline.rounded(-10, -4, 20, 56, 9));
        pen.fill(Ink.dark(handle, 0.22), Outline.rounded(2, -4, 8, 56, 4));
        pen.line(Ink.light(handle, 0.5), 2.4, "M -5 6 L -5 42");
    }

    static void pliers(Pen pen, Color grips) {
        pen.fill(
                DARK,
                "M -12 -52 Q -16 -28 -4 -10 L 4 -10 Q 16 -28 12 -52 L 2 -52 L 1 -30 L -1 -30 L -2 -52 Z");
        pen.line(grips, 10, "M -4 -6 C -20 8 -20 30 -15 50 M 4 -6 C 20 8 20 30 15 50");
        pen.line(Ink.light(grips, 0.4), 2, "M -12 6 C -18 18 -17 32 -14 46");
        pen.oval(STEEL, 0, -10, 8, 8);
        pen.oval(DARK, 0, -10, 3, 3);
    }

    static void saw(Pen pen) {
        pen.fill(BRIGHT, "M -12 -66 L 6 -66 L 24 22 L -12 22 Z");
        pen.fill(STEEL, "M 0 -66 L 6 -66 L 24 22 L 14 22 Z");
        for (int i = 0; i < 11; i++) {
            pen.line(DARK, 1.6, Outline.at(-12, -62 + i * 7.6, "M 0 0 L -4 4 L 0 7"));
        }
        pen.fill(HANDLE, "M -16 20 L 28 20 Q 34 40 28 62 Q 6 70 -14 60 Q -20 40 -16 20 Z");
        pen.fill(Ink.of(0x6d4a30), Outline.rounded(-3, 32, 20, 20, 9));
    }

    static void level(Pen pen, Color body) {
        pen.fill(body, Outline.rounded(-13, -70, 26, 140, 4));
        pen.line(Ink.dark(body, 0.3), 2, "M -7 -66 L -7 66 M 7 -66 L 7 66");
        for (double y : new double[] {-44, 0, 44}) {
            pen.fill(Ink.of(0xd8ea7c), Outline.rounded(-8, y - 12, 16, 24, 5));
            pen.oval(Ink.of(0xf6fcd8), 0, y, 4, 6);
        }
    }

    static void tape(Pen pen) {
        pen.fill(Ink.of(0xf4e6a0), Outline.rounded(18, 18, 46, 11, 2));
        for (int i = 0; i < 7; i++) {
            pen.line(DARK, 1.2, 24 + i * 6, 18, 24 + i * 6, i % 2 == 0 ? 25 : 22);
        }
        pen.fill(Ink.of(0xf0b93a), Outline.rounded(-34, -32, 62, 64, 18));
        pen.fill(Ink.of(0x3d4654), Outline.circle(-4, 0, 20));
        pen.oval(Ink.of(0xf8dc88), -4, 0, 10, 10);
    }

    static void bulb(Pen pen) {
        pen.fill(
                Ink.of(0xfdf6d2),
                "M -13 10 C -14 -2 -28 -10 -28 -28 C -28 -62 28 -62 28 -28 C 28 -10 14 -2 13 10 Z");
        pen.line(Ink.of(0xe0a83a), 2.4, "M -6 10 L -9 -20 L -3 -12 L 0 -22 L 3 -12 L 9 -20 L 6 10");
        pen.fill(STEEL, Outline.rounded(-13, 8, 26, 26, 4));
        pen.line(DARK, 2, "M -13 15 L 13 18 M -13 22 L 13 25");
        pen.fill(DARK, "M -8 34 L 8 34 L 4 40 L -4 40 Z");
        pen.line(Ink.WHITE, 4, "M -18 -30 Q -17 -42 -8 -46");
    }
}
