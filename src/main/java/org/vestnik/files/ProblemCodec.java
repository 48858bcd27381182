package org.vestnik.files;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Message;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

/** Writes problems with their places in few bytes, and reads them again. */
public final class ProblemCodec {
    private static final int MOST = 1 << 20;
    private static final Severity[] SEVERITIES = Severity.values();

    private ProblemCodec() {}

    public static void write(List<Problem> problems, DataOutput to) throws IOException {
        CompactOutput out = new CompactOutput(to);
        out.number(problems.size());
        for (Problem problem : problems) {
            out.number(problem.severity().ordinal() * 2 + (problem.hint().isPresent() ? 1 : 0));
            out.text(problem.code());
            out.text(problem.place().file());
            out.place(problem.place());
            write(problem.message(), out);
            if (problem.hint().isPresent()) {
                write(problem.hint().get(), out);
            }
        }
    }

    /**
     * Reads problems.
     *
     * @throws IOException if this is not what {@link #write} wrote
     */
    public static List<Problem> read(DataInput from) throws IOException {
        CompactInput in = new CompactInput(from);
        int size = in.number(MOST);
        List<Problem> problems = new ArrayList<>(Math.min(size, 64));
        for (int i = 0; i < size; i++) {
            problems.add(problem(in));
        }
        return problems;
    }

    private static Problem problem(CompactInput in) throws IOException {
        int head = in.number(SEVERITIES.length * 2);
        String code = in.text();
        String file = in.text();
        return new Problem(
                SEVERITIES[head / 2],
                code,
                in.place(file),
                message(in),
                head % 2 == 1 ? Optional.of(message(in)) : Optional.empty());
    }

    private static void write(Message message, CompactOutput out) throws IOException {
        out.text(message.key());
        out.number(message.arguments().size());
        for (String argument : message.arguments()) {
            out.text(argument);
        }
    }

    private static Message message(CompactInput in) throws IOException {
        String key = in.text();
        int size = in.number(1 << 10);
        List<String> arguments = new ArrayList<>(Math.min(size, 16));
        for (int i = 0; i < size; i++) {
            arguments.add(in.text());
        }
        return new Message(key, arguments);
    }
}
