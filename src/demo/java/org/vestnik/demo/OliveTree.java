package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** The old olive tree close by, with its leaves. */
final class OliveTree {
    private OliveTree() {}

    static void draw(Pen pen, Random random) {
        pen.fill(Ink.clear(Ink.of(0x4a3a2c), 0.35), Outline.oval(250, 770, 260, 26));
        pen.fill(
                Ink.of(0x5c4636),
                "M 30 800 C 90 740 84 640 50 560 C 30 500 10 430 -30 380 L 30 360 C 60 420 90 470 112 500 C 124 440 150 380 206 320 L 244 344 C 200 410 176 480 172 560 C 168 650 200 740 268 800 Z");
        pen.line(
                Ink.clear(Ink.of(0xc2a07a), 0.55),
                7,
                "M 214 336 C 164 400 140 470 136 560 C 134 650 150 730 196 796");
        pen.line(Ink.clear(Ink.of(0x2f2420), 0.5), 6, "M 66 566 C 104 640 104 720 70 790");
        pen.line(Ink.clear(Ink.of(0x2f2420), 0.4), 5, "M 112 506 C 122 600 126 680 120 780");
        crown(pen, random);
        Color[] leaves = {Ink.of(0x52664a), Ink.of(0x6c8063), Ink.of(0x8a9c78), Ink.of(0xadba95)};
        for (int layer = 0; layer < 4; layer++) {
            for (int i = 0; i < 150; i++) {
                double angle = random.nextDouble() * Math.PI * 2;
                double reach = Math.sqrt(random.nextDouble());
                double x = 130 + Math.cos(angle) * reach * (262 - layer * 22) - layer * 8;
                double y = 172 + Math.sin(angle) * reach * (176 - layer * 16) - layer * 12;
                leaf(pen, leaves[layer], x, y, random);
            }
        }
    }

    private static void crown(Pen pen, Random random) {
        Color bark = Ink.of(0x5c4636);
        pen.line(bark, 22, "M 14 400 C -10 330 20 250 70 180");
        pen.line(bark, 18, "M 224 332 C 250 290 270 240 262 170");
        pen.line(bark, 13, "M 228 330 C 290 300 330 280 352 250");
        double[][] masses = {
            {20, 110, 190, 120},
            {180, 90, 170, 105},
            {70, 230, 170, 92},
            {260, 190, 120, 84},
            {330, 250, 66, 44},
            {-10, 300, 90, 60}
        };
        for (double[] m : masses) {
            pen.fill(Ink.of(0x465a43), Outline.cloud(m[0], m[1], m[2], m[3], random));
        }
        for (double[] m : masses) {
            pen.fill(
                    Ink.of(0x5b7053),
                    Outline.cloud(m[0] - 16, m[1] - 22, m[2] * 0.8, m[3] * 0.76, random));
        }
    }

    private static void leaf(Pen pen, Color colour, double x, double y, Random random) {
        double degrees = random.nextInt(360);
        double length = 15 + random.nextInt(12);
        pen.turned(
                degrees,
                x,
                y,
                () ->
                        pen.fill(
                                colour,
                                Outline.at(x, y, length, "M -1 0 Q 0 -0.34 1 0 Q 0 0.34 -1 0 Z")));
        if (random.nextInt(9) == 0) {
            pen.oval(Ink.of(0x4b4a3a), x, y + 8, 5, 6.4);
        }
    }
}
