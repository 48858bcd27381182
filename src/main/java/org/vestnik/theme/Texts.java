package org.vestnik.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.language.Language;
import org.vestnik.language.Plural;

/**
 * The texts of a theme in one language.
 *
 * @param phrases by key
 * @param borrowed the language of those that are not in this one, by key
 */
record Texts(Language language, Map<String, Phrase> phrases, Map<String, Language> borrowed) {
    /** It tells the templates which letters to load, so it is no word of the page. */
    private static final String SETTING = "alphabet";

    Texts {
        phrases = Map.copyOf(phrases);
        borrowed = Map.copyOf(borrowed);
    }

    /** The language in which a text is really said. */
    Language tongue(String key) {
        return borrowed.getOrDefault(key, language);
    }

    /** The text, marked where it is borrowed from another language. */
    Optional<String> marked(String key, List<String> arguments) {
        Optional<String> said = say(key, arguments);
        boolean own = !borrowed.containsKey(key) || key.equals(SETTING);
        return own ? said : said.map(words -> Borrowed.mark(words, tongue(key)));
    }

    /** The text with its places filled; empty where there is no such key. */
    Optional<String> say(String key, List<String> arguments) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            return Optional.empty();
        }
        if (phrase.counts() && !arguments.isEmpty()) {
            return Optional.of(phrase.say(category(key, arguments.get(0)), arguments));
        }
        return Optional.of(phrase.say(arguments));
    }

    /** Stands for all that the texts can say. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(phrases)
                .forEach((key, phrase) -> all.append(key).append(phrase.fingerprint()));
        return all.append(new TreeMap<>(borrowed)).toString();
    }

    /** A number may come as text, with spaces between its thousands. */
    private String category(String key, String number) {
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
            }
        }
        return Plural.of(value, tongue(key)).word();
    }
}
