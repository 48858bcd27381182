package org.vestnik.check.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Which declarations hold for an element, the weakest first (CSS Cascade 5): who wrote them,
 * layers, specificity, order.
 */
final class Cascade {
    private static final Comparator<Held> ORDER =
            Comparator.comparingInt(Held::rank)
                    .thenComparingInt(Held::layer)
                    .thenComparingInt(Held::specificity)
                    .thenComparingInt(Held::order);

    private final List<CssRule> rules;
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /**
     * @param rules in their order, those of browsers first
     * @param layers in the order of their first names
     */
    Cascade(List<CssRule> rules, List<String> layers) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < this.rules.size(); i++) {
            for (Selector selector : this.rules.get(i).selectors()) {
                byKey.computeIfAbsent(selector.key(), key -> new ArrayList<>()).add(i);
            }
        }
        layers.forEach(name -> this.layers.put(name, this.layers.size()));
    }

    /** A declaration that holds, and how strongly. */
    record Held(CssDeclaration declaration, int rank, int layer, int specificity, int order) {}

    /** A rule for an element, whatever the screen. */
    record Matched(CssRule rule, int specificity, int order) {}

    /**
     * What holds for the element on a screen.
     *
     * @param matched remembers what was matched on other screens
     */
    List<Held> of(Element element, Screen screen, Map<Element, List<Matched>> matched) {
        List<Held> all = new ArrayList<>();
        Hints.of(element).forEach(hint -> all.add(new Held(hint, 1, -1, 0, -1)));
        for (Matched one : matched.computeIfAbsent(element, this::matched)) {
            if (one.rule().holds(screen)) {
                for (CssDeclaration declaration : one.rule().declarations()) {
                    all.add(held(declaration, one));
                }
            }
        }
        for (CssDeclaration own : Hints.style(element)) {
            all.add(new Held(own, own.important() ? 4 : 2, 0, 0, 0));
        }
        all.sort(ORDER);
        return all;
    }

    /** The numbers of the rules that are for an element. */
    List<Integer> rules(Element element) {
        return matched(element).stream().map(Matched::order).toList();
    }

    private List<Matched> matched(Element element) {
        List<Matched> found = new ArrayList<>();
        for (int i : candidates(element)) {
            int strongest = -1;
            for (Selector selector : rules.get(i).selectors()) {
                if (selector.specificity() > strongest && selector.matches(element)) {
                    strongest = selector.specificity();
                }
            }
            if (strongest >= 0) {
                found.add(new Matched(rules.get(i), strongest, i));
            }
        }
        return found;
    }

    /** The numbers of the rules that may be for an element, by what it has. */
    private SortedSet<Integer> candidates(Element element) {
        SortedSet<Integer> numbers = new TreeSet<>(byKey.getOrDefault("*", List.of()));
        numbers.addAll(byKey.getOrDefault(element.normalName(), List.of()));
        numbers.addAll(byKey.getOrDefault("#" + element.id(), List.of()));
        for (String name : element.attr("class").split("\\s+")) {
            numbers.addAll(byKey.getOrDefault("." + name, List.of()));
        }
        return numbers;
    }

    /** What is important goes the other way round: the first layer is the strongest. */
    private Held held(CssDeclaration declaration, Matched matched) {
        String layer = matched.rule().layer();
        int level = layer.isEmpty() ? layers.size() : layers.getOrDefault(layer, 0);
        boolean important = declaration.important();
        int usual = important ? 5 : 0;
        int rank = declaration.isUsual() ? usual : important ? 3 : 1;
        return new Held(
                declaration,
                rank,
                important ? -level : level,
                matched.specificity(),
                matched.order());
    }
}
