package org.vestnik.demo;

import java.awt.Color;
import java.awt.Paint;

/** A water tap, seen from the front; its foot, 90 units wide, stands at (0, 0); 260 high. */
final class Faucet {
    private static final Color BRIGHT = Ink.of(0xf2f6f7);
    private static final Color STEEL = Ink.of(0xb9c4cb);
    private static final Color DARK = Ink.of(0x717f8a);

    private Faucet() {}

    static void draw(Pen pen) {
        spout(pen);
        body(pen);
        handle(pen, -1, Ink.of(0xd8423c));
        handle(pen, 1, Ink.of(0x3f7fc0));
    }

    private static Paint round(double left, double right) {
        return Pen.across(left, Ink.of(0xdfe7ea), right, Ink.of(0x8b98a2));
    }

    /** Comes towards us over the basin. */
    private static void spout(Pen pen) {
        pen.line(DARK, 44, "M 0 -150 C -10 -262 -150 -262 -156 -160");
        pen.line(STEEL, 38, "M 0 -150 C -10 -262 -150 -262 -156 -160");
        pen.line(BRIGHT, 9, "M -10 -160 C -22 -242 -132 -244 -148 -190");
        pen.fill(DARK, Outline.rounded(-182, -166, 52, 24, 6));
        pen.fill(STEEL, Outline.rounded(-180, -164, 48, 14, 5));
    }

    private static void body(Pen pen) {
        pen.fill(
                round(-46, 46),
                "M -46 -4 Q -44 -26 -26 -30 L 26 -30 Q 44 -26 46 -4 Q 0 10 -46 -4 Z");
        pen.fill(round(-26, 26), Outline.rounded(-26, -164, 52, 138, 10));
        pen.line(BRIGHT, 8, "M -13 -152 L -13 -38");
        pen.line(DARK, 3, "M -26 -58 L 26 -58 M -26 -132 L 26 -132");
    }

    private static void handle(Pen pen, int side, Color mark) {
        pen.at(
                0,
                0,
                side,
                1,
                () -> {
                    pen.fill(STEEL, Outline.rounded(20, -112, 50, 30, 6));
                    pen.fill(Ink.mix(STEEL, DARK, 0.3), Outline.rounded(62, -124, 18, 54, 7));
                    pen.fill(STEEL, Outline.rounded(78, -132, 22, 70, 10));
                    pen.line(BRIGHT, 4, "M 85 -122 L 85 -74");
                    pen.oval(mark, 89, -97, 6, 6);
                });
    }
}
