package org.vestnik.check.strip;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element is by its place in the page. What somebody does with it (a pointer over it, a
 * press of a key) is never the case.
 */
final class PseudoClass {
    /** Known to browsers, and not so when a page has just been opened. */
    private static final Set<String> NEVER =
            Set.of(
                    "active",
                    "autofill",
                    "buffering",
                    "checked",
                    "current",
                    "default",
                    "disabled",
                    "focus",
                    "focus-visible",
                    "focus-within",
                    "fullscreen",
                    "future",
                    "hover",
                    "in-range",
                    "indeterminate",
                    "invalid",
                    "modal",
                    "muted",
                    "open",
                    "out-of-range",
                    "past",
                    "paused",
                    "picture-in-picture",
                    "placeholder-shown",
                    "playing",
                    "popover-open",
                    "seeking",
                    "stalled",
                    "target",
                    "user-invalid",
                    "user-valid",
                    "visited",
                    "volume-locked",
                    "host",
                    "target-within");

    private static final Pattern STEP =
            Pattern.compile("([+-]?\\d{0,6})n\\s*(?:([+-])\\s*(\\d{1,6}))?|([+-]?\\d{1,6})");

    private PseudoClass() {}

    static Optional<Predicate<Element>> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "root" -> e -> e.normalName().equals("html");
                    case "scope" -> e -> e.normalName().equals("html");
                    case "link", "any-link" ->
                            e -> e.hasAttr("href") && Set.of("a", "area").contains(e.normalName());
                    case "first-child" -> e -> e.elementSiblingIndex() == 0;
                    case "last-child" -> e -> e.nextElementSibling() == null;
                    case "only-child" ->
                            e -> e.elementSiblingIndex() == 0 && e.nextElementSibling() == null;
                    case "first-of-type" -> e -> index(e, true, false) == 1;
                    case "last-of-type" -> e -> index(e, true, true) == 1;
                    case "only-of-type" ->
                            e -> index(e, true, false) == 1 && index(e, true, true) == 1;
                    case "empty" -> e -> e.childNodes().stream().noneMatch(PseudoClass::fills);
                    case "defined", "enabled", "read-only", "optional", "valid" -> e -> true;
                    case "required", "read-write" -> e -> false;
                    default -> NEVER.contains(name) || name.startsWith("-") ? e -> false : null;
                });
    }

    private static boolean fills(org.jsoup.nodes.Node node) {
        return !(node instanceof org.jsoup.nodes.Comment);
    }

    static Optional<Predicate<Element>> function(String name, String inside) {
        String wanted = inside.strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
        return switch (name) {
            case "lang" -> Optional.of(e -> speaks(e, wanted));
            case "dir" -> Optional.of(e -> inherited(e, "dir", "ltr").equals(wanted));
            case "nth-child" -> nth(wanted, false, false);
            case "nth-last-child" -> nth(wanted, false, true);
            case "nth-of-type" -> nth(wanted, true, false);
            case "nth-last-of-type" -> nth(wanted, true, true);
            default -> name.startsWith("-") ? Optional.of(e -> false) : Optional.empty();
        };
    }

    private static boolean speaks(Element element, String languages) {
        String own = inherited(element, "lang", "");
        for (String language : languages.split("\\s*,\\s*")) {
            if (own.equals(language) || own.startsWith(language + "-")) {
                return true;
            }
        }
        return false;
    }

    private static String inherited(Element element, String attribute, String usual) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.hasAttr(attribute)) {
                return e.attr(attribute).toLowerCase(Locale.ROOT);
            }
        }
        return usual;
    }

    private static Optional<Predicate<Element>> nth(String text, boolean type, boolean last) {
        String plain = text.equals("odd") ? "2n+1" : text.equals("even") ? "2n" : text;
        Matcher step = STEP.matcher(plain);
        if (!step.matches()) {
            return Optional.empty();
        }
        int every = step.group(4) != null ? 0 : number(step.group(1));
        int offset =
                step.group(4) != null
                        ? Integer.parseInt(step.group(4))
                        : step.group(3) == null
                                ? 0
                                : Integer.parseInt(step.group(2) + step.group(3));
        return Optional.of(e -> falls(index(e, type, last) - offset, every));
    }

    private static boolean falls(int from, int every) {
        return every == 0 ? from == 0 : from % every == 0 && from / every >= 0;
    }

    private static int number(String written) {
        return switch (written) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(written);
        };
    }

    /** Counted from 1. */
    private static int index(Element element, boolean type, boolean last) {
        int index = 1;
        Element next = element;
        while (true) {
            next = last ? next.nextElementSibling() : next.previousElementSibling();
            if (next == null) {
                return index;
            }
            if (!type || Objects.equals(next.normalName(), element.normalName())) {
                index++;
            }
        }
    }
}
