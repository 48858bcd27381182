package org.vestnik.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** A map of the content whose keys are known: unknown ones are reported as soon as it is opened. */
final class Fields {
    private final YamlMap map;
    private final Problems problems;

    private Fields(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    static Fields of(YamlMap map, Keys keys, Problems problems) {
        for (YamlMap.Entry entry : map.entries()) {
            if (!keys.known().contains(entry.key())) {
                problems.add(unknown(entry, keys));
            }
        }
        return new Fields(map, problems);
    }

    /** A map whose keys are the author's own words. */
    static Fields open(YamlMap map, Problems problems) {
        return new Fields(map, problems);
    }

    /** The value under the key; a key with nothing after it counts as not written. */
    Optional<Value> get(String key) {
        for (YamlMap.Entry entry : map.entries()) {
            if (entry.key().equals(key)) {
                return isEmpty(entry) ? Optional.empty() : Optional.of(value(entry));
            }
        }
        return Optional.empty();
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    /** The text under the key, trimmed; a blank one counts as not written. */
    Optional<String> text(String key) {
        return get(key).flatMap(Value::text);
    }

    /** Where the key stands, although nothing may follow it; else the place given. */
    Place keyPlace(String key, Place otherwise) {
        for (YamlMap.Entry entry : map.entries()) {
            if (entry.key().equals(key)) {
                return entry.keyPlace();
            }
        }
        return otherwise;
    }

    YamlMap map() {
        return map;
    }

    Problems problems() {
        return problems;
    }

    Value value(YamlMap.Entry entry) {
        return new Value(entry.key(), entry.value(), problems);
    }

    static boolean isEmpty(YamlMap.Entry entry) {
        return entry.value() instanceof YamlScalar scalar
                && (scalar.isNull() || scalar.text().isBlank());
    }

    private static Problem unknown(YamlMap.Entry entry, Keys keys) {
        String key = entry.key();
        Problem problem = ContentRule.UNKNOWN_KEY.at(entry.keyPlace(), Texts.seen(key));
        String meant = keys.meant().get(key.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return problem.withHint("did-you-mean", meant);
        }
        for (Map.Entry<String, Set<String>> inner : keys.inner().entrySet()) {
            if (inner.getValue().contains(key)) {
                return problem.withHint("unknown-key.inner", key, inner.getKey());
            }
        }
        return Nearest.of(key, keys.known())
                .map(near -> problem.withHint("did-you-mean", near))
                .orElse(problem.withHint("unknown-key.known", String.join(", ", keys.known())));
    }
}
