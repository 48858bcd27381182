package org.vestnik.site;

import java.util.List;

/** Writes the head and the rows of a table. */
final class TableHtml {
    private final StringBuilder out = new StringBuilder();

    private TableHtml() {}

    /**
     * @param rows which of the columns' cells, in the order in which they are shown
     */
    static String of(List<TableColumn> columns, List<Integer> rows) {
        if (columns.isEmpty()) {
            return "";
        }
        TableHtml html = new TableHtml();
        html.out.append("<thead>\n<tr>");
        columns.forEach(column -> html.cell("th scope=\"col\"", column, column.head()));
        html.out.append("</tr>\n</thead>\n");
        if (!rows.isEmpty()) {
            html.body(columns, rows);
        }
        return html.out.toString();
    }

    private void body(List<TableColumn> columns, List<Integer> rows) {
        boolean named = columns.size() > 1 && columns.get(0).namesRows();
        out.append("<tbody>\n");
        for (int row : rows) {
            out.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                String tag = i == 0 && named ? "th scope=\"row\"" : "td";
                cell(tag, columns.get(i), columns.get(i).cell(row));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private void cell(String tag, TableColumn column, String text) {
        out.append('<').append(tag);
        out.append(column.numeric() ? " class=\"align-right\">" : ">");
        out.append(Html.text(text).replace("\n", "<br>"));
        out.append("</").append(tag, 0, 2).append('>');
    }
}
