package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** Twelve drawings as children make them, each 152 by 184 units. */
final class ChildArt {
    static final Color RED = Ink.of(0xd9483b);
    static final Color YELLOW = Ink.of(0xf2bd36);
    static final Color GREEN = Ink.of(0x5f9a4c);
    static final Color BLUE = Ink.of(0x3f7fb5);
    private static final Color BROWN = Ink.of(0x8a5a3a);
    static final Color PINK = Ink.of(0xe98aa6);

    private final Pen pen;
    private final Random random;
    private final ChildAnimals animals;

    ChildArt(Pen pen, Random random) {
        this.pen = pen;
        this.random = random;
        this.animals = new ChildAnimals(pen);
    }

    void draw(int motif) {
        switch (motif % 12) {
            case 0 -> house();
            case 1 -> family();
            case 2 -> rainbow();
            case 3 -> animals.fish();
            case 4 -> flower();
            case 5 -> bus();
            case 6 -> tree();
            case 7 -> animals.cat();
            case 8 -> hearts();
            case 9 -> boat();
            case 10 -> globe();
            default -> {
                grass(GREEN, 166);
                animals.butterfly();
            }
        }
    }

    private void sun(double x, double y, double size) {
        pen.oval(YELLOW, x, y, size, size);
        for (int i = 0; i < 10; i++) {
            double angle = i * Math.PI / 5 + 0.2;
            pen.line(
                    YELLOW,
                    3.4,
                    x + Math.cos(angle) * size * 1.3,
                    y + Math.sin(angle) * size * 1.3,
                    x + Math.cos(angle) * size * 1.8,
                    y + Math.sin(angle) * size * 1.8);
        }
    }

    private void grass(Color colour, double y) {
        for (double x = 2; x < 152; x += 5) {
            pen.line(colour, 4, x, y + random.nextInt(6), x + random.nextInt(7) - 3, 184);
        }
    }

    private void house() {
        sun(126, 28, 14);
        grass(GREEN, 154);
        pen.box(Ink.of(0xf3d27f), 36, 90, 76, 66);
        pen.fill(RED, "M 26 92 L 74 46 L 122 92 Z");
        pen.box(BROWN, 66, 122, 20, 34);
        pen.box(BLUE, 44, 102, 17, 17);
        pen.box(BLUE, 90, 102, 17, 17);
        pen.line(Ink.SLATE, 3, "M 100 56 Q 108 40 100 32 Q 94 22 106 14");
    }

    private void family() {
        grass(GREEN, 150);
        sun(22, 24, 12);
        double[][] people = {{34, 66}, {66, 78}, {98, 50}, {126, 42}};
        Color[] clothes = {BLUE, RED, YELLOW, PINK};
        for (int i = 0; i < 4; i++) {
            double x = people[i][0];
            double top = 156 - people[i][1];
            pen.fill(clothes[i], Outline.polygon(x, top + 8, x + 15, 146, x - 15, 146));
            pen.oval(Look.SKINS[i % 3], x, top, 10, 10);
            pen.line(Look.BROWN, 3, Outline.at(x, top, "M -9 -4 Q 0 -15 9 -4"));
            pen.line(Ink.NIGHT, 1.6, Outline.at(x, top, "M -4 3 Q 0 7 4 3"));
            pen.line(Ink.NIGHT, 2.4, x - 6, 146, x - 6, 160);
            pen.line(Ink.NIGHT, 2.4, x + 6, 146, x + 6, 160);
            pen.line(clothes[i], 3.4, x - 5, top + 22, x - 17, top + 34);
            pen.line(clothes[i], 3.4, x + 5, top + 22, x + 17, top + 34);
        }
    }

    private void rainbow() {
        Color[] bands = {RED, Ink.of(0xee8d3c), YELLOW, GREEN, BLUE, Ink.of(0x8a5aa0)};
        for (int i = 0; i < bands.length; i++) {
            double reach = 68 - i * 8;
            pen.line(
                    bands[i],
                    8,
                    "M "
                            + (76 - reach)
                            + " 128 C "
                            + (76 - reach)
                            + " "
                            + (128 - reach * 1.32)
                            + " "
                            + (76 + reach)
                            + " "
                            + (128 - reach * 1.32)
                            + " "
                            + (76 + reach)
                            + " 128");
        }
        pen.fill(Ink.of(0xbcd7e6), Outline.cloud(20, 130, 24, 14, random));
        pen.fill(Ink.of(0xbcd7e6), Outline.cloud(132, 130, 24, 14, random));
        grass(GREEN, 166);
        sun(76, 34, 11);
    }

    private void flower() {
        grass(GREEN, 158);
        Color[] colours = {RED, PINK, Ink.of(0x8a5aa0)};
        double[][] places = {{76, 62, 17}, {34, 104, 12}, {120, 100, 12}};
        for (int i = 0; i < 3; i++) {
            double x = places[i][0];
            double y = places[i][1];
            double size = places[i][2];
            pen.line(GREEN, 5, x, y, x, 166);
            pen.oval(GREEN, x + 12, (y + 166) / 2, 11, 5);
            for (int k = 0; k < 7; k++) {
                double angle = k * Math.PI * 2 / 7;
                pen.oval(
                        colours[i],
                        x + Math.cos(angle) * size,
                        y + Math.sin(angle) * size,
                        size * 0.62,
                        size * 0.62);
            }
            pen.oval(YELLOW, x, y, size * 0.6, size * 0.6);
        }
    }

    private void bus() {
        sun(124, 28, 13);
        pen.box(Ink.of(0x8b8f94), 0, 138, 152, 46);
        for (int i = 0; i < 4; i++) {
            pen.line(Ink.WHITE, 3.4, 8 + i * 40, 164, 26 + i * 40, 164);
        }
        pen.fill(YELLOW, Outline.rounded(16, 72, 120, 66, 12));
        pen.box(RED, 16, 112, 120, 9);
        for (int i = 0; i < 4; i++) {
            pen.fill(Ink.of(0xcfe6ef), Outline.rounded(24 + i * 27, 80, 21, 24, 4));
            pen.oval(Look.SKINS[i], 34.5 + i * 27, 97, 7, 7);
        }
        for (double x : new double[] {46, 108}) {
            pen.oval(Ink.NIGHT, x, 140, 14, 14);
            pen.oval(Ink.STONE, x, 140, 6, 6);
        }
    }

    private void tree() {
        grass(GREEN, 156);
        pen.fill(BROWN, "M 66 162 L 70 92 L 84 92 L 90 162 Z");
        pen.fill(Ink.of(0x6aa354), Outline.cloud(77, 66, 56, 46, random));
        for (int i = 0; i < 12; i++) {
            pen.oval(
                    RED,
                    40 + i % 4 * 24 + random.nextInt(10),
                    38 + i / 4 * 22 + random.nextInt(9),
                    5,
                    5);
        }
        pen.line(
                BROWN,
                3,
                "M 20 150 L 20 128 M 34 150 L 34 128 M 20 134 L 34 134 M 20 142 L 34 142");
    }

    private void hearts() {
        Color[] colours = {RED, PINK, YELLOW, BLUE, GREEN, Ink.of(0xee8d3c)};
        for (int i = 0; i < 9; i++) {
            double x = 32 + i % 3 * 44;
            double y = 36 + i / 3 * 54;
            double size = 13 + random.nextInt(6);
            pen.fill(
                    colours[i % colours.length],
                    Outline.at(
                            x,
                            y,
                            size,
                            "M 0 1 C -2 -0.3 -0.6 -1.3 0 -0.3 C 0.6 -1.3 2 -0.3 0 1 Z"));
        }
    }

    private void boat() {
        pen.box(Ink.of(0xd7ebf3), 0, 0, 152, 130);
        sun(26, 28, 13);
        pen.box(BLUE, 0, 126, 152, 58);
        pen.fill(BROWN, "M 26 116 L 128 116 L 108 146 L 44 146 Z");
        pen.line(BROWN, 4, 76, 116, 76, 40);
        pen.fill(RED, "M 80 44 L 80 106 L 122 106 Z");
        pen.fill(Ink.WHITE, "M 72 54 L 72 106 L 42 106 Z");
        for (int i = 0; i < 4; i++) {
            pen.line(
                    Ink.clear(Ink.WHITE, 0.8),
                    3,
                    Outline.smooth(
                            0,
                            156 + i * 8,
                            25,
                            150 + i * 8,
                            50,
                            156 + i * 8,
                            76,
                            150 + i * 8,
                            101,
                            156 + i * 8,
                            126,
                            150 + i * 8,
                            152,
                            156 + i * 8));
        }
    }

    private void globe() {
        pen.oval(Ink.of(0x7fbcd6), 76, 92, 54, 54);
        pen.inside(
                Outline.circle(76, 92, 54),
                () -> {
                    pen.fill(GREEN, Outline.cloud(52, 70, 28, 24, random));
                    pen.fill(GREEN, Outline.cloud(102, 104, 26, 30, random));
                    pen.fill(GREEN, Outline.cloud(56, 128, 20, 14, random));
                });
        Color[] clothes = {RED, YELLOW, BLUE, PINK, GREEN, Ink.of(0xee8d3c), Ink.of(0x8a5aa0), RED};
        for (int i = 0; i < 8; i++) {
            Color colour = clothes[i];
            int skin = i % 5;
            pen.turned(
                    i * 45,
                    76,
                    92,
                    () -> {
                        pen.fill(colour, Outline.polygon(76, 18, 85, 38, 67, 38));
                        pen.oval(Look.SKINS[skin], 76, 14, 6.6, 6.6);
                        pen.line(colour, 2.8, 72, 26, 60, 30);
                        pen.line(colour, 2.8, 80, 26, 92, 30);
                    });
        }
    }
}
