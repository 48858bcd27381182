package org.vestnik.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vestnik.files.SourceFile;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.language.Plural;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Reads {@code texts/LANG.yaml} of all layers, merged key by key.
 *
 * <p>A text that a language lacks is said in English, else in the first language of the theme that
 * has it, with one warning a language.
 */
final class TextFiles {
    private static final String FOLDER = "texts";
    private static final String SUFFIX = ".yaml";

    private final Layers layers;
    private final Predicate<String> asked;
    private final SortedMap<String, Map<String, Phrase>> byLanguage = new TreeMap<>();
    private final List<YamlMap.Entry> ofSite = new ArrayList<>();
    private final Set<String> ofThemes = new TreeSet<>();
    private final Problems problems = new Problems();

    /** Where the text that counts in the end stands, by {@code LANG.KEY}. */
    private final Map<String, Place> places = new HashMap<>();

    private TextFiles(Layers layers, Predicate<String> asked) {
        this.layers = layers;
        this.asked = asked;
    }

    /**
     * What was read, complete in each language.
     *
     * @param asked whether some template asks for a text of this name
     */
    static Outcome<Map<Language, Texts>> read(
            Layers layers, List<Language> languages, Predicate<String> asked) {
        TextFiles files = new TextFiles(layers, asked);
        for (String name : layers.files(FOLDER).keySet()) {
            if (name.endsWith(SUFFIX)) {
                files.read(name);
            }
        }
        Map<Language, Texts> texts = new HashMap<>();
        for (Language language : languages) {
            texts.put(language, files.complete(language));
        }
        files.reportUnasked();
        return files.problems.with(Map.copyOf(texts));
    }

    private void read(String name) {
        String code = name.substring(0, name.length() - SUFFIX.length());
        Map<String, Phrase> phrases = new TreeMap<>();
        for (SourceFile file : layers.each(FOLDER + "/" + name)) {
            for (YamlMap.Entry entry : ThemeFiles.yaml(file, problems).entries()) {
                Optional<Phrase> phrase = phrase(entry.value());
                if (phrase.isEmpty()) {
                    problems.add(
                            ThemeRule.TEXT_SHAPE.at(entry.value().place(), entry.key(), "{0}"));
                }
                phrase.ifPresent(good -> phrases.put(entry.key(), good));
                places.put(code + "." + entry.key(), entry.value().place());
                if (Layer.isOfSite(file.path())) {
                    ofSite.add(entry);
                } else {
                    ofThemes.add(entry.key());
                }
            }
        }
        byLanguage.put(code, phrases);
    }

    private static Optional<Phrase> phrase(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(Phrase.of(scalar.text()));
        }
        if (!(value instanceof YamlMap map)) {
            return Optional.empty();
        }
        Map<String, String> forms = new HashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            if (!Phrase.CATEGORIES.contains(entry.key())
                    || !(entry.value() instanceof YamlScalar scalar)) {
                return Optional.empty();
            }
            forms.put(entry.key(), scalar.text());
        }
        return forms.containsKey("other") ? Optional.of(new Phrase(forms)) : Optional.empty();
    }

    /** The language's own texts over those that stand in for them. */
    private Texts complete(Language language) {
        Map<String, Phrase> own = new TreeMap<>(in(language.base()));
        own.putAll(in(language));
        Map<String, Phrase> all = new TreeMap<>(own);
        Map<String, Language> borrowed = new TreeMap<>();
        lend(in(Language.ENGLISH), Language.ENGLISH, all, borrowed);
        byLanguage.forEach(
                (code, phrases) -> {
                    Language other = Language.isTag(code) ? Language.of(code) : Language.ENGLISH;
                    lend(phrases, other, all, borrowed);
                });
        missing(language, own, all).ifPresent(problems::add);
        reportForms(language);
        if (!language.equals(language.base())) {
            reportForms(language.base());
        }
        return new Texts(language, all, borrowed);
    }

    private Map<String, Phrase> in(Language language) {
        return byLanguage.getOrDefault(language.code(), Map.of());
    }

    private static void lend(
            Map<String, Phrase> from,
            Language language,
            Map<String, Phrase> all,
            Map<String, Language> borrowed) {
        from.forEach(
                (key, phrase) -> {
                    if (all.putIfAbsent(key, phrase) == null) {
                        borrowed.put(key, language);
                    }
                });
    }

    /** A text that counts needs every form that the whole numbers of its language ask for. */
    private void reportForms(Language language) {
        in(language)
                .forEach(
                        (key, phrase) -> {
                            List<String> missing =
                                    Plural.forms(language).stream()
                                            .map(Plural::word)
                                            .filter(form -> !phrase.forms().containsKey(form))
                                            .toList();
                            if (phrase.counts() && !missing.isEmpty()) {
                                problems.add(
                                        ThemeRule.TEXT_FORMS.at(
                                                places.get(language + "." + key),
                                                key,
                                                language,
                                                String.join(", ", missing)));
                            }
                        });
    }

    /** A text that nothing asks for is missed by nobody. */
    private Optional<Problem> missing(
            Language language, Map<String, Phrase> own, Map<String, Phrase> all) {
        TreeSet<String> keys = new TreeSet<>(all.keySet());
        keys.removeAll(own.keySet());
        keys.removeIf(this::isUnasked);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Place place = Place.of(Layer.OF_SITE + "/" + FOLDER + "/" + language + SUFFIX);
        String first = String.join(", ", keys.stream().limit(5).toList());
        String shown = keys.size() > 5 ? first + ", …" : first;
        return Optional.of(ThemeRule.TEXT_MISSING.at(place, language, keys.size(), shown));
    }

    /** Texts that neither a template asks for nor a theme has, for the site to ask for. */
    private void reportUnasked() {
        for (YamlMap.Entry entry : ofSite) {
            if (isUnasked(entry.key())) {
                Problem problem = ThemeRule.TEXT_UNKNOWN.at(entry.keyPlace(), entry.key());
                problems.add(TemplateWords.near(problem, entry.key(), ofThemes));
            }
        }
    }

    private boolean isUnasked(String key) {
        return !ofThemes.contains(key) && !asked.test(key);
    }
}
