package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;

/** A standing person: 100 units high, on feet at (0, 0) until put somewhere. */
final class Figure {
    private static final String TORSO =
            "M -3.8 -81 C -7 -79 -12.2 -78 -13.4 -70.5 C -13 -62 -11 -56 -10.6 -45 L 10.6 -45 C 11"
                    + " -56 13 -62 13.4 -70.5 C 12.2 -78 7 -79 3.8 -81 Z";
    private static final double NECK = -80;

    private final Pen pen;
    private final Look look;
    private final Pose pose;

    private Figure(Pen pen, Look look, Pose pose) {
        this.pen = pen;
        this.look = look;
        this.pose = pose;
    }

    /** Where somebody stands and how high they are; a negative height mirrors the figure. */
    record Spot(double x, double y, double height) {}

    static Spot spot(double x, double y, double height) {
        return new Spot(x, y, height);
    }

    static void front(Pen pen, Look look, Pose pose, double turn, Spot spot) {
        new Figure(pen, look, pose).put(spot, figure -> figure.seenFromFront(turn));
    }

    static void back(Pen pen, Look look, Pose pose, Spot spot) {
        new Figure(pen, look, pose).put(spot, Figure::seenFromBehind);
    }

    private void put(Spot spot, java.util.function.Consumer<Figure> drawing) {
        double unit = Math.abs(spot.height()) / 100;
        pen.at(spot.x(), spot.y(), spot.height() / 100, unit, () -> drawing.accept(this));
    }

    private double headSize() {
        return look.has(Look.Extra.CHILD) ? 1.4 : 1;
    }

    private void seenFromFront(double turn) {
        double head = headSize();
        pen.at(turn, -90, head, head, () -> new Head(pen, look).behind());
        legs();
        neck(0.25);
        torso();
        chest();
        arm(pose.left(), -11);
        arm(pose.right(), 11);
        pen.at(turn, -90, head, head, () -> new Head(pen, look).facing(turn));
    }

    private void seenFromBehind() {
        arm(pose.left(), -11);
        arm(pose.right(), 11);
        legs();
        neck(0.15);
        torso();
        if (look.has(Look.Extra.BACKPACK)) {
            backpack();
        }
        pen.at(0, -90, headSize(), headSize(), () -> new Head(pen, look).fromBehind());
    }

    private void neck(double shade) {
        Color skin = Ink.mix(look.skin(), look.skinShade(), shade + 0.3);
        pen.fill(skin, "M -3.2 -86 L 3.2 -86 L 3.6 -79 C 2 -76 -2 -76 -3.6 -79 Z");
    }

    private void torso() {
        Shape torso = Outline.path(TORSO);
        pen.fill(look.top(), torso);
        pen.inside(
                torso,
                () ->
                        pen.fill(
                                Ink.clear(Ink.NIGHT, 0.14),
                                "M 3 -82 C 7 -70 6 -56 4 -44 L 20 -44 L 20 -82 Z"));
    }

    private void chest() {
        pen.fill(
                Ink.mix(look.skin(), look.skinShade(), 0.4),
                "M -4.2 -81.6 C -2.8 -76.4 2.8 -76.4 4.2 -81.6 Z");
        if (look.has(Look.Extra.JACKET)) {
            pen.fill(Ink.WHITE, "M -4 -80.4 L 0 -62 L 4 -80.4 C 2 -77 -2 -77 -4 -80.4 Z");
            Color lapel = Ink.dark(look.top(), 0.22);
            pen.fill(lapel, "M -4.2 -80.4 L -7 -74 L 0 -60 L -1.2 -66 Z");
            pen.fill(lapel, "M 4.2 -80.4 L 7 -74 L 0 -60 L 1.2 -66 Z");
            pen.line(lapel, 0.5, 0, -60, 0, -46);
        }
        if (look.has(Look.Extra.TIE)) {
            pen.fill(
                    Ink.BRICK,
                    "M -1.4 -77.6 L 1.4 -77.6 L 0.9 -75.4 L 1.8 -66 L 0 -63 L -1.8 -66 L -0.9 -75.4 Z");
        }
        if (look.has(Look.Extra.APRON)) {
            pen.fill(Ink.PAPER, "M -7 -71 L 7 -71 L 8.6 -58 L 9.6 -24 L -9.6 -24 L -8.6 -58 Z");
            pen.line(Ink.PAPER, 1, "M -7 -71 L -4 -79 M 7 -71 L 4 -79");
            pen.fill(Ink.clear(Ink.NIGHT, 0.08), "M 3 -71 L 7 -71 L 8.6 -58 L 9.6 -24 L 3 -24 Z");
        }
        if (look.has(Look.Extra.BADGE)) {
            pen.line(Ink.BLUE, 0.5, "M -4 -79 L 0 -65 L 4 -79");
            pen.fill(Ink.WHITE, Outline.rounded(-2.2, -65, 4.4, 5.6, 0.6));
        }
    }

    private void legs() {
        Color cloth = look.bottom();
        Color shade = Ink.dark(cloth, 0.18);
        if (look.has(Look.Extra.SKIRT)) {
            Color stockings = Ink.mix(look.skin(), look.skinShade(), 0.3);
            pen.line(stockings, 4.6, -4, -26, -4, -4);
            pen.line(stockings, 4.6, 4.4, -26, 4.4, -4);
            pen.fill(
                    cloth,
                    "M -10.4 -48 C -12 -38 -13 -28 -13.4 -20 L 13.4 -20 C 13 -28 12 -38 10.4 -48 Z");
            pen.fill(
                    Ink.clear(Ink.NIGHT, 0.14),
                    "M 3 -48 L 4 -20 L 13.4 -20 C 13 -28 12 -38 10.4 -48 Z");
        } else {
            pen.fill(shade, "M 1 -48 L 10.6 -48 L 9 -2 L 3 -2 Z");
            pen.fill(cloth, "M -10.6 -48 L 4 -48 L 0.4 -34 L -2.6 -2 L -8.6 -2 Z");
        }
        Color shoe = Ink.of(0x3b2b28);
        pen.fill(shoe, "M -9.4 0 C -9.4 -3.4 -3 -3.6 -2.2 0 Z");
        pen.fill(shoe, "M 9.4 0 C 9.4 -3.4 3 -3.6 2.2 0 Z");
    }

    private void arm(double[] joints, double shoulder) {
        Color sleeve = shoulder > 0 ? Ink.dark(look.top(), 0.12) : Ink.dark(look.top(), 0.05);
        Color hand = shoulder > 0 ? Ink.mix(look.skin(), look.skinShade(), 0.25) : look.skin();
        boolean bare = look.has(Look.Extra.SHORT_SLEEVES);
        double x = shoulder * 0.93;
        pen.line(
                bare ? hand : sleeve,
                bare ? 4.2 : 5.2,
                joints[0],
                joints[1],
                toWrist(joints, 0),
                toWrist(joints, 1));
        pen.line(sleeve, 6, x, -74, joints[0], joints[1]);
        pen.oval(hand, joints[2], joints[3], 2.7, 2.7);
    }

    private static double toWrist(double[] joints, int axis) {
        return joints[axis] + (joints[2 + axis] - joints[axis]) * 0.84;
    }

    private void backpack() {
        pen.fill(Ink.dark(Ink.TEAL, 0.1), Outline.rounded(-7.5, -77, 15, 22, 4));
        pen.fill(Ink.dark(Ink.TEAL, 0.3), Outline.rounded(-5.5, -66, 11, 9, 2));
        pen.line(Ink.OCHRE, 0.6, -5.5, -68, 5.5, -68);
    }
}
