package org.vestnik.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.SourceFile;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** Reads a value of YAML as a table: a list of entries with keys, or columns and rows. */
final class DataTableReader {
    private static final String COLUMNS = "columns";
    private static final String ROWS = "rows";

    private final SourceFile source;
    private final DataTexts texts;
    private final Language language;
    private final Place asked;
    private final Problems problems = new Problems();

    DataTableReader(SourceFile source, DataTexts texts, Language language, Place asked) {
        this.source = source;
        this.texts = texts;
        this.language = language;
        this.asked = asked;
    }

    Outcome<Optional<DataTable>> read(YamlValue value) {
        Optional<DataTable> table = Optional.empty();
        if (value instanceof YamlMap map && isColumnsAndRows(map)) {
            table = Optional.of(columnsAndRows(map));
        } else if (value instanceof YamlList list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(YamlMap.class::isInstance)) {
            table = Optional.of(entries(list));
        } else {
            problems.add(ContentRule.DATA_NOT_TABLE.at(asked, source.name()).variant(kind(value)));
        }
        return problems.with(table);
    }

    private static boolean isColumnsAndRows(YamlMap map) {
        return map.get(COLUMNS).filter(YamlList.class::isInstance).isPresent()
                && map.get(ROWS).filter(YamlList.class::isInstance).isPresent();
    }

    private static String kind(YamlValue value) {
        if (value instanceof YamlList list) {
            return list.items().isEmpty() ? "empty" : "list";
        }
        if (value instanceof YamlMap map) {
            return map.entries().isEmpty() ? "empty" : "map";
        }
        return "text";
    }

    /** The keys of the first entry are the columns; the others have no more than those. */
    private DataTable entries(YamlList list) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (YamlMap.Entry entry : ((YamlMap) list.items().get(0)).entries()) {
            places.put(Texts.nfc(entry.key()), places.size());
        }
        List<List<String>> rows = new ArrayList<>(list.items().size());
        for (YamlValue item : list.items()) {
            String[] row = new String[places.size()];
            Arrays.fill(row, "");
            for (YamlMap.Entry entry : ((YamlMap) item).entries()) {
                Integer at = places.get(Texts.nfc(entry.key()));
                if (at == null) {
                    unknown(entry, places.keySet());
                } else {
                    row[at] = cell(entry.value());
                }
            }
            rows.add(List.of(row));
        }
        return new DataTable(
                places.keySet().stream()
                        .map(name -> new DataTable.Column(name, List.of(name)))
                        .toList(),
                rows);
    }

    private void unknown(YamlMap.Entry entry, Set<String> known) {
        problems.add(
                Value.near(
                        ContentRule.DATA_KEY.at(
                                entry.keyPlace(),
                                Texts.seen(entry.key()),
                                Texts.seen(String.join(", ", known))),
                        entry.key(),
                        known));
    }

    private DataTable columnsAndRows(YamlMap map) {
        List<DataTable.Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlValue item : ((YamlList) map.get(COLUMNS).orElseThrow()).items()) {
            DataTable.Column column = column(item);
            if (column.name().isEmpty()) {
                problems.add(ContentRule.DATA_COLUMN.at(item.place()).variant("empty"));
            } else if (!names.add(column.name())) {
                problems.add(
                        ContentRule.DATA_COLUMN.at(item.place(), column.name()).variant("twice"));
            }
            columns.add(column);
        }
        List<List<String>> rows = new ArrayList<>();
        for (YamlValue row : ((YamlList) map.get(ROWS).orElseThrow()).items()) {
            int cells = row instanceof YamlList list ? list.items().size() : -1;
            if (cells == columns.size()) {
                rows.add(((YamlList) row).items().stream().map(this::cell).toList());
            } else {
                problems.add(
                        cells < 0
                                ? ContentRule.DATA_ROW.at(row.place()).variant("form")
                                : ContentRule.DATA_ROW.at(row.place(), cells, columns.size()));
            }
        }
        return new DataTable(columns, rows);
    }

    private DataTable.Column column(YamlValue item) {
        Optional<LocalText> text = texts.text(item);
        if (text.isEmpty()) {
            problems.add(ContentRule.DATA_CELL.at(item.place()));
            return new DataTable.Column("?", List.of());
        }
        List<String> names = new ArrayList<>(text.get().byLanguage().values());
        text.get().any().ifPresent(names::add);
        return new DataTable.Column(texts.in(text.get(), language), names);
    }

    private String cell(YamlValue value) {
        Optional<LocalText> text = texts.text(value);
        if (text.isEmpty() && !isEmpty(value)) {
            problems.add(ContentRule.DATA_CELL.at(value.place()));
        }
        return text.map(found -> texts.in(found, language)).orElse("");
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof YamlMap map && map.entries().isEmpty()
                || value instanceof YamlList list && list.items().isEmpty()
                || value instanceof YamlScalar scalar && scalar.isNull();
    }
}
