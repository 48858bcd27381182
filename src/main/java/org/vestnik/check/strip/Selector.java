package org.vestnik.check.strip;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * What elements a rule is for (Selectors 4).
 *
 * @param steps from the outermost to the element itself
 * @param specificity as one number that can be compared
 * @param part whether it is for a part of an element, such as {@code ::before}: for no element then
 */
record Selector(List<Step> steps, int specificity, boolean part) {
    /**
     * One element of the way.
     *
     * @param combinator how it lies to the one before: a space, {@code >}, + or ~
     * @param key what it must have: {@code #id}, {@code .class}, a tag, or {@code *} for anything
     */
    record Step(char combinator, String key, Predicate<Element> element) {}

    Selector {
        steps = List.copyOf(steps);
    }

    /** A list of selectors; empty where browsers would pass over the rule. */
    static Optional<List<Selector>> list(String text) {
        return SelectorReader.list(text);
    }

    /** What the element itself must have; see {@link Step}. */
    String key() {
        return steps.get(steps.size() - 1).key();
    }

    boolean matches(Element element) {
        return !part && matches(element, steps.size() - 1);
    }

    private boolean matches(Element element, int step) {
        Step now = steps.get(step);
        if (!now.element().test(element)) {
            return false;
        }
        if (step == 0) {
            return true;
        }
        return switch (now.combinator()) {
            case '>' -> element.parent() != null && matches(element.parent(), step - 1);
            case '+' -> {
                Element before = element.previousElementSibling();
                yield before != null && matches(before, step - 1);
            }
            case '~' -> {
                Element before = element.previousElementSibling();
                while (before != null && !matches(before, step - 1)) {
                    before = before.previousElementSibling();
                }
                yield before != null;
            }
            default -> {
                Element above = element.parent();
                while (above != null && !matches(above, step - 1)) {
                    above = above.parent();
                }
                yield above != null;
            }
        };
    }

    /** Whether something that lies to the element as the first combinator says matches. */
    boolean matchesFrom(Element scope) {
        Predicate<Element> candidate =
                element -> !part && matchesUnder(element, steps.size() - 1, scope);
        char first = steps.get(0).combinator();
        Element root = first == '+' || first == '~' ? scope.parent() : scope;
        return root != null
                && root.getAllElements().stream().anyMatch(e -> e != scope && candidate.test(e));
    }

    private boolean matchesUnder(Element element, int step, Element scope) {
        Step now = steps.get(step);
        if (!now.element().test(element)) {
            return false;
        }
        if (step == 0) {
            return lies(element, now.combinator(), scope);
        }
        for (Element above = element.parent(); above != null; above = above.parent()) {
            boolean far = now.combinator() == '>' && above != element.parent();
            if (!far && matchesUnder(above, step - 1, scope)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lies(Element element, char combinator, Element scope) {
        return switch (combinator) {
            case '>' -> element.parent() == scope;
            case '+' -> element.previousElementSibling() == scope;
            case '~' ->
                    element.parent() == scope.parent()
                            && element.elementSiblingIndex() > scope.elementSiblingIndex();
            default -> element.parents().contains(scope);
        };
    }
}
