package org.vestnik.content;

import java.util.List;

/**
 * What a data file holds for one language, as a table.
 *
 * @param rows each with a text for each column, "" where there is none
 */
public record DataTable(List<Column> columns, List<List<String>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name in the language
     * @param names in all languages that the file gives it one; those it can be asked for by
     */
    public record Column(String name, List<String> names) {
        public Column {
            names = List.copyOf(names);
        }
    }
}
