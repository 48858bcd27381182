package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.vestnik.language.Language;
import org.vestnik.problem.Problem;

/** Reads Markdown. Thread-safe; the same text always gives the same. */
public final class MarkdownReader {
    /** The most characters that a text may have; a long book has less. */
    public static final int LARGEST = 1_000_000;

    /** Beyond this, even a thread with a large stack could not read on. */
    private static final int DEEPEST_SHAPE = 1500;

    private static final long LARGE_STACK = 256L << 20;

    private MarkdownReader() {}

    /**
     * Turns a text into HTML with gaps; never fails, whatever the text: an error among the problems
     * says why the HTML is empty.
     *
     * @param file the logical path, for places
     * @param firstLine the number of the text's first line in the file
     * @param text without the front matter and without a byte order mark
     */
    public static MarkdownText read(String file, int firstLine, String text, Language language) {
        return read(file, firstLine, text, language, Judge.NONE);
    }

    /**
     * The same, with somebody who looks at its words; what is found is among the problems.
     *
     * @see #read(String, int, String, Language)
     */
    public static MarkdownText read(
            String file, int firstLine, String text, Language language, Judge judge) {
        return read(new Source(file, firstLine, normal(text)), Manner.in(language, judge));
    }

    static MarkdownText read(Source source, Manner manner) {
        if (source.text().length() > LARGEST) {
            Problem problem = MarkdownRule.MARKDOWN_TOO_LONG.at(source.place(0, 0), LARGEST);
            return failed(problem);
        }
        Shape shape = Shape.of(source.text());
        if (shape.depth() > DEEPEST_SHAPE) {
            return tooDeep(source, shape.deepest());
        }
        if (shape.depth() <= FlowWriter.DEEPEST) {
            try {
                return write(source, shape, manner);
            } catch (StackOverflowError shallow) {
                return onLargeStack(source, shape, manner);
            }
        }
        return onLargeStack(source, shape, manner);
    }

    static MarkdownText write(Source source, Shape shape, Manner manner) {
        try {
            Document document = Dialect.of(shape.features()).parse(source.text());
            Draft draft = new Draft(source, document, manner);
            FlowWriter flow = new FlowWriter(draft);
            flow.children(document);
            flow.footnotes();
            flow.unusedFootnotes(document);
            draft.ids().check();
            draft.marks().checkUnused();
            return draft.text();
        } catch (FlowWriter.TooDeep deep) {
            return tooDeep(source, deep.offset());
        }
    }

    /** flexmark goes into lists and quotations by recursion: deep ones need a stack of our own. */
    private static MarkdownText onLargeStack(Source source, Shape shape, Manner manner) {
        FutureTask<MarkdownText> work = new FutureTask<>(() -> deep(source, shape, manner));
        new Thread(null, work, "markdown", LARGE_STACK).start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static MarkdownText deep(Source source, Shape shape, Manner manner) {
        try {
            return write(source, shape, manner);
        } catch (StackOverflowError tangled) {
            return failed(MarkdownRule.TEXT_TOO_TANGLED.at(source.place(0, 0)));
        }
    }

    private static MarkdownText tooDeep(Source source, int offset) {
        return failed(
                MarkdownRule.NESTED_TOO_DEEP.at(
                        source.place(offset, offset + 1), FlowWriter.DEEPEST));
    }

    private static MarkdownText failed(Problem problem) {
        return new MarkdownText("", List.of(), List.of(), "", 0, List.of(problem));
    }

    /** Line ends as one character, and nothing that is no character. */
    private static String normal(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Chars.whole(lines.indexOf('\0') < 0 ? lines : lines.replace('\0', '\uFFFD'));
    }
}
