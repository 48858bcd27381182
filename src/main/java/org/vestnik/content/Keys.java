package org.vestnik.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that a map of the content may have.
 *
 * @param inner a key that opens a map of its own → the keys of that map; a key that slipped out of
 *     it is told where it belongs
 * @param meant words that people write for a key → the key
 */
record Keys(Set<String> known, Map<String, Set<String>> inner, Map<String, String> meant) {

    static Keys of(String... keys) {
        return new Keys(new LinkedHashSet<>(List.of(keys)), Map.of(), Map.of());
    }

    Keys holding(String key, Keys within) {
        Map<String, Set<String>> all = new LinkedHashMap<>(inner);
        all.put(key, within.known);
        return new Keys(known, all, meant);
    }

    Keys meaning(String key, String... words) {
        Map<String, String> all = new LinkedHashMap<>(meant);
        for (String word : words) {
            all.put(word, key);
        }
        return new Keys(known, inner, all);
    }
}
