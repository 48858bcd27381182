package org.vestnik.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what was used last, up to a number of things. Thread-safe. */
final class Recent<T> {
    private final Map<String, T> things;

    Recent(int most) {
        this.things =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized Optional<T> get(String name) {
        return Optional.ofNullable(things.get(name));
    }

    synchronized void keep(String name, T thing) {
        things.put(name, thing);
    }
}
