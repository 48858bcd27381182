package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * How large a picture is drawn, as far as styles tell; what depends on the room that is left is not
 * known.
 *
 * @param width in CSS pixels, of what is drawn
 * @param height likewise
 * @param by the declaration that the size comes from
 */
record Measure(double width, double height, Optional<CssDeclaration> by) {
    private static final double OF_EMBLEM = 1.5;

    /** Of a drawing or a photo; empty where it is not known. */
    static Optional<Measure> of(Element picture, Rendering rendering) {
        Style style = rendering.style(picture);
        double ratio = ratio(picture);
        OptionalDouble width = within(style, "width");
        OptionalDouble height = within(style, "height");
        Optional<CssDeclaration> by =
                style.get("height")
                        .filter(value -> !value.is("auto"))
                        .or(() -> style.get("width"))
                        .map(Style.Value::by);
        if (width.isEmpty() && height.isEmpty() || ratio <= 0) {
            return Optional.empty();
        }
        double wide = width.orElse(height.orElse(0) * ratio);
        double high = height.orElse(wide / ratio);
        OptionalDouble most = style.length("max-width");
        boolean auto = height.isEmpty() || width.isEmpty();
        if (auto && most.isPresent() && wide > most.getAsDouble() && !isFixed(style, "height")) {
            wide = most.getAsDouble();
            high = wide / ratio;
        }
        if (picture.normalName().equals("svg") && !isStretchable(picture)) {
            // A drawing keeps its shape and leaves the rest of its room empty.
            double scale = Math.min(wide / ratio, high);
            return Optional.of(new Measure(scale * ratio, scale, by).scaled(picture, rendering));
        }
        return Optional.of(new Measure(wide, high, by).scaled(picture, rendering));
    }

    private static boolean isFixed(Style style, String side) {
        return style.length(side).isPresent();
    }

    private static boolean isStretchable(Element drawing) {
        return drawing.attr("preserveAspectRatio").strip().equals("none");
    }

    /** A side with its bounds, without what is added inside of it. */
    private static OptionalDouble within(Style style, String side) {
        OptionalDouble length = style.length(side);
        OptionalDouble least = style.length("min-" + side);
        OptionalDouble most = style.length("max-" + side);
        if (length.isEmpty()) {
            return least.isPresent() && most.isPresent() && least.equals(most) ? least : length;
        }
        double value = length.getAsDouble();
        if (most.isPresent()) {
            value = Math.min(value, most.getAsDouble());
        }
        if (least.isPresent()) {
            value = Math.max(value, least.getAsDouble());
        }
        if (style.is("box-sizing", "border-box")) {
            boolean wide = side.equals("width");
            value -= style.length(wide ? "padding-left" : "padding-top").orElse(0);
            value -= style.length(wide ? "padding-right" : "padding-bottom").orElse(0);
        }
        return OptionalDouble.of(Math.max(0, value));
    }

    /** Width over height of the picture itself; 0 where it is not known. */
    private static double ratio(Element picture) {
        String box =
                picture.attr("viewBox").isEmpty()
                        ? picture.attr("viewbox")
                        : picture.attr("viewBox");
        List<String> numbers = List.of(box.strip().split("[\\s,]+"));
        if (picture.normalName().equals("svg") && numbers.size() == 4) {
            double wide = Lengths.number(numbers.get(2)).orElse(0);
            double high = Lengths.number(numbers.get(3)).orElse(0);
            return high > 0 ? wide / high : 0;
        }
        double wide = Lengths.number(picture.attr("width")).orElse(0);
        double high = Lengths.number(picture.attr("height")).orElse(0);
        if (wide > 0 && high > 0) {
            return wide / high;
        }
        return 0;
    }

    private Measure scaled(Element picture, Rendering rendering) {
        double scale = 1;
        Optional<CssDeclaration> cause = by;
        for (Element e : Rendering.chain(picture)) {
            Style style = rendering.style(e);
            for (String property : List.of("zoom", "scale", "transform")) {
                Optional<Style.Value> value = style.get(property);
                double by = value.map(v -> factor(property, v.text())).orElse(1.0);
                if (by != 1) {
                    scale *= by;
                    cause = value.map(Style.Value::by);
                }
            }
        }
        return new Measure(width * scale, height * scale, cause);
    }

    private static double factor(String property, String value) {
        return property.equals("transform") ? uniform(value) : Lengths.share(value).orElse(1);
    }

    /** By how much both sides grow alike. */
    private static double uniform(String transform) {
        for (String one : CssScan.words(transform.toLowerCase(Locale.ROOT))) {
            if (one.startsWith("scale(")) {
                List<String> both = CssScan.split(CssScan.inner(one), ',');
                return Lengths.share(both.get(both.size() - 1)).orElse(1);
            }
        }
        return 1;
    }

    /** The emblem alone, without the white border that belongs to its drawing. */
    Measure field(Element drawing) {
        String box =
                drawing.attr("viewBox").isEmpty()
                        ? drawing.attr("viewbox")
                        : drawing.attr("viewBox");
        List<String> numbers = List.of(box.strip().split("[\\s,]+"));
        if (numbers.size() != 4) {
            return this;
        }
        double whole = Lengths.number(numbers.get(3)).orElse(0);
        double share = whole > 0 ? org.vestnik.publicity.Emblem.high() / whole : 1;
        double wide = Lengths.number(numbers.get(2)).orElse(0);
        double across = wide > 0 ? org.vestnik.publicity.Emblem.wide() / wide : share;
        return share > 1.02 ? this : new Measure(width * across, height * share, by);
    }

    /** Whether the sides are as long as those of the emblem. */
    boolean isOfEmblem() {
        return Math.abs(width / height / OF_EMBLEM - 1) < 0.03;
    }
}
