package org.vestnik.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one text, in the order in which their marks stand. */
final class Footnotes {
    private final List<Note> notes = new ArrayList<>(0);
    private final Map<FootnoteBlock, Note> known = new IdentityHashMap<>(0);

    /** A footnote, its number from 1, and how many marks lead to it so far. */
    static final class Note {
        private final FootnoteBlock block;
        private final int number;
        private int marks;

        private Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }

        FootnoteBlock block() {
            return block;
        }

        int number() {
            return number;
        }

        int marks() {
            return marks;
        }

        String id() {
            return Ids.NOTE + number;
        }

        String markId(int mark) {
            return Ids.MARK + number + (mark == 1 ? "" : "-" + mark);
        }
    }

    /** One more mark for the footnote, which gets the next number if it is the first. */
    Note mark(FootnoteBlock block) {
        Note note = known.get(block);
        if (note == null) {
            note = new Note(block, notes.size() + 1);
            known.put(block, note);
            notes.add(note);
        }
        note.marks++;
        return note;
    }

    boolean has(FootnoteBlock block) {
        return known.containsKey(block);
    }

    int count() {
        return notes.size();
    }

    Note get(int index) {
        return notes.get(index);
    }
}
