package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.vestnik.language.Typography;
import org.vestnik.markdown.MarkdownText.Slot;

/**
 * The inside of one paragraph, heading or cell while it is gathered: runs of text, and the markup
 * between them. Only when it is whole can its typography be set, and only then is it written.
 */
final class Line {
    private final StringBuilder markup = new StringBuilder();
    private final List<String> runs = new ArrayList<>();

    /** What stands in the markup in an opaque run's place; "" for runs of text. */
    private final List<String> literals = new ArrayList<>();

    private final List<Gap> gaps = new ArrayList<>(0);
    private final List<Open> opened = new ArrayList<>(0);
    private final List<Linked> links = new ArrayList<>(0);
    private final Passage.Kind kind;
    private boolean foreign;
    private int[] ends = new int[16];
    private int[] offsets = new int[16];

    /** A link that is not closed yet, and the run before which it begins. */
    private record Open(int run, String target) {}

    /** A link, its first run and the one behind its last. */
    private record Linked(int from, int to, String target) {}

    Line(Passage.Kind kind) {
        this.kind = kind;
    }

    Passage.Kind kind() {
        return kind;
    }

    /** Says that it stands in a quotation, or in what has a language of its own. */
    void foreign() {
        foreign = true;
    }

    boolean isForeign() {
        return foreign || markup.indexOf(" lang=\"") >= 0;
    }

    /** A slot, the run before which it stands, and where in the markup. */
    private record Gap(int run, int at, IntFunction<Slot> slot) {}

    /**
     * A run of text that typography may change.
     *
     * @param offset where it stands in the source
     */
    void text(String text, int offset) {
        run(text, "", offset);
    }

    /** Text that stays as it is. */
    void literal(String text, int offset) {
        run(Typography.OPAQUE, text, offset);
        Escapes.text(markup, text);
    }

    /** A thing in the text that has no words: a picture, a footnote's mark. */
    void object(int offset) {
        run(Typography.OPAQUE, "", offset);
    }

    StringBuilder markup() {
        return markup;
    }

    void slot(IntFunction<Slot> slot) {
        gaps.add(new Gap(runs.size(), markup.length(), slot));
    }

    boolean isEmpty() {
        return runs.isEmpty() && markup.length() == 0;
    }

    /** Whether there is nothing to read and nothing to see. */
    boolean isBlank() {
        return gaps.isEmpty() && plain().isBlank();
    }

    private void run(String text, String literal, int offset) {
        int count = runs.size();
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        ends[count] = markup.length();
        offsets[count] = offset;
        runs.add(text);
        literals.add(literal);
    }

    void open(String target) {
        opened.add(new Open(runs.size(), target));
    }

    void close() {
        if (!opened.isEmpty()) {
            Open link = opened.remove(opened.size() - 1);
            links.add(new Linked(link.run(), runs.size(), link.target()));
        }
    }

    /** The line as its author wrote it, with what stands where in the source. */
    private Passage passage(Draft draft) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            starts[i] = text.length();
            text.append(isOpaque(i) ? String.valueOf(Passage.OBJECT) : runs.get(i));
        }
        starts[runs.size()] = text.length();
        List<Passage.Link> found =
                links.stream()
                        .map(l -> new Passage.Link(starts[l.from()], starts[l.to()], l.target()))
                        .toList();
        int[] begins = Arrays.copyOf(starts, runs.size());
        return new Passage(this, draft, text.toString(), begins, offsets, found);
    }

    /** Sets the runs and writes all at the end of the draft; the text without markup. */
    String write(Draft draft) {
        if (draft.isHeard() && !runs.isEmpty()) {
            draft.hear(passage(draft));
        }
        List<String> set = draft.set(runs, offsets);
        StringBuilder plain = new StringBuilder();
        int written = 0;
        int gap = 0;
        for (int i = 0; i < set.size(); i++) {
            gap = markup(draft, i, written, gap);
            written = ends[i];
            boolean opaque = isOpaque(i);
            if (!opaque) {
                Escapes.text(draft.out(), set.get(i));
            }
            plain.append(opaque ? literals.get(i) : set.get(i));
        }
        markup(draft, set.size(), written, gap);
        draft.count(plain);
        return plain.toString();
    }

    /** As it was written, without markup. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            plain.append(isOpaque(i) ? literals.get(i) : runs.get(i));
        }
        return plain.toString();
    }

    // By identity: the author may write the same character.
    @SuppressWarnings("StringEquality")
    private boolean isOpaque(int run) {
        return runs.get(run) == Typography.OPAQUE;
    }

    /** Writes the markup before a run, and the slots that stand in it. */
    private int markup(Draft draft, int run, int from, int firstGap) {
        int at = from;
        int gap = firstGap;
        for (; gap < gaps.size() && gaps.get(gap).run() <= run; gap++) {
            draft.out().append(markup, at, gaps.get(gap).at());
            at = gaps.get(gap).at();
            draft.slot(gaps.get(gap).slot());
        }
        draft.out().append(markup, at, run < runs.size() ? ends[run] : markup.length());
        return gap;
    }
}
