package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A white village that climbs a hill to its church. */
final class WhiteVillage {
    private static final int ROWS = 8;

    private final Pen pen;
    private final Random random;

    WhiteVillage(Pen pen, Random random) {
        this.pen = pen;
        this.random = random;
    }

    /** The middle of the hill's top. */
    void draw(double x, double y) {
        castle(x + 44, y + 2);
        church(x - 6, y - 12);
        for (int row = 0; row < ROWS; row++) {
            double half = 62 + row * 25;
            double level = y + 2 + row * 17;
            for (double at = x - half + random.nextInt(14);
                    at < x + half;
                    at += 24 + random.nextInt(9)) {
                double down = Math.pow(Math.abs(at - x) / 200, 2) * 26;
                if (random.nextInt(8) > 0) {
                    house(at, level + down, 0.82 + row * 0.045);
                } else {
                    pen.fill(
                            Ink.of(0x5d7450),
                            Outline.cloud(at + 8, level + down - 6, 11, 13, random));
                }
            }
        }
    }

    private void house(double x, double y, double size) {
        double width = (24 + random.nextInt(10)) * size;
        double high = (19 + random.nextInt(11)) * size;
        double side = width * 0.34;
        Color lit = Ink.mix(Ink.of(0xfffaf0), Ink.of(0xf3e3c6), random.nextDouble());
        pen.box(lit, x, y - high, width - side, high + 8);
        pen.box(Ink.mix(lit, Ink.of(0x8d94b8), 0.38), x + width - side, y - high, side, high + 8);
        double roof = 7 * size;
        Color tile = Ink.mix(Ink.of(0xc8744e), Ink.of(0xa9563d), random.nextDouble());
        pen.fill(
                tile,
                Outline.polygon(
                        x - 2,
                        y - high,
                        x + 3,
                        y - high - roof,
                        x + width - 4,
                        y - high - roof,
                        x + width + 2,
                        y - high));
        pen.box(Ink.dark(tile, 0.3), x - 2, y - high, width + 4, 1.6);
        for (int i = 0; i < 2; i++) {
            pen.box(
                    Ink.of(0x5f6a7a),
                    x + 4 * size + i * 8 * size,
                    y - high * 0.66,
                    3.2 * size,
                    5 * size);
        }
    }

    private void church(double x, double y) {
        pen.box(Ink.of(0xfff6e6), x - 42, y - 34, 62, 50);
        pen.box(Ink.of(0xb9bcd0), x + 8, y - 34, 14, 50);
        pen.fill(Ink.of(0xb8623f), Outline.at(x, y, "M -46 -34 L -34 -50 L 14 -50 L 26 -34 Z"));
        pen.box(Ink.of(0xfff6e6), x + 16, y - 84, 17, 100);
        pen.box(Ink.of(0xb9bcd0), x + 33, y - 84, 8, 100);
        pen.box(Ink.of(0xe6d2ae), x + 13, y - 58, 31, 3);
        pen.fill(
                Ink.of(0x5f6a7a),
                Outline.at(x, y, "M 20 -62 L 20 -72 Q 24.5 -79 29 -72 L 29 -62 Z"));
        pen.fill(Ink.of(0xa9563d), Outline.at(x, y, "M 13 -84 L 28 -108 L 44 -84 Z"));
        pen.line(Ink.of(0x5d4a40), 1.6, x + 28, y - 108, x + 28, y - 120);
        pen.line(Ink.of(0x5d4a40), 1.6, x + 24, y - 115, x + 32, y - 115);
    }

    private void castle(double x, double y) {
        Color stone = Ink.of(0xd0b48a);
        pen.box(stone, x, y - 16, 74, 38);
        pen.box(Ink.mix(stone, Ink.of(0x8d7aa0), 0.35), x + 52, y - 44, 24, 66);
        pen.box(stone, x + 44, y - 44, 18, 66);
        for (int i = 0; i < 8; i++) {
            pen.box(stone, x + i * 6.4, y - 21, 4, 6);
            if (i < 4) {
                pen.box(
                        i < 2 ? stone : Ink.mix(stone, Ink.of(0x8d7aa0), 0.35),
                        x + 44 + i * 8.4,
                        y - 50,
                        5,
                        7);
            }
        }
    }
}
