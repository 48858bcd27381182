package org.vestnik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.language.Language;

/**
 * The words by which a language writes dates and numbers: {@code facts_LANG.properties}. One
 * without such a file has none, and then only digits are seen. Immutable and thread-safe.
 *
 * @param months form → 1 to 12
 * @param times form → power of ten
 * @param hours what stands behind an hour
 * @param exact whether months begin with a capital letter, always
 */
record FactWords(
        Map<String, Integer> months,
        Map<String, Integer> times,
        List<String> hours,
        Map<String, List<Stem>> numbers,
        boolean exact) {
    private static final Map<Language, FactWords> KNOWN = new ConcurrentHashMap<>();

    /** Stems are found by their first letters. */
    private static final int FIRST = 3;

    /** A number as a word; {@code open} where it may have any ending. */
    private record Stem(String text, int value, boolean open) {}

    static FactWords in(Language language) {
        return KNOWN.computeIfAbsent(language.base(), FactWords::read);
    }

    /** The number that a word says, or begins with; small ones are not known. */
    Optional<Integer> number(String word) {
        if (word.length() < FIRST) {
            return Optional.empty();
        }
        for (Stem stem : numbers.getOrDefault(word.substring(0, FIRST), List.of())) {
            if (stem.open() ? word.startsWith(stem.text()) : word.equals(stem.text())) {
                return Optional.of(stem.value());
            }
        }
        return Optional.empty();
    }

    /** Any of the words, as a part of a regular expression; what never matches if there is none. */
    static String any(Iterable<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(quoted::add);
        quoted.sort(Comparator.comparing(String::length).reversed());
        return quoted.isEmpty()
                ? "(?!)"
                : quoted.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static FactWords read(Language language) {
        Properties words = properties("facts_" + language.code() + ".properties");
        Map<String, Integer> months = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Map<String, List<Stem>> numbers = new HashMap<>();
        for (String key : words.stringPropertyNames()) {
            int value = key.contains(".") ? Integer.parseInt(key.replaceFirst(".*\\.", "")) : 0;
            for (String form : forms(words, key)) {
                if (key.startsWith("month.")) {
                    months.put(form, value);
                } else if (key.startsWith("times.")) {
                    times.put(form, value);
                } else if (key.startsWith("number.")) {
                    Stem stem = new Stem(form.replace("*", ""), value, form.endsWith("*"));
                    String first = stem.text().substring(0, FIRST);
                    numbers.computeIfAbsent(first, same -> new ArrayList<>()).add(stem);
                }
            }
        }
        // The longest first: “fifteen” before “fift”.
        numbers.values()
                .forEach(
                        all ->
                                all.sort(
                                        Comparator.comparing((Stem stem) -> stem.text().length())
                                                .reversed()));
        boolean exact =
                months.keySet().stream().anyMatch(m -> !m.equals(m.toLowerCase(Locale.ROOT)));
        return new FactWords(months, times, forms(words, "hour"), numbers, exact);
    }

    private static List<String> forms(Properties words, String key) {
        String forms = words.getProperty(key, "").strip();
        return forms.isEmpty() ? List.of() : List.of(forms.split(" "));
    }

    private static Properties properties(String name) {
        Properties words = new Properties();
        try (InputStream in = FactWords.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
