package org.vestnik.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text of a theme with its plural forms; {@code {0}}, {@code {1}}, … are places for values.
 *
 * @param forms by category of CLDR; a plain text has {@code other} alone
 */
record Phrase(Map<String, String> forms) {
    /** The categories of CLDR's plural rules (UTS 35, part 3). */
    static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", "other");

    private static final String OTHER = "other";

    Phrase {
        forms = Map.copyOf(forms);
        if (!forms.containsKey(OTHER)) {
            throw new IllegalArgumentException("A phrase has at least the form other");
        }
    }

    static Phrase of(String text) {
        return new Phrase(Map.of(OTHER, text));
    }

    boolean counts() {
        return forms.size() > 1;
    }

    /** The text in a form, with its places filled. */
    String say(String category, List<String> arguments) {
        return fill(forms.getOrDefault(category, forms.get(OTHER)), arguments);
    }

    String say(List<String> arguments) {
        return fill(forms.get(OTHER), arguments);
    }

    /** Stands for all that the phrase can say. */
    String fingerprint() {
        return new TreeMap<>(forms).toString();
    }

    private static String fill(String pattern, List<String> arguments) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 24);
        for (int at = 0; at < pattern.length(); at++) {
            int number = place(pattern, at);
            if (number >= 0 && number < arguments.size()) {
                out.append(arguments.get(number));
                at += 2;
            } else {
                out.append(pattern.charAt(at));
            }
        }
        return out.toString();
    }

    /** The number of the place that begins here, or -1. */
    private static int place(String pattern, int at) {
        boolean place =
                at + 2 < pattern.length()
                        && pattern.charAt(at) == '{'
                        && pattern.charAt(at + 2) == '}';
        return place ? Character.digit(pattern.charAt(at + 1), 10) : -1;
    }
}
