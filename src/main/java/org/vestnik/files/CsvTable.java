package org.vestnik.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * A table from a CSV file (RFC 4180), as spreadsheets write it: the first line names the columns,
 * and a comma, a semicolon or a tab parts the cells, whichever is most frequent there. Texts are
 * trimmed and in NFC; rows without any text are left out.
 *
 * @param columns their names: none empty, each once
 * @param rows each with a text for each column
 */
public record CsvTable(List<String> columns, List<List<String>> rows) {
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table; empty where its columns cannot be told. A row that does not fit them is
     * reported and left out.
     *
     * @param text with its lines ended by {@code \n}, as in a {@link SourceText}
     */
    public static Outcome<Optional<CsvTable>> read(String file, String text) {
        Problems problems = new Problems();
        YamlText points = new YamlText(file, text, 1);
        List<List<CsvScan.Cell>> rows = new CsvScan(points, problems).rows();
        if (rows.isEmpty()) {
            if (!problems.hasErrors()) {
                problems.add(SourceRule.CSV_COLUMNS.at(Place.start(file)));
            }
            return problems.with(Optional.empty());
        }
        List<CsvScan.Cell> head = rows.get(0);
        boolean named = areNames(head, points, problems);
        List<List<String>> fitting = new ArrayList<>(rows.size());
        for (List<CsvScan.Cell> row : rows.subList(1, rows.size())) {
            if (fits(row, head, points, problems)) {
                fitting.add(texts(row));
            }
        }
        return problems.with(
                named ? Optional.of(new CsvTable(texts(head), fitting)) : Optional.empty());
    }

    private static boolean areNames(List<CsvScan.Cell> head, YamlText text, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        boolean right = true;
        for (int i = 0; i < head.size(); i++) {
            CsvScan.Cell cell = head.get(i);
            Place place = text.place(cell.from(), cell.to());
            if (cell.text().isEmpty()) {
                problems.add(SourceRule.CSV_COLUMN_EMPTY.at(place, i + 1));
                right = false;
                continue;
            }
            Integer other = seen.putIfAbsent(cell.text(), i + 1);
            if (other != null) {
                problems.add(SourceRule.CSV_COLUMN_TWICE.at(place, cell.text(), other, i + 1));
                right = false;
            }
        }
        return right;
    }

    private static boolean fits(
            List<CsvScan.Cell> row, List<CsvScan.Cell> head, YamlText text, Problems problems) {
        int surplus = row.size() - head.size();
        if (surplus != 0) {
            CsvScan.Cell from = surplus > 0 ? row.get(head.size()) : row.get(0);
            Place place = text.place(from.from(), row.get(row.size() - 1).to());
            problems.add(SourceRule.CSV_ROW.at(place, row.size(), head.size()));
        }
        return surplus == 0;
    }

    private static List<String> texts(List<CsvScan.Cell> row) {
        return row.stream().map(CsvScan.Cell::text).toList();
    }
}
