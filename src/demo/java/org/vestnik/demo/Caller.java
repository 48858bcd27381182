package org.vestnik.demo;

import java.awt.Color;

/** Somebody with a receiver at the ear; and the telephones that stand before them. */
final class Caller {
    private static final Pose AT_EAR = Pose.of("-16 -62 -7 -55", "18 -68 10 -85");

    private Caller() {}

    /** Shows a caller who faces us; the receiver is at the ear that the turn leaves seen. */
    static void draw(Pen pen, Look look, Color receiver, double turn, Figure.Spot spot) {
        Figure.front(pen, look, AT_EAR, turn, spot);
        double unit = Math.abs(spot.height()) / 100;
        pen.at(
                spot.x(),
                spot.y(),
                spot.height() / 100,
                unit,
                () -> {
                    pen.line(Ink.dark(receiver, 0.12), 2.6, "M 8 -95 C 12 -92 11 -86 7 -82");
                    pen.oval(receiver, 7.6, -95, 2.3, 2.8);
                    pen.oval(receiver, 6, -82.4, 2.4, 2.2);
                    pen.oval(look.skin(), 10.6, -87.4, 2.6, 3);
                    for (int i = 0; i < 3; i++) {
                        double y = -89.2 + i * 1.7;
                        pen.line(Ink.clear(look.skinShade(), 0.8), 0.5, 8.6, y, 11.4, y + 0.3);
                    }
                });
    }

    /** A telephone with keys, off the hook, about 80 units wide. */
    static void telephone(Pen pen, Color body) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.22), 6, 18, 46, 10);
        pen.fill(Ink.dark(body, 0.25), "M -40 16 L 40 16 L 40 8 L -40 8 Z");
        pen.fill(body, "M -30 -18 L 30 -18 L 41 11 L -41 11 Z");
        pen.fill(Ink.light(body, 0.3), "M -30 -18 L 30 -18 L 32 -12 L -32 -12 Z");
        pen.oval(Ink.dark(body, 0.35), -22, -19, 8, 4);
        pen.oval(Ink.dark(body, 0.35), 22, -19, 8, 4);
        for (int i = 0; i < 9; i++) {
            double y = -6 + i / 3 * 6;
            pen.fill(Ink.WHITE, Outline.rounded(-16 + i % 3 * 11, y, 8, 4, 1.4));
        }
    }

    /** A cat that sleeps curled up, about 110 units wide. */
    static void sleepingCat(Pen pen, Color fur) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.24), 4, 22, 62, 10);
        pen.fill(
                fur,
                "M -54 18 C -60 -26 -14 -36 14 -32 C 46 -28 62 -4 52 20 C 40 28 -44 28 -54 18 Z");
        Color stripe = Ink.dark(fur, 0.3);
        pen.line(
                stripe,
                4,
                "M -2 -32 Q 2 -20 -2 -10 M 14 -31 Q 19 -20 15 -8 M 30 -26 Q 35 -14 30 -4");
        pen.line(fur, 15, "M 46 14 C 30 30 -10 24 -30 22");
        pen.line(Ink.light(fur, 0.6), 12, "M -22 22 L -32 21");
        pen.fill(fur, "M -62 -12 L -58 -32 L -44 -20 Z M -32 -20 L -20 -31 L -16 -10 Z");
        pen.fill(Ink.ROSE, "M -58 -18 L -56 -26 L -50 -20 Z M -29 -20 L -22 -26 L -21 -17 Z");
        pen.oval(fur, -39, 0, 25, 21);
        pen.oval(Ink.light(fur, 0.7), -40, 9, 14, 9);
        pen.fill(Ink.of(0xc96a6a), "M -43 4 L -37 4 L -40 7.4 Z");
        pen.line(Ink.of(0x3a2724), 1.8, "M -54 -2 Q -50 3 -46 -1 M -34 -1 Q -30 3 -26 -2");
        pen.line(Ink.clear(Ink.WHITE, 0.9), 1, "M -28 8 L -8 5 M -28 10 L -9 12 M -52 8 L -70 5");
    }
}
