package org.vestnik.demo;

import java.awt.Color;

/** A telephone with a dial, seen from the front: 220 units wide, 170 high, standing at (0, 0). */
final class DialTelephone {
    private final Pen pen;
    private final Color body;
    private final Color shade;
    private final Color shine;

    DialTelephone(Pen pen, Color body) {
        this.pen = pen;
        this.body = body;
        this.shade = Ink.mix(body, Ink.of(0x6b3f10), 0.32);
        this.shine = Ink.light(body, 0.5);
    }

    void resting() {
        speaking();
        receiver();
    }

    /** The telephone while somebody speaks: the receiver is off. */
    void speaking() {
        pen.fill(shade, Outline.rounded(-100, -14, 200, 14, 6));
        pen.fill(
                body,
                "M -44 -118 C -62 -112 -58 -92 -70 -64 C -80 -42 -98 -30 -100 -6 L 100 -6 C 98 -30 80 -42 70 -64 C 58 -92 62 -112 44 -118 Z");
        pen.fill(
                Ink.clear(shade, 0.75),
                "M 30 -118 L 44 -118 C 62 -112 58 -92 70 -64 C 80 -42 98 -30 100 -6 L 62 -6 C 66 -50 40 -80 30 -118 Z");
        pen.line(shine, 5, "M -56 -92 C -60 -70 -80 -48 -88 -24");
        pen.fill(
                shade,
                "M -58 -118 L -66 -142 L -48 -142 L -40 -126 L 40 -126 L 48 -142 L 66 -142 L 58 -118 Z");
        pen.fill(
                body,
                "M -58 -118 L -64 -138 L -52 -138 L -42 -121 L 42 -121 L 52 -138 L 64 -138 L 58 -118 Z");
        dial();
    }

    private void dial() {
        pen.oval(Ink.clear(Ink.of(0x7a5210), 0.4), 2, -55, 47, 46);
        pen.oval(Ink.of(0xfaf5e6), 0, -58, 46, 45);
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(60 - i * 29);
            pen.oval(Ink.of(0x4a4046), 34 * Math.cos(angle), -58 - 33 * Math.sin(angle), 2, 2.6);
        }
        pen.oval(Ink.clear(Ink.of(0xd9e2e4), 0.8), 0, -58, 43, 42);
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(60 - i * 29);
            double x = 31 * Math.cos(angle);
            double y = -58 - 30 * Math.sin(angle);
            pen.oval(Ink.of(0xfffdf4), x, y, 8, 7.8);
            pen.line(Ink.of(0x8f979c), 1, Outline.oval(x, y, 8, 7.8));
            pen.line(Ink.of(0x3f3a44), 1.6, x, y - 2.6, x, y + 2.6);
        }
        pen.oval(body, 0, -58, 17, 17);
        pen.oval(shine, -4, -62, 7, 6);
        pen.line(Ink.of(0x8f979c), 3, "M 36 -30 L 26 -38");
    }

    private void receiver() {
        pen.fill(Ink.clear(Ink.of(0x7a5210), 0.35), "M -60 -124 L 60 -124 L 56 -114 L -56 -114 Z");
        pen.fill(
                body,
                "M -108 -130 C -112 -160 -92 -172 -60 -172 L 60 -172 C 92 -172 112 -160 108 -130 C 106 -122 66 -122 64 -130 C 62 -146 50 -150 0 -150 C -50 -150 -62 -146 -64 -130 C -66 -122 -106 -122 -108 -130 Z");
        pen.fill(
                Ink.clear(shade, 0.8),
                "M -108 -134 C -106 -122 -66 -122 -64 -134 C -76 -128 -96 -128 -108 -134 Z M 64 -134 C 66 -122 106 -122 108 -134 C 96 -128 76 -128 64 -134 Z M -62 -150 L 62 -150 L 60 -156 L -60 -156 Z");
        pen.line(shine, 5, "M -84 -160 Q -70 -166 -50 -166 L 30 -166");
    }

    /** The receiver at the right ear of a figure that is drawn, and the hand that holds it. */
    static void atEar(Pen pen, Color colour, Look look, Figure.Spot spot) {
        double unit = Math.abs(spot.height()) / 100;
        pen.at(
                spot.x(),
                spot.y(),
                spot.height() / 100,
                unit,
                () -> {
                    pen.line(colour, 3, "M 7.4 -95 Q 12.6 -89 6.4 -82.4");
                    pen.oval(colour, 7.2, -94.4, 2.5, 2.7);
                    pen.oval(colour, 5.8, -82.6, 2.6, 2.3);
                    pen.line(Ink.light(colour, 0.45), 0.7, "M 9.4 -93.6 Q 11.6 -89 8.8 -85");
                    Color hand = Ink.mix(look.skin(), look.skinShade(), 0.2);
                    pen.oval(hand, 10.6, -88.2, 2.9, 3.2);
                    Color line = Ink.clear(look.skinShade(), 0.9);
                    pen.line(
                            line,
                            0.4,
                            "M 8.2 -89.4 L 10.4 -89.2 M 8 -88 L 10.4 -87.8 M 8.2 -86.6 L 10.4 -86.4");
                });
    }
}
