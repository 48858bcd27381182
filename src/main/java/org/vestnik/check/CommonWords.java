package org.vestnik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The small words and the letters by which a language is known, {@code common_words.properties},
 * among the words of a text. Immutable and thread-safe.
 */
final class CommonWords {
    /** More words than this tell nothing new. */
    static final int ENOUGH = 60;

    private static final Map<String, Tongue> TONGUES = read();

    /** By word, the languages that have it: a bit for each, at its place in the order of codes. */
    private static final Map<String, Long> BEARERS = bearers();

    /** Written in two scripts and nearly one: whose Latin text it is, no word tells. */
    private static final Set<String> TWINS = Set.of("bs", "cnr", "hr", "sr");

    private record Tongue(
            int bit, Character.UnicodeScript script, String letters, Set<String> words) {}

    private final List<String> words;
    private final int[] hits = new int[TONGUES.size()];

    /** Each word is looked up once, for all languages together. */
    private CommonWords(List<String> words) {
        this.words = words;
        for (String word : words) {
            long bearers = BEARERS.getOrDefault(word, 0L);
            for (; bearers != 0; bearers &= bearers - 1) {
                hits[Long.numberOfTrailingZeros(bearers)]++;
            }
        }
    }

    /** The small words among some words, which are in small letters. */
    static CommonWords among(List<String> words) {
        return new CommonWords(words);
    }

    /**
     * A language, and how many of its small words were found.
     *
     * @param language its code
     */
    record Found(String language, int hits) {}

    /** How many are small words of the language; −1 where nobody knows its words. */
    int hits(String language) {
        Tongue known = TONGUES.get(language);
        return known == null ? -1 : hits[known.bit()];
    }

    /** How many have a letter of the one language that the other does not have; both are known. */
    int marked(String language, String page) {
        String letters = TONGUES.get(language).letters();
        String own = TONGUES.get(page).letters();
        return (int) words.stream().filter(word -> isMarked(word, letters, own)).count();
    }

    private static boolean isMarked(String word, String letters, String own) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (letters.indexOf(c) >= 0 && own.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The language other than that of the page that fits best; of equals the first by code. Empty,
     * too, where the two are written alike.
     *
     * @param least how many of its small words there are at least
     * @param allowed asked last, and only of languages that have so many
     */
    Optional<Found> best(String page, int least, Predicate<String> allowed) {
        Found best = null;
        for (Map.Entry<String, Tongue> tongue : TONGUES.entrySet()) {
            int found = hits[tongue.getValue().bit()];
            String language = tongue.getKey();
            boolean better = found >= least && (best == null || found > best.hits());
            if (better && !language.equals(page) && allowed.test(language)) {
                best = new Found(language, found);
            }
        }
        return Optional.ofNullable(best)
                .filter(it -> !TWINS.contains(it.language()) || !TWINS.contains(page));
    }

    /** The script of a language; empty where nobody knows its words. */
    static Optional<Character.UnicodeScript> script(String language) {
        return Optional.ofNullable(TONGUES.get(language)).map(Tongue::script);
    }

    private static Map<String, Tongue> read() {
        Properties all = properties();
        Map<String, Tongue> tongues = new TreeMap<>();
        for (String key : new TreeSet<>(all.stringPropertyNames())) {
            if (key.endsWith(".words")) {
                String code = key.substring(0, key.indexOf('.'));
                tongues.put(
                        code,
                        new Tongue(
                                tongues.size(),
                                Character.UnicodeScript.valueOf(all.getProperty(code + ".script")),
                                all.getProperty(code + ".letters"),
                                Set.copyOf(List.of(all.getProperty(key).split(" ")))));
            }
        }
        return tongues;
    }

    private static Map<String, Long> bearers() {
        Map<String, Long> bearers = new HashMap<>();
        TONGUES.values()
                .forEach(
                        tongue ->
                                tongue.words()
                                        .forEach(
                                                word ->
                                                        bearers.merge(
                                                                word,
                                                                1L << tongue.bit(),
                                                                (a, b) -> a | b)));
        return Map.copyOf(bearers);
    }

    private static Properties properties() {
        Properties words = new Properties();
        try (InputStream in = CommonWords.class.getResourceAsStream("common_words.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
