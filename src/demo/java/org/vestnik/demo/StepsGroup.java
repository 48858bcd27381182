package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** The volunteers on the steps of the town hall, in four rows, on a winter's day. */
final class StepsGroup implements Scene {
    @Override
    public int width() {
        return 800;
    }

    @Override
    public int height() {
        return 534;
    }

    @Override
    public void draw(Pen pen, Random random) {
        pen.at(400, 236, 0.9, 0.9, () -> TownHall.front(pen, random));
        pen.box(Pen.down(236, Ink.of(0xdfe3e8), 534, Ink.of(0xb9c0ca)), 0, 236, 800, 298);
        pen.at(400, 240, 1, 1, () -> TownHall.steps(pen, 11, 22, 230));
        hedges(pen, random);
        Color[] caps = {
            Ink.of(0xb5323a), Ink.of(0x2f6f8a), Ink.of(0xd9a441), Ink.of(0x5d7a4a), Ink.of(0x6d4468)
        };
        int[] counts = {6, 7, 6, 5};
        for (int row = 0; row < counts.length; row++) {
            double y = 312 + row * 66;
            double high = 168 + row * 12;
            double step = 74 + row * 7;
            for (int i = 0; i < counts[row]; i++) {
                double x = 400 + (i - (counts[row] - 1) / 2.0) * step + random.nextInt(10) - 5;
                volunteer(pen, random, caps, Figure.spot(x, y + random.nextInt(8), high));
            }
        }
        banner(pen);
        pigeons(pen);
        flakes(pen, random);
        pen.vignette(800, 534, 0.34);
    }

    private static void volunteer(Pen pen, Random random, Color[] colours, Figure.Spot spot) {
        Look any = Look.anybody(random);
        boolean old = random.nextInt(5) < 2;
        Color hair = old ? Look.SILVER : any.hair();
        Color legs = Ink.mix(Ink.of(0x2f3a52), Ink.of(0x4a3a40), random.nextDouble());
        Look look = new Look(any.skin(), hair, any.style(), any.top(), legs, any.extras());
        look = extras(look, random.nextInt(6));
        Pose[] poses = {Pose.HANGING, Pose.FOLDED, Pose.HOLDING, Pose.HANGING, Pose.WAVING};
        Pose pose = poses[random.nextInt(poses.length)];
        double turn = (400 - spot.x()) / 500;
        Crowd.front(pen, look, pose, turn, spot);
        Color wool = colours[random.nextInt(colours.length)];
        if (random.nextInt(5) < 3) {
            Crowd.scarf(pen, wool, spot);
        }
        if (look.style() != Look.Hair.CURLS
                && look.style() != Look.Hair.BUN
                && random.nextInt(3) == 0) {
            Crowd.woolCap(pen, Ink.mix(wool, any.top(), 0.4), turn, spot);
        }
    }

    private static Look extras(Look look, int kind) {
        return switch (kind) {
            case 0 -> look.with(Look.Extra.GLASSES);
            case 1 -> look.with(Look.Extra.SKIRT);
            case 2 -> look.style() == Look.Hair.SHORT ? look.with(Look.Extra.BEARD) : look;
            case 3 -> look.with(Look.Extra.GLASSES, Look.Extra.SKIRT);
            default -> look;
        };
    }

    private void hedges(Pen pen, Random random) {
        for (int side = -1; side < 2; side += 2) {
            for (int i = 0; i < 5; i++) {
                double x = 400 + side * (290 + i * 34);
                double y = 268 + i * 16;
                pen.fill(Ink.of(0x3f5f4f), Outline.cloud(x, y, 38, 30, random));
                pen.fill(Ink.of(0xf6fafc), Outline.cloud(x, y - 16, 32, 14, random));
            }
            double x = 400 + side * 368;
            pen.line(Ink.of(0x4a3f3c), 11, x, 420, x, 190);
            pen.line(
                    Ink.of(0x4a3f3c),
                    5,
                    Outline.at(
                            x,
                            0,
                            "M 0 260 L -40 190 M 0 230 L 36 160 M 0 200 L -16 130 M -22 222 L -46 226 M 18 194 L 44 196"));
            pen.line(
                    Ink.of(0xf6fafc), 2.6, Outline.at(x, -3, "M 0 260 L -40 190 M 0 230 L 36 160"));
            pen.fill(Ink.of(0xf6fafc), Outline.cloud(x, 426, 60, 16, random));
        }
    }

    /** What those in front hold: the sign of the project on a cloth. */
    private static void banner(Pen pen) {
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.25),
                "M 232 466 C 340 474 470 474 576 466 L 578 516 C 470 524 340 524 234 516 Z");
        pen.fill(
                Ink.of(0xfbf6e8),
                "M 228 454 C 340 462 460 462 572 454 L 572 506 C 460 514 340 514 228 506 Z");
        pen.line(
                Ink.of(0x2f6aa8),
                4,
                "M 234 500 C 340 508 460 508 566 500 M 234 460 C 340 468 460 468 566 460");
        pen.at(400, 483, 0.27, 0.27, () -> BlueVan.sign(pen));
        for (int i = 0; i < 3; i++) {
            pen.oval(Ink.of(0xc4453a), 276 + i * 26, 484, 7, 7);
            pen.oval(Ink.of(0xc4453a), 472 + i * 26, 484, 7, 7);
        }
        for (double x : new double[] {232, 312, 490, 568}) {
            pen.oval(Ink.of(0xe3b088), x, 458, 6, 6);
        }
    }

    private static void pigeons(Pen pen) {
        double[][] birds = {
            {96, 488, 1}, {142, 508, -1}, {676, 500, 1}, {722, 482, -1}, {60, 516, 1}
        };
        for (double[] bird : birds) {
            pen.at(
                    bird[0],
                    bird[1],
                    bird[2],
                    1,
                    () -> {
                        pen.oval(Ink.clear(Ink.NIGHT, 0.2), 0, 9, 17, 3);
                        pen.line(Ink.of(0xc4605a), 2, "M -2 2 L -3 9 M 4 2 L 4 9");
                        pen.fill(
                                Ink.of(0x7d8a9c),
                                "M -24 0 C -14 -12 2 -14 12 -8 C 16 2 2 8 -10 4 Z");
                        pen.oval(Ink.of(0x55708a), 14, -13, 6, 6);
                        pen.fill(Ink.of(0x55708a), "M 6 -8 L 10 -16 L 18 -8 L 12 0 Z");
                        pen.line(Ink.of(0x3f4a5c), 2.4, "M -12 -3 L 2 -5");
                        pen.fill(Ink.of(0xe2a23c), "M 19 -14 L 25 -12 L 19 -10 Z");
                    });
        }
    }

    private void flakes(Pen pen, Random random) {
        for (int i = 0; i < 60; i++) {
            double size = 1 + random.nextDouble() * 1.8;
            pen.oval(
                    Ink.clear(Ink.WHITE, 0.75),
                    random.nextInt(800),
                    random.nextInt(534),
                    size,
                    size);
        }
    }
}
