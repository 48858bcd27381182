package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.language.Language;

/**
 * The statements of Regulation (EU) 2021/1060, Annex IX 1.2, and the name of the Union, in the
 * languages of the Union. Thread-safe.
 */
public final class Statement {
    private static final DatedTable TABLE = DatedTable.read("statements.tsv");
    private static final Map<Relation, Map<Language, Wording>> STATEMENTS = statements();
    private static final Map<Language, Wording> UNION = wordings(DatedTable.read("union.tsv"), 0);

    private Statement() {}

    /** "Co-funded by the European Union" in the language, else in English. */
    public static Wording of(Language language, Relation relation) {
        return in(STATEMENTS.get(relation), language);
    }

    /** "European Union" in the language, else in English; the strip of 2014-2020 shows it. */
    public static Wording union(Language language) {
        return in(UNION, language);
    }

    /** The languages that have a statement of their own. */
    public static Set<Language> languages() {
        return Collections.unmodifiableSet(STATEMENTS.get(Relation.CO_FUNDED).keySet());
    }

    /** When the statements were last compared with their sources. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    private static Wording in(Map<Language, Wording> wordings, Language language) {
        return wordings.getOrDefault(language.base(), wordings.get(Language.ENGLISH));
    }

    private static Map<Relation, Map<Language, Wording>> statements() {
        Map<Relation, Map<Language, Wording>> all = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            all.put(relation, wordings(TABLE, relation.ordinal()));
        }
        return all;
    }

    /** Rows of a language and, for each wording, its text, provenance and source. */
    private static Map<Language, Wording> wordings(DatedTable table, int which) {
        Map<Language, Wording> wordings = new TreeMap<>();
        int at = 1 + which * 3;
        for (var row : table.rows()) {
            Language language = Language.of(row.get(0));
            Provenance provenance = Provenance.valueOf(row.get(at + 1));
            wordings.put(language, new Wording(row.get(at), language, provenance, row.get(at + 2)));
        }
        return wordings;
    }
}
