package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A page as one screen shows it, as far as styles tell. Not thread-safe. */
final class Rendering {
    private final Cascade cascade;
    private final Screen screen;
    private final Map<Element, Style> styles = new IdentityHashMap<>();
    private final Map<Element, List<Cascade.Matched>> matched;

    /**
     * @param matched of the page, kept from one screen to the next
     */
    Rendering(Cascade cascade, Screen screen, Map<Element, List<Cascade.Matched>> matched) {
        this.cascade = cascade;
        this.matched = matched;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    Style style(Element element) {
        Style known = styles.get(element);
        if (known == null) {
            Optional<Style> parent = above(element).map(this::style);
            known = new Style(screen, parent, cascade.of(element, screen, matched));
            styles.put(element, known);
        }
        return known;
    }

    private static Optional<Element> above(Element element) {
        Element parent = element.parent();
        return parent == null || parent.normalName().equals("#root")
                ? Optional.empty()
                : Optional.of(parent);
    }

    /** The element and all that it is within, up to the page itself. */
    static List<Element> chain(Element element) {
        List<Element> chain = new ArrayList<>();
        for (Optional<Element> e = Optional.of(element); e.isPresent(); e = above(e.get())) {
            chain.add(e.get());
        }
        return chain;
    }

    /** The same up to another one, which is not among them. */
    static List<Element> chain(Element element, Element end) {
        List<Element> chain = chain(element);
        int at = chain.indexOf(end);
        return at < 0 ? chain : chain.subList(0, at);
    }

    boolean isShown(Element element) {
        return chain(element).stream().noneMatch(e -> style(e).is("display", "none"));
    }

    /** Whether the element takes up room where it stands. */
    boolean isInFlow(Element element) {
        Style style = style(element);
        return !style.is("display", "none")
                && !style.is("position", "absolute")
                && !style.is("position", "fixed");
    }

    /** What lies behind an element, as far as that is one colour; empty where it is not known. */
    Optional<Ground> ground(Element element) {
        if (screen.isPaper()) {
            return Optional.of(new Ground(Tint.WHITE, Optional.empty()));
        }
        for (Element e : chain(element)) {
            Style style = style(e);
            Optional<Style.Value> picture = style.get("background-image");
            Optional<Style.Value> value = style.get("background-color");
            if (picture.isPresent() && !picture.get().is("none")) {
                return Optional.empty();
            }
            if (value.isPresent()) {
                Optional<Tint> tint = tint(style, value.get());
                if (tint.isEmpty()) {
                    return Optional.empty();
                }
                if (tint.get().alpha() > 0.98) {
                    return Optional.of(new Ground(tint.get(), Optional.of(value.get().by())));
                }
                if (tint.get().alpha() > 0.02) {
                    return Optional.empty();
                }
            }
        }
        return screen.isDark()
                ? Optional.empty()
                : Optional.of(new Ground(Tint.WHITE, Optional.empty()));
    }

    /** A colour behind something, and the declaration that laid it there. */
    record Ground(Tint tint, Optional<CssDeclaration> by) {}

    /** A value as a colour; empty where it depends on more than we know. */
    static Optional<Tint> tint(Style style, Style.Value value) {
        if (!value.is("currentcolor")) {
            return Tint.of(value.text());
        }
        return style.get("color").flatMap(colour -> Tint.of(colour.text()));
    }

    /** The colour of letters; empty where it is not known. */
    Optional<Tint> ink(Element element) {
        Style style = style(element);
        Optional<Style.Value> filled = style.get("-webkit-text-fill-color");
        Optional<Style.Value> value = filled.or(() -> style.get("color"));
        return value.isPresent()
                ? tint(style, value.get())
                : screen.isDark() ? Optional.empty() : Optional.of(Tint.BLACK);
    }
}
