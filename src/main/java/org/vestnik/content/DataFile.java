package org.vestnik.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.CsvTable;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceText;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlValue;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** A file of content/data, read. Immutable and thread-safe. */
public final class DataFile {
    private final SourceFile source;
    private final DataTexts texts;
    private final Optional<YamlValue> yaml;
    private final Optional<CsvTable> csv;

    private DataFile(
            SourceFile source, DataTexts texts, Optional<YamlValue> yaml, Optional<CsvTable> csv) {
        this.source = source;
        this.texts = texts;
        this.yaml = yaml;
        this.csv = csv;
    }

    /** Reads a file; where there are errors, it holds what could be saved. */
    static Outcome<DataFile> read(SourceFile source, DataTexts texts) {
        Problems problems = new Problems();
        Optional<SourceText> text = SourceText.read(source).into(problems);
        if (DataNames.isCsv(source.name())) {
            Optional<CsvTable> csv =
                    text.flatMap(t -> CsvTable.read(source.path(), t.text()).into(problems));
            return problems.with(new DataFile(source, texts, Optional.empty(), csv));
        }
        Optional<YamlValue> yaml =
                text.flatMap(t -> Yaml.value(source.path(), t.text()).into(problems));
        return problems.with(new DataFile(source, texts, yaml, Optional.empty()));
    }

    /** The file itself. */
    public SourceFile source() {
        return source;
    }

    /**
     * What the file holds for a language, as templates see it: a text, a Boolean, a list, or a map
     * in the file's order; of a CSV file a list of rows, each a map from column to text.
     */
    public Object value(Language language) {
        if (csv.isPresent()) {
            return rows(csv.get());
        }
        return yaml.map(value -> texts.seen(value, language)).orElse(List.of());
    }

    /**
     * The table that the file holds for a language; empty where it holds none, which is a problem
     * unless the file could not be read, and that was one already.
     *
     * @param asked the place at which a text asks for the table
     */
    public Outcome<Optional<DataTable>> table(Language language, Place asked) {
        if (csv.isPresent()) {
            return Outcome.of(csv.map(DataFile::table));
        }
        if (yaml.isEmpty()) {
            return Outcome.of(Optional.empty());
        }
        return new DataTableReader(source, texts, language, asked).read(yaml.get());
    }

    private static DataTable table(CsvTable csv) {
        List<DataTable.Column> columns =
                csv.columns().stream()
                        .map(name -> new DataTable.Column(name, List.of(name)))
                        .toList();
        return new DataTable(columns, csv.rows());
    }

    private static List<Object> rows(CsvTable csv) {
        List<Object> rows = new ArrayList<>(csv.rows().size());
        for (List<String> cells : csv.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(csv.columns().get(i), cells.get(i));
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return Collections.unmodifiableList(rows);
    }
}
