package org.vestnik.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems while something is read. Not thread-safe: one for each piece of work. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** All that was added, in the order of places, each once. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** All that was added, in the order of adding. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, found);
    }
}
