package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Map;

/**
 * A head, drawn around its middle; it is 14 units wide and 18 high. A turn of -1 looks to the left,
 * of 1 to the right.
 */
final class Head {
    private static final String FACE =
            "M -7 -1 C -7.2 -9.5 7.2 -9.5 7 -1 C 7 4.6 4 9 0 9 C -4 9 -7 4.6 -7 -1 Z";
    private static final Color INK = Ink.of(0x3a2724);

    /** What of the hair lies over the face. */
    private static final Map<Look.Hair, String> FRINGES =
            Map.of(
                    Look.Hair.SHORT,
                    "M -7.4 0.6 C -9 -6 -6.6 -11.2 0.4 -11 C 7.8 -11 8.8 -5.4 7.4 0.6 C 7.1 -2.2 6.2"
                            + " -4.2 4.9 -5.2 C 1.2 -3.8 -3 -4.2 -5 -6 C -6.4 -4.2 -7.1 -2 -7.4 0.6 Z",
                    Look.Hair.CROP,
                    "M -7.3 -1 C -8 -8 -4.6 -10.4 0 -10.4 C 4.6 -10.4 8 -8 7.3 -1 C 6.8 -4.6 4.4 -6"
                            + " 0 -6 C -4.4 -6 -6.8 -4.6 -7.3 -1 Z",
                    Look.Hair.BOB,
                    "M -8 5.6 C -10 -6 -7 -11.4 0 -11.4 C 7 -11.4 10 -6 8 5.6 C 7.2 6 6.4 5.6 6.2 5"
                            + " C 7 0 6.4 -3.4 5 -5.4 C 1 -3.2 -3.4 -3.6 -5.4 -5.2 C -6.6 -3.2 -7 0 -6.2 5"
                            + " C -6.4 5.6 -7.2 6 -8 5.6 Z",
                    Look.Hair.LONG,
                    "M -7.4 3 C -9.4 -6 -7 -11.4 0 -11.4 C 7 -11.4 9.4 -6 7.4 3 C 7 -1 5.4 -4.6 0.6"
                            + " -6.4 C -3 -5 -6.6 -2 -7.4 3 Z",
                    Look.Hair.BUN,
                    "M -7.3 0 C -8.6 -7 -5.4 -10.6 0 -10.6 C 5.4 -10.6 8.6 -7 7.3 0 C 6.4 -4 3.4"
                            + " -5.8 0 -6 C -3.4 -5.8 -6.4 -4 -7.3 0 Z",
                    Look.Hair.CURLS,
                    "M -7.6 2 C -11 0 -10.6 -5 -8.4 -6 C -9 -10 -4.4 -12.4 -2.4 -11 C 0 -13.4 4.4"
                            + " -12.6 5 -10.6 C 9 -10.6 10 -6.4 8.6 -4.8 C 10.8 -2.4 9.6 1.4 7.6 2 C 7.4 -2"
                            + " 5.8 -3 4.6 -4.6 C 1.6 -3.6 -2 -3.6 -4.4 -5.2 C -6.4 -3 -7 -1.4 -7.6 2 Z",
                    Look.Hair.TAIL,
                    "M -7.3 0 C -8.8 -7 -5.6 -10.8 0 -10.8 C 5.6 -10.8 8.8 -7 7.3 0 C 6.6 -3 5 -5 2"
                            + " -6 C -2 -5.6 -5.6 -4 -7.3 0 Z",
                    Look.Hair.SCARF,
                    "M -8 4 C -10 -7 -6 -11.6 0 -11.6 C 6 -11.6 10 -7 8 4 C 7.4 -2 4.8 -5.4 0 -6 C"
                            + " -4.8 -5.4 -7.4 -2 -8 4 Z",
                    Look.Hair.HAT,
                    "M -12 -4.4 C -8 -6.4 -7 -6.4 -6.6 -9 C -6 -13 6 -13 6.6 -9 C 7 -6.4 8 -6.4 12"
                            + " -4.4 C 8 -2.6 -8 -2.6 -12 -4.4 Z",
                    Look.Hair.BALD,
                    "M -7.5 1.4 C -8.4 -2 -7.9 -5 -6.4 -6.4 C -6.9 -4 -7 -2 -6.7 1.4 Z M 7.5 1.4 C 8.4"
                            + " -2 7.9 -5 6.4 -6.4 C 6.9 -4 7 -2 6.7 1.4 Z");

    private final Pen pen;
    private final Look look;

    Head(Pen pen, Look look) {
        this.pen = pen;
        this.look = look;
    }

    /** What hangs behind the shoulders; drawn before the body. */
    void behind() {
        Color hair = Ink.dark(look.hair(), 0.18);
        switch (look.style()) {
            case LONG ->
                    pen.fill(hair, "M -8 -3 C -11 6 -10 14 -8.6 18 L 8.6 18 C 10 14 11 6 8 -3 Z");
            case BOB -> pen.fill(hair, "M -8 -3 C -9.6 3 -9 6 -7.6 8 L 7.6 8 C 9 6 9.6 3 8 -3 Z");
            case BUN -> pen.oval(hair, 0, -11.4, 4, 3.6);
            case TAIL -> pen.fill(hair, "M 4 -8 C 12 -8 12.4 2 9.4 10 C 8 6 7.4 0 5 -3 Z");
            case SCARF -> pen.fill(hair, "M -8 0 C -10 8 -8 12 -6 13 L 6 13 C 8 12 10 8 8 0 Z");
            default -> {}
        }
    }

    void facing(double turn) {
        Color shade = look.skinShade();
        ear(-7, turn < 0.5);
        ear(7, turn > -0.5);
        Shape face = Outline.path(FACE);
        pen.fill(look.skin(), face);
        pen.inside(face, () -> shading(turn, shade));
        features(turn, shade);
        hair(turn);
    }

    private void ear(double x, boolean seen) {
        if (seen && look.style() != Look.Hair.SCARF) {
            pen.oval(Ink.mix(look.skin(), look.skinShade(), 0.35), x, 0.8, 1.5, 2.1);
        }
    }

    private void shading(double turn, Color shade) {
        pen.fill(Ink.clear(shade, 0.32), "M 2.4 -12 C 6 -4 6 4 1 12 L 12 12 L 12 -12 Z");
        pen.oval(Ink.clear(Ink.of(0xd8604a), 0.2), -3.9 + turn * 2, 3, 1.9, 1.4);
        pen.oval(Ink.clear(Ink.of(0xd8604a), 0.2), 3.9 + turn * 2, 3, 1.9, 1.4);
    }

    private void features(double turn, Color shade) {
        pen.at(
                turn * 2.3,
                0,
                1,
                1,
                () -> {
                    for (int side = -1; side <= 1; side += 2) {
                        double x = side * 2.8 * (1 - 0.16 * Math.abs(turn));
                        pen.oval(INK, x, 0, 0.62, 0.78);
                        pen.line(Ink.mix(look.hair(), INK, 0.5), 0.5, x - 1.1, -2.1, x + 0.9, -2.2);
                    }
                    pen.line(
                            shade,
                            0.7,
                            "M "
                                    + (0.2 + turn * 0.8)
                                    + " 0.6 Q "
                                    + (0.9 + turn * 1.6)
                                    + " 2.4 "
                                    + (turn * 0.8 - 0.1)
                                    + " 2.7");
                    beard();
                    pen.line(Ink.of(0x9c4538), 0.75, "M -1.9 4.8 Q 0 6.4 1.9 4.8");
                    glasses();
                });
    }

    private void beard() {
        Color hair = look.hair();
        if (look.has(Look.Extra.BEARD)) {
            pen.inside(
                    Outline.path(FACE),
                    () ->
                            pen.fill(
                                    hair,
                                    "M -8 1 C -6 4 -4 4 -2.6 3.6 C -1 3 1 3 2.6 3.6 C 4 4 6 4 8 1 L 8"
                                            + " 12 L -8 12 Z"));
            pen.oval(look.skin(), 0, 5.1, 2.2, 1);
        }
        if (look.has(Look.Extra.MOUSTACHE)) {
            pen.fill(
                    hair,
                    "M 0 3.2 C 2 2.8 3.4 4 3.6 5 C 2 4.6 1 4.6 0 4.4 C -1 4.6 -2 4.6 -3.6 5 C"
                            + " -3.4 4 -2 2.8 0 3.2 Z");
        }
    }

    private void glasses() {
        if (look.has(Look.Extra.GLASSES)) {
            pen.line(INK, 0.45, Outline.rounded(-4.8, -1.7, 3.9, 3.4, 1.5));
            pen.line(INK, 0.45, Outline.rounded(0.9, -1.7, 3.9, 3.4, 1.5));
            pen.line(INK, 0.45, -0.9, -0.4, 0.9, -0.4);
        }
    }

    private void hair(double turn) {
        pen.at(
                turn * 0.7,
                0,
                1,
                1,
                () -> {
                    Shape fringe = Outline.path(FRINGES.get(look.style()));
                    pen.fill(look.hair(), fringe);
                    pen.inside(
                            fringe,
                            () ->
                                    pen.fill(
                                            Ink.clear(Ink.NIGHT, 0.16),
                                            "M 2 -14 C 6 -6 7 0 6 8 L 14 8 L 14 -14 Z"));
                });
        if (look.style() == Look.Hair.HAT) {
            pen.fill(
                    Ink.dark(look.hair(), 0.3),
                    "M -6.8 -7.4 C -3 -6.2 3 -6.2 6.8 -7.4 L 7 -5.8 C 3 -4.6 -3 -4.6 -7 -5.8 Z");
        }
    }

    /** Seen from behind. */
    void fromBehind() {
        pen.oval(look.skinShade(), -7, 1, 1.4, 2);
        pen.oval(look.skinShade(), 7, 1, 1.4, 2);
        Shape skull = Outline.path(FACE);
        pen.fill(look.skin(), skull);
        Shape cap = Outline.path(back());
        pen.fill(look.hair(), cap);
        pen.inside(
                cap,
                () ->
                        pen.fill(
                                Ink.clear(Ink.NIGHT, 0.18),
                                "M 1.5 -14 C 5 -4 5 8 3 20 L 16 20 L 16 -14 Z"));
        switch (look.style()) {
            case BUN -> {
                pen.oval(Ink.dark(look.hair(), 0.14), 0, -5, 4.4, 4);
                pen.line(Ink.dark(look.hair(), 0.3), 0.6, "M -2.6 -6 Q 0 -3 2.8 -5.4");
            }
            case TAIL -> {
                pen.fill(
                        Ink.dark(look.hair(), 0.12),
                        "M -2.4 -4 C -4 4 -3 12 0 17 C 3 12 4 4 2.4 -4 Z");
                pen.oval(Ink.TERRACOTTA, 0, -3.6, 2, 1.3);
            }
            case HAT ->
                    pen.fill(
                            look.hair(),
                            "M -12 -3.4 C -8 -6 8 -6 12 -3.4 C 8 -0.6 -8 -0.6 -12 -3.4 Z");
            default -> {}
        }
    }

    private String back() {
        return switch (look.style()) {
            case LONG ->
                    "M -7.8 0 C -9.4 -12 9.4 -12 7.8 0 C 9 8 9 13 7.6 17 C 3 19 -3 19 -7.6 17 C -9 13"
                            + " -9 8 -7.8 0 Z";
            case BOB ->
                    "M -7.8 0 C -9.6 -12.4 9.6 -12.4 7.8 0 C 8.6 4 8.2 7 7.2 9 C 3 10.4 -3 10.4 -7.2 9"
                            + " C -8.2 7 -8.6 4 -7.8 0 Z";
            case CURLS ->
                    "M -8 4 C -11 2 -10.6 -4 -8.4 -6 C -9 -10 -4.4 -12.4 -2.4 -11 C 0 -13.4 4.4 -12.6"
                            + " 5 -10.6 C 9 -10.6 10 -6.4 8.6 -4.8 C 10.8 -2 9.6 3 8 4 C 7 8 -7 8 -8 4 Z";
            case BALD -> "M -7.2 1 C -7 4 -5 7.4 0 7.4 C 5 7.4 7 4 7.2 1 C 4 3 -4 3 -7.2 1 Z";
            case SCARF -> "M -7.8 0 C -9.6 -12 9.6 -12 7.8 0 C 8 6 6 10 0 15 C -6 10 -8 6 -7.8 0 Z";
            case HAT -> "M -6.8 -3 C -6.8 -13 6.8 -13 6.8 -3 Z";
            case SHORT, CROP, BUN, TAIL ->
                    "M -7.4 1 C -9 -12 9 -12 7.4 1 C 7 4 5.6 6.6 3.6 7 C 1 7.6 -1 7.6 -3.6 7 C -5.6"
                            + " 6.6 -7 4 -7.4 1 Z";
        };
    }
}
