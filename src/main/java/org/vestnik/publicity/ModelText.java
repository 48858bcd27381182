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

    /** So much of a word stays the same in its other form. */
    private static final int LETTERS = 4;

    /** A text of fewer words is no disclaimer, and one of more has something else to say. */
    private static final int LEAST = 9;

    private static final int MOST = 160;

    private static final Pattern OPEN = Pattern.compile("(\\p{L}+)\\((\\p{L}+)\\)");
    private static final double ALIKE = 0.5;
    private static final String AUTHORITY = "(?:[^ ]+ ){1,16}";
    private static final Map<Language, Optional<ModelText>> KNOWN = new ConcurrentHashMap<>();

    private final Wording wording;
    private final List<String> words = new ArrayList<>();
    private final Set<Integer> named = new LinkedHashSet<>();
    private final List<Choice> choices;
    private final Set<String> stems;
    private final Pattern exact;

    /** A word that the model leaves open, such as author(s). */
    private record Choice(String stem, String ending) {
        /** Whether a word is one of the two that are meant. */
        boolean isMadeBy(String word) {
            int kept = Math.min(stem.length(), Math.max(LETTERS, stem.length() - 2));
            return word.equals(stem)
                    || word.startsWith(stem.substring(0, kept))
                            && word.endsWith(ending)
                            && word.length() <= stem.length() + ending.length();
        }

        String open() {
            return stem + "(" + ending + ")";
        }
    }

    private ModelText(Wording wording, List<String> authorities) {
        this.wording = wording;
        this.choices =
                OPEN.matcher(wording.text().toLowerCase(Locale.ROOT))
                        .results()
                        .map(open -> new Choice(open.group(1), open.group(2)))
                        .toList();
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
        List<String> own = opened(text);
        if (own.size() < LEAST || own.size() > MOST || !isAlike(own)) {
            return Optional.empty();
        }
        return holds(own) ? Optional.empty() : Optional.of(first(own));
    }

    /** Whether the model stands in a text, word by word. */
    public boolean isIn(String text) {
        return holds(opened(text));
    }

    private boolean holds(List<String> own) {
        return exact.matcher(String.join(" ", own) + " ").find();
    }

    /** The words of a text with every choice that was made left open again. */
    private List<String> opened(String text) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (Choice choice : choices) {
            rest = rest.replace(choice.open(), choice.stem());
        }
        List<String> open = new ArrayList<>();
        for (String word : words(rest)) {
            Optional<Choice> made = choices.stream().filter(c -> c.isMadeBy(word)).findFirst();
            open.add(made.map(Choice::stem).orElse(word));
            made.map(Choice::ending).ifPresent(open::add);
        }
        return open;
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
