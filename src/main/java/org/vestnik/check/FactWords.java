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
 * @param minutes what stands behind minutes of an hour
 * @param numbers the words for numbers and spans of time
 * @param joints how words become one number
 * @param exact whether months begin with a capital letter, always
 */
record FactWords(
        Map<String, Integer> months,
        Map<String, Integer> times,
        List<String> hours,
        List<String> minutes,
        FactNumbers numbers,
        Joints joints,
        boolean exact) {
    private static final Map<Language, FactWords> KNOWN = new ConcurrentHashMap<>();

    /**
     * By what words become one number.
     *
     * @param known whether that is known at all; else only the parts of a number are
     * @param tens what stands between tens and units; "" for a space or a hyphen
     * @param hundreds what may stand behind hundreds
     * @param one the articles that mean one
     * @param halfOf what stands before a unit of which half is meant
     * @param andHalf what adds half a unit
     */
    record Joints(
            boolean known,
            String tens,
            String hundreds,
            List<String> one,
            List<String> halfOf,
            List<String> andHalf) {
        private static Joints of(Properties words) {
            return new Joints(
                    words.containsKey("joint.tens"),
                    words.getProperty("joint.tens", ""),
                    words.getProperty("joint.hundreds", ""),
                    forms(words, "joint.one"),
                    phrases(words, "joint.half-of"),
                    phrases(words, "joint.and-half"));
        }

        private static List<String> phrases(Properties words, String key) {
            return forms(words, key).stream().map(phrase -> phrase.replace('_', ' ')).toList();
        }
    }

    static FactWords in(Language language) {
        return KNOWN.computeIfAbsent(language.base(), FactWords::read);
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
        for (String key : words.stringPropertyNames()) {
            boolean month = key.startsWith("month.");
            if (month || key.startsWith("times.")) {
                int value = Integer.parseInt(key.replaceFirst(".*\\.", ""));
                forms(words, key).forEach(form -> (month ? months : times).put(form, value));
            }
        }
        boolean exact =
                months.keySet().stream().anyMatch(m -> !m.equals(m.toLowerCase(Locale.ROOT)));
        return new FactWords(
                months,
                times,
                forms(words, "hour"),
                forms(words, "minute"),
                FactNumbers.of(words),
                Joints.of(words),
                exact);
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
