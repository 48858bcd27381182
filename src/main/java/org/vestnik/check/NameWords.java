package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.content.Documents;
import org.vestnik.problem.Place;

/**
 * The words of a text as its author wrote it, without those that stand in code, in an address or in
 * a tag. Immutable; the time is linear in the length of the text.
 */
final class NameWords {
    /** Bounded, so that a line of a thousand opening marks costs no more than any other. */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "`[^`\\n]{0,300}`|]\\([^)\\n]{0,300}\\)|<[^>\\n]{0,300}>|https?://\\S{1,300}"
                            + "|\\{[^}\\n]{0,300}}|(?m:^:{2,}.*$)");

    private static final int LONGEST_GAP = 8;
    private static final String JOINING = " \n\u00A0„“”\"«»'’-–—,:*_№";

    private final Function<Span, Place> places;
    private final String text;
    private final List<Word> words = new ArrayList<>();

    /**
     * @param plain in small letters
     * @param from in the text, in UTF-16 units
     */
    record Word(String written, String plain, int from, int to) {}

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
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean within = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (within && from < 0) {
                from = at;
            } else if (!within && from >= 0) {
                String written = text.substring(from, at);
                words.add(new Word(written, written.toLowerCase(Locale.ROOT), from, at));
                from = -1;
            }
        }
    }

    static NameWords of(String file, Documents.Body body) {
        return new NameWords(span -> span.in(file, body.line()), masked(body.text()));
    }

    /** Of a name. */
    static NameWords of(String name) {
        return of(name, Place.of(""));
    }

    /** Of a title or a summary, which has one place. */
    static NameWords of(String words, Place place) {
        return new NameWords(span -> place, words);
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        String fence = "";
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            boolean marks = line.startsWith("```") || line.startsWith("~~~");
            if (marks || !fence.isEmpty()) {
                blank(masked, at, end);
            }
            if (marks && fence.isEmpty()) {
                fence = line.substring(0, 3);
            } else if (marks && line.equals(fence)) {
                fence = "";
            }
            at = end + 1;
        }
        Matcher other = NO_WORDS.matcher(text);
        while (other.find()) {
            blank(masked, other.start(), other.end());
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, '\uFFFC');
        }
    }

    List<Word> words() {
        return words;
    }

    /** Between a word and the one before it; "" before the first. */
    String gap(int word) {
        return word == 0 ? "" : text.substring(words.get(word - 1).to(), words.get(word).from());
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
        int start = text.lastIndexOf('\n', words.get(word).from()) + 1;
        return text.startsWith("#", start);
    }

    /** From a word to the one before another, on one line. */
    String between(int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to()).replace('\n', ' ');
    }

    Place place(int from, int to) {
        return places.apply(new Span(text, words.get(from).from(), words.get(to - 1).to()));
    }
}
