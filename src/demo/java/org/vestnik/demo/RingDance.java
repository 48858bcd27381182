package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A ring dance under coloured lamps in the evening, to an accordion. */
final class RingDance implements Scene {
    private static final Color RED = Ink.of(0xb5322f);

    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 600;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        house(pen, random);
        ground(pen, random);
        ring(pen);
        player(pen);
        lamps(pen, 0, 110, 800, 84, 170);
        lamps(pen, -40, 10, 840, 4, 90);
        pen.glow(Ink.clear(Ink.of(0xffc870), 0.22), 450, 400, 420);
        pen.vignette(800, 600, 0.5);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x1a2247), 300, Ink.of(0x4c4a7c)), 0, 0, 800, 420);
        for (int i = 0; i < 70; i++) {
            double size = 0.6 + random.nextDouble();
            pen.oval(
                    Ink.clear(Ink.WHITE, 0.7),
                    random.nextInt(800),
                    random.nextInt(190),
                    size,
                    size);
        }
        pen.fill(
                Ink.of(0x2c3058),
                Outline.below(420, -20, 250, 120, 196, 260, 240, 420, 180, 600, 236, 820, 190));
        for (int i = 0; i < 5; i++) {
            double x = 640 + i * 40;
            pen.line(Ink.of(0x1f1d33), 7, x, 400, x, 250);
            pen.fill(Ink.of(0x27365a), Outline.cloud(x, 226 - i % 2 * 30, 48, 58, random));
            pen.fill(Ink.of(0x334a5e), Outline.cloud(x - 8, 214 - i % 2 * 30, 30, 34, random));
        }
    }

    private void house(Pen pen, Random random) {
        pen.box(Pen.down(150, Ink.of(0x4c4668), 400, Ink.of(0x86667a)), 180, 162, 400, 250);
        pen.fill(Ink.of(0x4a2f48), "M 156 166 L 214 104 L 546 104 L 604 166 Z");
        pen.line(Ink.clear(Ink.of(0x8a6a86), 0.8), 3, 156, 166, 604, 166);
        for (int i = 0; i < 5; i++) {
            double x = 204 + i * 76;
            boolean dark = i == 1;
            pen.box(Ink.of(0x33304e), x - 4, 188, 50, 68);
            pen.box(
                    dark
                            ? Ink.of(0x2a2c50)
                            : Pen.down(190, Ink.of(0xffe9a8), 252, Ink.of(0xf2a94e)),
                    x,
                    192,
                    42,
                    60);
            pen.line(Ink.of(0x33304e), 3, Outline.at(x, 192, "M 21 0 L 21 60 M 0 26 L 42 26"));
            if (!dark) {
                pen.glow(Ink.clear(Ink.of(0xffc860), 0.3), x + 21, 222, 60);
            }
        }
        for (int i = 0; i < 4; i++) {
            double x = 212 + i * 92;
            pen.fill(
                    Ink.of(0x2b2440),
                    Outline.at(x, 0, "M 0 412 L 0 320 C 0 276 66 276 66 320 L 66 412 Z"));
            pen.fill(
                    Pen.down(290, Ink.of(0xd98a45), 412, Ink.of(0x8a4f44)),
                    Outline.at(x, 0, "M 6 412 L 6 322 C 6 284 60 284 60 322 L 60 412 Z"));
        }
        watchers(pen, random);
    }

    /** Those who do not dance, dark against the lit arches. */
    private static void watchers(Pen pen, Random random) {
        for (int i = 0; i < 13; i++) {
            double x = 196 + i * 30 + random.nextInt(8);
            Color shade = Ink.mix(Ink.of(0x2b2440), Ink.of(0x5a3f58), random.nextDouble());
            pen.oval(shade, x, 366 + i % 3 * 5, 8, 9);
            pen.fill(
                    shade,
                    Outline.at(
                            x,
                            376 + i % 3 * 5,
                            "M -14 50 C -15 14 -10 2 0 2 C 10 2 15 14 14 50 Z"));
        }
    }

    private void ground(Pen pen, Random random) {
        pen.box(Pen.down(402, Ink.of(0x8a6468), 600, Ink.of(0x4a3650)), 0, 402, 800, 198);
        pen.fill(Ink.clear(Ink.of(0xffc878), 0.28), Outline.oval(460, 510, 330, 84));
        for (int i = 0; i < 9; i++) {
            double y = 406 + Math.pow(i, 1.8) * 4;
            pen.line(Ink.clear(Ink.NIGHT, 0.2), 1.6, 0, y, 800, y);
        }
        for (int i = -14; i < 15; i++) {
            pen.line(Ink.clear(Ink.NIGHT, 0.18), 1.6, 420 + i * 46, 402, 420 + i * 104, 600);
        }
        for (int i = 0; i < 40; i++) {
            double x = random.nextInt(800);
            pen.oval(Ink.clear(Ink.of(0xffd890), 0.14), x, 420 + random.nextInt(170), 18, 4);
        }
    }

    /** Where the dancers stand, around the ring: first those at the back, from the left. */
    private static final double[][] PLACES = {
        {300, 448, 186},
        {396, 436, 182},
        {492, 434, 184},
        {590, 438, 182},
        {684, 452, 190},
        {752, 500, 214},
        {664, 560, 240},
        {540, 574, 250},
        {412, 574, 246},
        {292, 556, 236},
        {234, 498, 212}
    };

    private void ring(Pen pen) {
        Look[] looks = {
            Look.of(1, Look.SILVER, Look.Hair.BUN, Ink.of(0xc97b54))
                    .in(Ink.of(0x4a4252))
                    .with(Look.Extra.SKIRT),
            Look.of(2, Look.BLACK, Look.Hair.SHORT, Ink.of(0xe9dfc8)).with(Look.Extra.BEARD),
            Look.of(0, Look.RED, Look.Hair.LONG, Ink.of(0x3f8a80))
                    .in(Ink.of(0xe2b04a))
                    .with(Look.Extra.SKIRT),
            Look.of(1, Look.GREY, Look.Hair.BALD, Ink.of(0x6f8fb5)).with(Look.Extra.GLASSES),
            Look.of(1, Look.CHESTNUT, Look.Hair.CURLS, Ink.of(0xd96a6a))
                    .in(Ink.of(0x3a3a60))
                    .with(Look.Extra.SKIRT),
            Look.of(3, Look.BLACK, Look.Hair.BUN, Ink.of(0xe2a23c))
                    .in(Ink.of(0x6a3a5a))
                    .with(Look.Extra.SKIRT),
            Look.of(1, Look.SILVER, Look.Hair.SHORT, Ink.of(0x7d5a8a)).in(Ink.of(0x35304a)),
            Look.of(0, Look.BLOND, Look.Hair.TAIL, Ink.of(0xc4443f))
                    .in(Ink.of(0x2f3f66))
                    .with(Look.Extra.SKIRT),
            Look.of(2, Look.BROWN, Look.Hair.SHORT, Ink.of(0x4f7f5a)).in(Ink.of(0x35304a)),
            Look.of(1, Look.GREY, Look.Hair.BOB, Ink.of(0x3f6f9a))
                    .in(Ink.of(0x5a3a4a))
                    .with(Look.Extra.SKIRT),
            Look.of(0, Look.BROWN, Look.Hair.CROP, Ink.of(0xe0d0a0)).in(Ink.of(0x4a3a3a))
        };
        int[] order = {2, 1, 3, 0, 4, 5, 10, 9, 6, 8, 7};
        for (int i : order) {
            double[] place = PLACES[i];
            Figure.Spot spot = Figure.spot(place[0], place[1], place[2]);
            if (i < 6 || i == 10) {
                Crowd.front(pen, looks[i], hands(i), (470 - place[0]) / 320, spot);
            } else {
                Crowd.back(pen, looks[i], hands(i), spot);
            }
        }
    }

    /** Arms that reach halfway to both neighbours, so that hands meet. */
    private static Pose hands(int i) {
        double[] one = halfway(i, (i + 1) % PLACES.length);
        double[] other = halfway(i, (i + PLACES.length - 1) % PLACES.length);
        boolean first = one[0] < other[0];
        return new Pose(arm(first ? one : other, -11), arm(first ? other : one, 11));
    }

    private static double[] halfway(int i, int neighbour) {
        double[] from = PLACES[i];
        double[] to = PLACES[neighbour];
        double x = (from[0] + to[0]) / 2 - from[0];
        double y = (from[1] - from[2] * 0.62 + to[1] - to[2] * 0.62) / 2 - from[1];
        return new double[] {x / from[2] * 100, y / from[2] * 100};
    }

    private static double[] arm(double[] hand, double shoulder) {
        return new double[] {
            shoulder * 1.1 + (hand[0] - shoulder) * 0.5, (hand[1] - 74) / 2 + 3, hand[0], hand[1]
        };
    }

    private void player(Pen pen) {
        Look look =
                Look.of(1, Ink.of(0x3a3234), Look.Hair.HAT, Ink.of(0xf0e6d2))
                        .in(Ink.of(0x2f2a3c))
                        .with(Look.Extra.MOUSTACHE);
        Figure.Spot spot = Figure.spot(112, 612, 392);
        Crowd.front(pen, look, Pose.of("-22 -64 -19 -56", "22 -64 19 -58"), 0.6, spot);
        pen.at(112, 612, 3.92, 3.92, () -> accordion(pen, look.skin()));
    }

    private static void accordion(Pen pen, Color skin) {
        for (int i = 0; i < 8; i++) {
            double x = -12 + i * 3;
            double sag = 2.4 * Math.sin((i + 0.5) / 8 * Math.PI);
            Color fold = i % 2 == 0 ? Ink.of(0x6a1f2a) : Ink.of(0xe0a04a);
            pen.fill(
                    fold,
                    Outline.polygon(
                            x, -70 + sag, x + 3, -70 + sag, x + 3, -49 + sag, x, -49 + sag));
        }
        pen.fill(Ink.dark(RED, 0.15), Outline.rounded(-19, -71, 8, 23, 1.4));
        pen.fill(RED, Outline.rounded(11, -71, 8, 23, 1.4));
        pen.fill(Ink.of(0xfffaf0), Outline.rounded(18, -70, 4, 21, 0.8));
        for (int i = 0; i < 10; i++) {
            pen.line(
                    Ink.of(0x2b2431),
                    i % 3 == 0 ? 0.3 : 0.9,
                    18.6,
                    -68.4 + i * 2,
                    21,
                    -68.4 + i * 2);
        }
        for (int i = 0; i < 8; i++) {
            pen.oval(Ink.WHITE, -17 + i % 2 * 3, -68 + i / 2 * 5.6, 0.8, 0.8);
        }
        pen.line(Ink.of(0xe2b04a), 0.6, Outline.rounded(12.4, -69, 4.6, 19, 1));
        pen.oval(skin, -19.6, -58, 3, 3.4);
        pen.oval(skin, 21.6, -60, 3.2, 2.8);
        pen.line(
                Ink.mix(skin, Ink.of(0x7a3f2a), 0.4),
                0.5,
                "M 19.4 -61 L 22 -61.4 M 19.2 -59.6 L 22 -59.8");
    }

    private void lamps(Pen pen, double x, double y, double endX, double endY, double sag) {
        double middle = (x + endX) / 2;
        double low = (y + endY) / 2 + sag * 0.6;
        pen.line(
                Ink.of(0x1c1a30),
                2,
                "M " + x + " " + y + " Q " + middle + " " + low + " " + endX + " " + endY);
        Color[] glass = {
            Ink.of(0xffe3a0), Ink.of(0xff9f7a), Ink.of(0xffe3a0), Ink.of(0x9fe0c0), Ink.of(0xffc0d0)
        };
        for (int i = 1; i < 14; i++) {
            double t = i / 14.0;
            double at = (1 - t) * (1 - t) * x + 2 * t * (1 - t) * middle + t * t * endX;
            double down = (1 - t) * (1 - t) * y + 2 * t * (1 - t) * low + t * t * endY + 9;
            pen.glow(Ink.clear(glass[i % 5], 0.5), at, down, 34);
            pen.box(Ink.of(0x1c1a30), at - 3, down - 10, 6, 6);
            pen.oval(glass[i % 5], at, down + 2, 6, 7.6);
            pen.oval(Ink.clear(Ink.WHITE, 0.8), at - 1, down + 1, 2.4, 3);
        }
    }
}
