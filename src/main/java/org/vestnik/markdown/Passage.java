package org.vestnik.markdown;

import java.util.List;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;

/**
 * One paragraph, heading or cell of a text as its author wrote it: without markup, before its
 * typography is set. For one thread, and only while it is looked at.
 */
public final class Passage {
    /** Stands for what has no words of its language: code, an address, a picture, a note’s mark. */
    public static final char OBJECT = '\uFFFC';

    private final Kind kind;
    private final boolean foreign;
    private final Language language;
    private final Source source;
    private final String text;
    private final int[] starts;
    private final int[] offsets;
    private final List<Link> links;

    /**
     * @param starts where each run begins in {@code text}, ascending
     * @param offsets where each run begins in the source
     */
    Passage(Line line, Draft draft, String text, int[] starts, int[] offsets, List<Link> links) {
        this.kind = line.kind();
        this.foreign = line.isForeign();
        this.language = draft.language();
        this.source = draft.source();
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
        this.links = List.copyOf(links);
    }

    private Passage(Kind kind, Language language, String text, Source source) {
        this.kind = kind;
        this.foreign = false;
        this.language = language;
        this.source = source;
        this.text = text;
        this.starts = new int[] {0};
        this.offsets = new int[] {0};
        this.links = List.of();
    }

    /** Words that stand outside a text: a title, a caption. All of them have one place. */
    public static Passage of(Kind kind, Language language, String text, Place place) {
        return new Passage(kind, language, text, Source.at(place, text));
    }

    /** What a passage is. */
    public enum Kind {
        /** A paragraph, or an entry of a list. */
        TEXT,
        HEADING,
        /** Of a table. */
        CELL
    }

    /**
     * A link within a passage.
     *
     * @param from where its words begin in the text (UTF-16 units)
     * @param to where they end
     * @param target as written
     */
    public record Link(int from, int to, String target) {}

    public Kind kind() {
        return kind;
    }

    /** Whether its author gave it, or a part of it, another language, or quotes it as a block. */
    public boolean isForeign() {
        return foreign;
    }

    /** Of the page. */
    public Language language() {
        return language;
    }

    /** Lines are parted by {@code \n}; {@link #OBJECT} stands for what has no words. */
    public String text() {
        return text;
    }

    /** In the order of the text. */
    public List<Link> links() {
        return links;
    }

    /**
     * Where a part of the text stands in the source.
     *
     * @param from in {@link #text}, in UTF-16 units
     * @param to behind its last unit; greater than {@code from}
     */
    public Place place(int from, int to) {
        return source.place(offset(from), offset(to - 1) + 1);
    }

    private int offset(int at) {
        int run = 0;
        while (run + 1 < starts.length && starts[run + 1] <= at) {
            run++;
        }
        return offsets[run] + at - starts[run];
    }
}
