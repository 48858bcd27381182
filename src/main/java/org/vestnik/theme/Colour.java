package org.vestnik.theme;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255; so are the others
 */
public record Colour(int red, int green, int blue) {
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("No colour: " + red + " " + green + " " + blue);
        }
    }

    /** {@code #rgb} or {@code #rrggbb} (CSS Color 4, §5.2). */
    static Optional<Colour> of(String text) {
        boolean sized = text.length() == 7 || text.length() == 4;
        boolean written =
                sized
                        && text.charAt(0) == '#'
                        && text.chars()
                                .skip(1)
                                .allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        if (!written) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(1), 16);
        return Optional.of(
                text.length() == 7
                        ? new Colour(number >> 16, number >> 8 & 255, number & 255)
                        : new Colour(
                                (number >> 8) * 17, (number >> 4 & 15) * 17, (number & 15) * 17));
    }

    /** {@code #rrggbb}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** WCAG 2.2, contrast ratio: from 1, no contrast, to 21, black on white. */
    double contrast(Colour other) {
        return contrast(luminance(), other.luminance());
    }

    private double luminance() {
        return luminance(red, green, blue);
    }

    /** WCAG 2.2, contrast ratio of two luminances: from 1 to 21. */
    public static double contrast(double one, double other) {
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    /** WCAG 2.2, relative luminance of channels from 0 to 255, which need not be whole. */
    public static double luminance(double red, double green, double blue) {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    /** The light of a channel, 0 to 1 (IEC 61966-2-1). */
    static double linear(double channel) {
        double share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** The channel of that much light. */
    static int channel(double linear) {
        double share =
                linear <= .0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - .055;
        return (int) Math.round(Math.min(1, Math.max(0, share)) * 255);
    }
}
