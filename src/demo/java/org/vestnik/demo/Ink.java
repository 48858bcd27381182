package org.vestnik.demo;

import java.awt.Color;

/** Colours: a warm palette like printed paper, and the ways to mix from it. */
final class Ink {
    static final Color PAPER = of(0xf6efe0);
    static final Color CREAM = of(0xecdfc4);
    static final Color SAND = of(0xd9c09a);
    static final Color OCHRE = of(0xd39a3f);
    static final Color TERRACOTTA = of(0xb9583a);
    static final Color BRICK = of(0x93402f);
    static final Color ROSE = of(0xc97b74);
    static final Color PLUM = of(0x6d4468);
    static final Color NAVY = of(0x24385a);
    static final Color BLUE = of(0x4a74a0);
    static final Color SKY = of(0xa9cbdc);
    static final Color TEAL = of(0x2f6f73);
    static final Color SAGE = of(0x8fa27e);
    static final Color MOSS = of(0x5d7a4a);
    static final Color FOREST = of(0x35523f);
    static final Color WOOD = of(0xa8764a);
    static final Color WALNUT = of(0x5d3f2c);
    static final Color SLATE = of(0x56606b);
    static final Color STONE = of(0xb4a999);
    static final Color NIGHT = of(0x2a2430);
    static final Color WHITE = of(0xfffdf8);

    private Ink() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    /** From the first (0) to the second (1). */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                blend(from.getRed(), to.getRed(), share),
                blend(from.getGreen(), to.getGreen(), share),
                blend(from.getBlue(), to.getBlue(), share));
    }

    static Color dark(Color colour, double share) {
        return mix(colour, NIGHT, share);
    }

    static Color light(Color colour, double share) {
        return mix(colour, WHITE, share);
    }

    /** Lets what is beneath shine through; 0 is clear. */
    static Color clear(Color colour, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static int blend(int from, int to, double share) {
        double value = from + (to - from) * Math.max(0, Math.min(1, share));
        return (int) Math.round(value);
    }
}
