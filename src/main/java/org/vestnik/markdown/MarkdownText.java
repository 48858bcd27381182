package org.vestnik.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A Markdown text turned into HTML that still has gaps: what a link or a picture becomes depends on
 * the rest of the site. Depends on nothing but the text, its language and our own code. Immutable
 * and thread-safe.
 *
 * <p>A text that comes out of the memo keeps its HTML as bytes until somebody asks: most builds ask
 * for few.
 */
public final class MarkdownText {
    /** What stands in the square brackets of a block, among what is given; no key is called so. */
    public static final String LABEL = "label";

    private final Supplier<String> html;
    private final List<Slot> slots;
    private final List<Heading> headings;
    private final String opening;
    private final int words;
    private final List<Fact> facts;
    private final List<Problem> problems;

    /**
     * A text, whole.
     *
     * @param html well-formed HTML flow content, without what belongs into the gaps
     * @param slots the gaps, by ascending offset into {@code html} (UTF-16 units)
     * @param headings in the order of the text
     * @param opening the first paragraph as plain text (typography applied), "" where there is none
     * @param words how many, for the reading time
     * @param problems in the order of the text
     */
    public MarkdownText(
            String html,
            List<Slot> slots,
            List<Heading> headings,
            String opening,
            int words,
            List<Problem> problems) {
        this(() -> html, new Rest(slots, headings, opening, words, List.of(), problems));
    }

    MarkdownText(Supplier<String> html, Rest rest) {
        this.html = html;
        this.slots = List.copyOf(rest.slots());
        this.headings = List.copyOf(rest.headings());
        this.opening = rest.opening();
        this.words = rest.words();
        this.facts = List.copyOf(rest.facts());
        this.problems = List.copyOf(rest.problems());
    }

    /** All but the HTML. */
    record Rest(
            List<Slot> slots,
            List<Heading> headings,
            String opening,
            int words,
            List<Fact> facts,
            List<Problem> problems) {}

    /**
     * Well-formed HTML flow content, without what belongs into the gaps. May be made anew by each
     * call: ask once.
     */
    public String html() {
        return html.get();
    }

    /** The gaps, by ascending offset into {@link #html} (UTF-16 units). */
    public List<Slot> slots() {
        return slots;
    }

    /** In the order of the text. */
    public List<Heading> headings() {
        return headings;
    }

    /** The first paragraph as plain text (typography applied), "" where there is none. */
    public String opening() {
        return opening;
    }

    /** How many, for the reading time. */
    public int words() {
        return words;
    }

    /** What a {@link Judge} has kept, each once, in the order of the text. */
    public List<Fact> facts() {
        return facts;
    }

    /** In the order of the text. */
    public List<Problem> problems() {
        return problems;
    }

    private Rest rest() {
        return new Rest(slots, headings, opening, words, facts, problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkdownText text
                && text.rest().equals(rest())
                && text.html().equals(html());
    }

    @Override
    public int hashCode() {
        return Objects.hash(html(), rest());
    }

    @Override
    public String toString() {
        return "MarkdownText[" + html() + ", " + rest() + "]";
    }

    /**
     * What a text says, for those who compare texts.
     *
     * @param value in the form of who found it
     * @param written as the author wrote it
     */
    public record Fact(String value, String written, Place place) {}

    /** A heading that a link can lead to. */
    public record Heading(int level, String id, String text) {}

    /** A gap in the HTML. */
    public sealed interface Slot permits LinkSlot, PhotoSlot, TableSlot, BlockSlot {
        int offset();
    }

    /**
     * Stands in an {@code <a …>} tag, where the {@code href} attribute (and {@code hreflang}) goes,
     * each with a space before it.
     *
     * @param target as written, with CommonMark's escapes and entities resolved, percent signs kept
     */
    public record LinkSlot(int offset, String target, Place place) implements Slot {}

    /** Stands where one or several photos go. */
    public record PhotoSlot(int offset, Layout layout, List<Picture> pictures) implements Slot {
        public PhotoSlot {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Stands in a {@code <table>}, behind its caption, where the head and the rows go.
     *
     * @param data the name of the data
     * @param columns those to be shown, in this order; none for all
     * @param sort the columns that the rows are sorted by, the first before the others; a hyphen
     *     before a name turns its order round
     * @param limit how many rows at most; 0 for all
     */
    public record TableSlot(
            int offset, Asked data, List<Asked> columns, List<Asked> sort, int limit)
            implements Slot {
        public TableSlot {
            columns = List.copyOf(columns);
            sort = List.copyOf(sort);
        }
    }

    /**
     * Stands between paragraphs, where something goes that the site knows: flow content.
     *
     * @param name of the directive: project, timeline, …
     * @param level of the headings in it: one below the last heading of the text, 2 to 6
     * @param given what stands in its braces, by key, and in its brackets, by {@link #LABEL}: plain
     *     text, typography applied
     * @param place of the name
     */
    public record BlockSlot(
            int offset, String name, int level, Map<String, Asked> given, Place place)
            implements Slot {
        public BlockSlot {
            given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        }
    }

    /** A name by which a text asks for data, one of its columns, a project and the like. */
    public record Asked(String name, Place place) {}

    /** How photos lie in the text. */
    public enum Layout {
        /** Within a line of text, or within a link: phrasing content goes there. */
        INLINE,
        /** Alone in its paragraph: flow content goes there. */
        FIGURE,
        /** Several in a paragraph, or in paragraphs that hold nothing else: flow content. */
        GALLERY
    }

    /**
     * A picture of the text.
     *
     * @param target as written
     * @param alt plain text, typography applied; "" where none was written
     * @param title plain text, typography applied; "" where none was written
     */
    public record Picture(String target, String alt, String title, Place place) {}
}
