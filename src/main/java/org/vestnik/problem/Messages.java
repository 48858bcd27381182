package org.vestnik.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The catalogue of sentences in one language of the messages.
 *
 * <p>Each package keeps its sentences in {@code /org/vestnik/PACKAGE/messages_LANG.properties}
 * (UTF-8). A key is a problem's code or anything that a summary says; {@code KEY.hint} is its hint.
 * The languages are those whose files are there, with the one of the package {@code cli} at least;
 * what such a language does not say is said in English. A value that is the code of a language is
 * said by the language’s name where a sentence has {@code {0:language}}. Immutable and thread-safe.
 */
public final class Messages {
    /** The packages that bring sentences. */
    public static final List<String> PACKAGES =
            List.of(
                    "problem",
                    "files",
                    "content",
                    "markdown",
                    "photo",
                    "publicity",
                    "theme",
                    "site",
                    "check",
                    "preview",
                    "scaffold",
                    "cli");

    private static final String ENGLISH = "en";

    /** Behind the number of a value that is the code of a language. */
    private static final String TONGUE = ":language";

    private static final String TONGUES = "/org/vestnik/language/names/languages.%s.properties";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /** The package that no catalogue can do without. */
    private static final String LEAST = "cli";

    private final String language;
    private final Map<String, String> sentences;

    /** What languages are called, by code. */
    private final Map<String, String> tongues;

    private Messages(String language, Map<String, String> sentences, Map<String, String> tongues) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
        this.tongues = Map.copyOf(tongues);
    }

    /**
     * The catalogue of a language, with or without its region; one that has none is answered in
     * English.
     *
     * @param language a BCP 47 tag, as the system or a person writes it: {@code bg}, {@code pt-BR}
     */
    public static Messages in(String language) {
        String known = catalogue(language).orElse(ENGLISH);
        Map<String, String> all = new HashMap<>();
        Map<String, String> tongues = new HashMap<>();
        for (String tongue : List.of(ENGLISH, known)) {
            PACKAGES.forEach(name -> read(resource(name, tongue), all));
            read(String.format(TONGUES, tongue), tongues);
        }
        return new Messages(known, all, tongues);
    }

    /** Whether there is a catalogue for a language, with or without its region. */
    public static boolean speak(String language) {
        return catalogue(language).isPresent();
    }

    /** The languages that have a catalogue, by code. */
    public static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages()).filter(Messages::isThere).sorted().toList();
    }

    /** The tag of the language that is really spoken. */
    public String language() {
        return language;
    }

    /** The sentence with its values filled in. */
    public String say(Message message) {
        String pattern = sentences.get(message.key());
        if (pattern == null) {
            return message.key() + " " + message.arguments();
        }
        return fill(pattern, message.arguments());
    }

    /** The problem's own hint, else the catalogue's hint for its sentence or its code. */
    public Optional<String> hint(Problem problem) {
        if (problem.hint().isPresent()) {
            return problem.hint().map(this::say);
        }
        String key = problem.message().key() + ".hint";
        String pattern = sentences.getOrDefault(key, sentences.get(problem.code() + ".hint"));
        return Optional.ofNullable(pattern)
                .filter(text -> !text.isBlank())
                .map(text -> fill(text, problem.message().arguments()));
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    /** The sentence as written, with its places for values. */
    public String pattern(String key) {
        return sentences.get(key);
    }

    private String fill(String pattern, List<String> arguments) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            String place = close < 0 ? "" : pattern.substring(at + 1, close);
            boolean tongue = place.endsWith(TONGUE);
            int number = number(tongue ? place.replace(TONGUE, "") : place);
            if (number >= 0 && number < arguments.size()) {
                String argument = arguments.get(number);
                out.append(tongue ? tongues.getOrDefault(argument, argument) : word(argument));
                at = close + 1;
            } else {
                out.append(pattern.charAt(at++));
            }
        }
        return out.toString();
    }

    private String word(String argument) {
        return !argument.isEmpty() && argument.charAt(0) == Message.WORD
                ? sentences.getOrDefault(argument.substring(1), argument.substring(1))
                : argument;
    }

    private static int number(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0))
                ? digits.charAt(0) - '0'
                : -1;
    }

    /** The catalogue that serves a tag: its own, else that of the language without its region. */
    private static Optional<String> catalogue(String tag) {
        String code = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        String base = code.replaceFirst("-.*", "");
        return Stream.of(code, base).filter(Messages::isThere).findFirst();
    }

    private static boolean isThere(String code) {
        return TAG.matcher(code).matches()
                && Messages.class.getResource(resource(LEAST, code)) != null;
    }

    private static String resource(String name, String language) {
        return "/org/vestnik/" + name + "/messages_" + language + ".properties";
    }

    private static void read(String resource, Map<String, String> into) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
