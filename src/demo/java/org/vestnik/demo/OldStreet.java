package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** A steep cobbled street between old houses with jutting upper floors; a mountain at its end. */
final class OldStreet implements Scene {
    /** How far below the eye the street begins, and how much it rises with each metre. */
    private static final double EYE = 2.1;

    private static final double RISE = 0.115;
    private final View view = new View(430, 742, 860);

    @Override
    public int width() {
        return 900;
    }

    @Override
    public int height() {
        return 1200;
    }

    static double ground(double away) {
        return RISE * away - EYE;
    }

    @Override
    public void draw(Pen pen, Random random) {
        sky(pen, random);
        mountains(pen, random);
        street(pen, random);
        OldHouse.Paint[] left = {
            new OldHouse.Paint(Ink.of(0xdfe6df), Ink.of(0x6a4a35), 3),
            new OldHouse.Paint(Ink.of(0xc9624a), Ink.of(0x513524), 4),
            new OldHouse.Paint(Ink.of(0xf3e8d2), Ink.of(0x5b3d2a), 3),
            new OldHouse.Paint(Ink.of(0xe3ae52), Ink.of(0x5a3a26), 4)
        };
        OldHouse.Paint[] right = {
            new OldHouse.Paint(Ink.of(0xe9dcc2), Ink.of(0x5b3d2a), 3),
            new OldHouse.Paint(Ink.of(0x6f94b4), Ink.of(0x4a3326), 4),
            new OldHouse.Paint(Ink.of(0xf0e2c6), Ink.of(0x5e3f2b), 3),
            new OldHouse.Paint(Ink.of(0xb9707a), Ink.of(0x4f3526), 3)
        };
        double[] starts = {36, 25, 14.6, 4.9};
        for (int i = 0; i < starts.length; i++) {
            tree(pen, i, random);
            new OldHouse(pen, view, left[i], -1, starts[i]).draw();
            new OldHouse(pen, view, right[i], 1, starts[i] + 1.6).draw();
            passers(pen, i);
        }
        flowers(pen, random);
        light(pen);
    }

    private void sky(Pen pen, Random random) {
        pen.box(Pen.down(0, Ink.of(0x86b5d3), 620, Ink.of(0xf7e7c6)), 0, 0, 900, 700);
        for (int i = 0; i < 4; i++) {
            double x = 300 + i * 96;
            double y = 120 + i % 3 * 82;
            pen.fill(Ink.clear(Ink.WHITE, 0.6), Outline.cloud(x, y, 76 - i * 8, 20, random));
            pen.fill(Ink.clear(Ink.WHITE, 0.5), Outline.cloud(x + 46, y + 10, 60, 14, random));
        }
    }

    private void mountains(Pen pen, Random random) {
        pen.fill(
                Ink.of(0x9fb6c4),
                Outline.below(
                        760, 150, 500, 260, 420, 350, 330, 440, 372, 520, 300, 640, 430, 760, 470));
        pen.fill(
                Ink.clear(Ink.WHITE, 0.55),
                "M 350 331 Q 380 338 402 352 L 380 362 L 360 350 L 336 352 Z M 520 300 Q 550 316 574 352 L 546 340 L 528 352 L 504 336 L 486 332 Z");
        pen.fill(
                Ink.of(0x7f9f9c),
                Outline.below(780, 150, 560, 300, 500, 400, 452, 500, 506, 600, 470, 760, 560));
        pen.fill(
                Ink.of(0x628468),
                Outline.below(800, 150, 620, 300, 570, 420, 560, 540, 584, 640, 560, 760, 620));
        for (int i = 0; i < 26; i++) {
            double x = 240 + i * 16;
            double y = 584 + random.nextInt(46);
            pen.fill(
                    i % 2 == 0 ? Ink.of(0x4d7056) : Ink.of(0x587d5c),
                    Outline.at(x, y, "M 0 -46 L 13 12 L -13 12 Z"));
        }
    }

    private void street(Pen pen, Random random) {
        pen.box(Ink.of(0x8f7d6c), 0, 760, 900, 440);
        pen.fill(Pen.down(640, Ink.of(0xc9b592), 1200, Ink.of(0xa08a70)), slope(-3.4, -3.4));
        for (double away = 46; away > 2.3; away *= 0.966) {
            for (double right = -3.1; right < 3.2; right += 0.33) {
                double shift = random.nextDouble() * 0.16;
                double x = view.x(right + shift, away);
                double y = view.y(ground(away), away);
                double size = view.scale() / away * 0.165;
                Color stone =
                        Ink.mix(Ink.of(0xd6c5a6), Ink.of(0x8f7d6c), random.nextDouble() * 0.8);
                pen.oval(
                        Ink.clear(Ink.NIGHT, 0.16),
                        x + size * 0.1,
                        y + size * 0.16,
                        size,
                        size * 0.5);
                pen.oval(stone, x, y, size * 0.95, size * 0.44);
            }
        }
        pen.fill(Ink.clear(Ink.of(0x3a3458), 0.36), slope(-1.5, 0.4));
    }

    /** The street from a line at its left, near and far, to its right edge. */
    private Shape slope(double near, double far) {
        double low = ground(2);
        double high = ground(60);
        return view.shape(near, low, 2, far, high, 60, 3.4, high, 60, 3.4, low, 2);
    }

    private void tree(Pen pen, int step, Random random) {
        if (step == 1) {
            pen.fill(Ink.of(0x49693f), Outline.cloud(300, 500, 62, 60, random));
            pen.fill(Ink.of(0x66874f), Outline.cloud(292, 482, 44, 40, random));
            pen.fill(Ink.of(0x49693f), Outline.cloud(574, 520, 48, 54, random));
        }
    }

    private void passers(Pen pen, int step) {
        if (step == 1) {
            walker(pen, Look.of(1, Look.BROWN, Look.Hair.SHORT, Ink.NAVY), -0.2, 21);
            walker(
                    pen,
                    Look.of(0, Look.BLOND, Look.Hair.LONG, Ink.TERRACOTTA)
                            .in(Ink.CREAM)
                            .with(Look.Extra.SKIRT),
                    0.75,
                    20.4);
        } else if (step == 2) {
            Look woman =
                    Look.of(1, Ink.of(0x9a3f35), Look.Hair.SCARF, Ink.of(0x4b5f86))
                            .in(Ink.of(0x3a3340))
                            .with(Look.Extra.SKIRT);
            walker(pen, woman, -0.75, 9.6);
            double x = view.x(-0.75 + 0.44, 9.6);
            double y = view.y(ground(9.6) + 0.62, 9.6);
            pen.line(Ink.WALNUT, 3, Outline.at(x, y, "M -12 0 Q 0 -34 12 0"));
            pen.fill(Ink.OCHRE, Outline.at(x, y, "M -18 0 L 18 0 L 13 22 L -13 22 Z"));
            pen.fill(Ink.TERRACOTTA, Outline.cloud(x, y - 2, 13, 7, new Random(2)));
        }
    }

    private void walker(Pen pen, Look look, double right, double away) {
        double x = view.x(right, away);
        double y = view.y(ground(away), away);
        double size = view.scale() / away * 1.68;
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.25),
                Outline.oval(x - size * 0.16, y, size * 0.24, size * 0.035));
        Figure.back(pen, look, Pose.WALKING, Figure.spot(x, y, size));
    }

    private void flowers(Pen pen, Random random) {
        for (int i = 0; i < 3; i++) {
            double away = 4.9 + i * 1.5;
            pot(
                    pen,
                    view.x(-2.62, away),
                    view.y(ground(away), away),
                    view.scale() / away * 0.3,
                    random);
        }
        double catX = view.x(1.95, 5.2);
        double catY = view.y(ground(5.2), 5.2);
        pen.oval(Ink.clear(Ink.NIGHT, 0.28), catX, catY, 44, 8);
        Color fur = Ink.of(0xd68a45);
        pen.line(fur, 9, Outline.at(catX, catY, "M 22 -8 Q 62 -4 52 -34"));
        pen.fill(fur, Outline.at(catX, catY, "M -20 0 C -26 -60 26 -50 28 0 Z"));
        pen.oval(fur, catX - 8, catY - 62, 19, 17);
        pen.fill(fur, Outline.at(catX, catY, "M -26 -66 L -22 -90 L -10 -76 Z"));
        pen.fill(fur, Outline.at(catX, catY, "M 10 -66 L 7 -90 L -6 -76 Z"));
        pen.oval(Ink.WHITE, catX - 8, catY - 22, 9, 16);
    }

    private static void pot(Pen pen, double x, double y, double size, Random random) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.3), x, y, size * 0.9, size * 0.2);
        pen.fill(
                Ink.TERRACOTTA,
                Outline.at(x, y, size, "M -0.6 -1.1 L 0.6 -1.1 L 0.42 0 L -0.42 0 Z"));
        pen.fill(Ink.MOSS, Outline.cloud(x, y - size * 1.6, size, size * 0.8, random));
        for (int i = 0; i < 9; i++) {
            double flowerX = x + (random.nextDouble() - 0.5) * size * 1.7;
            double flowerY = y - size * (1.2 + random.nextDouble() * 1.1);
            pen.oval(
                    i % 3 == 0 ? Ink.of(0xe9869a) : Ink.of(0xd8423c),
                    flowerX,
                    flowerY,
                    size * 0.13,
                    size * 0.13);
        }
    }

    private void light(Pen pen) {
        pen.glow(Ink.clear(Ink.of(0xfff0c8), 0.4), 430, 420, 330);
        pen.vignette(900, 1200, 0.38);
    }
}
