package org.vestnik.check.strip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Styles that hide the strip or a part of it. */
final class Hiding {
    /** Fainter than this nobody calls clearly to be seen. */
    private static final double FAINT = 0.4;

    /** Letters lower than this cannot be read, in CSS pixels. */
    private static final double LEAST_LETTERS = 8;

    /** Letters that stand out less from their ground are as good as hidden. */
    private static final double LEAST_CONTRAST = 1.6;

    private static final Pattern CLIPPED =
            Pattern.compile(
                    "inset\\((?:50|[6-9]\\d|100)%.*\\)|circle\\(0(?:px|%)?\\b.*\\)"
                            + "|ellipse\\(0(?:px|%)? 0(?:px|%)?.*\\)|rect\\(([01](?:px)?)[ ,]+\\1[ ,]+\\1[ ,]+\\1\\)");

    private final Look look;

    Hiding(Look look) {
        this.look = look;
    }

    /** Whether all can be seen; else it is said what cannot. */
    boolean isClear() {
        Optional<Style.Value> whole = hiding(look.sight().block());
        if (whole.isPresent()) {
            look.hidden(Part.STRIP, whole.get().by());
            return false;
        }
        boolean clear = true;
        for (Element emblem : look.sight().emblem().stream().toList()) {
            clear &= isShown(Part.EMBLEM, hiding(emblem));
        }
        for (Element words : look.sight().statement().stream().toList()) {
            clear &= isShown(Part.STATEMENT, hiding(words).or(() -> faded(words)));
        }
        for (Element fund : fund().stream().toList()) {
            clear &= isShown(Part.FUND, hiding(fund).or(() -> faded(fund)));
        }
        return clear;
    }

    private Optional<Element> fund() {
        List<Element> lettering = look.sight().lettering();
        return lettering.size() > 1 ? Optional.of(lettering.get(1)) : Optional.empty();
    }

    private boolean isShown(Part part, Optional<Style.Value> hiding) {
        hiding.ifPresent(value -> look.hidden(part, value.by()));
        return hiding.isEmpty();
    }

    /** What hides an element, itself or around it. */
    private Optional<Style.Value> hiding(Element element) {
        for (Element e : Rendering.chain(element)) {
            Style style = look.style(e);
            if (style.isAnimated()) {
                continue;
            }
            Optional<Style.Value> found =
                    word(style, "display", "none")
                            .or(() -> faint(style))
                            .or(() -> clipped(style))
                            .or(() -> shut(style))
                            .or(() -> word(style, "content-visibility", "hidden"))
                            .or(() -> scaledAway(style));
            if (found.isPresent()) {
                return found;
            }
        }
        Style own = look.style(element);
        return word(own, "visibility", "hidden").or(() -> word(own, "visibility", "collapse"));
    }

    private static Optional<Style.Value> word(Style style, String property, String word) {
        return style.get(property).filter(value -> value.is(word));
    }

    private static Optional<Style.Value> faint(Style style) {
        return style.get("opacity").filter(value -> Lengths.share(value.text()).orElse(1) < FAINT);
    }

    private static Optional<Style.Value> clipped(Style style) {
        return style.get("clip-path")
                .or(() -> style.get("clip"))
                .filter(value -> CLIPPED.matcher(value.text()).matches());
    }

    /** No room, and what stands out of it is cut off. */
    private static Optional<Style.Value> shut(Style style) {
        for (String axis : List.of("x", "y")) {
            String overflow = style.get("overflow-" + axis).map(Style.Value::text).orElse("");
            if (!overflow.equals("hidden") && !overflow.equals("clip")) {
                continue;
            }
            List<String> sizes =
                    axis.equals("x")
                            ? List.of("width", "max-width")
                            : List.of("height", "max-height");
            for (String size : sizes) {
                OptionalDouble length = style.length(size);
                if (length.isPresent() && length.getAsDouble() < 4) {
                    return style.get(size);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Style.Value> scaledAway(Style style) {
        return style.get("transform")
                .filter(
                        value ->
                                value.text()
                                        .matches(
                                                "(?i).*scale[xy3d]*\\(\\s*0(?:\\.0\\d*)?\\s*[,)].*"))
                .or(
                        () ->
                                style.get("scale")
                                        .filter(
                                                value ->
                                                        value.text()
                                                                .matches("0(?:\\.0\\d*)?( .*)?")))
                .or(
                        () ->
                                style.get("zoom")
                                        .filter(
                                                value ->
                                                        Lengths.share(value.text()).orElse(1)
                                                                < 0.2));
    }

    /** Letters that are there and cannot be read. */
    private Optional<Style.Value> faded(Element element) {
        Style style = look.style(element);
        OptionalDouble size = style.fontSize();
        if (size.isPresent()
                && size.getAsDouble() < LEAST_LETTERS
                && style.sizeOfLetters().isPresent()) {
            return style.sizeOfLetters();
        }
        Optional<Style.Value> indent =
                style.get("text-indent").filter(v -> style.length(v).orElse(0) <= -100);
        if (indent.isPresent()) {
            return indent;
        }
        Optional<Style.Value> ink =
                style.get("-webkit-text-fill-color").or(() -> style.get("color"));
        return ink.filter(value -> isLost(element));
    }

    private boolean isLost(Element element) {
        Optional<Tint> ink = look.rendering().ink(element);
        // On paper browsers leave grounds out and darken letters that would be lost.
        if (ink.isEmpty() || look.screen().isPaper()) {
            return false;
        }
        if (ink.get().alpha() < FAINT) {
            return true;
        }
        return look.rendering()
                .ground(element)
                .filter(ground -> ink.get().contrast(ground.tint()) < LEAST_CONTRAST)
                .isPresent();
    }
}
