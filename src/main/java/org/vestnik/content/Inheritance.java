package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlValue;

/** Lays a translation's facts over the lead's: key by key, maps deeply, a list replaces a list. */
final class Inheritance {
    private Inheritance() {}

    /** The lead's entries in their order, with the translation's values, then the latter's own. */
    static YamlMap merge(YamlMap lead, YamlMap own) {
        List<YamlMap.Entry> merged = new ArrayList<>(lead.entries().size() + own.entries().size());
        for (YamlMap.Entry entry : lead.entries()) {
            merged.add(entry(own, entry.key()).map(mine -> over(entry, mine)).orElse(entry));
        }
        for (YamlMap.Entry entry : own.entries()) {
            if (entry(lead, entry.key()).isEmpty()) {
                merged.add(entry);
            }
        }
        return new YamlMap(merged, own.place());
    }

    private static YamlMap.Entry over(YamlMap.Entry lead, YamlMap.Entry own) {
        if (Fields.isEmpty(own)) {
            return lead;
        }
        boolean deep = lead.value() instanceof YamlMap && own.value() instanceof YamlMap;
        YamlValue value = deep ? merge((YamlMap) lead.value(), (YamlMap) own.value()) : own.value();
        return new YamlMap.Entry(own.key(), own.keyPlace(), value);
    }

    private static Optional<YamlMap.Entry> entry(YamlMap map, String key) {
        for (YamlMap.Entry entry : map.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
