package org.vestnik.files;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Place;

/** A map in the order of the file; keys are texts, each once. */
public record YamlMap(List<Entry> entries, Place place) implements YamlValue {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** A key with the place where it stands, and its value. */
    public record Entry(String key, Place keyPlace, YamlValue value) {}

    public static YamlMap empty(Place place) {
        return new YamlMap(List.of(), place);
    }

    public Optional<YamlValue> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }
}
