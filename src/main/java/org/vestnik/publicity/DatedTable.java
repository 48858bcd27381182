package org.vestnik.publicity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the jar: tabs between the cells, the date of its last review in the first line, lines
 * with # are comments.
 */
record DatedTable(LocalDate reviewed, List<List<String>> rows) {
    private static final String REVIEWED = "# reviewed ";

    static DatedTable read(String name) {
        try (InputStream in = DatedTable.class.getResourceAsStream(name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String first = reader.readLine();
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t")));
                }
            }
            LocalDate reviewed = LocalDate.parse(first.substring(REVIEWED.length()));
            return new DatedTable(reviewed, List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
