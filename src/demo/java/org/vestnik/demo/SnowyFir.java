package org.vestnik.demo;

/** A fir under snow, 120 units high. */
final class SnowyFir {
    private SnowyFir() {}

    static void draw(Pen pen, double x, double y, double scale) {
        for (int i = 0; i < 3; i++) {
            double top = y + (i * 26 - 118) * scale;
            int half = 20 + i * 8;
            String green = "M 0 0 L " + half + " 50 L " + -half + " 50 Z";
            String snow =
                    "M 0 -3 L "
                            + (15 + i * 5)
                            + " 34 Q 6 24 0 34 Q -8 22 "
                            + -(13 + i * 5)
                            + " 34 Z";
            pen.fill(Ink.of(0x52747b), Outline.at(x, top, scale, green));
            pen.fill(Ink.of(0xf4f7fb), Outline.at(x, top, scale, snow));
        }
    }
}
