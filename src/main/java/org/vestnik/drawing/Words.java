package org.vestnik.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * Words whose lengths are known, so that lines of any size and width are mere sums. Immutable and
 * thread-safe. Lengths are in units of the face.
 */
final class Words {
    private final String[] words;

    /** Of each word. */
    private final int[] lengths;

    /** Of each space before a word, with its kerning. */
    private final int[] gaps;

    private Words(String[] words) {
        this.words = words;
        this.lengths = new int[words.length];
        this.gaps = new int[words.length];
    }

    /**
     * @param text its words stand between single spaces
     */
    static Words of(String text, Face face, String language) {
        Words all = new Words(text.split(" "));
        Face.Letter space = face.letter(' ', language);
        Face.Letter last = space;
        for (int i = 0; i < all.words.length; i++) {
            all.gaps[i] = face.kern(last, space) + space.advance();
            last = space;
            Face.Letter before = null;
            String word = all.words[i];
            for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                Face.Letter letter = face.letter(word.codePointAt(at), language);
                if (letter == null) {
                    continue;
                }
                if (before == null) {
                    all.gaps[i] += face.kern(space, letter);
                } else {
                    all.lengths[i] += face.kern(before, letter);
                }
                all.lengths[i] += letter.advance();
                before = letter;
                last = letter;
            }
        }
        return all;
    }

    /**
     * Lines: the word with which each begins, and behind them the number of words.
     *
     * @param longest of all lines, in units
     */
    record Breaks(int[] starts, int longest) {
        int lines() {
            return starts.length - 1;
        }
    }

    /** As many words in a line as it holds, and at least one. */
    Breaks breaks(double most) {
        int[] starts = new int[words.length + 1];
        int lines = 0;
        int longest = 0;
        int length = 0;
        for (int i = 0; i < words.length; i++) {
            boolean isFirst =
                    i == starts[lines] || i == starts[lines] + 1 && words[i - 1].isEmpty();
            if (isFirst) {
                starts[lines] = i;
                length = lengths[i];
            } else if (length + gaps[i] + lengths[i] <= most) {
                length += gaps[i] + lengths[i];
            } else {
                starts[++lines] = i;
                length = lengths[i];
            }
            longest = Math.max(longest, length);
        }
        starts[++lines] = words.length;
        return new Breaks(Arrays.copyOf(starts, lines + 1), longest);
    }

    List<String> lines(Breaks breaks) {
        String[] lines = new String[breaks.lines()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] =
                    String.join(
                            " ",
                            Arrays.asList(words)
                                    .subList(breaks.starts()[i], breaks.starts()[i + 1]));
        }
        return List.of(lines);
    }
}
