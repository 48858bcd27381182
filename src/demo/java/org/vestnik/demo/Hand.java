package org.vestnik.demo;

import java.awt.Color;

/** Hands from close by, at (0, 0), fingers up; about 130 units long with the wrist. */
final class Hand {
    private final Pen pen;
    private final Color skin;
    private final Color edge;

    Hand(Pen pen, Color skin) {
        this.pen = pen;
        this.skin = skin;
        this.edge = Ink.mix(skin, Ink.of(0x7a3f2a), 0.42);
    }

    /** The back of a hand that holds something between forefinger and thumb, at (-10, -74). */
    void pinching(Color sleeve, Runnable held) {
        arm(sleeve);
        finger(9, 11, -10, 18, -44, 10, -54);
        finger(22, 8, -8, 30, -36, 24, -48);
        finger(33, 18, 0, 38, -24, 36, -36);
        held.run();
        palm();
        finger(0, -12, -10, -16, -48, -9, -72);
        thumb();
        pen.line(Ink.clear(edge, 0.6), 2, "M -14 -6 Q -10 -12 -5 -7");
        pen.line(Ink.clear(edge, 0.6), 2, "M 4 -8 Q 9 -13 14 -7");
    }

    private void arm(Color sleeve) {
        pen.fill(edge, "M -25 30 L -22 92 L 26 92 L 29 30 Z");
        pen.fill(skin, "M -23 30 L -20 92 L 24 92 L 27 30 Z");
        pen.fill(sleeve, "M -34 84 C -10 74 14 74 38 84 L 56 330 L -52 330 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.16), "M 10 78 C 22 78 30 80 38 84 L 56 330 L 16 330 Z");
        pen.line(Ink.light(sleeve, 0.25), 7, "M -33 88 C -10 78 14 78 37 88");
    }

    private void palm() {
        String palm =
                "M -27 44 C -36 22 -32 -4 -24 -16 C -10 -22 24 -20 36 -6 C 46 10 38 30 30 46 C 20 58"
                        + " -18 58 -27 44 Z";
        pen.line(edge, 3, palm);
        pen.fill(skin, palm);
        pen.fill(
                Ink.clear(edge, 0.28),
                "M 16 -18 C 30 -16 40 -6 40 8 C 40 24 34 40 28 48 C 24 52 14 54 8 54 C 22 40 28 10"
                        + " 16 -18 Z");
    }

    private void finger(double shade, double... joints) {
        Color flesh = Ink.mix(skin, edge, shade / 90);
        pen.line(edge, 19, Outline.smooth(joints));
        pen.line(flesh, 15.5, Outline.smooth(joints));
    }

    private void thumb() {
        pen.line(edge, 20, "M -24 24 C -46 2 -40 -36 -20 -62");
        pen.line(skin, 16.5, "M -24 24 C -46 2 -40 -36 -20 -62");
        pen.line(Ink.clear(Ink.WHITE, 0.5), 6, "M -25 -55 L -21 -61");
        pen.line(Ink.clear(edge, 0.7), 1.8, "M -42 -22 Q -38 -25 -33 -23");
    }
}
