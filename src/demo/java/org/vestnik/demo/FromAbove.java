package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** People and their laptops seen from above, at (0, 0), looking up. */
final class FromAbove {
    private FromAbove() {}

    static void laptop(Pen pen, Color body) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.18), Outline.rounded(-32, -118, 76, 66, 5));
        pen.fill(body, Outline.rounded(-37, -104, 74, 48, 5));
        pen.fill(Ink.dark(body, 0.35), Outline.rounded(-31, -99, 62, 26, 2));
        for (int i = 0; i < 3; i++) {
            pen.line(Ink.clear(Ink.WHITE, 0.28), 1.6, -28, -94 + i * 8, 28, -94 + i * 8);
        }
        pen.fill(Ink.dark(body, 0.12), Outline.rounded(-11, -70, 22, 11, 2));
        pen.fill(Ink.dark(body, 0.45), Outline.polygon(-37, -104, 37, -104, 41, -128, -41, -128));
        pen.fill(
                Pen.down(-126, Ink.of(0x8fc3dd), -106, Ink.of(0xe3f1f2)),
                Outline.polygon(-34, -106, 34, -106, 37, -125, -37, -125));
        pen.line(Ink.clear(Ink.NAVY, 0.6), 2, -24, -119, 8, -119);
        pen.line(Ink.clear(Ink.TERRACOTTA, 0.8), 2, -24, -112, 22, -112);
    }

    static void person(Pen pen, Look look, int seat) {
        double reach = seat % 3 == 0 ? -78 : -70;
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 8, 10, 58, 30);
        for (int side = -1; side <= 1; side += 2) {
            double hand = side < 0 ? reach : -72;
            pen.oval(look.skin(), side * 15, hand, 7.4, 8.6);
            pen.line(
                    Ink.dark(look.top(), side > 0 ? 0.16 : 0.04),
                    15,
                    side * 41,
                    -34,
                    side * 20,
                    hand + 9);
            pen.line(
                    Ink.dark(look.top(), side > 0 ? 0.16 : 0.04), 18, side * 44, 0, side * 42, -32);
        }
        pen.fill(
                look.top(),
                "M -54 2 C -54 -26 -26 -24 0 -24 C 26 -24 54 -26 54 2 C 54 26 30 28 0 28 C -30 28 -54 26 -54 2 Z");
        pen.fill(Ink.clear(Ink.NIGHT, 0.13), "M 12 -24 C 40 -24 54 -22 54 2 C 54 26 30 28 6 28 Z");
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 5, 2, 27, 27);
        pen.oval(look.skin(), 0, -26, 6, 5);
        pen.oval(look.skin(), -26, -6, 4.4, 6);
        pen.oval(look.skinShade(), 26, -6, 4.4, 6);
        crown(pen, look);
    }

    private static void crown(Pen pen, Look look) {
        Color hair = look.hair();
        switch (look.style()) {
            case BALD -> {
                pen.oval(look.skin(), 0, -6, 25, 25);
                pen.fill(
                        hair,
                        "M -25 -4 C -24 14 -14 20 0 20 C 14 20 24 14 25 -4 C 20 8 10 10 0 10 C -10 10 -20 8 -25 -4 Z");
                pen.oval(Ink.clear(Ink.WHITE, 0.35), -8, -14, 6, 5);
                return;
            }
            case LONG -> pen.fill(hair, "M -25 -6 C -32 24 -16 40 0 40 C 16 40 32 24 25 -6 Z");
            case TAIL ->
                    pen.fill(
                            Ink.dark(hair, 0.15),
                            "M -6 14 C -10 30 -4 46 2 50 C 8 44 10 28 6 14 Z");
            case CURLS -> pen.fill(hair, Outline.cloud(0, -4, 32, 32, new Random(3)));
            default -> {}
        }
        pen.oval(hair, 0, -5, 26, 26);
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.17),
                "M 4 -31 C 22 -30 27 -14 26 -4 C 25 12 14 20 4 21 C 14 8 14 -18 4 -31 Z");
        if (look.style() == Look.Hair.BUN) {
            pen.oval(Ink.dark(hair, 0.22), 0, 10, 12, 11);
            pen.line(Ink.light(hair, 0.2), 2, "M -6 8 Q 0 2 7 9");
        } else if (look.style() != Look.Hair.CURLS) {
            pen.line(Ink.light(hair, 0.25), 1.8, "M -7 -29 Q -9 -14 -4 4");
        }
    }
}
