package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vestnik.check.strip.Part;
import org.vestnik.check.strip.StripRule;

/**
 * One thing that is wrong with a strip on one screen.
 *
 * @param variant of the sentence; "" for the usual one
 * @param arguments of the sentence, but for the screen and the page
 * @param cause the style that does it, as {@code display: none}; "" where it is none
 */
record Finding(
        StripRule rule, String variant, Screen screen, List<String> arguments, String cause) {
    private static final List<String> PARTS = Arrays.stream(Part.values()).map(Part::word).toList();

    Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(StripRule rule, Screen screen, Object... arguments) {
        return new Finding(rule, "", screen, said(arguments), "");
    }

    Finding variant(String other) {
        return new Finding(rule, other, screen, arguments, cause);
    }

    Finding because(String style) {
        return new Finding(rule, variant, screen, arguments, style);
    }

    /** The same of another part of the strip, for sentences that name one first. */
    Finding of(Part part) {
        if (arguments.isEmpty() || !PARTS.contains(arguments.get(0))) {
            return this;
        }
        List<String> other = new ArrayList<>(arguments);
        other.set(0, part.word());
        return new Finding(rule, variant, screen, other, cause);
    }

    /** Whether this is the same, seen on another screen. */
    boolean isLike(Finding other) {
        return rule == other.rule
                && variant.equals(other.variant)
                && arguments.equals(other.arguments);
    }

    /** Lengths with one digit behind the point at most, and none where it would be 0. */
    private static List<String> said(Object... arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof Double number ? length(number) : String.valueOf(one))
                .toList();
    }

    private static String length(double pixels) {
        String text = String.format(Locale.ROOT, "%.1f", pixels);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
