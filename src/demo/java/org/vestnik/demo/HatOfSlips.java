package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** A felt hat full of folded slips of paper; hands draw lots. */
final class HatOfSlips implements Scene {
    private static final double X = 300;
    private static final double Y = 400;
    private static final Color FELT = Ink.of(0x5b4a44);

    @Override
    public int width() {
        return 600;
    }

    @Override
    public int height() {
        return 800;
    }

    @Override
    public void draw(Pen pen, Random random) {
        cloth(pen);
        loose(pen, random);
        hat(pen);
        slips(pen, random);
        hands(pen);
        pen.fill(Ink.clear(Ink.of(0xfff3cd), 0.16), "M 0 120 L 0 0 L 420 0 L 0 560 Z");
        pen.glow(Ink.clear(Ink.of(0xfff3cd), 0.34), 110, 90, 420);
        pen.vignette(600, 800, 0.42);
    }

    private void cloth(Pen pen) {
        pen.box(Ink.of(0xf4efe2), 0, 0, 600, 800);
        Color blue = Ink.clear(Ink.of(0x3f6fa0), 0.34);
        pen.turned(
                -12,
                X,
                Y,
                () -> {
                    for (int i = -4; i < 16; i++) {
                        pen.box(blue, i * 68 - 60, -200, 34, 1200);
                        pen.box(blue, -300, i * 68 - 60, 1300, 34);
                    }
                });
    }

    private void loose(Pen pen, Random random) {
        double[][] places = {{70, 640}, {520, 640}, {118, 716}, {540, 140}, {60, 120}};
        for (double[] place : places) {
            pen.at(place[0], place[1], 1, 1, () -> slip(pen, random.nextInt(180), 46));
        }
    }

    private void hat(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), X + 16, Y + 26, 268, 236);
        pen.oval(Ink.dark(FELT, 0.35), X, Y + 8, 264, 232);
        pen.oval(FELT, X, Y, 264, 232);
        pen.oval(Pen.down(170, Ink.light(FELT, 0.22), 640, Ink.dark(FELT, 0.1)), X, Y, 250, 218);
        pen.line(Ink.clear(Ink.NIGHT, 0.25), 2, Outline.oval(X, Y, 232, 200));
        pen.line(Ink.clear(Ink.WHITE, 0.12), 5, Outline.oval(X - 2, Y - 3, 210, 178));
        pen.oval(Ink.dark(FELT, 0.4), X, Y - 2, 186, 156);
        pen.oval(Ink.of(0xb98a55), X, Y + 2, 178, 149);
        pen.oval(Ink.of(0x2f2526), X, Y + 8, 168, 139);
    }

    private void slips(Pen pen, Random random) {
        Shape inside = Outline.oval(X, Y + 8, 168, 139);
        pen.inside(
                inside,
                () -> {
                    for (int i = 0; i < 74; i++) {
                        double angle = i * 2.4;
                        double far = Math.sqrt(1 - i / 74.0);
                        double x = X + Math.cos(angle) * far * 150;
                        double y = Y + 14 + Math.sin(angle) * far * 122;
                        pen.at(x, y, 1, 1, () -> slip(pen, random.nextInt(180), 40));
                    }
                    pen.line(Ink.clear(Ink.NIGHT, 0.35), 16, Outline.oval(X, Y + 4, 170, 141));
                });
    }

    private static void slip(Pen pen, double degrees, double size) {
        pen.turned(
                degrees,
                0,
                0,
                () -> {
                    pen.fill(
                            Ink.clear(Ink.NIGHT, 0.22),
                            Outline.at(
                                    3, 5, size, "M -1 -0.36 L 1 -0.4 L 0.96 0.4 L -0.98 0.38 Z"));
                    pen.fill(
                            Ink.of(0xfffdf6),
                            Outline.at(
                                    0,
                                    0,
                                    size,
                                    "M -1 -0.36 L 0.1 -0.42 L 0.06 0.36 L -0.98 0.38 Z"));
                    pen.fill(
                            Ink.of(0xe2dccb),
                            Outline.at(
                                    0, 0, size, "M 0.1 -0.42 L 1 -0.34 L 0.96 0.42 L 0.06 0.36 Z"));
                    pen.line(
                            Ink.clear(Ink.of(0x3a4f86), 0.5),
                            1.8,
                            Outline.at(
                                    0,
                                    0,
                                    size,
                                    "M -0.8 -0.08 L -0.1 -0.1 M -0.8 0.14 L -0.3 0.13"));
                });
    }

    private void hands(Pen pen) {
        put(pen, new Hand(pen, Look.SKINS[1]), 214, 470, 34, Ink.of(0x8a3f4e));
        put(pen, new Hand(pen, Look.SKINS[3]), 506, 176, 214, Ink.of(0x3f7f78));
        put(pen, new Hand(pen, Look.SKINS[0]), 118, 214, 126, Ink.of(0xd9a441));
    }

    private static void put(Pen pen, Hand hand, double x, double y, int degrees, Color sleeve) {
        pen.at(
                x,
                y,
                1.32,
                1.32,
                () -> pen.turned(degrees, 0, 0, () -> hand.pinching(sleeve, () -> held(pen))));
    }

    private static void held(Pen pen) {
        pen.at(-15, -98, 1, 1, () -> slip(pen, 82, 42));
    }
}
