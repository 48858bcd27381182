package org.vestnik.markdown;

import java.util.Arrays;
import org.vestnik.problem.Place;

/**
 * The text as it was written; turns offsets (UTF-16 units) into places. For one thread.
 *
 * <p>Columns are counted on from the last place of the same line: a line may be long and hold
 * thousands of links.
 */
class Source {
    private final String file;
    private final int firstLine;
    private final String text;
    private int[] starts = {};
    private int lastLine = -1;
    private int lastOffset;
    private int lastColumn;

    Source(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
    }

    /** Words of one place, whichever of them are asked for. */
    static Source at(Place whole, String text) {
        return new Source(whole.file(), whole.line(), text) {
            @Override
            Place place(int start, int to) {
                return whole;
            }
        };
    }

    String text() {
        return text;
    }

    /** A range; one that goes over a line's end, or the text's, is cut there. */
    Place place(int start, int to) {
        int from = Math.min(start, text.length());
        if (starts.length == 0) {
            starts = lineStarts(text);
        }
        int at = Arrays.binarySearch(starts, from);
        int line = at >= 0 ? at : -at - 2;
        int column = column(line, from);
        int end = Math.max(from, Math.min(to, lineEnd(line)));
        return new Place(file, firstLine + line, column, column + text.codePointCount(from, end));
    }

    private int column(int line, int offset) {
        boolean on = line == lastLine && offset >= lastOffset;
        int from = on ? lastOffset : starts[line];
        lastColumn = (on ? lastColumn : 1) + text.codePointCount(from, offset);
        lastLine = line;
        lastOffset = offset;
        return lastColumn;
    }

    private int lineEnd(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        return starts;
    }
}
