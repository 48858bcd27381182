package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * What comes near the emblem or may lie over it, and logos that are larger.
 *
 * <p>spec: Implementing Regulation (EU) No 821/2014, Article 4(4) and (5); the free space of a
 * quarter of the height is that of the Graphics Guide's summaries.
 */
final class Nearness {
    /** Of the height of the emblem. */
    private static final double FREE = 0.25;

    /** Less than this is a way of placing letters and not of overlapping, in CSS pixels. */
    private static final double OVERLAP = -4;

    private final Look look;

    /** With its white border, which is free space. */
    private final Optional<Measure> drawing;

    private final Optional<Measure> emblem;

    /** What lies over something needs no word on how near it is. */
    private boolean overlapping;

    Nearness(Look look) {
        this.look = look;
        Optional<Element> picture = look.sight().emblem();
        this.drawing = picture.flatMap(e -> Measure.of(e, look.rendering()));
        this.emblem =
                drawing.map(all -> picture.filter(Sight::isEmblem).map(all::field).orElse(all));
    }

    void look() {
        overlaps();
        covers();
        if (emblem.isPresent() && !overlapping) {
            space(look.sight().emblem().orElseThrow());
        }
        if (emblem.isPresent()) {
            logos();
        }
    }

    private void over(CssDeclaration by) {
        overlapping = true;
        look.say(StripRule.STRIP_CROWDED, "over", by, by.quoted());
    }

    /** Parts of the strip that are pulled over each other, and what follows the strip. */
    private void overlaps() {
        Element block = look.sight().block();
        List<Element> parts = new ArrayList<>();
        look.sight().emblem().ifPresent(e -> parts.addAll(Rendering.chain(e, block)));
        for (Element words : look.sight().lettering()) {
            parts.addAll(Rendering.chain(words, block));
            free(words);
        }
        parts.addAll(block.select(".logos, .project"));
        for (Element part : parts.stream().distinct().toList()) {
            pulled(part, List.of("margin-top", "margin-right", "margin-bottom", "margin-left"));
        }
        Element outermost = outermost(block);
        Optional.ofNullable(outermost.nextElementSibling())
                .filter(look.rendering()::isInFlow)
                .ifPresent(next -> pulled(next, List.of("margin-top")));
        pulled(outermost, List.of("margin-bottom"));
    }

    /** What the strip is, seen from the page. */
    private static Element outermost(Element block) {
        Element outermost = block;
        for (Element e : Rendering.chain(block)) {
            if (e.normalName().equals("body") || e.selectFirst("main") != null) {
                break;
            }
            outermost = e;
        }
        return outermost;
    }

    private void pulled(Element element, List<String> sides) {
        Style style = look.style(element);
        for (String side : sides) {
            if (style.length(side).orElse(0) <= OVERLAP) {
                style.get(side).ifPresent(value -> over(value.by()));
            }
        }
    }

    /** Words that are placed where the emblem is, or written into it. */
    private void free(Element words) {
        for (Element e : Rendering.chain(words, look.sight().block())) {
            Style style = look.style(e);
            double wide = emblem.map(Measure::width).orElse(0.0);
            OptionalDouble left = style.length("left", look.screen().width());
            boolean near = left.isPresent() && Math.abs(left.getAsDouble()) < wide;
            if (style.is("position", "absolute") && near) {
                style.get("left").ifPresent(value -> over(value.by()));
            }
        }
    }

    /** Things of the page that stay at its top, over what is there. */
    private void covers() {
        Element body = look.sight().block().ownerDocument().body();
        List<Element> strip = Rendering.chain(look.sight().block());
        for (Element e : body.select("> *, > :not(main) > *")) {
            Style style = look.style(e);
            boolean fixed = style.is("position", "fixed");
            if (!fixed && !style.is("position", "absolute")
                    || strip.contains(e)
                    || !look.rendering().isShown(e)) {
                continue;
            }
            if (strip.contains(e.parent()) && e.parent() != body) {
                continue;
            }
            if (isBehind(style) || !fixed && isWithinPlaced(e)) {
                continue;
            }
            OptionalDouble top = style.length("top", look.screen().height());
            boolean atTop = top.isPresent() && top.getAsDouble() > -20 && top.getAsDouble() < 60;
            if (atTop && isWide(style) && !style.is("visibility", "hidden") && isVisible(style)) {
                style.get("position").ifPresent(value -> over(value.by()));
            }
        }
    }

    /** Under the page, or moved by what we do not follow. */
    private static boolean isBehind(Style style) {
        boolean under = style.get("z-index").filter(v -> v.text().startsWith("-")).isPresent();
        boolean moved = style.get("transform").filter(v -> !v.is("none")).isPresent();
        return under || moved || style.isAnimated();
    }

    /** Placed by the element around it and not by the page. */
    private boolean isWithinPlaced(Element element) {
        return Rendering.chain(element.parent()).stream()
                .anyMatch(
                        e ->
                                look.style(e)
                                        .get("position")
                                        .filter(v -> !v.is("static"))
                                        .isPresent());
    }

    private static boolean isVisible(Style style) {
        return style.get("opacity").map(v -> Lengths.share(v.text()).orElse(1) > 0.1).orElse(true);
    }

    private boolean isWide(Style style) {
        double whole = look.screen().width();
        OptionalDouble width = style.length("width", whole);
        boolean across =
                style.length("left", whole).orElse(whole) < whole / 3
                        && style.length("right", whole).orElse(whole) < whole / 3;
        return across || width.isPresent() && width.getAsDouble() > whole / 2;
    }

    /** The room to what stands beside or below, where styles lay it down. */
    private void space(Element picture) {
        double border =
                Math.max(0, (drawing.orElseThrow().height() - emblem.orElseThrow().height()) / 2);
        double least = emblem.orElseThrow().height() * FREE;
        double room = border;
        for (Element e : Rendering.chain(picture, outermost(look.sight().block()))) {
            Style style = look.style(e);
            room += style.length("margin-right").orElse(0);
            Element next = e.nextElementSibling();
            Element parent = e.parent();
            if (parent == null || isUnsure(e, style, picture)) {
                return;
            }
            Style around = look.style(parent);
            if (next != null && look.rendering().isInFlow(next)) {
                boolean row = isRow(around);
                if (row) {
                    gap(
                            around,
                            room
                                    + look.style(next).length("margin-left").orElse(0)
                                    + look.style(next).length("padding-left").orElse(0),
                            least);
                }
                return;
            }
            room += around.length("padding-right").orElse(0);
        }
    }

    /** An element that may be wider than the emblem leaves more room than we know. */
    private static boolean isUnsure(Element element, Style style, Element picture) {
        boolean sized =
                style.get("width")
                        .or(() -> style.get("min-width"))
                        .filter(v -> !v.is("auto"))
                        .isPresent();
        boolean grows =
                style.get("flex")
                        .or(() -> style.get("flex-grow"))
                        .or(() -> style.get("flex-basis"))
                        .isPresent();
        return element != picture && sized || grows;
    }

    private static boolean isRow(Style around) {
        boolean flex =
                around.get("display").filter(v -> v.text().matches("(inline-)?flex")).isPresent();
        boolean column =
                around.get("flex-direction").filter(v -> !v.text().equals("row")).isPresent();
        boolean spread =
                around.get("justify-content")
                        .filter(v -> v.text().matches("space-.*|.*end|right"))
                        .isPresent();
        return flex && !column && !spread;
    }

    private void gap(Style around, double room, double least) {
        Optional<Style.Value> value = around.get("column-gap");
        OptionalDouble gap =
                value.isPresent() && !value.get().is("normal")
                        ? around.length(value.get())
                        : OptionalDouble.of(0);
        if (gap.isPresent() && room + gap.getAsDouble() < least - 1) {
            look.say(
                    StripRule.STRIP_CROWDED,
                    "",
                    value.map(Style.Value::by),
                    Math.round(Math.max(0, room + gap.getAsDouble())),
                    Math.round(least));
        }
    }

    private void logos() {
        Measure own = emblem.orElseThrow();
        Element mine = look.sight().emblem().orElseThrow();
        for (Element logo : look.sight().block().select("img, svg")) {
            if (logo == mine || Sight.isEmblem(logo) || !look.rendering().isShown(logo)) {
                continue;
            }
            Optional<Measure> size = Measure.of(logo, look.rendering());
            if (size.isPresent()
                    && size.get().width() > own.width() + 1
                    && size.get().height() > own.height() + 1) {
                larger(logo, size.get(), own);
            }
        }
    }

    private void larger(Element logo, Measure size, Measure own) {
        look.say(
                StripRule.STRIP_LOGO_LARGER,
                "",
                size.by().filter(by -> !by.isUsual()),
                name(logo),
                Math.round(size.width()),
                Math.round(size.height()),
                Math.round(own.width()),
                Math.round(own.height()));
    }

    private static String name(Element logo) {
        String alt = logo.attr("alt").strip();
        String file = logo.attr("src");
        return alt.isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : alt;
    }
}
