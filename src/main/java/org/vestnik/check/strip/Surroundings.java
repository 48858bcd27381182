package org.vestnik.check.strip;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells pages apart by what the looks of their strips depend on: what stands around the strip and
 * before it, and no more than the outlines of the rest. Most pages of a language are alike so.
 */
final class Surroundings {
    private final String styles;
    private final StringBuilder out = new StringBuilder(4096);

    private Surroundings(String styles) {
        this.styles = styles;
    }

    /**
     * The same for pages whose strips look the same.
     *
     * @param sheets all styles of the page
     */
    static String of(Document page, List<Sight> sights, PageStyles.Sheets sheets) {
        Surroundings surroundings = new Surroundings(sheets.text());
        if (sheets.reaching()) {
            // Then anything on the page may change the strip.
            return page.outerHtml();
        }
        Element body = page.body();
        for (Element whole : List.of(page.child(0), body)) {
            surroundings.open(whole, true);
            surroundings.out.append(sheets.cascade().rules(whole));
        }
        for (Element part : body.children()) {
            boolean strip =
                    sights.stream()
                            .anyMatch(sight -> Rendering.chain(sight.block()).contains(part));
            if (strip) {
                surroundings.whole(part);
            } else {
                surroundings.outline(part);
            }
        }
        return surroundings.out.toString();
    }

    private void whole(Element element) {
        open(element, false);
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                whole(child);
            } else if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            }
        }
        out.append("</>");
    }

    /** The contents of the page lie lower than the strip, whatever they are. */
    private void outline(Element element) {
        open(element, false);
        if (!element.normalName().equals("main")) {
            element.children().forEach(child -> open(child, false));
        }
        out.append("</>");
    }

    private void open(Element element, boolean page) {
        out.append('<').append(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("class")) {
                for (String one : attribute.getValue().split("\\s+")) {
                    out.append(!page || styles.contains(one) ? " ." + one : "");
                }
            } else if (!name.equals("href") && !name.equals("src") && !name.startsWith("data-")) {
                out.append(' ').append(name).append('=').append(attribute.getValue());
            }
        }
        out.append('>');
    }
}
