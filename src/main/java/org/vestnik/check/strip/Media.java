package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a style is for a screen (Media Queries 4). What we cannot know of a reader's machine is
 * neither yes nor no, and a style that asks for it is left out.
 */
final class Media {
    private static final Pattern RANGE =
            Pattern.compile("(?:(.+?)\\s*(<=?|>=?|=)\\s*)?([a-z-]+)(?:\\s*(<=?|>=?|=)\\s*(.+))?");

    /** An em of a media query is that of the browser, whatever the page says. */
    private static final double EM = 16;

    /** Of a condition that somebody wrote, and not something else. */
    private static final int LONGEST = 1_000;

    private Media() {}

    /** Any of a list of queries, parted by commas; an empty list is for all. */
    static boolean matches(String list, Screen screen) {
        return list.isBlank()
                || list.length() <= LONGEST
                        && CssScan.split(list.toLowerCase(Locale.ROOT), ',').stream()
                                .anyMatch(query -> query(query, screen).orElse(false));
    }

    private static Optional<Boolean> query(String query, Screen screen) {
        List<String> words = CssScan.words(query);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int at = words.get(0).equals("only") ? 1 : 0;
        boolean typed =
                words.size() > at && words.get(at).equals("not") && !isBracket(words, at + 1);
        int type = typed ? at + 1 : at;
        if (isBracket(words, type) || words.get(Math.min(type, words.size() - 1)).equals("not")) {
            return condition(words, screen);
        }
        if (type >= words.size()) {
            return Optional.empty();
        }
        Optional<Boolean> whole = Optional.of(isType(words.get(type), screen));
        if (type + 1 < words.size()) {
            whole = and(whole, condition(words.subList(type + 2, words.size()), screen));
        }
        return typed ? whole.map(it -> !it) : whole;
    }

    private static boolean isBracket(List<String> words, int at) {
        return at < words.size() && words.get(at).startsWith("(");
    }

    private static boolean isType(String type, Screen screen) {
        return type.equals("all") || type.equals(screen.isPaper() ? "print" : "screen");
    }

    /** Brackets joined by {@code and} or {@code or}, with {@code not} before any. */
    private static Optional<Boolean> condition(List<String> words, Screen screen) {
        Optional<Boolean> result = Optional.empty();
        String joined = "";
        for (int at = 0; at < words.size(); at++) {
            boolean not = words.get(at).equals("not");
            at += not ? 1 : 0;
            if (!isBracket(words, at)) {
                return Optional.empty();
            }
            Optional<Boolean> one = bracket(words.get(at), screen).map(it -> not != it);
            result =
                    joined.isEmpty()
                            ? one
                            : joined.equals("or") ? or(result, one) : and(result, one);
            at++;
            joined = at < words.size() ? words.get(at) : "";
        }
        return result;
    }

    private static Optional<Boolean> bracket(String bracket, Screen screen) {
        String inside = CssScan.inner(bracket).strip();
        boolean nested = inside.startsWith("(") || inside.startsWith("not ");
        return nested ? condition(CssScan.words(inside), screen) : feature(inside, screen);
    }

    /** No and unknown is no; yes or unknown is yes. */
    private static Optional<Boolean> and(Optional<Boolean> a, Optional<Boolean> b) {
        if (a.isPresent() && b.isPresent()) {
            return Optional.of(a.get() && b.get());
        }
        return a.or(() -> b).filter(known -> !known);
    }

    private static Optional<Boolean> or(Optional<Boolean> a, Optional<Boolean> b) {
        if (a.isPresent() && b.isPresent()) {
            return Optional.of(a.get() || b.get());
        }
        return a.or(() -> b).filter(known -> known);
    }

    private static Optional<Boolean> feature(String inside, Screen screen) {
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return range(inside, screen);
        }
        String name = inside.substring(0, colon).strip();
        String value = inside.substring(colon + 1).strip();
        if (name.startsWith("min-")) {
            return compare(name.substring(4), ">=", value, screen);
        }
        if (name.startsWith("max-")) {
            return compare(name.substring(4), "<=", value, screen);
        }
        return switch (name) {
            case "prefers-color-scheme" ->
                    Optional.of(value.equals(screen.isDark() ? "dark" : "light"));
            case "orientation" ->
                    Optional.of(value.equals("portrait") == (screen.width() <= screen.height()));
            case "prefers-reduced-motion", "prefers-contrast", "prefers-reduced-transparency" ->
                    Optional.of(value.equals("no-preference"));
            case "pointer", "any-pointer" ->
                    Optional.of(value.equals(screen.isTouched() ? "coarse" : "fine"));
            case "hover", "any-hover" ->
                    Optional.of(value.equals(screen.isTouched() ? "none" : "hover"));
            case "forced-colors", "inverted-colors" -> Optional.of(value.equals("none"));
            default -> compare(name, "=", value, screen);
        };
    }

    private static Optional<Boolean> range(String inside, Screen screen) {
        Matcher range = RANGE.matcher(inside);
        if (!range.matches()) {
            return Optional.empty();
        }
        String name = range.group(3);
        if (range.group(1) == null && range.group(4) == null) {
            return switch (name) {
                case "width", "height", "color" -> Optional.of(true);
                case "forced-colors", "prefers-contrast", "prefers-reduced-motion" ->
                        Optional.of(false);
                default -> Optional.empty();
            };
        }
        Optional<Boolean> left =
                range.group(1) == null
                        ? Optional.of(true)
                        : compare(name, turned(range.group(2)), range.group(1), screen);
        Optional<Boolean> right =
                range.group(4) == null
                        ? Optional.of(true)
                        : compare(name, range.group(4), range.group(5), screen);
        return and(left, right);
    }

    private static String turned(String sign) {
        return sign.startsWith("<")
                ? sign.replace('<', '>')
                : sign.startsWith(">") ? sign.replace('>', '<') : sign;
    }

    private static Optional<Boolean> compare(
            String name, String sign, String value, Screen screen) {
        OptionalDouble wanted = Lengths.plain(value, EM, screen);
        boolean wide = name.equals("width") || name.equals("device-width");
        if (wanted.isEmpty() || !wide && !name.equals("height") && !name.equals("device-height")) {
            return Optional.empty();
        }
        double seen = wide ? screen.width() : screen.height();
        double than = wanted.getAsDouble();
        return Optional.of(
                switch (sign) {
                    case "<" -> seen < than;
                    case "<=" -> seen <= than;
                    case ">" -> seen > than;
                    case ">=" -> seen >= than;
                    default -> seen == than;
                });
    }
}
