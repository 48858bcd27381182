package org.vestnik.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.YamlScalar;
import org.vestnik.problem.Place;

/**
 * An option that a theme declares.
 *
 * @param preset the value where the site gives none
 * @param place of the preset
 * @param choices what may be chosen, each with what it is in the stylesheet; empty where the option
 *     is no choice
 * @param least of a number
 * @param most of a number
 */
record Option(
        String name,
        Type type,
        Object preset,
        Place place,
        Map<String, String> choices,
        long least,
        long most,
        Styling styling) {
    Option {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    Option withPreset(Object value, Place at) {
        return new Option(name, type, value, at, choices, least, most, styling);
    }

    Option withStyling(Styling other) {
        return new Option(name, type, preset, place, choices, least, most, other);
    }

    /** Whether a number has a least or a most. */
    boolean isBounded() {
        return least > Integer.MIN_VALUE || most < Integer.MAX_VALUE;
    }

    /** Whether a value says what the theme says anyway; a colour may be written in two ways. */
    boolean isPreset(Object value) {
        boolean colours =
                type == Type.COLOUR
                        && Colour.of(value.toString()).equals(Colour.of(preset.toString()));
        return colours || value.equals(preset);
    }

    /** A value that fits where the theme itself gives none. */
    String example() {
        return type == Type.COLOUR ? "#0b4ea8" : "";
    }

    /** What a value of the option may be. */
    enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        COLOUR,
        CHOICE,
        LIST;

        /** Whether a value can stand in a stylesheet. */
        boolean isStyle() {
            return this == NUMBER || this == COLOUR || this == CHOICE;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> of(String word) {
            for (Type type : values()) {
                if (type.word().equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    /** A single value as templates see it; empty where it does not fit. */
    Optional<Object> value(YamlScalar given) {
        if (given.isNull()) {
            return Optional.empty();
        }
        return switch (type) {
            case TEXT -> Optional.of(given.text());
            case NUMBER -> number(given);
            case BOOLEAN -> truth(given);
            case COLOUR -> Colour.of(given.text()).map(colour -> given.text());
            case CHOICE -> Optional.<Object>of(given.text()).filter(choices::containsKey);
            case LIST -> Optional.empty();
        };
    }

    private Optional<Object> number(YamlScalar scalar) {
        boolean fits = scalar.kind() == YamlScalar.Kind.INTEGER && scalar.text().length() <= 10;
        return fits
                ? Optional.of(Long.parseLong(scalar.text()))
                        .filter(number -> number >= least && number <= most)
                        .map(number -> (Object) Math.toIntExact(number))
                : Optional.empty();
    }

    private static Optional<Object> truth(YamlScalar scalar) {
        return scalar.kind() == YamlScalar.Kind.BOOLEAN
                ? Optional.of(scalar.text().equalsIgnoreCase("true"))
                : Optional.empty();
    }
}
