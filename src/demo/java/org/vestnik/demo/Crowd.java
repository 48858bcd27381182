package org.vestnik.demo;

import java.awt.Color;

/**
 * People on the ground, with the shadow that holds them there, and what they wear on their heads.
 */
final class Crowd {
    private Crowd() {}

    /** Somebody who faces us; a negative height mirrors the figure. */
    static void front(Pen pen, Look look, Pose pose, double turn, Figure.Spot spot) {
        shadow(pen, spot);
        Figure.front(pen, look, pose, turn, spot);
    }

    static void back(Pen pen, Look look, Pose pose, Figure.Spot spot) {
        shadow(pen, spot);
        Figure.back(pen, look, pose, spot);
    }

    private static void shadow(Pen pen, Figure.Spot spot) {
        double high = Math.abs(spot.height());
        Color shade = Ink.clear(Ink.NIGHT, 0.24);
        pen.oval(shade, spot.x() - high * 0.04, spot.y(), high * 0.2, high * 0.028);
    }

    /** A cook's cap on the head of the figure that stands there. */
    static void cookCap(Pen pen, double turn, Figure.Spot spot) {
        onHead(
                pen,
                turn,
                spot,
                () -> {
                    pen.fill(
                            Ink.WHITE,
                            "M -7 -5 L -7.4 -12 C -13 -14 -11 -22 -4 -20 C -2 -25 5 -25 6 -20 C 12"
                                    + " -21 13 -13 7.4 -12 L 7 -5 C 3 -6.6 -3 -6.6 -7 -5 Z");
                    pen.fill(
                            Ink.clear(Ink.BLUE, 0.2),
                            "M 2 -24 C 9 -26 14 -13 7.4 -12 L 7 -5 C 5 -6 4 -6 3 -6 Z");
                    pen.line(
                            Ink.clear(Ink.SLATE, 0.5),
                            0.5,
                            "M -7.2 -10 C -3 -11.6 3 -11.6 7.2 -10");
                });
    }

    /** A knitted cap with a bobble. */
    static void woolCap(Pen pen, Color wool, double turn, Figure.Spot spot) {
        onHead(
                pen,
                turn,
                spot,
                () -> {
                    pen.fill(wool, "M -8 -2.6 C -9.4 -15 9.4 -15 8 -2.6 C 3 -5 -3 -5 -8 -2.6 Z");
                    pen.line(Ink.light(wool, 0.45), 2.6, "M -7.6 -3.6 C -3 -6.2 3 -6.2 7.6 -3.6");
                    pen.oval(Ink.light(wool, 0.45), 0, -13, 2.9, 2.9);
                });
    }

    /** A scarf around the neck, one end down the chest. */
    static void scarf(Pen pen, Color wool, Figure.Spot spot) {
        double unit = Math.abs(spot.height()) / 100;
        pen.at(
                spot.x(),
                spot.y(),
                spot.height() / 100,
                unit,
                () -> {
                    pen.fill(Ink.dark(wool, 0.14), "M 1.4 -78 L 6.4 -78.6 L 7.4 -63 L 2.6 -62.6 Z");
                    pen.line(wool, 5, "M -5.6 -79.4 C -3 -76 3 -76 5.6 -79.4");
                });
    }

    private static void onHead(Pen pen, double turn, Figure.Spot spot, Runnable drawing) {
        double unit = spot.height() / 100;
        double x = spot.x() + turn * 1.7 * unit;
        pen.at(x, spot.y() - 90 * Math.abs(unit), unit, Math.abs(unit), drawing);
    }
}
