package org.vestnik.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The country codes of ISO 3166-1, and their names as people may write them instead. */
final class Countries {
    static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final List<Locale> NAMED_IN =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("bg"));

    private Countries() {}

    /** The code of a country that is written by its name, in English or Bulgarian. */
    static Optional<String> named(String name) {
        for (String code : new TreeSet<>(CODES)) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : NAMED_IN) {
                if (country.getDisplayCountry(language).equalsIgnoreCase(name)) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }
}
