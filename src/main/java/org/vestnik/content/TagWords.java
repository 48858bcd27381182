package org.vestnik.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The words of each tag by language: those of site.yaml, then those that a translation of any
 * article has taught us, so that a pair of words is written once. Immutable once learnt.
 */
final class TagWords {
    private record Word(String text, String file) {}

    private final SiteConfig site;
    private final Map<String, Map<Language, Word>> words = new LinkedHashMap<>();
    private final Map<Language, Map<String, String>> tags = new HashMap<>();

    /**
     * What a translation teaches: the words of its lead's tags, position by position.
     *
     * @param file of the translation
     */
    record Lesson(Language lead, Language own, String file, List<Pair> pairs) {
        /** A word of the lead and the same tag's word in the translation, with its place. */
        record Pair(String lead, String own, Place place) {}

        /** Empty where the two do not list equally many. */
        static Optional<Lesson> of(Language lead, YamlMap leads, Language own, YamlMap owns) {
            List<YamlScalar> from = raw(leads);
            List<YamlScalar> to = raw(owns);
            if (from.size() != to.size() || from.isEmpty()) {
                return Optional.empty();
            }
            List<Pair> pairs = new ArrayList<>(from.size());
            for (int i = 0; i < from.size(); i++) {
                pairs.add(new Pair(text(from.get(i)), text(to.get(i)), to.get(i).place()));
            }
            return Optional.of(new Lesson(lead, own, owns.place().file(), pairs));
        }
    }

    private TagWords(SiteConfig site) {
        this.site = site;
        site.tags()
                .forEach(
                        (tag, text) -> {
                            text.any().ifPresent(any -> put(tag, site.lead(), any));
                            text.byLanguage().forEach((language, word) -> put(tag, language, word));
                        });
    }

    /** Learns in the order of the lessons; another word than before is reported. */
    static Outcome<TagWords> learn(SiteConfig site, List<Lesson> lessons) {
        Problems problems = new Problems();
        TagWords words = new TagWords(site);
        for (Lesson lesson : lessons) {
            for (Lesson.Pair pair : lesson.pairs()) {
                words.learn(words.tag(lesson.lead(), pair.lead()), lesson, pair, problems);
            }
        }
        return problems.with(words);
    }

    private void put(String tag, Language language, String word) {
        words.computeIfAbsent(tag, key -> new TreeMap<>()).put(language, new Word(word, ""));
        tags.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(word, tag);
    }

    /** The tag that a lead's word in its language stands for. */
    String tag(Language language, String word) {
        return words.containsKey(word)
                ? word
                : tags.getOrDefault(language, Map.of()).getOrDefault(word, word);
    }

    Optional<String> word(String tag, Language language) {
        return Optional.ofNullable(words.getOrDefault(tag, Map.of()).get(language)).map(Word::text);
    }

    private void learn(String tag, Lesson lesson, Lesson.Pair pair, Problems problems) {
        Map<Language, Word> known = words.computeIfAbsent(tag, key -> new TreeMap<>());
        Word before = known.putIfAbsent(lesson.own(), new Word(pair.own(), lesson.file()));
        if (before == null) {
            tags.computeIfAbsent(lesson.own(), key -> new HashMap<>()).putIfAbsent(pair.own(), tag);
        } else if (!before.file().isEmpty() && !before.text().equals(pair.own())) {
            problems.add(
                    ContentRule.TAG_WORDS_DIFFER.at(
                            pair.place(),
                            Texts.seen(tag),
                            Texts.seen(pair.own()),
                            Texts.seen(before.text()),
                            before.file()));
        }
    }

    /** The site with all that is known: its own tags, and what the articles taught. */
    SiteConfig site() {
        Map<String, LocalText> all = new LinkedHashMap<>(site.tags());
        words.forEach(
                (tag, byLanguage) -> {
                    Map<Language, String> plain = new TreeMap<>();
                    byLanguage.forEach((language, word) -> plain.put(language, word.text()));
                    all.put(tag, new LocalText(Optional.empty(), plain));
                });
        return site.withTags(all);
    }

    /** How many tags are written, although one may be written twice. */
    static int count(Front front) {
        return raw(front.fields().map()).size();
    }

    private static List<YamlScalar> raw(YamlMap front) {
        List<YamlScalar> words = new ArrayList<>();
        if (front.get("tags").orElse(front) instanceof YamlList list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                    words.add(scalar);
                }
            }
        }
        return words;
    }

    private static String text(YamlScalar scalar) {
        return Texts.nfc(scalar.text().strip());
    }
}
