package org.vestnik.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes words in one face and size, from left to right.
 *
 * @param language whose forms of letters are used; a BCP 47 code without region
 * @param size in pixels
 */
record Hand(Face face, String language, int size) {
    private static final String ELLIPSIS = "…";

    /** Whether the face has every letter of the words. */
    boolean knows(String words) {
        return words.codePoints().allMatch(code -> face.letter(code, language) != null);
    }

    /** How long the words are, in pixels. */
    double width(String words) {
        double width = 0;
        Face.Letter before = null;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            Face.Letter letter = face.letter(words.codePointAt(i), language);
            if (letter != null) {
                width += letter.advance() + (before == null ? 0 : face.kern(before, letter));
                before = letter;
            }
        }
        return width * size / Face.UNITS;
    }

    /**
     * @param x where they begin
     * @param y of the line that they stand on
     */
    void write(Picture picture, String words, double x, int y, int colour) {
        int left = Math.max(0, (int) x - size / 4);
        int right = Math.min(picture.width(), (int) (x + width(words)) + size / 4 + 1);
        int top = Math.max(0, y - size - size / 4);
        int bottom = Math.min(picture.height(), y + size / 2);
        if (right <= left || bottom <= top) {
            return;
        }
        Fill fill = new Fill(left, top, right - left, bottom - top);
        outlines(fill, words, size / Face.UNITS, x, y);
        fill.paint(picture, colour);
    }

    /**
     * Gives the outlines of the words to a pen.
     *
     * @param scale of the thousand units of the face; the size plays no part
     */
    void outlines(Outline.Pen pen, String words, double scale, double x, double y) {
        double at = x;
        Face.Letter before = null;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            Face.Letter letter = face.letter(words.codePointAt(i), language);
            if (letter != null) {
                at += before == null ? 0 : face.kern(before, letter) * scale;
                letter.outline().draw(pen, scale, at, y, true);
                at += letter.advance() * scale;
                before = letter;
            }
        }
    }

    /** Broken into lines that are not longer than the width, and of about the same length. */
    List<String> lines(String words, int width) {
        return lines(Words.of(words, face, language), width);
    }

    /**
     * The same for words that were measured before.
     *
     * @param words in this face and language
     */
    List<String> lines(Words words, int width) {
        int full = words.breaks(units(width)).lines();
        int low = width / 3;
        int high = width;
        while (high - low > 4) {
            int middle = (low + high) / 2;
            Words.Breaks breaks = words.breaks(units(middle));
            if (breaks.longest() <= units(middle) && breaks.lines() <= full) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return words.lines(words.breaks(units(high)));
    }

    private double units(int width) {
        return width * Face.UNITS / size;
    }

    /** The same, where what is beyond the last line gives way to an ellipsis. */
    List<String> lines(String words, int width, int most) {
        List<String> lines = lines(words, width);
        if (lines.size() <= most && lines.stream().allMatch(line -> width(line) <= width)) {
            return lines;
        }
        Words parts = Words.of(parted(words, width), face, language);
        List<String> kept = parts.lines(parts.breaks(units(width)));
        boolean cut = kept.size() > most;
        kept = new ArrayList<>(kept.subList(0, Math.min(most, kept.size())));
        for (int i = 0; i < kept.size(); i++) {
            kept.set(i, cut(kept.get(i), width, cut && i == kept.size() - 1));
        }
        return kept;
    }

    /** Words that are longer than a line, in parts. */
    private String parted(String words, int width) {
        StringBuilder parted = new StringBuilder();
        for (String word : words.split(" ")) {
            parted.append(parted.isEmpty() ? "" : " ");
            int start = 0;
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                if (i > start
                        && width(word.substring(start, word.offsetByCodePoints(i, 1))) > width) {
                    parted.append(word, start, i).append(' ');
                    start = i;
                }
            }
            parted.append(word.substring(start));
        }
        return parted.toString();
    }

    /** Shortened by words, and a word that is too long by letters. */
    private String cut(String line, int width, boolean more) {
        String rest = line;
        String shown = more ? line + ELLIPSIS : line;
        while (width(shown) > width && !rest.isEmpty()) {
            int space = rest.lastIndexOf(' ');
            rest =
                    rest.substring(
                            0, space > 0 ? space : rest.offsetByCodePoints(rest.length(), -1));
            shown = rest.replaceAll("[\\s\\p{Pd},;:.„“«(]+$", "") + ELLIPSIS;
        }
        return shown;
    }
}
