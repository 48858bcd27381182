package org.vestnik.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Collation;
import org.vestnik.language.Language;
import org.vestnik.language.Numbers;
import org.vestnik.language.Typography;

/** A column of a table and how its cells are written in a language. Immutable. */
final class TableColumn {
    /** The days of a month: what has a point and nothing above them may be dates. */
    private static final BigDecimal DAYS = BigDecimal.valueOf(31);

    private final String name;
    private final List<String> cells;
    private final List<Optional<WrittenNumber>> numbers = new ArrayList<>();
    private final Language language;
    private final boolean numeric;
    private final boolean rewritten;

    TableColumn(String name, List<String> cells, Language language) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.language = language;
        this.cells.forEach(cell -> numbers.add(WrittenNumber.of(cell)));
        this.numeric = isNumeric();
        this.rewritten = numeric && canBeRewritten();
    }

    /** Numbers and nothing else; a cell may be empty or hold a dash. */
    private boolean isNumeric() {
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            if (numbers.get(i).isEmpty() && !isNothing(cells.get(i))) {
                return false;
            }
            any |= numbers.get(i).isPresent();
        }
        return any;
    }

    private static boolean isNothing(String cell) {
        return cell.isEmpty() || cell.equals("-") || cell.equals("–") || cell.equals("—");
    }

    /**
     * Bare whole numbers may be years or codes, and what can be read in two ways is nobody's to
     * change.
     */
    private boolean canBeRewritten() {
        List<WrittenNumber> all = numbers.stream().flatMap(Optional::stream).toList();
        boolean dates =
                all.stream().anyMatch(WrittenNumber::point)
                        && all.stream().allMatch(one -> one.value().abs().compareTo(DAYS) <= 0);
        return !dates
                && all.stream().allMatch(WrittenNumber::sure)
                && all.stream().anyMatch(WrittenNumber::marked);
    }

    boolean numeric() {
        return numeric;
    }

    /** Whether each cell can stand for its row: words, and none of them twice. */
    boolean namesRows() {
        return !numeric
                && cells.stream().noneMatch(String::isEmpty)
                && new HashSet<>(cells).size() == cells.size();
    }

    /** As plain text. */
    String head() {
        return Typography.in(language).plain(name);
    }

    /** The cell of a row as plain text. */
    String cell(int row) {
        if (rewritten) {
            return numbers.get(row)
                    .map(number -> Numbers.in(language).decimal(number.value()))
                    .orElse(cells.get(row));
        }
        return numeric ? cells.get(row) : Typography.in(language).plain(cells.get(row));
    }

    /** The order of rows by this column; those that have nothing here come last either way. */
    Comparator<Integer> order(boolean down) {
        Comparator<Integer> ascending =
                numeric
                        ? Comparator.comparing(row -> numbers.get(row).orElseThrow().value())
                        : Comparator.comparing(cells::get, Collation.in(language));
        Comparator<Integer> order = down ? ascending.reversed() : ascending;
        return (a, b) -> {
            boolean without = isWithout(a);
            return without || isWithout(b)
                    ? Boolean.compare(without, isWithout(b))
                    : order.compare(a, b);
        };
    }

    private boolean isWithout(int row) {
        return numeric ? numbers.get(row).isEmpty() : cells.get(row).isEmpty();
    }
}
