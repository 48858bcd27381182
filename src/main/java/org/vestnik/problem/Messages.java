package org.vestnik.problem;

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

/**
 * The catalogue of sentences in one language of the messages ({@code en} or {@code bg}).
 *
 * <p>Each package keeps its sentences in {@code /org/vestnik/PACKAGE/messages_LANG.properties}
 * (UTF-8). A key is a problem's code or anything that a summary says; {@code KEY.hint} is its hint.
 * Immutable and thread-safe.
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
                    "preview",
                    "scaffold",
                    "cli");

    private final String language;
    private final Map<String, String> sentences;

    private Messages(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    /** The catalogue of a language; any other than Bulgarian is answered in English. */
    public static Messages in(String language) {
        String known = language.equals("bg") ? "bg" : "en";
        Map<String, String> all = new HashMap<>();
        for (String name : PACKAGES) {
            read("/org/vestnik/" + name + "/messages_" + known + ".properties", all);
        }
        return new Messages(known, all);
    }

    /** The tag of the language that is really spoken: {@code en} or {@code bg}. */
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

    private static String fill(String pattern, List<String> arguments) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            int number = close < 0 ? -1 : number(pattern.substring(at + 1, close));
            if (number >= 0 && number < arguments.size()) {
                out.append(arguments.get(number));
                at = close + 1;
            } else {
                out.append(pattern.charAt(at++));
            }
        }
        return out.toString();
    }

    private static int number(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0))
                ? digits.charAt(0) - '0'
                : -1;
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
