package org.vestnik.demo;

import java.awt.Color;

/** The animals among the children's drawings. */
final class ChildAnimals {
    private final Pen pen;

    ChildAnimals(Pen pen) {
        this.pen = pen;
    }

    void fish() {
        pen.box(Ink.of(0x9fd0dd), 0, 0, 152, 184);
        for (int i = 0; i < 5; i++) {
            pen.line(
                    Ink.clear(Ink.WHITE, 0.8),
                    3,
                    Outline.smooth(
                            0,
                            16 + i * 6,
                            38,
                            10 + i * 6,
                            76,
                            16 + i * 6,
                            114,
                            10 + i * 6,
                            152,
                            16 + i * 6));
        }
        oneFish(70, 86, 34, Ink.of(0xee8d3c));
        oneFish(104, 136, 21, ChildArt.RED);
        oneFish(40, 146, 16, ChildArt.YELLOW);
        for (int i = 0; i < 4; i++) {
            pen.line(
                    ChildArt.GREEN,
                    4,
                    Outline.smooth(
                            14 + i * 42,
                            184,
                            20 + i * 42,
                            170,
                            12 + i * 42,
                            160,
                            18 + i * 42,
                            146));
        }
    }

    private void oneFish(double x, double y, double size, Color colour) {
        pen.fill(colour, Outline.at(x, y, size, "M 0.8 0 L 1.5 -0.6 L 1.5 0.6 Z"));
        pen.oval(colour, x, y, size, size * 0.62);
        pen.oval(Ink.WHITE, x - size * 0.5, y - size * 0.12, size * 0.2, size * 0.2);
        pen.oval(Ink.NIGHT, x - size * 0.52, y - size * 0.12, size * 0.1, size * 0.1);
        pen.line(
                Ink.clear(Ink.WHITE, 0.8),
                2.6,
                Outline.at(x, y, size, "M 0.1 -0.4 Q 0.35 0 0.1 0.4"));
    }

    void cat() {
        pen.box(Ink.of(0xf6dcc0), 0, 0, 152, 184);
        Color fur = Ink.of(0x5a5560);
        pen.oval(fur, 76, 138, 40, 44);
        pen.line(fur, 9, "M 112 160 Q 150 150 134 110");
        pen.fill(fur, Outline.polygon(42, 76, 46, 28, 72, 52));
        pen.fill(fur, Outline.polygon(110, 76, 106, 28, 80, 52));
        pen.oval(fur, 76, 76, 36, 33);
        for (int side = -1; side <= 1; side += 2) {
            pen.oval(Ink.of(0xbfe08a), 76 + side * 14, 72, 7.6, 8.6);
            pen.oval(Ink.NIGHT, 76 + side * 14, 73, 3, 6);
            pen.line(Ink.WHITE, 1.8, 76 + side * 12, 88, 76 + side * 44, 82);
            pen.line(Ink.WHITE, 1.8, 76 + side * 12, 91, 76 + side * 44, 95);
        }
        pen.fill(ChildArt.PINK, Outline.polygon(71, 84, 81, 84, 76, 90));
        pen.oval(Ink.WHITE, 76, 142, 17, 24);
    }

    void butterfly() {

        for (int side = -1; side <= 1; side += 2) {
            pen.oval(Ink.of(0x8a5aa0), 76 + side * 30, 66, 30, 27);
            pen.oval(ChildArt.PINK, 76 + side * 26, 112, 23, 20);
            pen.oval(ChildArt.YELLOW, 76 + side * 32, 66, 12, 11);
            pen.oval(ChildArt.BLUE, 76 + side * 27, 112, 9, 8);
            pen.line(
                    Ink.NIGHT,
                    2.4,
                    "M 76 48 Q " + (76 + side * 8) + " 30 " + (76 + side * 18) + " 24");
        }
        pen.line(Ink.NIGHT, 9, 76, 54, 76, 128);
        pen.oval(Ink.NIGHT, 76, 46, 8, 8);
    }
}
