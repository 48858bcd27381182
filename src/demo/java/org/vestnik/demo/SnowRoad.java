package org.vestnik.demo;

import java.awt.Color;
import java.util.Random;

/** A snowed-in mountain road: a bus that waits, a plough that clears, a sign under snow. */
final class SnowRoad implements Scene {
    private static final Color SNOW = Ink.of(0xf3f7fb);
    private static final Color SHADE = Ink.of(0xa9bfd6);

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
        sky(pen);
        peaks(pen);
        forest(pen, random, 318, 0.5);
        forest(pen, random, 372, 0.8);
        road(pen, random);
        pen.at(506, 446, 1, 1, () -> bus(pen));
        pen.at(196, 470, 1, 1, () -> plough(pen));
        spray(pen, random);
        shoveller(pen);
        bank(pen, random);
        pen.at(112, 58, 0.9, 0.9, () -> sign(pen));
        flakes(pen, random);
        pen.vignette(800, 600, 0.34);
    }

    private void sky(Pen pen) {
        pen.box(Pen.down(0, Ink.of(0x86a5c6), 300, Ink.of(0xe6e4e4)), 0, 0, 800, 420);
        pen.glow(Ink.clear(Ink.of(0xfff0cf), 0.8), 640, 110, 210);
        pen.oval(Ink.of(0xfff8e6), 640, 110, 26, 26);
        for (int i = 0; i < 4; i++) {
            double x = 120 + i * 210;
            double y = 70 + i % 2 * 60;
            pen.fill(
                    Ink.clear(Ink.of(0xdfe6ee), 0.7),
                    Outline.at(x, y, "M -150 0 C -80 -22 60 -20 160 0 C 70 12 -60 14 -150 0 Z"));
        }
    }

    private void peaks(Pen pen) {
        pen.fill(
                Ink.of(0x9fb6cf),
                Outline.polygon(
                        -20, 330, 90, 170, 170, 240, 300, 84, 420, 230, 500, 160, 640, 290, 720,
                        210, 820, 300, 820, 420, -20, 420));
        pen.fill(
                SNOW,
                "M 300 84 L 212 196 L 250 188 L 268 220 L 300 184 L 330 226 L 352 178 L 384 196 L 380 182 Z");
        pen.fill(
                Ink.clear(SHADE, 0.75),
                "M 300 84 L 320 150 L 308 190 L 330 226 L 352 178 L 384 196 L 400 206 Z");
        pen.fill(SNOW, "M 90 170 L 46 234 L 74 226 L 92 250 L 116 214 L 138 214 Z");
        pen.fill(SNOW, "M 500 160 L 452 200 L 480 200 L 498 226 L 520 200 L 552 208 Z");
        pen.fill(Ink.clear(SHADE, 0.75), "M 500 160 L 508 196 L 520 200 L 552 208 Z");
        pen.fill(SNOW, "M 720 210 L 680 246 L 706 244 L 722 262 L 744 240 L 762 246 Z");
        pen.fill(
                Pen.down(280, Ink.of(0xdbe6f0), 420, Ink.of(0xb9cde0)),
                Outline.below(
                        460, -20, 330, 120, 290, 260, 316, 420, 276, 560, 318, 700, 290, 820, 316));
        pen.line(
                Ink.clear(Ink.of(0x7f97b3), 0.6),
                4,
                "M 810 318 C 700 306 640 330 560 326 C 470 322 440 344 380 346");
    }

    private void forest(Pen pen, Random random, double level, double size) {
        for (int i = 0; i < 30; i++) {
            double x = i * 28 + random.nextInt(18) - 8;
            double y = level + random.nextInt(26) + 10 * Math.sin(i);
            double high = (90 + random.nextInt(46)) * size;
            if (level < 340 || x < 330 || x > 660) {
                fir(pen, x, y, high);
            }
        }
    }

    private static void fir(Pen pen, double x, double y, double high) {
        pen.line(Ink.of(0x4a3a38), high * 0.05, x, y, x, y - high * 0.2);
        for (int i = 0; i < 4; i++) {
            double step = high * (0.12 + i * 0.21);
            double wide = high * (0.3 - i * 0.06);
            double top = y - step - high * 0.34;
            pen.fill(
                    Ink.of(0x3f5f6a),
                    Outline.polygon(x - wide, y - step, x, top, x + wide, y - step));
            pen.fill(
                    SNOW,
                    Outline.polygon(
                            x - wide,
                            y - step,
                            x,
                            top,
                            x + wide * 0.4,
                            y - step - high * 0.15,
                            x - wide * 0.2,
                            y - step - high * 0.06));
        }
    }

    private void road(Pen pen, Random random) {
        pen.fill(
                Pen.down(390, Ink.of(0xe3ecf4), 600, Ink.of(0xc3d4e6)),
                Outline.below(620, -20, 400, 160, 392, 380, 396, 600, 384, 820, 376));
        pen.fill(
                Pen.down(430, Ink.of(0xb4c2d2), 510, Ink.of(0x97a8bc)),
                "M -10 452 C 250 440 560 434 810 420 L 810 500 C 560 512 240 520 -10 536 Z");
        pen.fill(
                Ink.of(0x6d7a8a),
                "M 230 450 C 360 446 500 444 810 436 L 810 478 C 560 492 380 498 230 502 Z");
        for (int i = 0; i < 40; i++) {
            double x = 240 + random.nextInt(560);
            double y = 448 + random.nextInt(42);
            pen.fill(Ink.clear(SNOW, 0.75), Outline.oval(x, y, 10 + random.nextInt(26), 2.6));
        }
        for (int i = 0; i < 7; i++) {
            double x = 30 + i * 124;
            pen.line(Ink.of(0xd8463a), 5, x, 432 - i * 4, x, 396 - i * 4);
            pen.line(SNOW, 5, x, 422 - i * 4, x, 412 - i * 4);
        }
    }

    private static void bus(Pen pen) {
        pen.oval(Ink.clear(Ink.of(0x2f4262), 0.4), 0, 42, 160, 10);
        Color body = Ink.of(0xd9483a);
        pen.fill(
                body,
                "M -146 34 L -146 -66 C -146 -88 -136 -96 -118 -96 L 136 -96 C 148 -96 154 -88 154 -78 L 154 34 Z");
        pen.fill(Ink.of(0xf6efe0), "M -146 -6 L 154 -6 L 154 8 L -146 8 Z");
        pen.fill(Ink.dark(body, 0.2), "M -146 22 L 154 22 L 154 34 L -146 34 Z");
        pen.fill(
                Ink.of(0x33475f),
                "M -138 -18 L -138 -64 C -138 -78 -132 -82 -120 -82 L -98 -82 L -98 -18 Z");
        for (int i = 0; i < 5; i++) {
            double x = -54 + i * 41;
            pen.fill(Ink.of(0x3f566f), Outline.rounded(x, -80, 35, 50, 5));
            pen.fill(Ink.of(0xffdf9a), Outline.rounded(x + 2, -78, 31, 46, 4));
            if (i != 2) {
                pen.oval(Ink.of(0x7a4a3f), x + 17, -52, 7, 8);
                pen.fill(
                        Ink.of(0x4a5f86),
                        Outline.at(x + 17, -32, "M -12 0 C -12 -16 12 -16 12 0 Z"));
            }
        }
        pen.fill(Ink.of(0x33475f), Outline.rounded(-92, -80, 32, 112, 4));
        pen.line(body, 3, -76, -80, -76, 32);
        for (double x : new double[] {-100, 98}) {
            pen.oval(Ink.of(0x26262c), x, 32, 23, 23);
            pen.oval(Ink.of(0x9aa3ad), x, 32, 10, 10);
        }
        pen.oval(Ink.of(0xfff3c0), -140, 14, 7, 8);
        pen.glow(Ink.clear(Ink.of(0xfff0b0), 0.7), -150, 14, 60);
        pen.fill(
                SNOW,
                "M -136 -94 C -128 -116 -90 -108 -60 -114 C -10 -122 60 -108 100 -114 C 136 -118 156 -106 150 -92 C 130 -98 90 -90 40 -94 C -20 -90 -90 -92 -136 -94 Z");
        pen.fill(Ink.of(0x33475f), Outline.rounded(-152, -56, 7, 22, 3));
    }

    private static void plough(Pen pen) {
        Color body = Ink.of(0xf09a2c);
        pen.oval(Ink.clear(Ink.of(0x2f4262), 0.4), 10, 46, 130, 11);
        pen.fill(Ink.dark(body, 0.25), "M -40 6 L 112 6 L 112 34 L -40 34 Z");
        pen.fill(body, "M 6 -52 L 116 -46 L 108 12 L 6 12 Z");
        pen.fill(Ink.of(0xd9cdb8), "M 14 -52 C 30 -72 90 -68 110 -46 Z");
        pen.fill(body, "M -70 22 L -70 -16 L -54 -22 L -42 -72 L 0 -72 L 0 22 Z");
        pen.fill(Ink.of(0x3a5068), "M -48 -24 L -37 -65 L -6 -65 L -6 -24 Z");
        pen.oval(Ink.of(0xe0b48c), -24, -38, 9, 10);
        pen.fill(Ink.of(0x2f6f73), "M -38 -24 C -36 -34 -12 -34 -10 -24 Z");
        pen.fill(Ink.of(0xc43f3a), "M -34 -42 C -34 -54 -14 -54 -14 -42 Z");
        pen.box(Ink.of(0x33363b), -30, -80, 18, 8);
        pen.oval(Ink.of(0xffb03a), -21, -84, 8, 6);
        pen.glow(Ink.clear(Ink.of(0xffb03a), 0.7), -21, -84, 46);
        for (double x : new double[] {-44, 30, 84}) {
            pen.oval(Ink.of(0x26262c), x, 30, 22, 22);
            pen.oval(Ink.of(0xd9b06a), x, 30, 9, 9);
        }
        pen.fill(Ink.of(0x5a6a7a), "M -86 18 L -66 14 L -66 24 L -86 28 Z");
        pen.fill(
                Ink.of(0xc9462f),
                "M -92 -20 C -70 -6 -72 34 -98 52 L -124 52 C -96 30 -98 0 -116 -16 Z");
        pen.line(Ink.of(0xf6efe0), 6, "M -104 -10 C -88 8 -92 30 -106 46");
    }

    private void spray(Pen pen, Random random) {
        for (int i = 0; i < 26; i++) {
            double t = i / 26.0;
            double x = 92 - t * 110 + random.nextInt(22);
            double y = 500 - Math.sin(t * 2.6) * 96 - random.nextInt(30);
            double size = 26 - t * 12;
            pen.fill(
                    Ink.clear(i % 3 == 0 ? SHADE : SNOW, 0.86),
                    Outline.cloud(x, y, size, size * 0.8, random));
        }
    }

    private void shoveller(Pen pen) {
        Look look = Look.of(1, Look.BROWN, Look.Hair.SHORT, Ink.of(0xd9e04a)).in(Ink.of(0x35485f));
        Figure.Spot spot = Figure.spot(342, 508, 128);
        Crowd.front(pen, look, Pose.of("-17 -62 -12 -52", "17 -64 10 -62"), -0.6, spot);
        Crowd.woolCap(pen, Ink.of(0xb5323a), -0.6, spot);
        pen.line(Ink.of(0x8a5c3a), 4, 360, 418, 318, 478);
        pen.fill(Ink.of(0x56606b), "M 324 470 L 306 490 L 288 494 L 296 474 L 314 462 Z");
        pen.fill(SNOW, "M 286 492 C 284 474 300 468 310 478 L 304 492 Z");
        pen.line(Ink.of(0xf4f4ea), 4, 334, 444, 350, 444);
        pen.oval(look.skin(), 355, 429, 4, 4);
        pen.oval(look.skin(), 327, 442, 4, 4);
    }

    private void bank(Pen pen, Random random) {
        pen.fill(
                Pen.down(500, SNOW, 600, Ink.of(0xc3d5e8)),
                Outline.below(
                        620, -20, 524, 90, 540, 220, 522, 360, 536, 500, 512, 640, 502, 820, 486));
        for (int i = 0; i < 9; i++) {
            double x = 30 + i * 92;
            double y = 546 + random.nextInt(40);
            pen.fill(
                    Ink.clear(SHADE, 0.5),
                    Outline.at(x, y, "M -50 6 C -20 -12 30 -10 60 6 C 20 2 -20 2 -50 6 Z"));
        }
        for (int i = 0; i < 7; i++) {
            double x = 420 + i * 26;
            pen.oval(Ink.clear(Ink.of(0x7f97b5), 0.7), x, 566 - i * 5 + i % 2 * 10, 8, 4);
        }
    }

    private static void sign(Pen pen) {
        pen.line(Ink.of(0x6a7480), 9, 700, 580, 700, 300);
        pen.line(Ink.of(0x9aa5b0), 3, 698, 578, 698, 300);
        pen.fill(
                Ink.of(0xcf2f2f),
                "M 700 214 C 706 214 710 218 713 223 L 766 314 C 770 322 766 330 756 330 L 644 330 C 634 330 630 322 634 314 L 687 223 C 690 218 694 214 700 214 Z");
        pen.fill(Ink.of(0xfffdf4), "M 700 240 L 746 316 L 654 316 Z");
        pen.line(
                Ink.of(0x26262c),
                4.4,
                "M 700 268 L 700 308 M 683 278 L 717 298 M 717 278 L 683 298");
        pen.line(
                Ink.of(0x26262c), 3, "M 694 271 L 700 277 L 706 271 M 694 305 L 700 299 L 706 305");
        pen.fill(Ink.of(0x2f62a8), Outline.rounded(634, 346, 132, 46, 6));
        pen.line(Ink.of(0xfffdf4), 3, Outline.rounded(639, 351, 122, 36, 4));
        pen.line(
                Ink.of(0xfffdf4),
                5,
                "M 654 369 L 706 369 M 718 369 L 746 369 M 736 360 L 746 369 L 736 378");
        pen.fill(
                SNOW,
                "M 630 348 C 634 334 660 338 690 336 C 730 332 766 334 770 350 C 740 344 660 344 630 348 Z");
        pen.fill(SNOW, "M 684 226 C 682 206 718 204 716 226 C 708 220 694 220 684 226 Z");
        pen.fill(SNOW, "M 656 590 C 662 556 738 556 746 590 Z");
    }

    private void flakes(Pen pen, Random random) {
        for (int i = 0; i < 170; i++) {
            double size = 1.2 + random.nextDouble() * 2.6;
            pen.oval(
                    Ink.clear(Ink.WHITE, 0.8),
                    random.nextInt(800),
                    random.nextInt(600),
                    size,
                    size);
        }
    }
}
