package org.vestnik.publicity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.language.Language;

/**
 * The usual disclaimer of a language word by word, to compare texts with. Case, marks and blanks do
 * not count, and any authority may be named. Immutable and thread-safe.
 */
public final class ModelText {
    /** How a word begins is enough to know it in another form. */
    private static final int STEM = 5;

    /** A text of fewer words is no disclaimer, and one of more has something else to say. */
    private static final int LEAST = 9;

    private static final int MOST = 160;

    private static final double ALIKE = 0.5;
    private static final String AUTHORITY = "(?:[^ ]+ ){1,16}";
    private static final Map<Language, Optional<ModelText>> KNOWN = new ConcurrentHashMap<>();

    private final Wording wording;
    private final List<String> words = new ArrayList<>();
    private final Set<Integer> named = new LinkedHashSet<>();
    private final Set<String> stems;
    private final Pattern exact;

    private ModelText(Wording wording, List<String> authorities) {
        this.wording = wording;
        StringBuilder form = new StringBuilder("(?:^| )");
        String rest = wording.text();
        for (String authority : authorities) {
            int at = rest.indexOf(authority);
            add(words(rest.substring(0, at)), false, form);
            add(words(authority), true, form);
            rest = rest.substring(at + authority.length());
        }
        add(words(rest), false, form);
        exact = Pattern.compile(form.toString());
        stems = stems(words);
    }

    private void add(List<String> part, boolean name, StringBuilder form) {
        for (String word : part) {
            if (name) {
                named.add(words.size());
            }
            words.add(word);
        }
        if (!part.isEmpty()) {
            form.append(name ? AUTHORITY : String.join(" ", part) + " ");
        }
    }

    /** Empty where no text is known in the language. */
    public static Optional<ModelText> in(Language language) {
        return KNOWN.computeIfAbsent(
                language.base(),
                base ->
                        Disclaimer.in(base)
                                .map(text -> new ModelText(text, Disclaimer.authorities(base))));
    }

    /** The text itself, and how well it is attested. */
    public Wording wording() {
        return wording;
    }

    /**
     * Where a text first leaves the model.
     *
     * @param written its words there; "" where it leaves words out
     * @param right the words of the model; "" where it adds some
     */
    public record Difference(String written, String right) {}

    /** How a text that is like the model differs from it; empty where it is the model or unlike. */
    public Optional<Difference> difference(String text) {
        List<String> own = words(text);
        if (own.size() < LEAST || own.size() > MOST || !isAlike(own)) {
            return Optional.empty();
        }
        return exact.matcher(String.join(" ", own) + " ").find()
                ? Optional.empty()
                : Optional.of(first(own));
    }

    private boolean isAlike(List<String> own) {
        Set<String> shared = new LinkedHashSet<>(stems(own));
        shared.retainAll(stems);
        return shared.size() >= ALIKE * stems.size();
    }

    /** The first gap between words that both have in the same order, but for the authority. */
    private Difference first(List<String> own) {
        int[][] common = common(own);
        int at = 0;
        int model = 0;
        boolean begun = false;
        while (at < own.size() || model < words.size()) {
            int from = at;
            int expected = model;
            while (!isMet(own, common, at, model)) {
                if (model >= words.size()
                        || at < own.size() && common[at + 1][model] >= common[at][model + 1]) {
                    at++;
                } else {
                    model++;
                }
            }
            boolean differs = at > from && begun || model > expected;
            if (differs && !isName(expected, model)) {
                return new Difference(
                        said(own, begun ? from : at, at), said(words, expected, model));
            }
            begun = true;
            at++;
            model++;
        }
        return new Difference(String.join(" ", own), String.join(" ", words));
    }

    private boolean isMet(List<String> own, int[][] common, int at, int model) {
        if (at >= own.size() && model >= words.size()) {
            return true;
        }
        return at < own.size()
                && model < words.size()
                && own.get(at).equals(words.get(model))
                && common[at][model] == common[at + 1][model + 1] + 1;
    }

    /** Whether only a name stands between: another authority, or a longer name of it. */
    private boolean isName(int from, int to) {
        if (from == to) {
            return named.contains(from - 1) || named.contains(from);
        }
        return named.containsAll(Stream.iterate(from, i -> i < to, i -> i + 1).toList());
    }

    private static String said(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** How many words the rests of both have in common, in the same order. */
    private int[][] common(List<String> own) {
        int[][] common = new int[own.size() + 1][words.size() + 1];
        for (int i = own.size() - 1; i >= 0; i--) {
            for (int j = words.size() - 1; j >= 0; j--) {
                common[i][j] =
                        own.get(i).equals(words.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
