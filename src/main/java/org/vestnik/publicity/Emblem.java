package org.vestnik.publicity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The European emblem as SVG, drawn from its geometry, never scraped.
 *
 * <p>spec: Regulation (EU) No 763/2014, Annex: a rectangle 3:2 of height H, twelve stars like the
 * hours of a clock on a circle of radius H/3, each star upright within a circle of radius H/18.
 * Thread-safe.
 */
public final class Emblem {
    /** Pantone Reflex Blue. */
    public static final String BLUE = "#003399";

    /** Pantone Yellow. */
    public static final String GOLD = "#ffcc00";

    private static final double HEIGHT = 540;
    private static final double WIDTH = HEIGHT * 3 / 2;
    private static final int STARS = 12;
    private static final String FIELD = "M0 0h810v540H0z";

    /** How far the inner corners of a regular pentagram are from its middle, of its outer ones. */
    private static final double INNER = (3 - Math.sqrt(5)) / 2;

    private static final Map<Style, String> SHAPES = new EnumMap<>(Style.class);

    /** How the emblem is printed. */
    public enum Style {
        /** Gold stars on blue: the rule on websites. */
        COLOUR,
        /** The same with a white border of H/25, for a coloured background. */
        BORDERED,
        /** Black stars on white in a black outline, where only black can be printed. */
        BLACK,
        /** White stars on blue, where only blue can be printed. */
        BLUE
    }

    static {
        for (Style style : Style.values()) {
            SHAPES.put(style, shapes(style));
        }
    }

    private Emblem() {}

    /** Inline SVG that readers pass over: its name is the text that stands beside it. */
    public static String svg(Style style) {
        return svg(style, " aria-hidden=\"true\" focusable=\"false\"");
    }

    /** Inline SVG with a name of its own, for where no text stands beside it. */
    public static String named(Style style, String name) {
        String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return svg(style, " role=\"img\" aria-label=\"" + escaped + "\"");
    }

    /** An SVG file of its own. */
    public static String file(Style style) {
        return svg(style, " xmlns=\"http://www.w3.org/2000/svg\"") + "\n";
    }

    /** How wide the emblem is, in the units of its {@link #paths}; {@link #high} is two thirds. */
    public static double wide() {
        return WIDTH;
    }

    /** How high the emblem is, in the units of its {@link #paths}. */
    public static double high() {
        return HEIGHT;
    }

    /** The field and the stars in colour, one over the other: paths of SVG and their colours. */
    public static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put(FIELD, BLUE);
        paths.put(stars(), GOLD);
        return paths;
    }

    private static String svg(Style style, String attributes) {
        double border = border(style);
        String box =
                number(-border)
                        + " "
                        + number(-border)
                        + " "
                        + number(WIDTH + 2 * border)
                        + " "
                        + number(HEIGHT + 2 * border);
        return "<svg viewBox=\"" + box + "\"" + attributes + ">" + SHAPES.get(style) + "</svg>";
    }

    private static double border(Style style) {
        return style == Style.BORDERED ? HEIGHT / 25 : 0;
    }

    private static String shapes(Style style) {
        String stars = "<path fill=\"" + starColour(style) + "\" d=\"" + stars() + "\"/>";
        String field = "<path fill=\"" + BLUE + "\" d=\"" + FIELD + "\"/>";
        return switch (style) {
            case COLOUR, BLUE -> field + stars;
            case BORDERED ->
                    "<path fill=\"#ffffff\" d=\"M-21.6-21.6h853.2v583.2H-21.6z\"/>" + field + stars;
            // The outline lies within the rectangle, so that this stays 3:2.
            case BLACK ->
                    "<path fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"6\""
                            + " d=\"M3 3h804v534H3z\"/>"
                            + stars;
        };
    }

    private static String starColour(Style style) {
        return switch (style) {
            case COLOUR, BORDERED -> GOLD;
            case BLACK -> "#000000";
            case BLUE -> "#ffffff";
        };
    }

    private static String stars() {
        String star = star();
        StringBuilder path = new StringBuilder(2048);
        for (int hour = 0; hour < STARS; hour++) {
            double angle = Math.PI * 2 * hour / STARS;
            double x = WIDTH / 2 + HEIGHT / 3 * Math.sin(angle);
            double y = HEIGHT / 2 - HEIGHT / 3 * Math.cos(angle) - HEIGHT / 18;
            path.append('M').append(number(x)).append(' ').append(number(y)).append(star);
        }
        return path.toString();
    }

    /** The way around one star from its upper point, the same for all, so that it packs well. */
    private static String star() {
        StringBuilder path = new StringBuilder("l");
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = rounded(-HEIGHT / 18);
        for (int corner = 1; corner < 10; corner++) {
            double radius = HEIGHT / 18 * (corner % 2 == 0 ? 1 : INNER);
            double angle = Math.PI * corner / 5;
            BigDecimal nextX = rounded(radius * Math.sin(angle));
            BigDecimal nextY = rounded(-radius * Math.cos(angle));
            step(path, nextX.subtract(x));
            step(path, nextY.subtract(y));
            x = nextX;
            y = nextY;
        }
        return path.append('z').toString();
    }

    private static void step(StringBuilder path, BigDecimal by) {
        boolean first = path.length() == 1;
        path.append(first || by.signum() < 0 ? "" : " ").append(plain(by));
    }

    private static String number(double value) {
        return plain(rounded(value));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
