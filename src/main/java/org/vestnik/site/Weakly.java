package org.vestnik.site;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * What can be made again at any time, kept while memory allows: who asks twice in a row does not
 * pay twice, and who never asks again costs nothing. Thread-safe.
 */
final class Weakly<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile WeakReference<T> made = new WeakReference<>(null);

    /**
     * @param make gives the same each time
     */
    Weakly(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T value = made.get();
        if (value == null) {
            value = make.get();
            made = new WeakReference<>(value);
        }
        return value;
    }
}
