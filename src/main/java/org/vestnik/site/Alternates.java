package org.vestnik.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Language;

/** What search engines are told of a page's translations: {@code hreflang} in pages and sitemap. */
record Alternates(Edition edition) {
    /** Stands for every language that the page does not have. */
    private static final String OTHERS = "x-default";

    /**
     * The addresses of a page by {@code hreflang}, in the order of the site's languages; empty
     * where it has one language only.
     *
     * @param addresses relative to the site's root, by language
     */
    Map<String, String> of(Map<Language, String> addresses) {
        if (addresses.size() < 2) {
            return Map.of();
        }
        Map<String, String> alternates = new LinkedHashMap<>();
        for (Language language : edition.site().languages()) {
            Optional.ofNullable(addresses.get(language))
                    .ifPresent(address -> alternates.put(language.code(), address));
        }
        String first = alternates.values().iterator().next();
        boolean home = edition.addresses().homes().containsValue(first);
        // Who reads none of the languages is best served where they can be chosen.
        alternates.put(OTHERS, home ? "" : first);
        return Collections.unmodifiableMap(alternates);
    }
}
