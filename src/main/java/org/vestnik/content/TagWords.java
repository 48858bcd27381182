package org.vestnik.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The words of each tag by language: those of site.yaml, then those that a translation of any
 * article has taught us, so that a pair of words is written once.
 */
final class TagWords {
    private record Word(String text, String file) {}

    private final SiteConfig site;
    private final Map<String, Map<Language, Word>> words = new LinkedHashMap<>();
    private final Map<Language, Map<String, String>> tags = new HashMap<>();
    private final Set<List<String>> untranslated = new HashSet<>();

    TagWords(SiteConfig site) {
        this.site = site;
        site.tags()
                .forEach(
                        (tag, text) -> {
                            text.any().ifPresent(any -> put(tag, site.lead(), any));
                            text.byLanguage().forEach((language, word) -> put(tag, language, word));
                        });
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

    /** Takes the pairs of a lead and its translation; another word than before is reported. */
    void learn(Front lead, Front own) {
        List<YamlScalar> leads = raw(lead.fields().map());
        List<YamlScalar> owns = raw(own.fields().map());
        if (leads.size() != owns.size()) {
            return;
        }
        for (int i = 0; i < owns.size(); i++) {
            String tag = tag(lead.language(), text(leads.get(i)));
            learn(tag, own, owns.get(i));
        }
    }

    private void learn(String tag, Front own, YamlScalar scalar) {
        String word = text(scalar);
        Map<Language, Word> known = words.computeIfAbsent(tag, key -> new TreeMap<>());
        Word before = known.putIfAbsent(own.language(), new Word(word, own.file()));
        if (before == null) {
            tags.computeIfAbsent(own.language(), key -> new HashMap<>()).putIfAbsent(word, tag);
        } else if (!before.file().isEmpty() && !before.text().equals(word)) {
            own.report(
                    ContentRule.TAG_WORDS_DIFFER.at(
                            scalar.place(),
                            Texts.seen(tag),
                            Texts.seen(word),
                            Texts.seen(before.text()),
                            before.file()));
        }
    }

    /** Reports once for the whole site that a tag has no word in a language. */
    void untranslated(String tag, Language language, Place place, Problems problems) {
        if (untranslated.add(List.of(tag, language.code()))) {
            problems.add(
                    ContentRule.TAG_UNTRANSLATED.at(place, Texts.seen(tag), language, site.lead()));
        }
    }

    /** All that is known: the tags of site.yaml, and what the articles taught. */
    Map<String, LocalText> all() {
        Map<String, LocalText> all = new LinkedHashMap<>(site.tags());
        words.forEach(
                (tag, byLanguage) -> {
                    Map<Language, String> plain = new TreeMap<>();
                    byLanguage.forEach((language, word) -> plain.put(language, word.text()));
                    all.put(tag, new LocalText(Optional.empty(), plain));
                });
        return all;
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
