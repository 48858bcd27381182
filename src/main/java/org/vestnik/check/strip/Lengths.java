package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths in CSS pixels (CSS Values 4); empty for what depends on more than we know.
 *
 * @param em size of the letters, empty where it is not known
 * @param rem size of the letters of the page
 * @param whole what 100 % are; empty where that is not known
 */
record Lengths(OptionalDouble em, OptionalDouble rem, OptionalDouble whole, Screen screen) {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)([a-z%]*)");
    private static final double INCH = 96;

    /** Of a value that somebody wrote, and not something else. */
    private static final int LONGEST = 500;

    private static final Map<String, Double> FIXED =
            Map.of(
                    "px",
                    1.0,
                    "in",
                    INCH,
                    "cm",
                    INCH / 2.54,
                    "mm",
                    INCH / 25.4,
                    "q",
                    INCH / 101.6,
                    "pt",
                    INCH / 72,
                    "pc",
                    INCH / 6);

    /** Where an em and a rem are the same, and there are no percentages. */
    static OptionalDouble plain(String value, double em, Screen screen) {
        OptionalDouble size = OptionalDouble.of(em);
        return new Lengths(size, size, OptionalDouble.empty(), screen).of(value);
    }

    OptionalDouble of(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        int open = text.indexOf('(');
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        if (open < 0) {
            return single(text);
        }
        List<String> parts = CssScan.split(CssScan.inner(text), ',');
        return switch (text.substring(0, open)) {
            case "", "calc", "-webkit-calc" -> sum(CssScan.inner(text));
            case "min" -> all(parts, values -> java.util.Arrays.stream(values).min().orElse(0));
            case "max" -> all(parts, values -> java.util.Arrays.stream(values).max().orElse(0));
            case "clamp" ->
                    parts.size() == 3
                            ? all(parts, v -> Math.max(v[0], Math.min(v[1], v[2])))
                            : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble all(List<String> parts, Function<double[], Double> join) {
        double[] values = new double[parts.size()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = sum(parts.get(i));
            if (value.isEmpty()) {
                return value;
            }
            values[i] = value.getAsDouble();
        }
        return OptionalDouble.of(join.apply(values));
    }

    private OptionalDouble single(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number.group(1));
        String unit = number.group(2);
        if (FIXED.containsKey(unit)) {
            return OptionalDouble.of(value * FIXED.get(unit));
        }
        return switch (unit) {
            case "" -> value == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
            case "em" -> times(em, value);
            case "rem" -> times(rem, value);
            case "%" -> times(whole, value / 100);
            case "vw", "svw", "lvw", "dvw", "vi" -> OptionalDouble.of(value * screen.width() / 100);
            case "vh", "svh", "lvh", "dvh", "vb" ->
                    OptionalDouble.of(value * screen.height() / 100);
            case "vmin" ->
                    OptionalDouble.of(value * Math.min(screen.width(), screen.height()) / 100);
            case "vmax" ->
                    OptionalDouble.of(value * Math.max(screen.width(), screen.height()) / 100);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble times(OptionalDouble base, double by) {
        return base.isPresent() ? OptionalDouble.of(base.getAsDouble() * by) : base;
    }

    /** Terms with plus and minus between spaces; each a product of one length and numbers. */
    private OptionalDouble sum(String text) {
        List<String> words = CssScan.words(text.replaceAll("([*/])", " $1 "));
        double total = 0;
        double sign = 1;
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size()
                    && !words.get(end).equals("+")
                    && !words.get(end).equals("-")) {
                end++;
            }
            OptionalDouble term = product(words.subList(at, end));
            if (term.isEmpty()) {
                return term;
            }
            total += sign * term.getAsDouble();
            sign = end < words.size() && words.get(end).equals("-") ? -1 : 1;
            at = end + 1;
        }
        return words.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(total);
    }

    private OptionalDouble product(List<String> words) {
        double length = 1;
        boolean measured = false;
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            OptionalDouble number = number(word);
            OptionalDouble value = number.isPresent() ? number : of(word);
            if (value.isEmpty()) {
                return value;
            }
            measured |= number.isEmpty() || number.getAsDouble() == 0;
            boolean divide = at > 0 && words.get(at - 1).equals("/");
            length = divide ? length / value.getAsDouble() : length * value.getAsDouble();
        }
        return measured && Double.isFinite(length)
                ? OptionalDouble.of(length)
                : OptionalDouble.empty();
    }

    /** A number without a unit. */
    static OptionalDouble number(String text) {
        String plain = text.strip();
        return plain.matches("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    /** A number or a percentage, 100 % being 1. */
    static OptionalDouble share(String text) {
        String plain = text.strip();
        if (plain.endsWith("%")) {
            OptionalDouble percent = number(plain.substring(0, plain.length() - 1));
            return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / 100) : percent;
        }
        return number(plain);
    }
}
