package org.vestnik.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The marks and spaces of a language: straight quotation marks, typed dashes and dots become its
 * own, and a line does not end where it must not.
 *
 * <p>Curly marks that an author typed stay as they are; wrong ones are reported. Immutable and
 * thread-safe; time grows with the length of the text alone, whatever the text.
 */
public final class Typography {
    /**
     * A run that stands for something whose text is nobody's business: code, a picture, an escaped
     * mark. It is given back as it is, and counts as a word.
     */
    public static final String OPAQUE = "\uFFFC";

    private static final Map<Language, Typography> KNOWN = new ConcurrentHashMap<>();

    private final QuoteMarks marks;
    private final SpaceRules spaces;
    private final boolean leftwards;

    private Typography(Language language) {
        this.marks = QuoteMarks.of(language);
        this.spaces = SpaceRules.of(language);
        this.leftwards = LanguageNames.direction(language).equals("rtl");
    }

    public static Typography in(Language language) {
        return KNOWN.computeIfAbsent(language, Typography::new);
    }

    /**
     * Sets one paragraph: the runs of its text in order, cut wherever emphasis, a link or code
     * begins or ends. A line break within is any white space, say {@code "\n"}. As many runs come
     * back, each for its own.
     */
    public Typeset apply(List<String> runs) {
        String text = String.join("", runs);
        QuoteScan quotes = new QuoteScan(text, marks);
        List<String> set = new Setting(text, quotes, spaces).set(runs);
        List<Finding> findings = new ArrayList<>(quotes.findings(runs));
        findings.addAll(MockQuotes.findings(text, runs, marks));
        return new Typeset(leftwards ? isolated(set) : set, findings);
    }

    private static List<String> isolated(List<String> runs) {
        return runs.stream().map(LeftToRight::isolated).toList();
    }

    /** Sets a text that is one run: a title, a summary, an alternative text. */
    public String plain(String text) {
        return apply(List.of(text)).runs().get(0);
    }

    /**
     * A paragraph, set.
     *
     * @param findings at most one of each kind and mark
     */
    public record Typeset(List<String> runs, List<Finding> findings) {
        public Typeset {
            runs = List.copyOf(runs);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A mark that an author typed and that is wrong in the language; it was left as it is.
     *
     * @param run index of the run, from 0
     * @param offset of the mark in that run as it was given, in UTF-16 units
     * @param seen the mark
     * @param right the mark that belongs there, without spaces
     * @param times how often the mark is wrong in the paragraph; this is the first of them
     */
    public record Finding(Kind kind, int run, int offset, String seen, String right, int times) {}

    /** What is wrong with a mark. */
    public enum Kind {
        /** It opens a quotation, but the language opens with another one. */
        OPENING_MARK,
        /** It closes a quotation, but the language closes with another one: „Форум”. */
        CLOSING_MARK,
        /** It belongs to a style of quoting that the language does not use: «Форум». */
        OTHER_STYLE,
        /** It is put together from signs that only look like a mark: {@code ,,Форум''}. */
        MOCK
    }
}
