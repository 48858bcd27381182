package org.vestnik.publicity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Nearest;

/**
 * A fund, or a programme that the Union manages itself, with its names. Immutable and thread-safe.
 *
 * @param id as site.yaml writes it: ESF, ESF+, ERDF, Erasmus+
 * @param names by language; {@code EVERYWHERE} where all languages use the same
 */
public record Fund(String id, Map<String, Wording> names) {
    private static final String EVERYWHERE = "*";
    private static final Map<String, Fund> BY_KEY = new LinkedHashMap<>();
    private static final Map<String, Fund> FUNDS = read();

    /** The fund that a text names by its id or by an abbreviation in use (ЕСФ, ESF Plus). */
    public static Optional<Fund> named(String written) {
        return Optional.ofNullable(BY_KEY.get(key(written)));
    }

    /** The known id that is most like the text, if any is; of equals the first of the table. */
    public static Optional<String> nearest(String written) {
        return Nearest.of(key(written), BY_KEY.keySet()).map(key -> BY_KEY.get(key).id());
    }

    /** The ids, in the order of the table. */
    public static List<String> ids() {
        return new ArrayList<>(FUNDS.keySet());
    }

    /** The name in the language, else in English; {@link Wording#isIn} tells which. */
    public Wording name(Language language) {
        Language base = language.base();
        Wording everywhere = names.get(EVERYWHERE);
        Wording found = names.getOrDefault(base.code(), everywhere);
        if (found == null) {
            return names.get(Language.ENGLISH.code());
        }
        return new Wording(found.text(), base, found.provenance(), found.source());
    }

    private static Map<String, Fund> read() {
        Map<String, Map<String, Wording>> names = new LinkedHashMap<>();
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (List<String> row : DatedTable.read("funds.tsv").rows()) {
            String id = row.get(0);
            if (row.get(1).equals("alias")) {
                aliases.computeIfAbsent(id, key -> new ArrayList<>()).add(row.get(2));
            } else {
                names.computeIfAbsent(id, key -> new TreeMap<>()).put(row.get(1), wording(row));
            }
        }
        Map<String, Fund> funds = new LinkedHashMap<>();
        names.forEach((id, all) -> funds.put(id, new Fund(id, Map.copyOf(all))));
        funds.forEach((id, fund) -> BY_KEY.put(key(id), fund));
        aliases.forEach((id, all) -> all.forEach(one -> BY_KEY.put(key(one), funds.get(id))));
        return funds;
    }

    private static Wording wording(List<String> row) {
        String code = row.get(1).equals(EVERYWHERE) ? Language.ENGLISH.code() : row.get(1);
        return new Wording(
                row.get(2), Language.of(code), Provenance.valueOf(row.get(3)), row.get(4));
    }

    /** Case, spaces and hyphens do not tell funds apart; a plus does. */
    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace("plus", "+")
                .replaceAll("[\\s\\u00A0_-]+", "");
    }
}
