package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.vestnik.publicity.Emblem;

/** Size, shape and colours of the emblem. */
final class EmblemLook {
    /** Half a pixel is the difference between two ways of rounding. */
    private static final double ROUNDING = 0.5;

    /** Shadows alone: they lie around what is drawn and change no colour of it. */
    private static final Pattern SHADOW =
            Pattern.compile("(?:drop-shadow\\((?:[^()]|\\([^()]*\\))*\\)\\s*)+");

    private static final List<String> PATHS = List.copyOf(Emblem.paths().keySet());

    private final Look look;
    private final Element emblem;
    private final boolean drawn;

    EmblemLook(Look look, Element emblem) {
        this.look = look;
        this.emblem = emblem;
        this.drawn = Sight.isEmblem(emblem);
    }

    void look() {
        colours();
        if (look.screen().isPaper()) {
            return;
        }
        turned();
        size();
        if (drawn) {
            border();
        }
    }

    private void colours() {
        for (Element e : Rendering.chain(emblem)) {
            Style style = look.style(e);
            if (style.isAnimated()) {
                continue;
            }
            style.get("filter")
                    .filter(v -> !v.is("none") && !SHADOW.matcher(v.text()).matches())
                    .ifPresent(this::changed);
            style.get("mix-blend-mode").filter(v -> !v.is("normal")).ifPresent(this::changed);
            style.get("mask")
                    .or(() -> style.get("mask-image"))
                    .filter(v -> !v.is("none"))
                    .ifPresent(this::changed);
            style.get("opacity")
                    .filter(v -> Lengths.share(v.text()).orElse(1) < 0.98)
                    .ifPresent(this::changed);
        }
        if (drawn) {
            paths();
        }
    }

    private void paths() {
        for (Element path : emblem.select("path")) {
            int which = PATHS.indexOf(path.attr("d"));
            if (which < 0) {
                continue;
            }
            Style style = look.style(path);
            Tint own = Tint.of(Emblem.paths().get(PATHS.get(which))).orElseThrow();
            style.get("fill")
                    .filter(
                            v ->
                                    Rendering.tint(style, v)
                                            .filter(tint -> !tint.isLike(own))
                                            .isPresent())
                    .ifPresent(this::changed);
            for (String property : List.of("opacity", "fill-opacity")) {
                style.get(property)
                        .filter(v -> Lengths.share(v.text()).orElse(1) < 0.98)
                        .ifPresent(this::changed);
            }
            Optional<Style.Value> gone = style.get("display").filter(v -> v.is("none"));
            gone.ifPresent(this::changed);
        }
    }

    private void changed(Style.Value value) {
        if (value.by().isUsual() && look.screen().isPaper()) {
            return;
        }
        String said =
                value.by().isUsual()
                        ? value.by().property() + ": " + value.text()
                        : value.by().quoted();
        if (look.screen().isPaper()) {
            look.findings()
                    .add(StripRule.STRIP_PRINT, "colour", look.places().of(value.by()), said);
        } else {
            look.say(StripRule.STRIP_COLOUR, "", value.by(), said);
        }
    }

    private void turned() {
        for (Element e : Rendering.chain(emblem)) {
            Style style = look.style(e);
            style.get("transform").filter(v -> isTurning(v.text())).ifPresent(this::turned);
            style.get("rotate")
                    .filter(v -> !v.is("none") && !v.text().matches("0(deg|turn|rad|grad)?"))
                    .ifPresent(this::turned);
            style.get("scale")
                    .filter(v -> isUneven(CssScan.words(v.text())))
                    .ifPresent(this::turned);
        }
    }

    private void turned(Style.Value value) {
        look.say(StripRule.STRIP_STRETCHED, "turned", value.by(), value.by().quoted());
    }

    private static boolean isTurning(String transform) {
        for (String one :
                CssScan.words(transform.toLowerCase(Locale.ROOT).replaceAll("\\)\\s*", ") "))) {
            String name = one.replaceFirst("\\(.*", "");
            List<String> values = CssScan.split(CssScan.inner(one), ',');
            boolean nothing = values.stream().allMatch(v -> v.matches("0(deg|turn|rad|grad)?"));
            if (name.startsWith("rotate") || name.startsWith("skew")) {
                if (!nothing) {
                    return true;
                }
            } else if (name.equals("scale") && isUneven(values)) {
                return true;
            } else if (name.equals("scalex") || name.equals("scaley")) {
                if (!values.get(0).equals("1")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUneven(List<String> values) {
        if (values.isEmpty()) {
            return false;
        }
        double first = Lengths.share(values.get(0)).orElse(1);
        double last = Lengths.share(values.get(values.size() - 1)).orElse(first);
        return first < 0 || Math.abs(first - last) > 0.01;
    }

    private void size() {
        Optional<Measure> drawing = Measure.of(emblem, look.rendering());
        if (drawing.isEmpty()) {
            return;
        }
        Measure field = drawn ? drawing.get().field(emblem) : drawing.get();
        int least = look.sight().period().emblemHeight();
        if (isStretched(drawing.get(), field)) {
            look.say(
                    StripRule.STRIP_STRETCHED,
                    "",
                    field.by(),
                    Math.round(field.width()),
                    Math.round(field.height()));
        }
        if (field.height() < least - ROUNDING) {
            look.say(StripRule.STRIP_SMALL, "", field.by(), Math.round(field.height()), least);
        }
    }

    /** A picture of something else beside the emblem may have any shape. */
    private boolean isStretched(Measure whole, Measure field) {
        if (drawn) {
            return emblem.attr("preserveAspectRatio").equals("none") && !field.isOfEmblem();
        }
        String fit = look.style(emblem).get("object-fit").map(Style.Value::text).orElse("fill");
        double wide = Lengths.number(emblem.attr("width")).orElse(0);
        double high = Lengths.number(emblem.attr("height")).orElse(0);
        boolean kept = fit.equals("contain") || fit.equals("cover") || fit.equals("scale-down");
        return !kept
                && wide > 0
                && high > 0
                && Math.abs(whole.width() / whole.height() / (wide / high) - 1) > 0.03;
    }

    /** On a ground that is not white the emblem needs its white border. */
    private void border() {
        if (isBordered()) {
            return;
        }
        look.rendering()
                .ground(emblem)
                .filter(ground -> !ground.tint().isWhitish())
                .ifPresent(
                        ground ->
                                look.say(
                                        StripRule.STRIP_BORDER,
                                        "",
                                        ground.by(),
                                        ground.tint().hex()));
    }

    private boolean isBordered() {
        Style own = look.style(emblem);
        boolean edged =
                own.get("border")
                        .filter(v -> v.text().matches("(?i).*(white|#fff(fff)?)\\b.*"))
                        .isPresent();
        return edged
                || emblem.select("path, rect").stream()
                        .filter(shape -> !PATHS.contains(shape.attr("d")))
                        .map(look::style)
                        .anyMatch(
                                style ->
                                        !style.is("display", "none")
                                                && style.get("fill")
                                                        .flatMap(v -> Rendering.tint(style, v))
                                                        .filter(Tint::isWhitish)
                                                        .isPresent());
    }
}
