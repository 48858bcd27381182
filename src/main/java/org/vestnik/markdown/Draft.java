package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.vestnik.language.Language;
import org.vestnik.language.Typography.Finding;
import org.vestnik.language.Typography.Typeset;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.markdown.MarkdownText.Heading;
import org.vestnik.markdown.MarkdownText.Rest;
import org.vestnik.markdown.MarkdownText.Slot;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** What has been written of one text, and what was found on the way. */
final class Draft {
    private final Source source;
    private final Document document;
    private final Manner manner;
    private final StringBuilder out;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Ids ids = new Ids(this);
    private final Footnotes footnotes = new Footnotes();
    private final Marks marks;
    private String opening = "";
    private int words;

    Draft(Source source, Document document, Manner manner) {
        this.source = source;
        this.document = document;
        this.manner = manner;
        this.out = new StringBuilder(source.text().length() * 3 / 2 + 64);
        this.marks = new Marks(this);
    }

    Source source() {
        return source;
    }

    Document document() {
        return document;
    }

    StringBuilder out() {
        return out;
    }

    Language language() {
        return manner.language();
    }

    /** Lets the words be looked at, as they were written. */
    void hear(Passage passage) {
        manner.judge().look(passage, problems);
        manner.judge().gather(passage, fact -> facts.putIfAbsent(fact.value(), fact));
    }

    /** Whether anybody looks at the words. */
    boolean isHeard() {
        return manner.judge() != Judge.NONE;
    }

    Ids ids() {
        return ids;
    }

    Marks marks() {
        return marks;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    void warn(MarkdownRule rule, int from, int to, Object... arguments) {
        problems.add(rule.at(source.place(from, to), arguments));
    }

    void warn(String variant, MarkdownRule rule, int from, int to, Object... arguments) {
        problems.add(rule.at(source.place(from, to), arguments).variant(variant));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void slot(IntFunction<Slot> slot) {
        slots.add(slot.apply(out.length()));
    }

    void heading(Heading heading) {
        headings.add(heading);
    }

    /** The level of the last heading; 1 where there is none, since the title stands above. */
    int lastLevel() {
        return headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level();
    }

    void opening(String text) {
        if (opening.isEmpty()) {
            opening = text.replace('\n', ' ').strip();
        }
    }

    /** The runs of one paragraph, set; what is wrong in them is reported. */
    List<String> set(List<String> runs, int[] offsets) {
        Typeset setting = manner.typesetter().apply(runs);
        for (Finding wrong : setting.findings()) {
            int from = offsets[wrong.run()] + wrong.offset();
            problems.add(
                    MarkdownRule.quotes(wrong, source.place(from, from + wrong.seen().length())));
        }
        return setting.runs();
    }

    /** A text that is one run; a wrong mark is reported at the range in which it stands. */
    String set(String text, int from, int to) {
        if (text.isEmpty()) {
            return "";
        }
        Typeset setting = manner.typesetter().apply(List.of(text));
        for (Finding wrong : setting.findings()) {
            problems.add(MarkdownRule.quotes(wrong, source.place(from, to)));
        }
        return setting.runs().get(0);
    }

    /** Counts the words of a text that nothing continues. */
    void count(CharSequence text) {
        boolean word = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\u00A0' || c == '\t' || c == '\u202F') {
                word = false;
            } else if (!word && Character.isLetterOrDigit(c)) {
                word = true;
                words++;
            }
        }
    }

    MarkdownText text() {
        String html = out.toString();
        List<Fact> found = List.copyOf(facts.values());
        return new MarkdownText(
                () -> html, new Rest(slots, headings, opening, words, found, problems.sorted()));
    }
}
