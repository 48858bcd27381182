package org.vestnik.check.strip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes short forms apart into single properties, and names sides by where they are: texts of the
 * strip run from left to right but in few languages, and what we ask is the same on both sides.
 */
final class Shorthands {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final Set<String> WIDE =
            Set.of("inherit", "initial", "unset", "revert", "revert-layer");
    private static final Set<String> LINES =
            Set.of("none", "underline", "overline", "line-through", "blink");
    private static final Map<String, String> LOGICAL =
            Map.of(
                    "block-start", "top",
                    "block-end", "bottom",
                    "inline-start", "left",
                    "inline-end", "right");

    private Shorthands() {}

    /** What a declaration says, by single property, in the order of what it says. */
    static Map<String, String> expand(String property, String value) {
        String name = plain(property);
        Map<String, String> out = new LinkedHashMap<>();
        switch (name) {
            case "margin", "padding", "inset" -> sides(name, value, out);
            case "margin-block", "padding-block", "inset-block" ->
                    pair(name, value, "top", "bottom", out);
            case "margin-inline", "padding-inline", "inset-inline" ->
                    pair(name, value, "left", "right", out);
            case "border", "border-top", "border-bottom", "border-left", "border-right" ->
                    out.put(name, value);
            case "overflow" -> {
                List<String> words = CssScan.words(value);
                out.put("overflow-x", words.isEmpty() ? value : words.get(0));
                out.put("overflow-y", words.isEmpty() ? value : words.get(words.size() - 1));
            }
            case "gap", "grid-gap" -> {
                List<String> words = CssScan.words(value);
                out.put("row-gap", words.isEmpty() ? value : words.get(0));
                out.put("column-gap", words.isEmpty() ? value : words.get(words.size() - 1));
            }
            case "font" -> font(value, out);
            case "background" -> background(value, out);
            case "text-decoration" -> decoration(value, out);
            case "flex-flow" ->
                    CssScan.words(value)
                            .forEach(
                                    word ->
                                            out.put(
                                                    word.contains("wrap")
                                                            ? "flex-wrap"
                                                            : "flex-direction",
                                                    word));
            case "-webkit-filter" -> out.put("filter", value);
            case "-webkit-transform" -> out.put("transform", value);
            default -> out.put(name, value);
        }
        return out;
    }

    private static String plain(String property) {
        String name = property;
        for (Map.Entry<String, String> logical : LOGICAL.entrySet()) {
            if (name.endsWith("-" + logical.getKey())) {
                String head = name.substring(0, name.length() - logical.getKey().length() - 1);
                name = head.equals("inset") ? logical.getValue() : head + "-" + logical.getValue();
            }
        }
        return switch (name) {
            case "inline-size" -> "width";
            case "block-size" -> "height";
            case "min-inline-size" -> "min-width";
            case "min-block-size" -> "min-height";
            case "max-inline-size" -> "max-width";
            case "max-block-size" -> "max-height";
            default -> name;
        };
    }

    private static String side(String name, String side) {
        return name.startsWith("inset") ? side : name.replaceFirst("-.*", "") + "-" + side;
    }

    private static void sides(String name, String value, Map<String, String> out) {
        List<String> words = CssScan.words(value);
        if (words.isEmpty() || words.size() > 4) {
            return;
        }
        int[] of = {0, 1, 2, 3};
        for (int i = 0; i < 4; i++) {
            int at = of[i];
            while (at >= words.size()) {
                at = at == 3 ? 1 : at == 1 ? 0 : at - 2;
            }
            out.put(side(name, SIDES.get(i)), words.get(at));
        }
    }

    private static void pair(
            String name, String value, String first, String second, Map<String, String> out) {
        List<String> words = CssScan.words(value);
        if (!words.isEmpty()) {
            out.put(side(name, first), words.get(0));
            out.put(side(name, second), words.get(words.size() - 1));
        }
    }

    /** style, variant, weight and width in any order; size/line-height; families (CSS Fonts 4). */
    private static void font(String value, Map<String, String> out) {
        if (WIDE.contains(value)) {
            for (String one : List.of("font-style", "font-variant", "font-size", "font-family")) {
                out.put(one, value);
            }
            return;
        }
        out.put("font-style", "normal");
        out.put("font-variant", "normal");
        List<String> words = CssScan.words(value.replaceAll("\\s*/\\s*", "/"));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (word.equals("italic") || word.equals("oblique")) {
                out.put("font-style", word);
            } else if (word.equals("small-caps")) {
                out.put("font-variant", word);
            } else if (!word.matches(
                            "normal|bold|bolder|lighter|[1-9]\\d{2,3}|.*condensed|.*expanded")
                    && i + 1 < words.size()) {
                int slash = CssScan.find(words.get(i), 0, "/");
                out.put("font-size", words.get(i).substring(0, slash));
                out.put("font-family", String.join(" ", words.subList(i + 1, words.size())));
                return;
            }
        }
    }

    private static void background(String value, Map<String, String> out) {
        if (WIDE.contains(value)) {
            out.put("background-color", value);
            out.put("background-image", value);
            return;
        }
        out.put("background-color", "transparent");
        out.put("background-image", "none");
        for (String word : CssScan.words(value.replace("/", " / "))) {
            if (word.contains("gradient(")
                    || word.startsWith("url(")
                    || word.contains("image-set(")) {
                out.put("background-image", word);
            } else if (isColour(word)) {
                out.put("background-color", word);
            }
        }
    }

    private static boolean isColour(String word) {
        return Tint.of(word).isPresent()
                || word.matches(
                        "(?i)currentcolor|(?:color|light-dark|color-mix|lab|lch|oklab|oklch|hwb)\\(.*");
    }

    private static void decoration(String value, Map<String, String> out) {
        String line = "none";
        for (String word : CssScan.words(value)) {
            line = WIDE.contains(word) || LINES.contains(word) ? word : line;
        }
        out.put("text-decoration-line", line);
    }
}
