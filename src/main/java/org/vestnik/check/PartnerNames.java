package org.vestnik.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;

/**
 * The names of all partners, found in texts by the word of each that the fewest others have: a text
 * of many partners costs no more than its words. Immutable and thread-safe.
 */
final class PartnerNames {
    /** Forms of a word share its beginning, and this much of it at least. */
    private static final int STEM = 4;

    private static final int ENDING = 3;
    private static final int START = 3;

    /** A name, by the start of one of its words. */
    private record Spot(Partner partner, NameWords words, int at) {}

    private final Map<Language, Map<String, List<Spot>>> index = new HashMap<>();

    private final WordPrints prints = new WordPrints(START);

    /** How many partners have a word, by its stem. */
    private final Map<String, Set<String>> bearers = new HashMap<>();

    PartnerNames(Collection<Partner> partners, List<Language> languages) {
        for (Partner partner : partners) {
            names(partner)
                    .flatMap(name -> NameWords.of(name).words().stream())
                    .map(word -> stem(word.plain()))
                    .forEach(
                            s ->
                                    bearers.computeIfAbsent(s, x -> new HashSet<>())
                                            .add(partner.id()));
        }
        for (Language language : languages) {
            Map<String, List<Spot>> spots = new HashMap<>();
            for (Partner partner : partners) {
                partner.name().in(language).ifPresent(name -> add(spots, partner, name));
            }
            index.put(language, spots);
        }
    }

    private static Stream<String> names(Partner partner) {
        return Stream.concat(
                partner.name().any().stream(), partner.name().byLanguage().values().stream());
    }

    private void add(Map<String, List<Spot>> spots, Partner partner, String name) {
        Stream<NameWords> forms =
                KnownName.of(name, false).stream()
                        .filter(form -> !isRest(name, form.written()))
                        .map(KnownName::words);
        List<NameWords> all = new ArrayList<>(forms.toList());
        // Of one word, too, where that is all.
        NameWords whole = NameWords.of(name);
        if (all.isEmpty() && !whole.words().isEmpty()) {
            all.add(whole);
        }
        for (NameWords words : all) {
            int at = rarest(words.words());
            String start = start(words.words().get(at).plain());
            spots.computeIfAbsent(start, s -> new ArrayList<>()).add(new Spot(partner, words, at));
            prints.add(start);
        }
    }

    /** What stands behind a dash or a colon often is no name. */
    private static boolean isRest(String name, String form) {
        String before = name.substring(0, Math.max(0, name.indexOf(form))).strip();
        return !before.isEmpty() && "–—-:".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Where the word stands that tells most: no short one, if there is another. */
    private int rarest(List<NameWords.Word> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .min(
                        Comparator.comparing((Integer at) -> plain(words, at).length() < STEM)
                                .thenComparing(at -> bearers.get(stem(plain(words, at))).size())
                                .thenComparing(at -> -plain(words, at).length()))
                .orElseThrow();
    }

    private static String plain(List<NameWords.Word> words, int at) {
        return words.get(at).plain();
    }

    /** The partners that a text names, and with which of its words that begins. */
    Map<Partner, Integer> in(NameWords text, Language language) {
        Map<Partner, Integer> named = new HashMap<>();
        Map<String, List<Spot>> spots = index.getOrDefault(language, Map.of());
        for (int at = 0; at < text.size() && !spots.isEmpty(); at++) {
            if (!prints.mayHold(text, at)) {
                continue;
            }
            String start = start(text.word(at).plain());
            for (Spot spot : spots.getOrDefault(start, List.of())) {
                int from = at - spot.at();
                if (stands(spot.words(), text, from)) {
                    named.merge(spot.partner(), from, Math::min);
                }
            }
        }
        return named;
    }

    private static boolean stands(NameWords name, NameWords text, int from) {
        int size = name.size();
        if (from < 0 || from + size > text.size()) {
            return false;
        }
        boolean capital = false;
        boolean wanted = false;
        for (int i = 0; i < size; i++) {
            NameWords.Word word = name.word(i);
            NameWords.Word here = text.word(from + i);
            if (!here.plain().equals(word.plain())
                    && !Spelling.isInflected(here.plain(), word.plain())) {
                return false;
            }
            wanted |= Character.isUpperCase(word.written().charAt(0));
            capital |= Character.isUpperCase(here.written().charAt(0));
        }
        return (capital || !wanted) && text.isRun(from, size);
    }

    /**
     * Whether a text may speak of a partner: it has a word that marks one of its names in whatever
     * language, or its initials.
     */
    boolean isHinted(Partner partner, NavigableSet<String> words) {
        return names(partner).anyMatch(name -> isHinted(NameWords.of(name).words(), words));
    }

    private boolean isHinted(List<NameWords.Word> name, NavigableSet<String> words) {
        if (name.isEmpty()) {
            return false;
        }
        int fewest = bearers.get(stem(name.get(rarest(name)).plain())).size();
        boolean word =
                name.stream()
                        .map(NameWords.Word::plain)
                        .filter(plain -> plain.length() >= STEM || name.size() == 1)
                        .map(PartnerNames::stem)
                        .filter(stem -> bearers.get(stem).size() == fewest)
                        .anyMatch(stem -> begins(words, stem));
        return word || initials(name).anyMatch(words::contains);
    }

    private static Stream<String> initials(List<NameWords.Word> name) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (NameWords.Word word : name) {
            char first = word.written().charAt(0);
            all.append(first);
            large.append(Character.isUpperCase(first) ? "" + first : "");
        }
        return Stream.of(all, large)
                .map(letters -> letters.toString().toLowerCase(Locale.ROOT))
                .filter(letters -> letters.length() >= 2);
    }

    private static boolean begins(NavigableSet<String> words, String stem) {
        String next = words.ceiling(stem);
        return next != null && next.startsWith(stem);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - ENDING)));
    }

    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), START));
    }

    /** The words of some texts, in small letters. */
    static NavigableSet<String> words(Stream<NameWords> texts) {
        NavigableSet<String> words = new TreeSet<>();
        texts.forEach(text -> text.words().forEach(word -> words.add(word.plain())));
        return words;
    }
}
