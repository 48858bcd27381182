package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What attributes of an element say about its looks. */
final class Hints {
    /** The attributes of SVG that are styles, as far as the emblem asks (SVG 2, 6.6). */
    private static final Set<String> OF_DRAWINGS =
            Set.of(
                    "fill",
                    "fill-opacity",
                    "opacity",
                    "display",
                    "visibility",
                    "transform",
                    "filter",
                    "clip-path",
                    "mask",
                    "font-size",
                    "font-family");

    private Hints() {}

    /** Weaker than any style of the theme. */
    static List<CssDeclaration> of(Element element) {
        List<CssDeclaration> hints = new ArrayList<>();
        boolean drawing = element.normalName().equals("svg") || element.closest("svg") != null;
        if (drawing) {
            for (String name : OF_DRAWINGS) {
                if (element.hasAttr(name)) {
                    hints.add(hint(name, element.attr(name)));
                }
            }
        }
        boolean sized = Set.of("img", "svg", "video", "iframe").contains(element.normalName());
        for (String name : List.of("width", "height")) {
            String value = element.attr(name).strip();
            if (sized && value.matches("[\\d.]+")) {
                hints.add(hint(name, value + "px"));
            } else if (sized && !value.isEmpty()) {
                hints.add(hint(name, value));
            }
        }
        return hints;
    }

    static CssDeclaration hint(String name, String value) {
        return new CssDeclaration(name, value, false, CssSource.of("", ""), 0, 0);
    }

    /** What the attribute {@code style} of the element declares. */
    static List<CssDeclaration> style(Element element) {
        String style = element.attr("style");
        return style.isBlank()
                ? List.of()
                : CssPiece.declarations(new CssSource(style, CssSource.OF_PAGE, "", 0));
    }
}
