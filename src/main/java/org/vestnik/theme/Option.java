package org.vestnik.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;

/**
 * An option that a theme declares.
 *
 * @param preset the value where the site gives none
 * @param choices empty where the option is no choice
 * @param least of a number
 * @param most of a number
 */
record Option(String name, Type type, Object preset, List<String> choices, long least, long most) {
    Option {
        choices = List.copyOf(choices);
    }

    Option withPreset(Object value) {
        return new Option(name, type, value, choices, least, most);
    }

    /** Whether a number has a least or a most. */
    boolean isBounded() {
        return least > Integer.MIN_VALUE || most < Integer.MAX_VALUE;
    }

    /** What a value of the option may be. */
    enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        COLOUR,
        CHOICE;

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

    /** The value as templates see it; empty where it does not fit. */
    Optional<Object> value(YamlValue given) {
        if (!(given instanceof YamlScalar scalar) || scalar.isNull()) {
            return Optional.empty();
        }
        return switch (type) {
            case TEXT -> Optional.of(scalar.text());
            case NUMBER -> number(scalar);
            case BOOLEAN -> truth(scalar);
            case COLOUR ->
                    Optional.<Object>of(scalar.text()).filter(text -> isColour(scalar.text()));
            case CHOICE -> Optional.<Object>of(scalar.text()).filter(choices::contains);
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

    /** {@code #rgb} or {@code #rrggbb} (CSS Color 4, §5.2). */
    private static boolean isColour(String text) {
        boolean sized = text.length() == 7 || text.length() == 4;
        return sized
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}
