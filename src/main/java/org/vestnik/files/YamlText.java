package org.vestnik.files;

import java.util.Arrays;
import java.util.Optional;
import org.vestnik.problem.Place;

/**
 * A text of YAML as code points, with the place of each in the file. Lines end at {@code \n} only:
 * the YAML library also breaks lines at other characters, so its own line numbers are not used. Not
 * thread-safe.
 */
final class YamlText {
    private final String file;
    private final int firstLine;
    private final int[] points;
    private final int[] starts;
    private final int lines;
    private Optional<String> whole = Optional.empty();

    YamlText(String file, String text, int firstLine) {
        this(file, text.codePoints().toArray(), firstLine);
    }

    private YamlText(String file, int[] points, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.points = points;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        this.starts = found;
        this.lines = count;
    }

    /** The same text with other characters, one for one. */
    YamlText with(int[] others) {
        return new YamlText(file, others, firstLine);
    }

    /** A copy of all code points. */
    int[] points() {
        return points.clone();
    }

    int length() {
        return points.length;
    }

    /** The code point at an index; the end of the text reads as an end of line. */
    int at(int index) {
        return index < points.length ? points[index] : '\n';
    }

    int lines() {
        return lines;
    }

    /** The line of an index, from 0. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(starts, 0, lines, index);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }

    /** The index of the line's end, not counting {@code \n}. */
    int end(int line) {
        return line + 1 < lines ? starts[line + 1] - 1 : points.length;
    }

    /** The place of a range; it ends with the line that it begins on. */
    Place place(int from, int to) {
        int line = lineOf(from);
        int last = Math.max(from, Math.min(to, end(line)));
        int start = starts[line];
        return new Place(file, firstLine + line, from - start + 1, last - start + 1);
    }

    boolean isSpaceOrEnd(int index) {
        int c = at(index);
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Whether a character looks like a space and is none for YAML. */
    boolean isOddSpace(int index) {
        int c = at(index);
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != ' '
                || c == 0x200B
                || c == 0xFEFF;
    }

    /** Whether a character is one that people begin the items of a list with, but YAML does not. */
    boolean isListSign(int index) {
        boolean sign = "-–—•·".indexOf(at(index)) >= 0;
        return sign && !(at(index) == '-' && isSpaceOrEnd(index + 1));
    }

    boolean isCommentAt(int index) {
        return at(index) == '#' && index > 0 && isSpaceOrEnd(index - 1);
    }

    /** Whether a line is {@code ---} or {@code ...}. */
    boolean isDocumentMark(int line) {
        int at = starts[line];
        int c = at(at);
        boolean three = (c == '-' || c == '.') && at(at + 1) == c && at(at + 2) == c;
        return three && isSpaceOrEnd(at + 3);
    }

    boolean hasHexadecimals(int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (Character.digit(at(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The next index that is neither a space nor a tab. */
    int skipSpaces(int index) {
        int i = index;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        return i;
    }

    /** The next index that is neither a space nor a tab nor an end of line. */
    int skipBlank(int index) {
        int i = index;
        while (i < points.length && isSpaceOrEnd(i)) {
            i++;
        }
        return i;
    }

    /** The next index at which a word ends. */
    int skipWord(int index) {
        int i = index;
        while (!isSpaceOrEnd(i) && ",[]{}".indexOf(at(i)) < 0) {
            i++;
        }
        return i;
    }

    int trimmedEnd(int line) {
        int i = end(line);
        while (i > starts[line] && (isSpaceOrEnd(i - 1) || at(i - 1) == '\r')) {
            i--;
        }
        return i;
    }

    /** The rest of a line. */
    String trimmed(int from) {
        return text(from, Math.max(from, trimmedEnd(lineOf(from))));
    }

    boolean contains(String part) {
        return toString().contains(part);
    }

    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    @Override
    public String toString() {
        if (whole.isEmpty()) {
            whole = Optional.of(new String(points, 0, points.length));
        }
        return whole.get();
    }
}
