package org.vestnik.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.SectionWords;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads the types of articles: the built-in ones, and what site.yaml adds or changes. */
final class TypesReader {
    private static final Keys WORDS = Keys.of("one", "many");
    private static final Set<String> RESERVED =
            Set.of(
                    "articles",
                    "calendar",
                    "gallery",
                    "page",
                    "pages",
                    "partners",
                    "projects",
                    "topics");

    private final List<Language> languages;
    private final LocalTexts texts;

    TypesReader(List<Language> languages) {
        this.languages = languages;
        this.texts = new LocalTexts(languages);
    }

    /** The built-in ones first, then those of the file in its order. */
    Map<String, ContentType> read(Fields site) {
        Map<String, ContentType> types = new LinkedHashMap<>();
        for (String id : SectionWords.TYPES) {
            types.put(id, builtIn(id));
        }
        Optional<YamlMap> map = site.get("types").flatMap(Value::map);
        for (YamlMap.Entry entry : map.map(YamlMap::entries).orElse(List.of())) {
            add(entry, site.problems(), types);
        }
        return types;
    }

    private ContentType builtIn(String id) {
        Map<Language, String> one = new TreeMap<>();
        Map<Language, String> many = new TreeMap<>();
        for (Language language : languages) {
            SectionWords words = SectionWords.in(language);
            one.put(language, words.one(id));
            many.put(language, words.many(id));
        }
        return type(id, one, many);
    }

    private static ContentType type(
            String id, Map<Language, String> one, Map<Language, String> many) {
        return new ContentType(
                id, new LocalText(Optional.empty(), one), new LocalText(Optional.empty(), many));
    }

    private void add(YamlMap.Entry entry, Problems problems, Map<String, ContentType> types) {
        String id = entry.key();
        Value key =
                new Value(
                        "types",
                        new YamlScalar(id, YamlScalar.Kind.TEXT, entry.keyPlace()),
                        problems);
        if (RESERVED.contains(id)) {
            key.report(ContentRule.TYPE_RESERVED, id);
            return;
        }
        if (!Forms.id(id, key)) {
            return;
        }
        Optional<ContentType> before = Optional.ofNullable(types.get(id));
        Map<Language, String> one = new TreeMap<>(words(before.map(ContentType::one)));
        Map<Language, String> many = new TreeMap<>(words(before.map(ContentType::many)));
        if (entry.value() instanceof YamlMap map) {
            map.entries().forEach(each -> words(each, problems, List.of(one, many)));
            reportMissing(key, one);
        } else {
            key.report(ContentRule.TYPE_WORDS, id);
        }
        types.put(id, type(id, one, many));
    }

    private static Map<Language, String> words(Optional<LocalText> before) {
        return before.map(LocalText::byLanguage).orElse(Map.of());
    }

    /** Where one of the two words is missing, it is reported, and the other stands for both. */
    private void words(YamlMap.Entry entry, Problems problems, List<Map<Language, String>> into) {
        Optional<Language> language = texts.language(entry, problems);
        Value value = new Value(entry.key(), entry.value(), problems);
        if (!value.isMap()) {
            Problem problem = ContentRule.TYPE_WORDS.at(entry.keyPlace(), entry.key());
            problems.add(problem.variant("forms"));
            return;
        }
        Fields fields = Fields.of((YamlMap) entry.value(), WORDS, problems);
        Optional<String> one = fields.get("one").flatMap(Value::line);
        Optional<String> many = fields.get("many").flatMap(Value::line);
        if (!fields.has("one") || !fields.has("many")) {
            Problem problem = ContentRule.TYPE_WORDS.at(entry.keyPlace(), entry.key());
            problems.add(problem.variant("forms"));
        }
        language.ifPresent(
                known -> {
                    one.or(() -> many).ifPresent(word -> into.get(0).put(known, word));
                    many.or(() -> one).ifPresent(word -> into.get(1).put(known, word));
                });
    }

    private void reportMissing(Value key, Map<Language, String> words) {
        for (Language language : languages) {
            if (!words.containsKey(language)) {
                key.report(ContentRule.TYPE_WORDS_MISSING, key.seen(), language);
            }
        }
    }
}
