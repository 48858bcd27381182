package org.vestnik.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;

/**
 * Texts of data files. A map whose keys are all languages of the site, with single values, is one
 * text by language.
 *
 * @param languages the site's; the first leads
 */
record DataTexts(List<Language> languages) {

    /** The value as templates see it: a text, a Boolean, a list, or a map in the file's order. */
    Object seen(YamlValue value, Language language) {
        Optional<LocalText> text = text(value);
        if (text.isPresent() && !isBoolean(value)) {
            return in(text.get(), language);
        }
        if (value instanceof YamlScalar scalar) {
            return scalar.text().equalsIgnoreCase("true");
        }
        if (value instanceof YamlList list) {
            List<Object> items = new ArrayList<>(list.items().size());
            list.items().forEach(item -> items.add(seen(item, language)));
            return Collections.unmodifiableList(items);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (YamlMap.Entry entry : ((YamlMap) value).entries()) {
            map.put(Texts.nfc(entry.key()), seen(entry.value(), language));
        }
        return Collections.unmodifiableMap(map);
    }

    /** The text that a value is; empty for lists and for other maps. */
    Optional<LocalText> text(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return Optional.of(LocalText.of(text(scalar)));
        }
        return value instanceof YamlMap map && !map.entries().isEmpty() ? byLanguage(map) : none();
    }

    String in(LocalText text, Language language) {
        return text.in(language, languages.get(0));
    }

    private Optional<LocalText> byLanguage(YamlMap map) {
        Map<Language, String> texts = new TreeMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            String code = entry.key().toLowerCase(Locale.ROOT);
            boolean known = Language.isTag(code) && languages.contains(Language.of(code));
            if (!known || !(entry.value() instanceof YamlScalar)) {
                return none();
            }
            texts.put(Language.of(code), text((YamlScalar) entry.value()));
        }
        return Optional.of(new LocalText(Optional.empty(), texts));
    }

    private static Optional<LocalText> none() {
        return Optional.empty();
    }

    private static boolean isBoolean(YamlValue value) {
        return value instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN;
    }

    private static String text(YamlScalar scalar) {
        return scalar.isNull() ? "" : Texts.nfc(scalar.text().strip());
    }
}
