package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vestnik.language.Language;

/**
 * One thing that the law, or the contract, asks of the publicity of a project. What it says in
 * words stands in {@link LawBook}. Immutable and thread-safe.
 *
 * @param name the key of its texts; rules of several packs may share them
 * @param article where it is written, in English
 * @param articleInBulgarian the same in Bulgarian
 * @param from the first day on which it is in force
 * @param until the last such day; {@link LocalDate#MAX} where it still is
 * @param provenance how well that is attested
 * @param source where it was read; "" for memory
 * @param codes of the problems any of which breaks it; none where a person must look
 */
public record LawRule(
        String name,
        LawPack pack,
        String article,
        String articleInBulgarian,
        LocalDate from,
        LocalDate until,
        Provenance provenance,
        String source,
        Set<String> codes) {
    private static final String NONE = "-";
    private static final DatedTable TABLE = DatedTable.read("laws.tsv");
    private static final List<LawRule> RULES = read();

    public LawRule {
        codes = Set.copyOf(codes);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends before it begins: " + until);
        }
    }

    /** The rules of all packs, in the order of the table. */
    public static List<LawRule> all() {
        return RULES;
    }

    /** When the table was last compared with its sources. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    /** Unique among all rules: {@code eu-2021-2027/statement}. */
    public String id() {
        return pack.id() + "/" + name;
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The article as the language writes it; in English where it is not known otherwise. */
    public String article(Language language) {
        return language.base().equals(Language.BULGARIAN) ? articleInBulgarian : article;
    }

    private static List<LawRule> read() {
        List<LawRule> rules = new ArrayList<>();
        for (List<String> row : TABLE.rows()) {
            for (String pack : row.get(1).split(" ")) {
                rules.add(rule(row, LawPack.named(pack).orElseThrow()));
            }
        }
        return List.copyOf(rules);
    }

    private static LawRule rule(List<String> row, LawPack pack) {
        String until = row.get(5);
        return new LawRule(
                row.get(0),
                pack,
                row.get(2),
                row.get(3),
                LocalDate.parse(row.get(4)),
                until.equals(NONE) ? LocalDate.MAX : LocalDate.parse(until),
                Provenance.valueOf(row.get(6)),
                row.get(7).equals(NONE) ? "" : row.get(7),
                row.get(8).equals(NONE) ? Set.of() : Set.of(row.get(8).split(" ")));
    }
}
