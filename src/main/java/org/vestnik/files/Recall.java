package org.vestnik.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What one process remembers of the plan before, so that the next one makes only what has changed.
 * It holds results of pure functions beside the very objects that they were made from: while those
 * are the same objects, so is the result. Thread-safe.
 *
 * <p>A {@link Memo} lasts from one process to the next and is asked by hashes; this lasts as long
 * as the process and is asked by identity, which costs nothing. Neither changes what a plan is.
 */
public final class Recall {
    private final Kept<Object> steps = new Kept<>();
    private final Map<String, Kept<?>> tables = new ConcurrentHashMap<>();

    /**
     * The result of a step of the plan: the one of before, if all that it is made from is the same.
     *
     * @param from everything that the result depends on
     */
    @SuppressWarnings("unchecked")
    public <T> T step(String name, List<?> from, Supplier<T> make) {
        return (T) steps.of(name, from, make::get);
    }

    /**
     * The value of before, if it equals the new one and stands on the same ground; else the new
     * one. So what follows can tell that there is nothing new.
     *
     * @param ground what the value depends on in ways that {@code equals} does not see, such as the
     *     order of a map
     */
    @SuppressWarnings("unchecked")
    public <T> T same(String name, List<?> ground, T value) {
        return (T) steps.same(name, ground, value);
    }

    /** The results of one function for many things, by their names. */
    @SuppressWarnings("unchecked")
    public <T> Kept<T> table(String name) {
        return (Kept<T>) tables.computeIfAbsent(name, key -> new Kept<>());
    }

    /** Results by name. */
    public static final class Kept<T> {
        private final Map<String, Result<T>> results = new ConcurrentHashMap<>();
        private volatile Row<T> row = new Row<>(List.of(), List.of());

        private record Result<T>(Object[] from, T value) {
            boolean isOf(List<?> objects) {
                if (from.length != objects.size()) {
                    return false;
                }
                for (int i = 0; i < from.length; i++) {
                    if (from[i] != objects.get(i)) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** The result for a thing: the one of before if it was made from the same objects. */
        public T of(String name, List<?> from, Supplier<T> make) {
            return of(name, from, known -> true, make);
        }

        /**
         * The same for what depends on more than can be told beforehand.
         *
         * @param holds whether a result made from the same objects is still right
         */
        public T of(String name, List<?> from, Predicate<T> holds, Supplier<T> make) {
            Result<T> known = results.get(name);
            if (known != null && known.isOf(from) && holds.test(known.value())) {
                return known.value();
            }
            T made = Objects.requireNonNull(make.get());
            results.put(name, new Result<>(from.toArray(), made));
            return made;
        }

        /**
         * The results for many files, in their order; the very list of before, if each result is.
         * Where a file stands where it stood, its result is found without a look-up.
         */
        public List<T> each(
                List<SourceFile> files, Parallel parallel, Function<SourceFile, T> make) {
            Row<T> last = row;
            List<SourceFile> others = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                if (!last.has(i, files.get(i))) {
                    others.add(files.get(i));
                }
            }
            Iterator<T> made =
                    parallel.map(others, f -> of(f.path(), List.of(f), () -> make.apply(f)))
                            .iterator();
            List<T> all = new ArrayList<>(files.size());
            boolean same = files.size() == last.files().size();
            for (int i = 0; i < files.size(); i++) {
                T result = last.has(i, files.get(i)) ? last.results().get(i) : made.next();
                all.add(result);
                same = same && result == last.results().get(i);
            }
            row = new Row<>(files, same ? last.results() : all);
            retain(files);
            return row.results();
        }

        /** Results by position. */
        private record Row<T>(List<SourceFile> files, List<T> results) {
            boolean has(int place, SourceFile file) {
                return place < files.size() && files.get(place) == file;
            }
        }

        /** The value of before, if it equals the new one and stands on the same ground. */
        public T same(String name, List<?> ground, T value) {
            Result<T> known = results.get(name);
            if (known != null && known.isOf(ground) && known.value().equals(value)) {
                return known.value();
            }
            results.put(name, new Result<>(ground.toArray(), value));
            return value;
        }

        /** Everything that is remembered, in no order. */
        public Collection<T> values() {
            return results.values().stream().map(Result::value).toList();
        }

        /** Forgets what is of no such file. */
        public void retain(List<SourceFile> files) {
            retain(
                    files.size(),
                    () -> files.stream().map(SourceFile::path).collect(Collectors.toSet()));
        }

        /** Forgets the results that are not to be kept. */
        public void retainWhere(Predicate<T> kept) {
            results.values().removeIf(result -> !kept.test(result.value()));
        }

        /** Forgets what is not named, when more is remembered than that. */
        public void retain(int count, Supplier<Set<String>> names) {
            if (results.size() > count) {
                results.keySet().retainAll(names.get());
            }
        }
    }
}
