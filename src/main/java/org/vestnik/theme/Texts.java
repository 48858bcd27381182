package org.vestnik.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * The texts of a theme in one language.
 *
 * @param phrases by key
 * @param category the plural category of a number in the language
 */
record Texts(Map<String, Phrase> phrases, LongFunction<String> category) {
    Texts {
        phrases = Map.copyOf(phrases);
    }

    /** The text with its places filled; empty where there is no such key. */
    Optional<String> say(String key, List<String> arguments) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            return Optional.empty();
        }
        if (phrase.counts() && !arguments.isEmpty()) {
            return Optional.of(phrase.say(categoryOf(arguments.get(0)), arguments));
        }
        return Optional.of(phrase.say(arguments));
    }

    /** Stands for all that the texts can say. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(phrases)
                .forEach((key, phrase) -> all.append(key).append(phrase.fingerprint()));
        return all.toString();
    }

    /** A number may come as text, with spaces between its thousands. */
    private String categoryOf(String number) {
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
            }
        }
        return category.apply(value);
    }
}
