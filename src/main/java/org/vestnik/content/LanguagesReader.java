package org.vestnik.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestnik.language.Language;
import org.vestnik.language.Section;
import org.vestnik.language.SectionWords;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Reads the languages of the site; the first leads.
 *
 * @param start of the file
 * @param items where each language was read
 */
record LanguagesReader(Place start, Map<Language, Value> items) {
    /** ISO 639-1. */
    static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /** Codes of countries that are often taken for those of their languages. */
    private static final Map<String, String> MEANT =
            Map.of("gr", "el", "cz", "cs", "ua", "uk", "dk", "da", "en-uk", "en-gb", "rs", "sr");

    List<Language> read(Fields fields) {
        Optional<Value> value = fields.get("languages");
        List<Language> languages = new ArrayList<>();
        if (value.isEmpty()) {
            Place place = fields.keyPlace("languages", start);
            fields.problems().add(ContentRule.LANGUAGES_MISSING.at(place));
            return languages;
        }
        for (Value item : value.get().list()) {
            Optional<Language> language = item.text().flatMap(text -> language(item, text));
            if (language.isPresent() && languages.contains(language.get())) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            } else {
                language.ifPresent(languages::add);
                language.ifPresent(known -> items.put(known, item));
            }
        }
        if (languages.isEmpty() && value.get().list().isEmpty()) {
            fields.problems().add(ContentRule.LANGUAGES_MISSING.at(value.get().place()));
        }
        return List.copyOf(languages);
    }

    /** Says once a language which words of ours it lacks, so that its pages have English ones. */
    void checkWords(Map<String, ContentType> types, Map<Language, Map<String, String>> addresses) {
        items.forEach(
                (language, item) -> {
                    String english =
                            types.values().stream()
                                    .filter(type -> type.isEnglish(language))
                                    .map(ContentType::id)
                                    .collect(Collectors.joining(", "));
                    if (!english.isEmpty()) {
                        item.report(ContentRule.LANGUAGE_WORDS_MISSING, language, english);
                    }
                    checkAddresses(language, item, addresses.getOrDefault(language, Map.of()));
                });
    }

    private static void checkAddresses(Language language, Value item, Map<String, String> own) {
        if (SectionWords.in(language).isKnown()) {
            return;
        }
        String english =
                Arrays.stream(Section.values())
                        .map(Section::id)
                        .filter(id -> !own.containsKey(id))
                        .collect(Collectors.joining(", "));
        if (!english.isEmpty()) {
            item.report(ContentRule.LANGUAGE_ADDRESSES_MISSING, language, english);
        }
    }

    private static Optional<Language> language(Value item, String text) {
        String code = text.toLowerCase(Locale.ROOT);
        if (Language.isTag(code) && (base(code).length() == 3 || CODES.contains(base(code)))) {
            if (!MEANT.containsKey(code)) {
                return Optional.of(Language.of(code));
            }
        }
        Problem problem = ContentRule.LANGUAGE_UNKNOWN.at(item.place(), item.seen());
        item.problems()
                .add(
                        meant(code)
                                .map(near -> problem.withHint("did-you-mean", near))
                                .orElse(problem));
        return Optional.empty();
    }

    private static Optional<String> meant(String text) {
        String dashed = text.replace('_', '-');
        if (!dashed.equals(text) && Language.isTag(dashed) && CODES.contains(base(dashed))) {
            return Optional.of(dashed);
        }
        for (String code : new TreeSet<>(CODES)) {
            Locale language = Locale.forLanguageTag(code);
            if (text.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                    || text.equalsIgnoreCase(language.getDisplayLanguage(language))) {
                return Optional.of(code);
            }
        }
        return Optional.ofNullable(MEANT.get(text));
    }

    private static String base(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }
}
