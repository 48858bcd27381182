package org.vestnik.demo;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Random;

/** Two old hands hold a tablet; from its screen a child smiles. */
final class TabletHands implements Scene {
    private static final Color WOOL = Ink.of(0x7d4f86);
    private static final Color SKIN = Ink.of(0xecc4a2);
    private static final Color FOLD = Ink.of(0xb98262);

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
        blanket(pen);
        for (int side = -1; side < 2; side += 2) {
            pen.at(400, 0, side, 1, () -> arm(pen));
        }
        pen.turned(-3, 400, 290, () -> tablet(pen, random));
        for (int side = -1; side < 2; side += 2) {
            int which = side;
            pen.at(400, 0, side, 1, () -> thumb(pen, which > 0));
        }
        for (int side = -1; side < 2; side += 2) {
            pen.at(400, 0, side, 1, () -> sleeve(pen));
        }
        pen.glow(Ink.clear(Ink.of(0xd6f0ff), 0.2), 400, 280, 380);
        pen.vignette(800, 600, 0.5);
    }

    private void blanket(Pen pen) {
        pen.box(Ink.of(0x2f5a58), 0, 0, 800, 600);
        pen.turned(
                18,
                400,
                300,
                () -> {
                    for (int i = -5; i < 13; i++) {
                        double at = i * 92 - 60;
                        pen.box(Ink.clear(Ink.of(0x183a3c), 0.6), at, -300, 40, 1300);
                        pen.box(Ink.clear(Ink.of(0xc9a24a), 0.55), at + 62, -300, 6, 1300);
                        pen.box(Ink.clear(Ink.of(0x183a3c), 0.6), -300, at, 1500, 40);
                        pen.box(Ink.clear(Ink.of(0xa8443c), 0.55), -300, at + 62, 1500, 6);
                    }
                    for (int i = -70; i < 190; i++) {
                        pen.line(Ink.clear(Ink.WHITE, 0.05), 2, i * 7, -300, i * 7, 1000);
                    }
                });
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.3),
                "M 380 0 C 400 160 396 420 386 600 L 424 600 C 430 420 420 160 424 0 Z");
    }

    private void arm(Pen pen) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.3), "M 210 610 L 244 470 L 300 330 L 330 330 L 350 610 Z");
        pen.fill(
                FOLD,
                "M 236 500 C 216 420 222 350 256 322 C 292 296 332 312 346 352 C 362 410 352 460 338 520 Z");
        pen.fill(
                SKIN,
                "M 240 500 C 222 420 228 352 260 327 C 292 303 328 318 341 354 C 356 410 346 460 332 520 Z");
        pen.line(
                Ink.clear(FOLD, 0.6), 2, "M 318 352 Q 336 372 336 402 M 306 344 Q 322 356 326 372");
    }

    private void sleeve(Pen pen) {
        pen.fill(WOOL, "M 206 500 C 250 470 320 478 372 512 L 452 640 L 214 640 Z");
        pen.fill(
                Ink.clear(Ink.NIGHT, 0.18),
                "M 300 482 C 330 486 352 498 372 512 L 452 640 L 330 640 Z");
        for (int i = 0; i < 12; i++) {
            double x = 210 + i * 14;
            double y = 500 - 20 * Math.sin((i + 0.5) / 12 * Math.PI);
            pen.line(Ink.light(WOOL, 0.2), 8, x, y - 4, x + 3, y + 26);
            pen.line(Ink.dark(WOOL, 0.2), 3, x + 6, y - 2, x + 9, y + 26);
        }
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 11; i++) {
                double x = 216 + i * 20 + row * 5;
                pen.line(
                        Ink.clear(Ink.light(WOOL, 0.4), 0.5),
                        3,
                        Outline.at(x, 540 + row * 15, "M 0 0 L 5 6 L 10 0"));
            }
        }
    }

    private void tablet(Pen pen, Random random) {
        pen.fill(Ink.clear(Ink.NIGHT, 0.4), Outline.rounded(152, 110, 512, 380, 26));
        pen.fill(Ink.of(0x23262c), Outline.rounded(140, 90, 520, 380, 26));
        pen.line(Ink.of(0x5a616a), 3, Outline.rounded(142, 92, 516, 376, 25));
        Shape screen = Outline.rounded(166, 114, 468, 332, 6);
        pen.fill(Pen.down(114, Ink.of(0x9fd0cc), 446, Ink.of(0x7fb5b4)), screen);
        pen.inside(
                screen,
                () -> {
                    room(pen, random);
                    child(pen);
                    call(pen);
                    pen.fill(
                            Ink.clear(Ink.WHITE, 0.13),
                            "M 166 114 L 330 114 L 190 446 L 166 446 Z");
                });
        pen.oval(Ink.of(0x0f1114), 400, 102, 4, 4);
    }

    private static void room(Pen pen, Random random) {
        pen.box(Ink.of(0xe9f2ec), 166, 330, 468, 120);
        for (int i = 0; i < 24; i++) {
            double y = 130 + i % 4 * 52;
            pen.oval(Ink.clear(Ink.WHITE, 0.35), 176 + i * 20, y + random.nextInt(8), 5, 5);
        }
        pen.fill(Ink.of(0x6f9a5c), Outline.cloud(206, 306, 30, 40, random));
        pen.fill(Ink.of(0xd9804a), "M 186 330 L 226 330 L 220 376 L 192 376 Z");
        pen.box(Ink.of(0xb07a4c), 494, 236, 150, 8);
        Color[] toys = {Ink.of(0xc9574a), Ink.of(0x4a74a0), Ink.of(0xf2c84b), Ink.of(0x6f9a5c)};
        for (int i = 0; i < 4; i++) {
            pen.box(toys[i], 508 + i * 17, 196 - i % 2 * 8, 14, 40 + i % 2 * 8);
        }
        pen.oval(Ink.of(0xb5825a), 604, 214, 17, 20);
        pen.oval(Ink.of(0xb5825a), 604, 190, 14, 13);
        pen.oval(Ink.of(0xb5825a), 593, 180, 6, 6);
        pen.oval(Ink.of(0xb5825a), 615, 180, 6, 6);
        pen.oval(Ink.of(0xf0dcc0), 604, 194, 6, 5);
        pen.line(Ink.of(0xd9527a), 3, "M 330 136 Q 420 176 500 132");
        for (int i = 0; i < 6; i++) {
            double y = 142 + 13 * Math.sin((i + 0.8) / 7 * Math.PI);
            pen.fill(toys[i % 4], Outline.at(344 + i * 26, y, "M 0 0 L 18 0 L 9 20 Z"));
        }
    }

    private static void child(Pen pen) {
        Look look =
                new Look(
                        Look.SKINS[0],
                        Look.CHESTNUT,
                        Look.Hair.TAIL,
                        Ink.of(0xe9734a),
                        Ink.SLATE,
                        List.of(Look.Extra.CHILD));
        Figure.front(
                pen,
                look,
                Pose.of("-17 -66 -14 -52", "19 -70 22 -83"),
                0.15,
                Figure.spot(396, 1042, 850));
        pen.at(
                396,
                1042,
                8.5,
                8.5,
                () -> {
                    for (int i = 0; i < 4; i++) {
                        pen.line(
                                look.skin(),
                                1.5,
                                20.8 + i * 1.2,
                                -84,
                                19.6 + i * 2,
                                -89 - i % 3 * 0.5);
                    }
                    pen.line(look.skin(), 1.6, 20.4, -82.6, 17.6, -84.6);
                    pen.oval(Ink.mix(look.skin(), look.skinShade(), 0.15), 22, -83, 2.7, 2.9);
                    pen.fill(
                            Ink.of(0x8a2f2f),
                            "M -2.6 -84 C -1.6 -79.8 2.8 -79.8 3.4 -84 C 1.6 -83 -0.8 -83 -2.6 -84 Z");
                    pen.fill(
                            Ink.WHITE,
                            "M -1.9 -83.7 C -0.6 -82.4 1.8 -82.4 2.8 -83.7 C 1.4 -83 -0.6 -83 -1.9 -83.7 Z");
                });
    }

    private static void call(Pen pen) {
        pen.fill(Ink.of(0xfffdf8), Outline.rounded(178, 126, 88, 102, 8));
        Shape small = Outline.rounded(181, 129, 82, 96, 6);
        pen.fill(Ink.of(0xd9c7a8), small);
        Look granny = Look.of(0, Look.SILVER, Look.Hair.BUN, WOOL).with(Look.Extra.GLASSES);
        pen.inside(
                small,
                () -> Figure.front(pen, granny, Pose.HANGING, 0, Figure.spot(222, 404, 250)));
        Color[] buttons = {
            Ink.clear(Ink.NIGHT, 0.55), Ink.of(0xd8423c), Ink.clear(Ink.NIGHT, 0.55)
        };
        for (int i = 0; i < 3; i++) {
            pen.oval(buttons[i], 352 + i * 48, 418, 17, 17);
        }
        pen.line(Ink.WHITE, 5, "M 391 420 Q 400 412 409 420");
        pen.line(Ink.WHITE, 4, 352, 411, 352, 418);
        pen.line(Ink.WHITE, 2, "M 346 418 Q 352 428 358 418");
        pen.fill(
                Ink.WHITE,
                "M 438 412 L 450 412 L 450 424 L 438 424 Z M 452 416 L 458 412 L 458 424 L 452 420 Z");
    }

    private void thumb(Pen pen, boolean ring) {
        String thumb =
                "M 330 500 C 340 440 318 420 296 402 C 268 384 226 372 206 378 C 190 384 192 404 208 410 C 236"
                        + " 416 246 430 252 452 C 258 480 262 500 262 512 Z";
        pen.fill(Ink.clear(Ink.NIGHT, 0.25), Outline.at(-4, 9, thumb));
        pen.line(FOLD, 4, thumb);
        pen.fill(SKIN, thumb);
        pen.fill(
                Ink.clear(FOLD, 0.35),
                "M 330 500 C 340 440 318 420 296 402 C 304 430 306 470 296 506 Z");
        pen.fill(
                Ink.of(0xf9e3d3),
                "M 196 386 C 204 380 216 382 220 388 C 216 398 204 402 197 398 C 194 394 193 390 196 386 Z");
        pen.line(
                Ink.clear(FOLD, 0.8), 2, "M 240 388 Q 236 400 240 410 M 247 390 Q 243 402 247 412");
        pen.line(
                Ink.clear(FOLD, 0.5), 2, "M 280 420 Q 290 440 290 462 M 296 424 Q 304 446 302 470");
        for (int i = 0; i < 4; i++) {
            pen.oval(Ink.clear(Ink.of(0xa86f4a), 0.4), 292 + i % 2 * 14, 436 + i * 13, 3.4, 2.8);
        }
        if (ring) {
            pen.line(Ink.of(0xd9a441), 6, "M 262 380 Q 254 394 256 410");
        }
    }
}
