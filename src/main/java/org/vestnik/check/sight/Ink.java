package org.vestnik.check.sight;

import java.util.Locale;
import org.vestnik.theme.Colour;

/**
 * A colour as a browser has computed it.
 *
 * @param alpha 0 for what is not there, 255 for what covers
 * @param known whether there is one colour at all, and not a picture
 */
record Ink(int red, int green, int blue, int alpha, boolean known) {
    static final Ink BLACK = new Ink(0, 0, 0, 255, true);
    static final Ink WHITE = new Ink(255, 255, 255, 255, true);
    private static final Ink UNKNOWN = new Ink(0, 0, 0, 0, false);

    /** How far a channel may be off by rounding, as colour spaces are turned into each other. */
    private static final int NEAR = 3;

    /** From red, green, blue and alpha with commas between them. */
    static Ink of(String numbers) {
        String[] parts = numbers.split(",");
        if (parts.length != 4) {
            return UNKNOWN;
        }
        return new Ink(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                true);
    }

    /** From {@code #rrggbb}. */
    static Ink hex(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Ink(rgb >> 16, rgb >> 8 & 255, rgb & 255, 255, true);
    }

    boolean isLike(Ink other) {
        return known
                && other.known
                && Math.abs(red - other.red) <= NEAR
                && Math.abs(green - other.green) <= NEAR
                && Math.abs(blue - other.blue) <= NEAR
                && Math.abs(alpha - other.alpha) <= NEAR;
    }

    /** spec: WCAG 2.2, contrast ratio: from 1 to 21. */
    double contrast(Ink other) {
        return Colour.contrast(luminance(), other.luminance());
    }

    private double luminance() {
        return Colour.luminance(red, green, blue);
    }

    /** {@code #rrggbb}, as people write it. */
    String css() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
