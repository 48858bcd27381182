package org.vestnik.demo;

import java.awt.Color;

/** The project's van, at (0, 0) the middle of its wheels' line, about 380 units long. */
final class BlueVan {
    private static final Color BLUE = Ink.of(0x2f6fa8);

    private BlueVan() {}

    static void draw(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), 0, 4, 200, 13);
        String body =
                "M -186 -24 L -186 -150 C -186 -166 -176 -174 -160 -174 L 60 -174 C 96 -174 112 -150 128 -108"
                        + " L 174 -92 C 188 -86 192 -74 192 -58 L 192 -24 Z";
        pen.fill(Ink.of(0xf6f7f4), body);
        pen.inside(
                Outline.path(body),
                () -> {
                    pen.box(BLUE, -200, -76, 400, 60);
                    pen.box(Ink.of(0x8fbfe0), -200, -86, 400, 6);
                    pen.box(Ink.clear(Ink.NIGHT, 0.12), -200, -36, 400, 20);
                    pen.fill(
                            Ink.clear(Ink.of(0x5f7f9f), 0.2),
                            "M -190 -180 L -150 -180 L -158 -20 L -190 -20 Z");
                });
        pen.fill(Ink.of(0x3f5468), "M 66 -158 C 88 -156 100 -136 112 -106 L 46 -106 L 46 -158 Z");
        pen.fill(Ink.clear(Ink.WHITE, 0.35), "M 60 -154 L 78 -154 L 62 -108 L 48 -108 L 48 -120 Z");
        pen.line(
                Ink.clear(Ink.NIGHT, 0.35),
                2,
                "M 38 -166 L 38 -26 M 124 -104 L 124 -30 M -70 -166 L -70 -26");
        pen.line(Ink.of(0x33363b), 4, "M 50 -82 L 64 -82 M -58 -82 L -44 -82");
        pen.at(-118, -122, 0.5, 0.5, () -> sign(pen));
        for (int i = 0; i < 3; i++) {
            pen.line(Ink.clear(BLUE, 0.8), 5, -56, -142 + i * 15, 20 - i * 16, -142 + i * 15);
        }
        for (double x : new double[] {-118, 124}) {
            pen.oval(Ink.of(0x2a2c33), x, -22, 34, 34);
            pen.oval(Ink.of(0x26262c), x, -22, 28, 28);
            pen.oval(Ink.of(0xb5bdc4), x, -22, 14, 14);
            pen.oval(Ink.of(0x6d7880), x, -22, 5, 5);
        }
        pen.fill(Ink.of(0xfff3c8), "M 180 -80 C 190 -76 192 -66 192 -58 L 178 -60 Z");
        pen.fill(Ink.of(0xc43f3a), Outline.rounded(-190, -96, 8, 30, 3));
        pen.fill(Ink.of(0x33363b), Outline.rounded(150, -34, 46, 14, 5));
        pen.fill(Ink.of(0x33363b), Outline.rounded(-192, -34, 40, 14, 5));
        pen.fill(Ink.of(0x33363b), Outline.rounded(110, -122, 12, 22, 4));
    }

    /** The sign of the project, 164 units across: two doors, side by side. */
    static void sign(Pen pen) {
        pen.oval(Ink.of(0xf5ead2), 0, 0, 82, 82);
        pen.fill(Ink.of(0xe3a443), "M -60 42 L -60 -22 Q -34 -68 -8 -22 L -8 42 Z");
        pen.fill(Ink.of(0xc4573f), "M 8 42 L 8 -22 Q 34 -68 60 -22 L 60 42 Z");
        pen.oval(Ink.WHITE, -17, 6, 4, 4);
        pen.oval(Ink.WHITE, 17, 6, 4, 4);
        pen.line(Ink.of(0x2f7478), 6, -64, 50, 64, 50);
    }
}
