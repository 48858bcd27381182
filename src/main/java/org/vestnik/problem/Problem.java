package org.vestnik.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A mistake in the content or a theme, as a value.
 *
 * @param code stable, in kebab-case; what a user looks up and tools filter by
 * @param message the sentence; its key is the code, or the code and a variant ({@code
 *     yaml-syntax.tab})
 * @param hint what to do; when empty, the catalogue's {@code KEY.hint} is shown if there is one
 */
public record Problem(
        Severity severity, String code, Place place, Message message, Optional<Message> hint)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place)
                    .thenComparing(Problem::severity)
                    .thenComparing(Problem::code)
                    .thenComparing(problem -> problem.message().toString())
                    .thenComparing(problem -> problem.hint().toString());

    /** The same problem with a hint of its own, a key of the catalogue. */
    public Problem withHint(String key, Object... arguments) {
        return new Problem(severity, code, place, message, Optional.of(Message.of(key, arguments)));
    }

    /** The same problem, said with the sentence {@code CODE.VARIANT} of the catalogue. */
    public Problem variant(String variant) {
        Message said = new Message(code + "." + variant, message.arguments());
        return new Problem(severity, code, place, said, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
