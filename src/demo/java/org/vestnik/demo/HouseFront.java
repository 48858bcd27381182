package org.vestnik.demo;

import java.awt.Color;

/**
 * A house of the National Revival seen from the front: a stone ground floor, an upper floor that
 * juts out, wide eaves. It is 300 units wide and 420 high and stands at (0, 0).
 */
final class HouseFront {
    private static final Color TIMBER = Ink.of(0x5b3d2a);
    private static final Color TILE = Ink.of(0xb5573c);

    private final Pen pen;
    private final Color plaster;

    HouseFront(Pen pen, Color plaster) {
        this.pen = pen;
        this.plaster = plaster;
    }

    void draw() {
        ground();
        door(-86);
        cellar(64);
        upper();
        roof();
    }

    private void ground() {
        pen.box(Ink.of(0xcfc0a6), -138, -176, 276, 176);
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 6; i++) {
                double x = -136 + i * 47 + row % 2 * 20;
                Color stone =
                        Ink.mix(Ink.of(0xded0b6), Ink.of(0xa89a88), (i * 7 + row * 5) % 9 / 8.0);
                pen.fill(stone, Outline.rounded(x, -172 + row * 35, Math.min(43, 136 - x), 31, 8));
            }
        }
        pen.fill(
                Ink.clear(Ink.of(0x2f2a4a), 0.34),
                "M -138 -178 L 138 -178 L 138 -148 L -138 -160 Z");
    }

    private void door(double x) {
        pen.fill(Ink.of(0xe9dcc0), Outline.rounded(x - 40, -136, 80, 136, 6));
        pen.fill(TIMBER, Outline.rounded(x - 32, -128, 64, 128, 4));
        pen.line(Ink.clear(Ink.NIGHT, 0.45), 2.4, x, -126, x, 0);
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.of(0xc9a45a), x - 16 + i % 2 * 32, -100 + i / 2 * 62, 3, 3);
        }
        pen.box(Ink.of(0xb3a48e), x - 44, -7, 88, 8);
    }

    private void cellar(double x) {
        pen.box(Ink.of(0xe9dcc0), x - 38, -120, 76, 70);
        pen.box(Ink.of(0x4c5f6b), x - 30, -112, 60, 54);
        pen.line(
                Ink.of(0x2f2a2c),
                3,
                "M "
                        + (x - 15)
                        + " -112 L "
                        + (x - 15)
                        + " -58 M "
                        + x
                        + " -112 L "
                        + x
                        + " -58 M "
                        + (x + 15)
                        + " -112 L "
                        + (x + 15)
                        + " -58");
    }

    private void upper() {
        pen.fill(TIMBER, "M -150 -176 L 150 -176 L 138 -162 L -138 -162 Z");
        for (int i = 0; i < 5; i++) {
            pen.fill(
                    Ink.dark(TIMBER, 0.2),
                    Outline.at(-132 + i * 66, -164, "M -6 0 L 6 0 L 3 26 L -3 26 Z"));
        }
        pen.box(plaster, -150, -344, 300, 168);
        pen.box(Ink.clear(Ink.of(0x3a3560), 0.14), 96, -344, 54, 168);
        pen.line(
                TIMBER,
                8,
                "M -148 -180 L 148 -180 M -146 -340 L -146 -180 M 146 -340 L 146 -180 M -148 -338 L 148 -338");
        for (int i = 0; i < 4; i++) {
            window(-126 + i * 66);
        }
    }

    private void window(double x) {
        pen.box(Ink.light(plaster, 0.7), x - 5, -312, 64, 98);
        pen.box(TIMBER, x, -306, 54, 86);
        pen.box(Ink.of(0x7fa3b3), x + 4, -302, 46, 78);
        pen.box(Ink.clear(Ink.WHITE, 0.8), x + 4, -302, 23, 50);
        pen.fill(
                Ink.clear(Ink.WHITE, 0.3),
                Outline.at(x, -302, "M 28 78 L 50 30 L 50 56 L 40 78 Z"));
        pen.line(TIMBER, 3, x + 27, -302, x + 27, -224);
        pen.box(Ink.of(0x55763f), x - 4, -224, 62, 11);
        for (int k = 0; k < 6; k++) {
            pen.oval(
                    k % 2 == 0 ? Ink.of(0xd8423c) : Ink.of(0xee8f9a),
                    x + 2 + k * 10,
                    -226 - k % 3 * 3,
                    6,
                    5.4);
        }
    }

    private void roof() {
        pen.fill(Ink.dark(TIMBER, 0.3), "M -184 -344 L 184 -344 L 178 -356 L -178 -356 Z");
        pen.fill(TILE, "M -186 -354 L -120 -424 L 120 -424 L 186 -354 Z");
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 15; i++) {
                double width = 17.4 + row * 2.3;
                pen.line(
                        Ink.clear(Ink.of(0x6b2c20), 0.45),
                        2,
                        Outline.at((i - 7.5) * width, -406 + row * 20, "M 0 0 Q 9 12 18 0"));
            }
        }
        pen.box(Ink.of(0x8a5040), 58, -466, 30, 52);
        pen.box(Ink.of(0x6f3f33), 53, -470, 40, 9);
    }
}
