package org.vestnik.publicity;

import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;

/**
 * The laws and authorities that a statement of a public site names, by country. They are data with
 * their sources, and only what is sure is there: a country that has no row has to be told by the
 * author. Immutable and thread-safe.
 */
public final class Authorities {
    private static final DatedTable TABLE = DatedTable.read("authorities.tsv");
    private static final int COLUMNS = 6;

    /** What a row of the table is about. */
    public enum Role {
        /** The law by which Directive (EU) 2016/2102 became national law. */
        LAW("law"),
        /** Whom to turn to when an answer about accessibility does not satisfy, Article 9. */
        ACCESSIBILITY("accessibility"),
        /** The supervisory authority, Article 51 of Regulation (EU) 2016/679. */
        PRIVACY("privacy");

        private final String word;

        Role(String word) {
            this.word = word;
        }
    }

    /**
     * A law or an authority.
     *
     * @param name in the language that was asked for, else in English
     * @param url "" where there is none
     */
    public record Authority(String name, Language language, String url) {}

    private Authorities() {}

    /**
     * Who or what it is in a country.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public static Optional<Authority> of(String country, Role role, Language language) {
        return row(country, role, language.base()).or(() -> row(country, role, Language.ENGLISH));
    }

    private static Optional<Authority> row(String country, Role role, Language language) {
        for (List<String> row : TABLE.rows()) {
            boolean same =
                    row.size() == COLUMNS
                            && row.get(0).equals(country)
                            && row.get(1).equals(role.word)
                            && row.get(2).equals(language.code());
            if (same) {
                String url = row.get(4).equals("-") ? "" : row.get(4);
                return Optional.of(new Authority(row.get(3), language, url));
            }
        }
        return Optional.empty();
    }
}
