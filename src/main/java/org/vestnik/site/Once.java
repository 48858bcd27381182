package org.vestnik.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What is made once for each key and then asked for by many. Thread-safe. */
final class Once<K, V> {
    private final Map<K, V> made = new ConcurrentHashMap<>();

    /**
     * @param make gives the same for the same key each time
     */
    V of(K key, Function<? super K, ? extends V> make) {
        // A plain look-up takes no lock, and nearly all are of what is there.
        V known = made.get(key);
        return known != null ? known : made.computeIfAbsent(key, make);
    }
}
