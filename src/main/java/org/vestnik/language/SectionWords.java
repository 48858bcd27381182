package org.vestnik.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that the generator itself needs: sections in addresses, and the built-in
 * types of article. They are data, a file a language; one without a file is answered in English.
 * Immutable and thread-safe.
 */
public final class SectionWords {
    /** The types that every site has, in the order in which they are shown. */
    public static final List<String> TYPES =
            List.of("conference", "training", "visit", "infoday", "news");

    private static final Map<Language, SectionWords> KNOWN = new ConcurrentHashMap<>();

    private final boolean known;
    private final Map<String, String> words;

    private SectionWords(boolean known, Map<String, String> words) {
        this.known = known;
        this.words = Map.copyOf(words);
    }

    public static SectionWords in(Language language) {
        return KNOWN.computeIfAbsent(language, SectionWords::read);
    }

    /** Whether the words are the language's own; if not, they are English. */
    public boolean isKnown() {
        return known;
    }

    /** The word for a section as a piece of an address: {@code novini}. */
    public String word(Section section) {
        return words.get("section." + section.id());
    }

    /** These words, with those that a site chose itself in their places (by section id). */
    public SectionWords with(Map<String, String> chosen) {
        Map<String, String> all = new TreeMap<>(words);
        for (Section section : Section.values()) {
            if (chosen.containsKey(section.id())) {
                all.put("section." + section.id(), chosen.get(section.id()));
            }
        }
        return new SectionWords(known, all);
    }

    /** The name of one article of a built-in type: Конференция. */
    public String one(String type) {
        return word(type, "one");
    }

    /** The name of the articles of a built-in type: Конференции. */
    public String many(String type) {
        return word(type, "many");
    }

    private String word(String type, String form) {
        String found = words.get("type." + type + "." + form);
        if (found == null) {
            throw new IllegalArgumentException("Not a built-in type: " + type);
        }
        return found;
    }

    private static SectionWords read(Language language) {
        List<Language> candidates = new ArrayList<>(List.of(language, language.base()));
        for (Language candidate : candidates) {
            Map<String, String> own = WordList.read("words/" + candidate.code() + ".properties");
            if (!own.isEmpty()) {
                return new SectionWords(true, own);
            }
        }
        return new SectionWords(false, WordList.read("words/en.properties"));
    }
}
