package org.vestnik.language;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text value of site.yaml: one string for every language, or a string for each of some.
 *
 * @param any the text for every language; empty where there is a map
 */
public record LocalText(Optional<String> any, Map<Language, String> byLanguage) {
    public static final LocalText NONE = new LocalText(Optional.empty(), Map.of());

    public LocalText {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static LocalText of(String text) {
        return new LocalText(Optional.of(text), Map.of());
    }

    public Optional<String> in(Language language) {
        return any.or(() -> Optional.ofNullable(byLanguage.get(language)));
    }

    /**
     * The text in the language, else in the other one, else in any (the first by code), else "".
     */
    public String in(Language language, Language fallback) {
        return in(language)
                .or(() -> in(fallback))
                .or(() -> byLanguage.values().stream().findFirst())
                .orElse("");
    }

    public boolean isEmpty() {
        return any.isEmpty() && byLanguage.isEmpty();
    }
}
