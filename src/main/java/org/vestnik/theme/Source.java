package org.vestnik.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Place;

/**
 * The text of a template or a stylesheet.
 *
 * @param path logical, as a problem names it
 */
record Source(String path, String text) {
    Place line(int number) {
        return number < 1 ? Place.of(path) : new Place(path, number, 1, 1);
    }

    /** Where the name stands in quotes for the first time; the file alone where it does not. */
    Place quoting(String name) {
        int at = quoted(name);
        return at < 0 ? Place.of(path) : between(at + 1, at + 1 + name.length());
    }

    /** The same, or where the name stands first in a tag without quotes. */
    Place asking(String name) {
        Matcher bare =
                Pattern.compile("\\{%-?\\s*\\w+\\s+(" + Pattern.quote(name) + ")\\b").matcher(text);
        return !quotes(name) && bare.find() ? between(bare.start(1), bare.end(1)) : quoting(name);
    }

    /** Where the function is called for the first time; the file alone where it is not. */
    Place calling(String function) {
        Matcher call =
                Pattern.compile("(?<![\\w-])(" + Pattern.quote(function) + ")\\s*\\(")
                        .matcher(text);
        return call.find() ? between(call.start(1), call.end(1)) : Place.of(path);
    }

    /**
     * Where a line names the word, in what Pebble reads of it; the whole line where it does not.
     */
    Place word(int number, String word) {
        if (number < 1 || word.isEmpty()) {
            return line(number);
        }
        int start = 0;
        for (int i = 1; i < number && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        int stop = end < 0 ? text.length() : end;
        Matcher named =
                Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                        .matcher(text)
                        .region(start, stop)
                        .useTransparentBounds(true);
        while (named.find()) {
            String before = text.substring(0, named.start());
            int open = Math.max(before.lastIndexOf("{{"), before.lastIndexOf("{%"));
            int closed = Math.max(before.lastIndexOf("}}"), before.lastIndexOf("%}"));
            if (open > closed) {
                return between(named.start(), named.end());
            }
        }
        return line(number);
    }

    /** The place of a part of the text, which lies in one line. */
    Place between(int from, int to) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(start, from);
        return new Place(path, line, column, column + text.codePointCount(from, to));
    }

    boolean quotes(String name) {
        return quoted(name) >= 0;
    }

    private int quoted(String name) {
        int single = text.indexOf("'" + name + "'");
        return single >= 0 ? single : text.indexOf('"' + name + '"');
    }
}
