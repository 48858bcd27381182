package org.vestnik.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables, each row with as many cells as the head has. */
final class TableWriter {
    private final Draft draft;
    private final StringBuilder out;
    private int columns;

    private TableWriter(Draft draft) {
        this.draft = draft;
        this.out = draft.out();
    }

    static void write(Draft draft, TableBlock table) {
        new TableWriter(draft).table(table);
    }

    private void table(TableBlock table) {
        out.append("<div class=\"table-scroll\" tabindex=\"0\"><table");
        out.append(draft.marks().of(table)).append(">\n");
        // Spec: HTML §4.9.1, the caption comes first.
        for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCaption) {
                out.append("<caption>");
                InlineWriter.line(draft, node).write(draft);
                out.append("</caption>\n");
            }
        }
        for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableHead) {
                head(node);
            } else if (node instanceof TableBody && node.getFirstChild() != null) {
                rows("tbody", "td", node);
            }
        }
        out.append("</table></div>\n");
    }

    private void head(Node head) {
        boolean blank = true;
        for (Node row = head.getFirstChild(); row != null; row = row.getNext()) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                columns++;
                blank &= cell instanceof TableCell one && one.getText().isBlank();
            }
        }
        // A head that says nothing would be read out all the same.
        if (!blank) {
            rows("thead", "th scope=\"col\"", head);
        } else if (columns > 0) {
            draft.warn(
                    MarkdownRule.TABLE_NO_HEADER,
                    head.getStartOffset(),
                    head.getFirstChild().getEndOffset());
        }
    }

    private void rows(String section, String cell, Node parent) {
        out.append('<').append(section).append(">\n");
        for (Node row = parent.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(row, cell);
            }
        }
        out.append("</").append(section).append(">\n");
    }

    private void row(Node row, String tag) {
        out.append("<tr>");
        int count = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell && ++count <= columns) {
                cell(cell, tag);
            }
        }
        if (count > columns) {
            draft.warn(
                    MarkdownRule.TABLE_ROW,
                    row.getStartOffset(),
                    row.getEndOffset(),
                    count,
                    columns);
        } else if (count < columns) {
            int missing = columns - count;
            out.append(missing == 1 ? "<td></td>" : "<td colspan=\"" + missing + "\"></td>");
        }
        out.append("</tr>\n");
    }

    private void cell(TableCell cell, String tag) {
        out.append('<').append(tag);
        if (cell.getAlignment() != null) {
            String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            out.append(" class=\"align-").append(side).append('"');
        }
        out.append('>');
        InlineWriter.line(draft, cell).write(draft);
        out.append("</").append(tag, 0, 2).append('>');
    }
}
