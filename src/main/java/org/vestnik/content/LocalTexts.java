package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Typography;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Reads text values of site.yaml: one string, or a map by language.
 *
 * @param languages the site's; empty where they could not be read, and then any is taken
 */
record LocalTexts(List<Language> languages) {

    LocalText read(Value value) {
        if (!(value.yaml() instanceof YamlMap map)) {
            return value.line().map(LocalText::of).orElse(LocalText.NONE);
        }
        Map<Language, String> texts = new TreeMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            Optional<Language> language = language(entry, value.problems());
            if (!Fields.isEmpty(entry)) {
                Value text = new Value(entry.key(), entry.value(), value.problems());
                Optional<String> line = text.line();
                language.ifPresent(
                        known ->
                                line.map(Typography.in(known)::plain)
                                        .ifPresent(said -> texts.put(known, said)));
            }
        }
        reportMissing(value, texts);
        return new LocalText(Optional.empty(), texts);
    }

    LocalText read(Fields fields, String key) {
        return fields.get(key).map(this::read).orElse(LocalText.NONE);
    }

    /** The language that a key names; one that the site does not have is reported. */
    Optional<Language> language(YamlMap.Entry entry, Problems problems) {
        String code = entry.key().toLowerCase(Locale.ROOT);
        if (Language.isTag(code)) {
            Language language = Language.of(code);
            if (languages.isEmpty() || languages.contains(language)) {
                return Optional.of(language);
            }
        }
        List<String> codes = codes();
        Problem problem =
                ContentRule.TEXT_LANGUAGE_UNKNOWN.at(
                        entry.keyPlace(), Texts.seen(entry.key()), String.join(", ", codes));
        problems.add(problem);
        return Optional.empty();
    }

    private List<String> codes() {
        return languages.stream().map(Language::code).toList();
    }

    private void reportMissing(Value value, Map<Language, String> texts) {
        List<String> missing = new ArrayList<>();
        for (Language language : languages) {
            if (!texts.containsKey(language)) {
                missing.add(language.code());
            }
        }
        if (!missing.isEmpty()) {
            value.report(
                    ContentRule.TEXT_LANGUAGE_MISSING, value.key(), String.join(", ", missing));
        }
    }
}
