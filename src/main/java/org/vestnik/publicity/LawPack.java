package org.vestnik.publicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of publicity that hold for the projects of certain funds in one period. Immutable and
 * thread-safe.
 *
 * @param id such as {@code eu-2021-2027}; the key of its name in {@link LawBook}
 * @param period the id of a {@link Period}
 * @param funds ids of {@link Fund}s
 * @param number how the numbers of its projects begin; "" for any
 */
public record LawPack(String id, String period, Set<String> funds, String number) {
    private static final Map<String, LawPack> PACKS = read();

    public LawPack {
        funds = Set.copyOf(funds);
    }

    /** All packs, in the order of the table. */
    public static List<LawPack> all() {
        return List.copyOf(PACKS.values());
    }

    static Optional<LawPack> named(String id) {
        return Optional.ofNullable(PACKS.get(id));
    }

    /**
     * Whether the pack holds for a project.
     *
     * @param writtenNumber as the author wrote it
     */
    public boolean holds(Fund fund, Period of, String writtenNumber) {
        return period.equals(of.id())
                && funds.contains(fund.id())
                && ProjectNumber.of(writtenNumber).normal().startsWith(number);
    }

    private static Map<String, LawPack> read() {
        Map<String, LawPack> packs = new LinkedHashMap<>();
        for (List<String> row : DatedTable.read("packs.tsv").rows()) {
            String number = row.get(3).equals("-") ? "" : row.get(3);
            Set<String> funds = Set.of(row.get(2).split(";"));
            packs.put(row.get(0), new LawPack(row.get(0), row.get(1), funds, number));
        }
        return packs;
    }
}
