package org.vestnik.theme;

/**
 * A colour as the eye compares it (CSS Color 4, §9.2): equal distances look alike.
 *
 * @param lightness 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {
    private static final double ROUNDING = 1e-6;
    private static final int HALVINGS = 20;

    static Oklab of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(.4122214708 * red + .5363325363 * green + .0514459929 * blue);
        double m = Math.cbrt(.2119034982 * red + .6806995451 * green + .1073969566 * blue);
        double s = Math.cbrt(.0883024619 * red + .2817188376 * green + .6299787005 * blue);
        return new Oklab(
                .2104542553 * l + .7936177850 * m - .0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + .4505937099 * s,
                .0259040371 * l + .7827717662 * m - .8086757660 * s);
    }

    double distance(Oklab other) {
        double light = lightness - other.lightness;
        return Math.sqrt(
                light * light + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
    }

    /** The same hue at another lightness, as colourful as a screen can show it there. */
    Oklab at(double light) {
        Oklab full = new Oklab(light, a, b);
        if (full.isShown()) {
            return full;
        }
        double shown = 0;
        double beyond = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shown + beyond) / 2;
            if (new Oklab(light, a * middle, b * middle).isShown()) {
                shown = middle;
            } else {
                beyond = middle;
            }
        }
        return new Oklab(light, a * shown, b * shown);
    }

    /** The nearest colour that a screen can show. */
    Colour colour() {
        double[] light = light();
        return new Colour(
                Colour.channel(light[0]), Colour.channel(light[1]), Colour.channel(light[2]));
    }

    private boolean isShown() {
        for (double channel : light()) {
            if (channel < -ROUNDING || channel > 1 + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /** Of red, green and blue, linear; beyond 0 to 1 where no screen shows it. */
    private double[] light() {
        double l = cube(lightness + .3963377774 * a + .2158037573 * b);
        double m = cube(lightness - .1055613458 * a - .0638541728 * b);
        double s = cube(lightness - .0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
            -.0041960863 * l - .7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
