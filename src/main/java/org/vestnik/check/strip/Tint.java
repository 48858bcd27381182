package org.vestnik.check.strip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vestnik.theme.Colour;

/** A colour of sRGB (CSS Color 4); each part from 0 to 255, {@code alpha} from 0 to 1. */
record Tint(double red, double green, double blue, double alpha) {
    static final Tint WHITE = new Tint(255, 255, 255, 1);
    static final Tint BLACK = new Tint(0, 0, 0, 1);

    private static final Map<String, String> NAMED = named();

    /** Empty for what is no colour, and for one that depends on more than itself. */
    static Optional<Tint> of(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if (text.equals("transparent")) {
            return Optional.of(new Tint(0, 0, 0, 0));
        }
        if (text.startsWith("#")) {
            return hex(text.substring(1));
        }
        if (text.startsWith("rgb")) {
            return rgb(parts(text));
        }
        if (text.startsWith("hsl")) {
            return hsl(parts(text));
        }
        return Optional.ofNullable(NAMED.get(text)).flatMap(Tint::hex);
    }

    private static Optional<Tint> hex(String digits) {
        if (!digits.matches("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}")) {
            return Optional.empty();
        }
        String long1 = digits.length() < 6 ? digits.replaceAll("(.)", "$1$1") : digits;
        double alpha = long1.length() == 8 ? part(long1, 6) / 255 : 1;
        return Optional.of(new Tint(part(long1, 0), part(long1, 2), part(long1, 4), alpha));
    }

    private static double part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(CssScan.inner(text).split("[\\s,/]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Tint> rgb(List<String> parts) {
        double[] values = new double[4];
        values[3] = 1;
        for (int i = 0; i < Math.min(4, parts.size()); i++) {
            OptionalDouble share = Lengths.share(parts.get(i));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            double whole = i < 3 && parts.get(i).endsWith("%") ? 255 : 1;
            values[i] = share.getAsDouble() * whole;
        }
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of(new Tint(values[0], values[1], values[2], values[3]));
    }

    private static Optional<Tint> hsl(List<String> parts) {
        if (parts.size() < 3) {
            return Optional.empty();
        }
        OptionalDouble hue = Lengths.number(parts.get(0).replace("deg", ""));
        OptionalDouble saturation = Lengths.share(parts.get(1));
        OptionalDouble light = Lengths.share(parts.get(2));
        OptionalDouble alpha =
                parts.size() > 3 ? Lengths.share(parts.get(3)) : OptionalDouble.of(1);
        if (hue.isEmpty() || saturation.isEmpty() || light.isEmpty() || alpha.isEmpty()) {
            return Optional.empty();
        }
        double[] rgb = new double[3];
        double l = light.getAsDouble();
        double a = saturation.getAsDouble() * Math.min(l, 1 - l);
        for (int i = 0; i < 3; i++) {
            double k = ((i == 0 ? 0 : i == 1 ? 8 : 4) + hue.getAsDouble() / 30) % 12;
            rgb[i] = 255 * (l - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }
        return Optional.of(new Tint(rgb[0], rgb[1], rgb[2], alpha.getAsDouble()));
    }

    /** Whether the two look alike: no part is more than a step or two off. */
    boolean isLike(Tint other) {
        return Math.abs(red - other.red) <= 2
                && Math.abs(green - other.green) <= 2
                && Math.abs(blue - other.blue) <= 2
                && Math.abs(alpha - other.alpha) <= 0.02;
    }

    /** Whether it can pass for white. */
    boolean isWhitish() {
        return Math.min(red, Math.min(green, blue)) >= 238;
    }

    /** WCAG 2.2, contrast ratio: from 1 to 21. */
    double contrast(Tint other) {
        return Colour.contrast(luminance(), other.luminance());
    }

    private double luminance() {
        return Colour.luminance(red, green, blue);
    }

    String hex() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    private static Map<String, String> named() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Tint.class.getResourceAsStream("colours.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.put(line.split(" ")[0], line.split(" ")[1]));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
