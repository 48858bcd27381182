package org.vestnik.files;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Problems;

/**
 * Cuts a text of CSV into cells, each with its place. Not thread-safe; time grows with the text.
 */
final class CsvScan {
    private final YamlText text;
    private final Problems problems;
    private final int separator;
    private int at;

    /** Whether a quotation mark was never closed: what follows it means nothing. */
    private boolean lost;

    /**
     * A cell.
     *
     * @param text trimmed, without the marks around it
     * @param from index of its first code point, of the mark before it if there is one
     */
    record Cell(String text, int from, int to) {}

    CsvScan(YamlText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.separator = separator(text);
    }

    /** The rows that hold any text, the names of the columns first. */
    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (at < text.length() && !lost) {
            List<Cell> row = row();
            // Spreadsheets write the rows below a table too, once anything has stood there.
            if (!lost && row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (!lost && at < text.length() && text.at(at) == separator) {
            at++;
            row.add(cell());
        }
        at++;
        return row;
    }

    private Cell cell() {
        while (text.at(at) == ' ' && at < text.length()) {
            at++;
        }
        return at < text.length() && text.at(at) == '"' ? quoted() : plain(at);
    }

    private Cell plain(int from) {
        while (!isEnd(at)) {
            at++;
        }
        return new Cell(trimmed(text.text(from, at)), from, at);
    }

    private Cell quoted() {
        int from = at++;
        StringBuilder inside = new StringBuilder();
        while (at < text.length() && !isClosing()) {
            at += text.at(at) == '"' ? 1 : 0;
            inside.appendCodePoint(text.at(at++));
        }
        if (at >= text.length()) {
            problems.add(SourceRule.CSV_QUOTE.at(text.place(from, from + 1)));
            lost = true;
            return new Cell("", from, at);
        }
        int end = ++at;
        String rest = plain(at).text();
        if (!rest.isEmpty()) {
            problems.add(SourceRule.CSV_AFTER_QUOTE.at(text.place(end, at), rest));
        }
        return new Cell(trimmed(inside.toString()), from, end);
    }

    /** Whether the mark here ends the cell; two of them mean one that is read. */
    private boolean isClosing() {
        return text.at(at) == '"' && (at + 1 >= text.length() || text.at(at + 1) != '"');
    }

    private boolean isEnd(int index) {
        return text.at(index) == '\n' || text.at(index) == separator;
    }

    private static String trimmed(String cell) {
        return SourceName.composed(cell.strip());
    }

    /** The sign that parts most names in the first row; of equals the first of these. */
    private static int separator(YamlText text) {
        String signs = ";,\t";
        int[] seen = new int[signs.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            if (c == '\n' && !quoted) {
                break;
            }
            quoted ^= c == '"';
            int sign = quoted ? -1 : signs.indexOf(c);
            if (sign >= 0) {
                seen[sign]++;
            }
        }
        int best = 0;
        for (int i = 1; i < seen.length; i++) {
            best = seen[i] > seen[best] ? i : best;
        }
        return signs.charAt(best);
    }
}
