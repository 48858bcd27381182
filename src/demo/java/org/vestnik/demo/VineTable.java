package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A long table under a vine in a courtyard, people on both sides of it. */
final class VineTable implements Scene {
    private static final double TABLE = -0.98;
    private static final double EYE = 1.75;
    private static final double ROOF = 1.15;
    private static final double HALF = 0.82;
    private final View view = new View(400, 222, 590);

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
        yard(pen, random);
        house(pen, random);
        posts(pen);
        people(pen, random, 9.4, 5.6);
        waiter(pen);
        people(pen, random, 5.4, 1.9);
        table(pen);
        food(pen, random);
        Vine.roof(pen, view, ROOF, random);
        pen.glow(Ink.clear(Ink.of(0xfff3b8), 0.42), 400, 250, 300);
        pen.vignette(800, 600, 0.42);
    }

    private void yard(Pen pen, Random random) {
        pen.box(Pen.down(60, Ink.of(0xbfe0e2), 260, Ink.of(0xfbf3cf)), 0, 0, 800, 300);
        pen.box(Pen.down(270, Ink.of(0xdfcc9f), 600, Ink.of(0xa98d62)), 0, 262, 800, 340);
        for (int i = 0; i < 170; i++) {
            double away = 1.8 + Math.pow(random.nextDouble(), 1.4) * 9;
            double right = (random.nextDouble() - 0.5) * 8;
            double size = view.size(0.12 + random.nextDouble() * 0.16, away);
            Color patch =
                    i % 3 == 0
                            ? Ink.clear(Ink.of(0xfff2c0), 0.4)
                            : Ink.clear(Ink.of(0x4a5a3f), 0.22);
            pen.oval(patch, view.x(right, away), view.y(-EYE, away), size * 1.5, size * 0.42);
        }
    }

    private void house(Pen pen, Random random) {
        pen.fill(Ink.of(0xf2e3c2), view.front(12, -4.6, 4.6, -EYE, 2.6));
        pen.fill(Ink.of(0xd9c49a), view.front(12, 2.2, 4.6, -EYE, 2.6));
        pen.fill(Ink.of(0xb5573c), view.front(11.8, -5.1, 5.1, 2.5, 3.3));
        pen.fill(Ink.of(0x5f3f2a), view.front(11.9, -0.75, 0.75, -EYE, 0.85));
        pen.fill(Ink.of(0x86603f), view.front(11.9, -0.6, 0.6, -EYE, 0.7));
        for (double left : new double[] {-3.7, -2.2, 1.3, 2.8}) {
            pen.fill(Ink.WHITE, view.front(11.9, left - 0.12, left + 1.02, -0.52, 1.02));
            pen.fill(Ink.of(0x5f8296), view.front(11.8, left, left + 0.9, -0.4, 0.9));
            pen.fill(Ink.of(0x3f7a6a), view.front(11.7, left - 0.5, left - 0.12, -0.45, 0.95));
            pen.fill(Ink.of(0x3f7a6a), view.front(11.7, left + 1.02, left + 1.4, -0.45, 0.95));
            pen.fill(
                    Ink.of(0xd8483e),
                    Outline.cloud(view.x(left + 0.45, 11.7), view.y(-0.5, 11.7), 24, 7, random));
        }
        for (int side = -1; side < 2; side += 2) {
            pen.fill(Ink.of(0xc9b48c), view.wall(side * 3.6, 3, 12, -EYE, -0.2));
            pen.fill(Ink.clear(Ink.of(0x5d5a3a), 0.3), view.wall(side * 3.6, 3, 12, -EYE, -0.9));
            for (int i = 0; i < 9; i++) {
                double away = 3.6 + i * 0.95;
                double size = view.size(0.5, away);
                Color leaf = i % 2 == 0 ? Ink.of(0x6f9a52) : Ink.of(0x557f45);
                double x = view.x(side * 3.5, away);
                pen.fill(leaf, Outline.cloud(x, view.y(-0.6, away), size, size * 0.9, random));
            }
        }
    }

    private void posts(Pen pen) {
        for (double away = 9; away > 3; away -= 2.4) {
            for (int side = -1; side < 2; side += 2) {
                double width = view.size(0.15, away);
                pen.line(
                        Ink.of(0x7a5638),
                        width,
                        view.line(side * 2.2, -EYE, away, side * 2.2, ROOF, away));
                pen.line(
                        Ink.of(0x5a3d28),
                        width * 0.8,
                        view.line(-2.4, ROOF, away, 2.4, ROOF, away));
            }
        }
    }

    private void people(Pen pen, Random random, double from, double to) {
        for (double away = from; away >= to; away -= away > 4 ? 0.82 : 0.7) {
            for (int side = -1; side < 2; side += 2) {
                Look look = guest(random);
                Pose pose = random.nextBoolean() ? Pose.TALKING : Pose.ON_TABLE;
                double size = view.size(1.62, away);
                double x = view.x(side * 1.06, away + side * 0.12);
                double y = view.y(-EYE - 0.28, away + side * 0.12);
                Figure.front(pen, look, pose, -side * 0.85, Figure.spot(x, y, -side * size));
            }
        }
    }

    private static Look guest(Random random) {
        Look look = Look.anybody(random);
        boolean old = random.nextInt(5) < 3;
        java.awt.Color hair = random.nextBoolean() ? Look.SILVER : Look.GREY;
        Look guest =
                new Look(
                        look.skin(),
                        old ? hair : look.hair(),
                        look.style(),
                        look.top(),
                        look.bottom(),
                        look.extras());
        return random.nextInt(3) == 0
                ? guest.with(Look.Extra.GLASSES)
                : guest.with(Look.Extra.SHORT_SLEEVES);
    }

    private void waiter(Pen pen) {
        Look look =
                Look.of(1, Look.BROWN, Look.Hair.BUN, Ink.of(0xf3efe6))
                        .in(Ink.of(0x35485f))
                        .with(Look.Extra.APRON);
        double away = 6.1;
        Figure.Spot spot =
                Figure.spot(view.x(-1.75, away), view.y(-EYE, away), view.size(1.66, away));
        Crowd.front(pen, look, Pose.HOLDING, 0.7, spot);
        Kitchenware.bowl(pen, spot.x(), spot.y() - 104, 0.5);
    }

    private void table(Pen pen) {
        pen.fill(Ink.of(0xfbf5e6), view.level(TABLE, 1.2, 9.6, -HALF, HALF));
        pen.fill(
                Pen.across(200, Ink.clear(Ink.of(0x7f8f6a), 0.3), 600, Ink.clear(Ink.WHITE, 0)),
                view.level(TABLE, 1.2, 9.6, -HALF, HALF));
        pen.fill(Ink.of(0xc4503f), view.level(TABLE, 1.2, 9.6, -0.27, -0.22));
        pen.fill(Ink.of(0xc4503f), view.level(TABLE, 1.2, 9.6, 0.22, 0.27));
        pen.fill(Ink.clear(Ink.of(0xe8b7a0), 0.5), view.level(TABLE, 1.2, 9.6, -0.22, 0.22));
    }

    private void food(Pen pen, Random random) {
        int course = 0;
        for (double away = 9; away > 1.7; away -= away > 4 ? 0.82 : 0.62) {
            for (int side = -1; side < 2; side += 2) {
                dish(pen, side * 0.55, away);
                glass(pen, side * 0.36, away + 0.12);
            }
            middle(pen, away, course++ % 4, random);
        }
    }

    private void dish(Pen pen, double right, double away) {
        double x = view.x(right, away);
        double y = view.y(TABLE, away);
        double size = view.size(0.15, away);
        double flat = 0.26 + 0.9 / (away + 2);
        pen.oval(
                Ink.clear(Ink.NIGHT, 0.18),
                x + size * 0.1,
                y + size * 0.1,
                size * 1.02,
                size * flat);
        pen.oval(Ink.of(0xffffff), x, y, size, size * flat);
        pen.oval(Ink.of(0xdfe4e0), x, y, size * 0.72, size * flat * 0.7);
        pen.oval(Ink.of(0xc9722f), x - size * 0.15, y, size * 0.4, size * flat * 0.4);
        pen.oval(Ink.of(0x7f9f4a), x + size * 0.28, y - 1, size * 0.28, size * flat * 0.34);
    }

    private void glass(Pen pen, double right, double away) {
        double size = view.size(0.06, away);
        double x = view.x(right, away);
        double y = view.y(TABLE, away);
        pen.fill(
                Ink.clear(Ink.of(0xb9dfe4), 0.8),
                Outline.at(x, y, size, "M -0.55 -1.7 L 0.55 -1.7 L 0.42 0.1 L -0.42 0.1 Z"));
        pen.fill(
                Ink.clear(Ink.of(0xd9a53f), 0.8),
                Outline.at(x, y, size, "M -0.5 -1 L 0.5 -1 L 0.42 0.1 L -0.42 0.1 Z"));
    }

    private void middle(Pen pen, double away, int course, Random random) {
        double size = view.size(0.17, away) / 40;
        double x = view.x(0, away);
        double y = view.y(TABLE, away);
        pen.at(
                x,
                y,
                size,
                size,
                () -> {
                    switch (course) {
                        case 0 -> Kitchenware.bread(pen, 0, -16, random);
                        case 1 -> melon(pen);
                        case 2 -> jug(pen, random);
                        default -> salad(pen);
                    }
                });
    }

    private static void salad(Pen pen) {
        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 5, 8, 40, 14);
        pen.fill(Ink.of(0x4a74a0), "M -36 -14 C -34 14 -14 16 0 16 C 14 16 34 14 36 -14 Z");
        pen.oval(Ink.of(0xe9efe9), 0, -14, 36, 13);
        for (int i = 0; i < 9; i++) {
            Color[] bits = {Ink.of(0xd8483e), Ink.of(0x86ad55), Ink.of(0xfbf7ee)};
            pen.oval(bits[i % 3], -24 + i * 6, -16 - i % 4 * 3, 8, 5);
        }
    }

    private static void melon(Pen pen) {
        for (int i = 0; i < 3; i++) {
            double x = -26 + i * 26;
            pen.fill(Ink.of(0x3f7a45), Outline.at(x, 0, "M -20 8 Q 0 26 20 8 L 2 -26 Z"));
            pen.fill(Ink.of(0xe2574a), Outline.at(x, 0, "M -17 5 Q 0 18 17 5 L 2 -24 Z"));
            pen.oval(Ink.of(0x3a2724), x - 4, 3, 1.6, 2.4);
            pen.oval(Ink.of(0x3a2724), x + 6, 2, 1.6, 2.4);
        }
    }

    private static void jug(Pen pen, Random random) {
        pen.line(Ink.of(0x9c5a35), 5, "M 14 -40 C 36 -40 32 -8 14 -8");
        pen.fill(
                Ink.of(0xb56a3e),
                "M -12 -52 L 12 -52 C 10 -36 22 -26 20 -6 C 18 12 -18 12 -20 -6 C -22 -26 -10 -36 -12 -52 Z");
        pen.fill(Ink.of(0x6f9a52), Outline.cloud(0, -66, 22, 16, random));
        pen.oval(Ink.of(0xf2c84b), -10, -72, 7, 7);
        pen.oval(Ink.of(0xe98aa0), 8, -76, 7, 7);
        pen.oval(Ink.of(0xfffdf8), 2, -62, 6, 6);
    }
}
