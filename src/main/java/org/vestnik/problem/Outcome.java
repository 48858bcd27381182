package org.vestnik.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value, maybe partial, and the problems found on the way to it. */
public record Outcome<T>(T value, List<Problem> problems) {
    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> with(T value, Problem... problems) {
        return new Outcome<>(value, List.of(problems));
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return new Outcome<>(function.apply(value), problems);
    }

    /** Goes on with the value; the problems of both steps are kept, in order. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        Outcome<R> next = step.apply(value);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(next.problems());
        return new Outcome<>(next.value(), all);
    }

    /** The value; the problems go to the collector. */
    public T into(Problems collector) {
        collector.addAll(problems);
        return value;
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
