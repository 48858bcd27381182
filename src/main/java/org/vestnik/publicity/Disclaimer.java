package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.Language;

/**
 * The sentences on responsibility of programmes that the Union manages itself, as projects of the
 * agency EACEA have them after the statement (model grant agreement of 2021-2027, Article 17.3).
 * The agreement of a project counts before them. Thread-safe.
 */
public final class Disclaimer {
    private static final DatedTable TABLE = DatedTable.read("disclaimers.tsv");
    private static final Map<String, Wording> TEXTS = read();
    private static final Set<String> FUNDS = Set.of("Erasmus+", "Horizon Europe", "CERV");
    private static final String PERIOD = "2021-2027";

    private Disclaimer() {}

    /** Whether the agreements of that fund ask for a disclaimer in that period. */
    public static boolean isOwed(Fund fund, Period period) {
        return FUNDS.contains(fund.id()) && period.id().equals(PERIOD);
    }

    /** The text in the language; empty where none has been found. */
    public static Optional<Wording> in(Language language) {
        return Optional.ofNullable(TEXTS.get(language.base().code()));
    }

    /** How the text of a language names the authority that grants the money, in its order. */
    static List<String> authorities(Language language) {
        return TABLE.rows().stream()
                .filter(row -> row.get(0).equals(language.base().code()))
                .flatMap(row -> Stream.of(row.get(4).split("\\|")))
                .toList();
    }

    /** When the table was last looked through. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    private static Map<String, Wording> read() {
        Map<String, Wording> texts = new LinkedHashMap<>();
        for (List<String> row : TABLE.rows()) {
            Provenance provenance = Provenance.valueOf(row.get(2));
            Language language = Language.of(row.get(0));
            texts.put(row.get(0), new Wording(row.get(1), language, provenance, row.get(3)));
        }
        return texts;
    }
}
