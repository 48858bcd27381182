package org.vestnik.demo;

/** The sign of the project, 164 units across: two doors, side by side. */
final class ProjectSign {
    private ProjectSign() {}

    static void draw(Pen pen) {
        pen.oval(Ink.of(0xf5ead2), 0, 0, 82, 82);
        pen.fill(Ink.of(0xe3a443), "M -60 42 L -60 -22 Q -34 -68 -8 -22 L -8 42 Z");
        pen.fill(Ink.of(0xc4573f), "M 8 42 L 8 -22 Q 34 -68 60 -22 L 60 42 Z");
        pen.oval(Ink.WHITE, -17, 6, 4, 4);
        pen.oval(Ink.WHITE, 17, 6, 4, 4);
        pen.line(Ink.of(0x2f7478), 6, -64, 50, 64, 50);
    }
}
