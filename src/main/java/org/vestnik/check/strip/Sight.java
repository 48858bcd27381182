package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.StripPart;
import org.vestnik.site.view.StripView;

/**
 * One strip as it stands in a page.
 *
 * @param facts what the template was given to show
 * @param emblem drawn or as a picture; empty where none is found
 * @param block all that belongs to the strip
 * @param statement the element with the words beside the emblem; empty where they are not there
 */
record Sight(
        StripView facts, Optional<Element> emblem, Element block, Optional<Element> statement) {
    private static final String STARS = List.copyOf(Emblem.paths().keySet()).get(1);

    /**
     * The strips of a page, in the order of what it was given: as many as can be told. An emblem in
     * the contents of the page is none of a strip where one stands outside of them.
     */
    static List<Sight> of(Document page, List<StripView> strips) {
        List<Element> emblems = new ArrayList<>();
        for (Element drawing : page.select("svg")) {
            if (isEmblem(drawing)) {
                emblems.add(drawing);
            }
        }
        if (emblems.stream().anyMatch(e -> !isInContents(e))) {
            emblems.removeIf(Sight::isInContents);
        } else {
            // The page on the funding shows what its strips show.
            emblems.removeIf(e -> e.closest(".supported, article, .text") != null);
        }
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            StripView facts = strips.get(i);
            Optional<Sight> sight =
                    i < emblems.size()
                            ? Optional.of(drawn(facts, emblems.get(i), emblems))
                            : written(page, facts);
            sight.ifPresent(sights::add);
        }
        return sights;
    }

    private static Sight drawn(StripView facts, Element emblem, List<Element> emblems) {
        Element block = emblem;
        for (Element above : Rendering.chain(emblem)) {
            boolean page = above.normalName().equals("body") || above.normalName().equals("html");
            boolean others = emblems.stream().anyMatch(e -> e != emblem && contains(above, e));
            boolean contents = above.selectFirst("main, [role=main], h1") != null;
            if (page || others || contents || above.normalName().equals("main")) {
                break;
            }
            block = above;
            // What is around a strip, such as the foot of the page, is not the strip.
            if (above != emblem && holds(above, words(facts)) && isBlock(above)) {
                break;
            }
        }
        return new Sight(facts, Optional.of(emblem), block, deepest(block, words(facts)));
    }

    private static boolean isBlock(Element element) {
        return element.hasClass("strip")
                || element.parent() != null && element.parent().hasClass("strip");
    }

    /** A strip that shows its words alone, or with a picture of the emblem. */
    private static Optional<Sight> written(Document page, StripView facts) {
        return deepest(page.body(), words(facts))
                .filter(Sight::isBeforeContents)
                .map(
                        words -> {
                            Element block = words;
                            for (Element above : Rendering.chain(words)) {
                                if (above.normalName().equals("body")
                                        || above.selectFirst("main, h1") != null) {
                                    break;
                                }
                                block = above;
                            }
                            Optional<Element> picture = picture(words, block);
                            return new Sight(facts, picture, block, Optional.of(words));
                        });
    }

    /** The foot of a page may name the funding too, and is no strip. */
    private static boolean isBeforeContents(Element words) {
        List<Element> all = words.ownerDocument().getAllElements();
        Element main = words.ownerDocument().selectFirst("main, [role=main]");
        return words.closest("main, footer, [role=main], [role=contentinfo]") == null
                && (main == null || all.indexOf(words) < all.indexOf(main));
    }

    private static Optional<Element> picture(Element words, Element block) {
        for (Element above : Rendering.chain(words)) {
            Element picture = above.selectFirst("img, svg");
            if (picture != null) {
                return Optional.of(picture);
            }
            if (above == block) {
                break;
            }
        }
        return Optional.empty();
    }

    static boolean isEmblem(Element drawing) {
        return drawing.select("path").stream().anyMatch(path -> path.attr("d").equals(STARS));
    }

    private static boolean contains(Element above, Element element) {
        return Rendering.chain(element).contains(above);
    }

    private static boolean isInContents(Element element) {
        return element.closest("main, [role=main]") != null;
    }

    Period period() {
        return Period.named(facts.period()).orElseThrow();
    }

    /** The words that the law lays down for the place beside the emblem. */
    String words() {
        return words(facts);
    }

    private static String words(StripView facts) {
        boolean statement =
                Period.named(facts.period())
                        .filter(period -> period.shows(StripPart.STATEMENT))
                        .isPresent();
        return plain(statement ? facts.statement() : facts.union());
    }

    /** The elements whose words stand beside the emblem: the statement, and the fund if shown. */
    List<Element> lettering() {
        List<Element> all = new ArrayList<>();
        statement.ifPresent(all::add);
        if (period().shows(StripPart.FUND)) {
            deepest(block, plain(facts.fund())).ifPresent(all::add);
        }
        return all;
    }

    Optional<Element> holding(String words) {
        return deepest(block, plain(words));
    }

    String text() {
        return plain(block.text());
    }

    private static boolean holds(Element element, String words) {
        return plain(element.text()).contains(words);
    }

    /** The innermost element with the words. */
    private static Optional<Element> deepest(Element root, String words) {
        if (words.isEmpty() || !holds(root, words)) {
            return Optional.empty();
        }
        for (Element child : root.children()) {
            Optional<Element> found = deepest(child, words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.of(root);
    }

    /** Whether one run of text has all the words; breaks of lines do no harm. */
    static boolean isWhole(Element element, String words) {
        StringBuilder text = new StringBuilder();
        for (org.jsoup.nodes.Node node : element.childNodes()) {
            if (node instanceof TextNode run) {
                text.append(run.getWholeText());
            } else if (node instanceof Element e && List.of("br", "wbr").contains(e.normalName())) {
                text.append(e.normalName().equals("br") ? " " : "");
            } else {
                text.append('\0');
            }
        }
        return plain(text.toString()).contains(words);
    }

    /** With one plain space between words, and nothing that cannot be seen. */
    static String plain(String text) {
        return text.replaceAll("[\\u00ad\\u200b\\u2060\\u200e\\u200f\\ufeff]", "")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]+", " ")
                .strip();
    }
}
