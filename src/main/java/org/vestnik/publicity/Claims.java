package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.Language;

/**
 * How the texts of a language say that the Union pays for a project: the statements, and what is
 * usual beside them. Words are in small letters. Immutable and thread-safe.
 *
 * @param forms word by word, each with its forms; the longest first
 * @param unless after one of these nothing is claimed yet: “would”, “if”
 */
public record Claims(List<List<Set<String>>> forms, Set<String> unless) {
    private static final DatedTable TABLE = DatedTable.read("claims.tsv");
    private static final Map<Language, Claims> KNOWN = read();

    public Claims {
        forms = List.copyOf(forms);
        unless = Set.copyOf(unless);
    }

    /** None in a language that has no statement. */
    public static Claims in(Language language) {
        return KNOWN.getOrDefault(language.base(), new Claims(List.of(), Set.of()));
    }

    /** When the table was last looked through. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    private static Map<Language, Claims> read() {
        Map<Language, Claims> all = new LinkedHashMap<>();
        for (Language language : Statement.languages()) {
            List<List<Set<String>>> forms = new ArrayList<>();
            for (Relation relation : Relation.values()) {
                forms.add(words(Statement.of(language, relation).text()));
            }
            rows(language, "claim").forEach(row -> forms.add(words(row)));
            forms.sort((one, other) -> other.size() - one.size());
            Set<String> unless = new LinkedHashSet<>();
            rows(language, "unless").forEach(row -> unless.addAll(List.of(row.split(" "))));
            all.put(language, new Claims(forms, unless));
        }
        return all;
    }

    private static Stream<String> rows(Language language, String kind) {
        return TABLE.rows().stream()
                .filter(row -> row.get(0).equals(language.code()) && row.get(1).equals(kind))
                .map(row -> row.get(2));
    }

    private static List<Set<String>> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d|]+"))
                .map(word -> Set.of(word.split("\\|")))
                .toList();
    }
}
