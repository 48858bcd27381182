package org.vestnik.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words by which a language says numbers and spans of time. Nearly every word of a text is none
 * of them, so a look at three letters rules most of them out. Immutable and thread-safe.
 */
final class FactNumbers {
    /** Words are found by their first letters. */
    private static final int FIRST = 3;

    private static final int BITS = 1 << 14;

    enum Kind {
        /** A number that others have to say as well. */
        NUMBER,
        /** One up to twelve: of no weight alone, but a part of a number or of a span. */
        SMALL,
        /** A hundred as in English, by which the word before is multiplied. */
        TIMES_HUNDRED,
        /** A unit of time, and how many of the next smaller one it has. */
        SPAN,
        /** Another way to say just this number: a half for 50. */
        EQUAL,
        /** A dozen: it stands for its multiples, too. */
        ABOUT
    }

    /**
     * @param open whether it may have any ending
     */
    record Word(String text, Kind kind, int value, boolean open) {}

    private final Map<String, List<Word>> words = new HashMap<>();
    private final BitSet beginnings = new BitSet(BITS);

    static FactNumbers of(Properties data) {
        FactNumbers numbers = new FactNumbers();
        for (String key : data.stringPropertyNames()) {
            kind(key).ifPresent(kind -> numbers.add(kind, key, data.getProperty(key)));
        }
        // The longest first: “fifteen” before “fift”.
        numbers.words
                .values()
                .forEach(all -> all.sort(Comparator.comparing((Word w) -> -w.text().length())));
        return numbers;
    }

    private static Optional<Kind> kind(String key) {
        return switch (key.replaceFirst("\\..*", "")) {
            case "number" -> Optional.of(Kind.NUMBER);
            case "small" -> Optional.of(Kind.SMALL);
            case "times-hundred" -> Optional.of(Kind.TIMES_HUNDRED);
            case "span" -> Optional.of(Kind.SPAN);
            case "equal" -> Optional.of(Kind.EQUAL);
            case "about" -> Optional.of(Kind.ABOUT);
            default -> Optional.empty();
        };
    }

    private void add(Kind kind, String key, String forms) {
        int value = Integer.parseInt(key.replaceFirst(".*\\.", ""));
        for (String form : forms.strip().split(" ")) {
            String text = form.replace("*", "");
            Word word = new Word(text, kind, value, form.endsWith("*"));
            words.computeIfAbsent(text.substring(0, FIRST), same -> new ArrayList<>()).add(word);
            beginnings.set(beginning(text, 0));
        }
    }

    /** Whether there is no sense in looking for a word that begins here. */
    boolean isNone(String text, int from, int to) {
        return to - from < FIRST || !beginnings.get(beginning(text, from));
    }

    private static int beginning(String text, int at) {
        int hash = small(text.charAt(at));
        hash = hash * 31 + small(text.charAt(at + 1));
        hash = hash * 31 + small(text.charAt(at + 2));
        return hash & BITS - 1;
    }

    private static char small(char c) {
        return Character.toLowerCase(c);
    }

    /** What a word of a text means. */
    Optional<Word> word(String text, int from, int to) {
        if (isNone(text, from, to)) {
            return Optional.empty();
        }
        String small = text.substring(from, to).toLowerCase(Locale.ROOT);
        for (Word word : words.getOrDefault(small.substring(0, FIRST), List.of())) {
            if (word.open() ? small.startsWith(word.text()) : small.equals(word.text())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
