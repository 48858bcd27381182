package org.vestnik.check;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vestnik.content.Documents;
import org.vestnik.problem.Place;

/**
 * The words of a text as its author wrote it, without those that stand in code, in an address or in
 * a tag. Immutable; the time is linear in the length of the text.
 */
final class NameWords {
    private static final int LONGEST_GAP = 8;
    private static final String JOINING = " \n\u00A0„“”\"«»'’-–—,:*_№";

    private final Function<Span, Place> places;
    private final String text;

    /** Where each word begins and ends. */
    private final int[] bounds;

    /**
     * @param plain in small letters
     */
    record Word(String written, String plain) {}

    /** A part of the text, in UTF-16 units. */
    private record Span(String text, int from, int to) {
        Place in(String file, int firstLine) {
            int lineStart = text.lastIndexOf('\n', from - 1) + 1;
            int lineEnd = text.indexOf('\n', from);
            int end = Math.min(to, lineEnd < 0 ? text.length() : lineEnd);
            int line = (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
            int column = 1 + text.codePointCount(lineStart, from);
            return new Place(
                    file, firstLine + line, column, column + text.codePointCount(from, end));
        }
    }

    private NameWords(Function<Span, Place> places, String text) {
        this.places = places;
        this.text = text;
        // A loop and no pattern: every text of the site comes through here.
        int[] found = new int[16];
        int count = 0;
        boolean within = false;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter != within) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = at;
            }
            within = letter;
        }
        bounds = Arrays.copyOf(found, count);
    }

    static NameWords of(String file, Documents.Body body) {
        return new NameWords(span -> span.in(file, body.line()), ProseMask.of(body.text()));
    }

    /** Of a name. */
    static NameWords of(String name) {
        return of(name, Place.of(""));
    }

    /** Of a title or a summary, which has one place. */
    static NameWords of(String words, Place place) {
        return new NameWords(span -> place, words);
    }

    int size() {
        return bounds.length / 2;
    }

    private int from(int word) {
        return bounds[2 * word];
    }

    private int to(int word) {
        return bounds[2 * word + 1];
    }

    /** A word, by its number from 0. */
    Word word(int number) {
        String written = text.substring(from(number), to(number));
        return new Word(written, written.toLowerCase(Locale.ROOT));
    }

    /**
     * A number that is the same for two words if their first letters are, whether large or small.
     *
     * @param most how many letters count
     */
    int print(int word, int most) {
        int letters = Math.min(to(word) - from(word), most);
        return WordPrints.print(text, from(word), from(word) + letters);
    }

    /** All of them, made as they are asked for. */
    List<Word> words() {
        return new AbstractList<>() {
            @Override
            public Word get(int number) {
                return word(number);
            }

            @Override
            public int size() {
                return NameWords.this.size();
            }
        };
    }

    /** Between a word and the one before it; "" before the first. */
    String gap(int word) {
        return word == 0 ? "" : text.substring(to(word - 1), from(word));
    }

    /** Whether some words in a row can be one name: no sentence ends within. */
    boolean isRun(int from, int count) {
        for (int word = from + 1; word < from + count; word++) {
            String gap = gap(word);
            boolean joins = gap.chars().allMatch(c -> JOINING.indexOf(c) >= 0);
            if (!joins || gap.length() > LONGEST_GAP || gap.contains("\n\n")) {
                return false;
            }
        }
        return true;
    }

    boolean isInHeading(int word) {
        int start = text.lastIndexOf('\n', from(word)) + 1;
        return text.startsWith("#", start);
    }

    /** From a word to the one before another, on one line. */
    String between(int from, int to) {
        return text.substring(from(from), to(to - 1)).replace('\n', ' ');
    }

    Place place(int from, int to) {
        return places.apply(new Span(text, from(from), to(to - 1)));
    }
}
