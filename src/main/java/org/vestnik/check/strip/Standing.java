package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Whether the strip stands on the first screen, as far as styles and the order of things tell. */
final class Standing {
    /** As far off as nothing is moved by chance, in CSS pixels. */
    private static final double FAR = 150;

    /** What must be on the screen of the strip, in CSS pixels. */
    private static final double SEEN = 38;

    private final Look look;
    private final Element strip;
    private double above;
    private Optional<Style.Value> most = Optional.empty();
    private double mostOf;

    Standing(Look look) {
        this.look = look;
        this.strip = look.sight().emblem().orElse(look.sight().block());
    }

    /** Whether it does; else it is said what moves it. */
    boolean isInSight() {
        boolean lifted = false;
        for (Element e : Rendering.chain(strip)) {
            Style style = look.style(e);
            if (style.isAnimated()) {
                return true;
            }
            Optional<Style.Value> away = away(style).or(() -> moved(style)).or(() -> sent(e));
            if (away.isPresent()) {
                say(away.get());
                return false;
            }
            boolean free = style.is("position", "absolute") || style.is("position", "fixed");
            lifted |=
                    free
                            || style.get("order").isPresent()
                            || style.get("grid-row").isPresent()
                            || style.get("grid-area").isPresent()
                            || style.get("float").isPresent()
                            || style.get("flex-direction")
                                    .filter(v -> v.text().contains("reverse"))
                                    .isPresent();
            if (!lifted) {
                count(e, style);
            }
        }
        if (lifted) {
            return true;
        }
        if (isAfterContents()) {
            look.findings().add(StripRule.STRIP_OUT_OF_SIGHT, "after", look.places().included());
            return false;
        }
        if (above + SEEN > look.screen().height() && most.isPresent()) {
            say(most.get());
            return false;
        }
        return true;
    }

    private void say(Style.Value value) {
        look.say(StripRule.STRIP_OUT_OF_SIGHT, "", value.by(), value.by().quoted());
    }

    /** Placed off the screen. */
    private Optional<Style.Value> away(Style style) {
        boolean relative = style.is("position", "relative");
        boolean free = style.is("position", "absolute") || style.is("position", "fixed");
        if (!relative && !free) {
            return Optional.empty();
        }
        double wide = look.screen().width();
        double high = look.screen().height();
        return beyond(style, "left", wide, -FAR, wide - SEEN)
                .or(() -> beyond(style, "right", wide, -FAR, wide - SEEN))
                .or(() -> beyond(style, "top", high, -SEEN, high - SEEN))
                .or(() -> beyond(style, "bottom", high, -SEEN, high - SEEN));
    }

    private static Optional<Style.Value> beyond(
            Style style, String side, double whole, double least, double most) {
        OptionalDouble length = style.length(side, whole);
        boolean off =
                length.isPresent()
                        && (length.getAsDouble() <= least || length.getAsDouble() >= most);
        return off ? style.get(side) : Optional.empty();
    }

    /** Moved off by a transformation or by a margin. */
    private Optional<Style.Value> moved(Style style) {
        Optional<Style.Value> translated =
                style.get("transform")
                        .filter(v -> isMoving(style, v.text()))
                        .or(
                                () ->
                                        style.get("translate")
                                                .filter(
                                                        v ->
                                                                isFar(
                                                                        style,
                                                                        CssScan.words(v.text()))));
        if (translated.isPresent()) {
            return translated;
        }
        for (String side : List.of("margin-left", "margin-right", "margin-top", "margin-bottom")) {
            OptionalDouble length = style.length(side, look.screen().width());
            double least = side.equals("margin-top") ? -SEEN : -FAR;
            if (length.isPresent()
                    && length.getAsDouble() <= least
                    && !side.equals("margin-bottom")) {
                return style.get(side);
            }
        }
        return Optional.empty();
    }

    private boolean isMoving(Style style, String transform) {
        for (String one : CssScan.words(transform.toLowerCase(Locale.ROOT))) {
            String name = one.replaceFirst("\\(.*", "");
            List<String> values = CssScan.split(CssScan.inner(one), ',');
            boolean far =
                    switch (name) {
                        case "translate", "translate3d" -> isFar(style, values);
                        case "translatex" -> isFar(style, List.of(values.get(0)));
                        case "translatey" -> isFar(style, List.of("0", values.get(0)));
                        default -> false;
                    };
            if (far) {
                return true;
            }
        }
        return false;
    }

    /** Percentages are of the strip itself, which is as wide as the screen. */
    private boolean isFar(Style style, List<String> values) {
        if (values.isEmpty()) {
            return false;
        }
        double wide =
                new Lengths(
                                style.fontSize(),
                                style.fontSize(),
                                OptionalDouble.of(look.screen().width()),
                                look.screen())
                        .of(values.get(0))
                        .orElse(0);
        double high =
                values.size() < 2
                        ? 0
                        : new Lengths(
                                        style.fontSize(),
                                        style.fontSize(),
                                        OptionalDouble.of(SEEN * 2),
                                        look.screen())
                                .of(values.get(1))
                                .orElse(0);
        return Math.abs(wide) >= look.screen().width() - SEEN
                || high <= -SEEN
                || high >= look.screen().height() - SEEN;
    }

    /** Put behind the contents by the order of the boxes. */
    private Optional<Style.Value> sent(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.selectFirst("> main, > * > main") == null) {
            return Optional.empty();
        }
        Style around = look.style(parent);
        boolean boxes =
                around.get("display")
                        .filter(v -> v.text().matches("(inline-)?(flex|grid)"))
                        .isPresent();
        Optional<Style.Value> turned =
                around.get("flex-direction").filter(v -> v.is("column-reverse"));
        if (boxes && turned.isPresent()) {
            return turned;
        }
        double own = order(element);
        boolean last =
                parent.children().stream()
                        .filter(
                                e ->
                                        e != element
                                                && (e.normalName().equals("main")
                                                        || e.selectFirst("main") != null))
                        .anyMatch(e -> order(e) < own);
        boolean row = around.get("flex-direction").filter(v -> v.is("row")).isPresent();
        return boxes && !row && last ? look.style(element).get("order") : Optional.empty();
    }

    private double order(Element element) {
        return look.style(element)
                .get("order")
                .map(v -> Lengths.number(v.text()).orElse(0))
                .orElse(0.0);
    }

    private boolean isAfterContents() {
        Element main = strip.ownerDocument().selectFirst("main, [role=main]");
        if (main == null || !look.rendering().isShown(main)) {
            return false;
        }
        List<Element> all = strip.ownerDocument().getAllElements();
        return all.indexOf(strip) > all.indexOf(main);
    }

    /** What lies over the element within its parent, in CSS pixels. */
    private void count(Element element, Style style) {
        add(style, "margin-top");
        Element parent = element.parent();
        if (parent == null || parent.normalName().equals("#root")) {
            return;
        }
        Style around = look.style(parent);
        add(around, "padding-top");
        if (isBesides(around)) {
            return;
        }
        for (Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            if (look.rendering().isInFlow(before)) {
                Style own = look.style(before);
                add(own, own.length("height").isPresent() ? "height" : "min-height");
                add(own, "margin-top");
                add(own, "margin-bottom");
                if (own.length("height").isEmpty() && own.length("min-height").isEmpty()) {
                    add(own, "padding-top");
                    add(own, "padding-bottom");
                }
            }
        }
    }

    private static boolean isBesides(Style around) {
        boolean flex = around.get("display").filter(v -> v.text().endsWith("flex")).isPresent();
        boolean column =
                around.get("flex-direction").filter(v -> v.text().startsWith("column")).isPresent();
        return flex && !column
                || around.get("display").filter(v -> v.text().endsWith("grid")).isPresent();
    }

    private void add(Style style, String property) {
        double length = style.length(property).orElse(0);
        above += length;
        if (length > mostOf) {
            mostOf = length;
            most = style.get(property);
        }
    }
}
