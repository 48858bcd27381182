package org.vestnik.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vestnik.content.DataFile;
import org.vestnik.content.DataTable;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Closes the gaps of tables whose rows stand in content/data. */
record DataTables(Edition edition) {

    /**
     * The head and the rows as HTML; "" where there is no such table, which is reported.
     *
     * @param language of the text
     * @param looked gets the file that was looked into
     */
    String html(TableSlot slot, Language language, Set<SourceFile> looked, Problems problems) {
        Optional<DataFile> file = edition.data().in(slot.data().name(), language);
        if (file.isEmpty()) {
            problems.add(unknown(slot.data()));
            return "";
        }
        looked.add(file.get().source());
        Optional<DataTable> table = file.get().table(language, slot.data().place()).into(problems);
        return table.map(found -> new Shown(found, language, problems).html(slot)).orElse("");
    }

    private Problem unknown(Asked data) {
        Set<String> known = edition.data().names();
        Problem problem = SiteRule.DATA_UNKNOWN.at(data.place(), data.name());
        int dot = data.name().lastIndexOf('.');
        String bare = dot < 0 ? data.name() : data.name().substring(0, dot);
        return known.contains(bare)
                ? problem.withHint("did-you-mean", bare)
                : near(problem, data.name(), known);
    }

    private static Problem near(Problem problem, String name, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return Nearest.of(name, names)
                .map(near -> problem.withHint("did-you-mean", near))
                .orElse(problem);
    }

    /** One table being shown; not thread-safe. */
    private static final class Shown {
        private final List<DataTable.Column> columns;
        private final List<TableColumn> cells = new ArrayList<>();
        private final int rows;
        private final Problems problems;

        Shown(DataTable table, Language language, Problems problems) {
            this.columns = table.columns();
            this.rows = table.rows().size();
            this.problems = problems;
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                List<String> all = table.rows().stream().map(row -> row.get(column)).toList();
                cells.add(new TableColumn(columns.get(i).name(), all, language));
            }
        }

        String html(TableSlot slot) {
            List<TableColumn> shown = chosen(slot.columns());
            List<Integer> sorted = sorted(slot.sort());
            int count = slot.limit() == 0 ? rows : Math.min(rows, slot.limit());
            return TableHtml.of(shown, sorted.subList(0, count));
        }

        private List<TableColumn> chosen(List<Asked> asked) {
            if (asked.isEmpty()) {
                return cells;
            }
            List<TableColumn> chosen = new ArrayList<>();
            for (Asked name : asked) {
                column(name, name.name()).ifPresent(chosen::add);
            }
            return chosen;
        }

        private List<Integer> sorted(List<Asked> asked) {
            Comparator<Integer> order = (a, b) -> 0;
            for (Asked name : asked) {
                boolean down = name.name().startsWith("-");
                String column = down ? name.name().substring(1).strip() : name.name();
                order =
                        column(name, column)
                                .map(found -> found.order(down))
                                .map(order::thenComparing)
                                .orElse(order);
            }
            return IntStream.range(0, rows).boxed().sorted(order).toList();
        }

        /** By its name in the language of the page, else by that in any other. */
        private Optional<TableColumn> column(Asked asked, String name) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equals(name)) {
                    return Optional.of(cells.get(i));
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).names().contains(name)) {
                    return Optional.of(cells.get(i));
                }
            }
            List<String> known = columns.stream().map(DataTable.Column::name).toList();
            Problem problem =
                    SiteRule.COLUMN_UNKNOWN.at(asked.place(), name, String.join(", ", known));
            problems.add(near(problem, name, known));
            return Optional.empty();
        }
    }
}
