package org.vestnik.check.strip;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How an element looks on a screen: the value of each property, and who said so. */
final class Style {
    private static final double USUAL = 16;
    private static final int DEEPEST = 16;

    /** Of a value that somebody wrote, and not something that grows within itself. */
    private static final int LONGEST = 2_000;

    private static final Set<String> INHERITED =
            Set.of(
                    "color",
                    "color-scheme",
                    "direction",
                    "fill",
                    "fill-opacity",
                    "font-family",
                    "font-style",
                    "font-variant",
                    "font-variant-caps",
                    "letter-spacing",
                    "line-height",
                    "text-align",
                    "text-indent",
                    "text-shadow",
                    "text-transform",
                    "visibility",
                    "white-space",
                    "word-spacing",
                    "writing-mode",
                    "-webkit-text-fill-color",
                    "-webkit-text-stroke",
                    "-webkit-text-stroke-width",
                    "text-emphasis",
                    "text-emphasis-style",
                    "print-color-adjust");

    private final Screen screen;
    private final Optional<Style> parent;
    private final Map<String, String> custom = new HashMap<>();
    private final Map<String, Value> own = new HashMap<>();
    private final OptionalDouble fontSize;

    /** What a property is, in words, and the declaration that says so. */
    record Value(String text, CssDeclaration by) {
        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }
    }

    Style(Screen screen, Optional<Style> parent, List<Cascade.Held> held) {
        this.screen = screen;
        this.parent = parent;
        parent.ifPresent(above -> custom.putAll(above.custom));
        for (Cascade.Held one : held) {
            CssDeclaration declaration = one.declaration();
            if (declaration.property().startsWith("--")) {
                custom.put(declaration.property(), declaration.value());
            }
        }
        Map<String, Value> usual = new HashMap<>();
        for (Cascade.Held one : held) {
            put(one.declaration(), usual);
            if (one.declaration().isUsual()) {
                usual.putAll(own);
            }
        }
        this.fontSize = size();
    }

    private void put(CssDeclaration declaration, Map<String, Value> usual) {
        String property = declaration.property();
        Optional<String> filled = filled(declaration.value(), 0);
        if (property.startsWith("--")) {
            return;
        }
        // spec: CSS Variables 1, 3.1: what lacks a value is as if nothing had been said.
        String value = filled.orElse("unset").strip();
        if (property.equals("all")) {
            own.clear();
            return;
        }
        Shorthands.expand(property, value)
                .forEach(
                        (name, text) -> {
                            boolean back = text.equals("revert") || text.equals("revert-layer");
                            if (!back) {
                                own.put(name, new Value(text, declaration));
                            } else if (usual.containsKey(name)) {
                                own.put(name, usual.get(name));
                            } else {
                                own.remove(name);
                            }
                        });
    }

    /** The value with custom properties filled in; empty where one is missing. */
    private Optional<String> filled(String value, int depth) {
        int at = value.toLowerCase(Locale.ROOT).indexOf("var(");
        if (at < 0) {
            return Optional.of(moody(value));
        }
        if (depth > DEEPEST || value.length() > LONGEST) {
            return Optional.empty();
        }
        int end = CssScan.find(value, at + 4, ")");
        String inside = value.substring(at + 4, end);
        int comma = CssScan.find(inside, 0, ",");
        String known = custom.get(inside.substring(0, comma).strip());
        Optional<String> own =
                known == null || known.equals("initial")
                        ? Optional.empty()
                        : filled(known, depth + 1);
        Optional<String> filled =
                own.or(
                        () ->
                                comma < inside.length()
                                        ? filled(inside.substring(comma + 1), depth + 1)
                                        : Optional.empty());
        String rest = value.substring(Math.min(value.length(), end + 1));
        return filled.flatMap(word -> filled(value.substring(0, at) + word + rest, depth + 1));
    }

    /** {@code light-dark(a, b)} is the one that the screen asks for. */
    private String moody(String value) {
        int at = value.indexOf("light-dark(");
        if (at < 0) {
            return value;
        }
        int end = CssScan.find(value, at + 11, ")");
        List<String> both = CssScan.split(value.substring(at + 11, end), ',');
        boolean dark =
                screen.isDark()
                        && get("color-scheme").filter(v -> v.text().contains("dark")).isPresent();
        String word = both.get(dark ? both.size() - 1 : 0);
        return value.substring(0, at) + word + value.substring(Math.min(value.length(), end + 1));
    }

    /** Empty where nobody said anything, so that the property is what it is at first. */
    Optional<Value> get(String property) {
        Value value = own.get(property);
        boolean inherits = INHERITED.contains(property);
        if (value == null || value.is("unset")) {
            return inherits ? above(property) : Optional.empty();
        }
        if (value.is("inherit")) {
            return above(property);
        }
        return value.is("initial") ? Optional.empty() : Optional.of(value);
    }

    private Optional<Value> above(String property) {
        return parent.flatMap(style -> style.get(property));
    }

    /** Said of the element itself, and not of one that it is within. */
    Optional<Value> own(String property) {
        return Optional.ofNullable(own.get(property)).flatMap(value -> get(property));
    }

    boolean is(String property, String word) {
        return get(property).filter(value -> value.is(word)).isPresent();
    }

    /** Whether it changes by itself after the page was opened, so that nothing is sure of it. */
    boolean isAnimated() {
        return get("animation")
                .or(() -> get("animation-name"))
                .filter(v -> !v.is("none"))
                .isPresent();
    }

    /** The declaration of the size of the letters, of this element or of one above. */
    Optional<Value> sizeOfLetters() {
        Value value = own.get("font-size");
        return value == null ? parent.flatMap(Style::sizeOfLetters) : Optional.of(value);
    }

    /** In CSS pixels; empty where it cannot be told. */
    OptionalDouble fontSize() {
        return fontSize;
    }

    private OptionalDouble size() {
        OptionalDouble above =
                parent.isPresent() ? parent.get().fontSize : OptionalDouble.of(USUAL);
        Value value = own.get("font-size");
        if (value == null || value.is("inherit") || value.is("unset")) {
            return above;
        }
        OptionalDouble rem = parent.isPresent() ? root().fontSize : OptionalDouble.of(USUAL);
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "xx-small" -> OptionalDouble.of(9);
            case "x-small" -> OptionalDouble.of(10);
            case "small" -> OptionalDouble.of(13);
            case "medium", "initial" -> OptionalDouble.of(USUAL);
            case "large" -> OptionalDouble.of(18);
            case "x-large" -> OptionalDouble.of(24);
            case "xx-large" -> OptionalDouble.of(32);
            case "smaller" -> new Lengths(above, rem, above, screen).of("0.8333em");
            case "larger" -> new Lengths(above, rem, above, screen).of("1.2em");
            default -> new Lengths(above, rem, above, screen).of(value.text());
        };
    }

    private Style root() {
        return parent.isEmpty() ? this : parent.get().root();
    }

    /** A property as a length in CSS pixels; percentages, words and what is not said are empty. */
    OptionalDouble length(String property) {
        return get(property)
                .map(value -> length(value, OptionalDouble.empty()))
                .orElse(OptionalDouble.empty());
    }

    /** The same with what 100 % are. */
    OptionalDouble length(String property, double whole) {
        return get(property)
                .map(value -> length(value, OptionalDouble.of(whole)))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble length(Value value, OptionalDouble whole) {
        return new Lengths(fontSize, root().fontSize, whole, screen).of(value.text());
    }

    OptionalDouble length(Value value) {
        return length(value, OptionalDouble.empty());
    }
}
