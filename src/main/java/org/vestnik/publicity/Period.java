package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A funding period and what its law asks of a website. Immutable and thread-safe.
 *
 * @param id 2014-2020 or 2021-2027
 * @param parts what the strip shows, in this order; nothing else belongs into it
 * @param relations how the Union's share may be put
 * @param fonts the families that may stand beside the emblem
 * @param emblemHeight the least height of the emblem, in CSS pixels
 * @param laws where each of these is written, by the word of the table: parts, fonts, …
 */
public record Period(
        String id,
        List<StripPart> parts,
        List<Relation> relations,
        List<String> fonts,
        int emblemHeight,
        Map<String, String> laws) {
    private static final DatedTable TABLE = DatedTable.read("periods.tsv");
    private static final Map<String, Period> PERIODS = read();

    public Period {
        parts = List.copyOf(parts);
        relations = List.copyOf(relations);
        fonts = List.copyOf(fonts);
        laws = Map.copyOf(laws);
    }

    /** The period of that name, if there is one; an en dash is as good as a hyphen. */
    public static Optional<Period> named(String written) {
        return Optional.ofNullable(PERIODS.get(written.strip().replace('–', '-')));
    }

    /** The names of the periods, the oldest first. */
    public static List<String> ids() {
        return List.copyOf(PERIODS.keySet());
    }

    /** When the table was last compared with the law. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    public boolean shows(StripPart part) {
        return parts.contains(part);
    }

    private static Map<String, Period> read() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        Map<String, Map<String, String>> laws = new LinkedHashMap<>();
        for (List<String> row : TABLE.rows()) {
            values.computeIfAbsent(row.get(0), key -> new LinkedHashMap<>())
                    .put(row.get(1), row.get(2));
            laws.computeIfAbsent(row.get(0), key -> new LinkedHashMap<>())
                    .put(row.get(1), row.get(3));
        }
        Map<String, Period> periods = new LinkedHashMap<>();
        values.forEach((id, value) -> periods.put(id, period(id, value, laws.get(id))));
        return periods;
    }

    private static Period period(String id, Map<String, String> value, Map<String, String> laws) {
        return new Period(
                id,
                list(value.get("parts")).stream().map(StripPart::valueOf).toList(),
                list(value.get("relations")).stream().map(Relation::valueOf).toList(),
                list(value.get("fonts")),
                Integer.parseInt(value.get("emblem-height")),
                laws);
    }

    private static List<String> list(String words) {
        return new ArrayList<>(List.of(words.split(" ")));
    }
}
