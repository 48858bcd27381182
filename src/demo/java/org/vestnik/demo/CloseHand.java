package org.vestnik.demo;

import java.awt.Color;

/** A hand seen from close by, 150 units long; the wrist is at (0, 0) and the fingers point up. */
final class CloseHand {
    private CloseHand() {}

    /** From above, open, the thumb at the right; a negative scale makes it the other hand. */
    static void reaching(Pen pen, int skin, Color sleeve) {
        Color tone = Look.SKINS[skin];
        Color shade = Ink.mix(tone, Ink.of(0x7a3f2a), 0.26);
        shadow(pen);
        sleeve(pen, sleeve);
        pen.line(tone, 19, "M 24 -40 C 46 -52 54 -70 58 -88");
        double[][] fingers = {
            {-25, -70, -34, -112}, {-10, -78, -13, -134}, {7, -78, 10, -138}, {22, -72, 32, -122}
        };
        pen.fill(tone, "M -24 2 C -32 -24 -38 -52 -33 -78 L 30 -80 C 36 -56 32 -24 24 2 Z");
        for (double[] finger : fingers) {
            pen.line(tone, 17, finger);
        }
        pen.line(shade, 1.6, "M -18 -74 L -20 -94 M -1 -76 L -1 -98 M 15 -76 L 18 -96");
        pen.line(
                Ink.clear(shade, 0.7),
                1.6,
                "M -38 -96 L -27 -98 M -18 -110 L -8 -111 M 4 -113 L 15 -113 M 23 -102 L 34 -105 M -26 -70 Q -22 -74 -18 -70 M -10 -74 Q -6 -78 -2 -74 M 6 -74 Q 10 -78 14 -74");
        for (double[] finger : fingers) {
            pen.oval(Ink.light(tone, 0.4), finger[2], finger[3] - 3, 4.6, 5.6);
        }
        pen.oval(Ink.light(tone, 0.4), 58, -91, 4.6, 5.4);
        pen.fill(
                Ink.clear(shade, 0.3),
                "M 10 0 C 18 -24 22 -50 20 -78 L 30 -80 C 36 -56 32 -24 24 2 Z");
    }

    /** Closed around something upright at (0, 0); the arm comes from the right. */
    static void gripping(Pen pen, int skin, Color sleeve) {
        Color tone = Look.SKINS[skin];
        Color shade = Ink.mix(tone, Ink.of(0x7a3f2a), 0.32);
        pen.turned(-78, 74, 22, () -> pen.at(74, 22, 1, 1, () -> sleeve(pen, sleeve)));
        pen.fill(tone, "M -6 -44 C 20 -58 56 -44 84 -10 L 82 48 C 56 62 20 60 -2 46 Z");
        pen.fill(
                Ink.clear(shade, 0.35),
                "M 10 40 C 40 46 66 40 83 24 L 82 48 C 56 62 20 60 -2 46 Z");
        double[] tips = {-30, -36, -34, -26};
        for (int i = 0; i < 4; i++) {
            double y = -34 + i * 23;
            pen.line(shade, 23, 14, y + 2, tips[i], y + 5);
            pen.line(tone, 21, 16, y, tips[i], y + 3);
            pen.oval(Ink.light(tone, 0.4), tips[i] - 4, y + 2, 5, 6);
            pen.line(
                    Ink.clear(shade, 0.8),
                    1.8,
                    "M -6 " + (y - 6) + " Q -3 " + y + " -6 " + (y + 6) + " M 18 " + (y - 7)
                            + " Q 22 " + y + " 18 " + (y + 7));
        }
        pen.line(shade, 24, "M 44 -30 C 28 -54 8 -60 -14 -58");
        pen.line(tone, 22, "M 46 -32 C 30 -54 8 -62 -14 -60");
        pen.oval(Ink.light(tone, 0.4), -18, -62, 6, 5);
    }

    private static void shadow(Pen pen) {
        Color dark = Ink.clear(Ink.of(0x28203a), 0.2);
        pen.fill(
                dark,
                "M -24 150 L -20 10 C -30 -20 -34 -80 -22 -104 C -14 -134 30 -134 38 -104 C 70 -96 70 -70 42 -30 L 44 150 Z");
    }

    private static void sleeve(Pen pen, Color cloth) {
        pen.fill(
                Ink.dark(cloth, 0.05),
                "M -30 -2 L 30 -2 C 40 60 52 140 60 260 L 70 480 L -70 480 L -60 260 C -52 140 -40 60 -30 -2 Z");
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.16),
                "M 10 -2 L 30 -2 C 40 60 52 140 60 260 L 70 480 L 24 480 L 20 260 Z");
        pen.fill(Ink.light(cloth, 0.14), Outline.rounded(-35, -10, 70, 24, 9));
        for (int i = 0; i < 9; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.2), 1.6, -29 + i * 7.2, -7, -29 + i * 7.2, 11);
        }
    }
}
