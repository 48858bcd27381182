package org.vestnik.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;

/** The territory that a language is named with where a language alone does not do. Thread-safe. */
public final class Territories {
    /**
     * Of the Union's languages, those that are not written as their country; ICU knows the rest.
     */
    private static final Map<String, String> OWN =
            Map.of(
                    "cs", "CZ", "da", "DK", "el", "GR", "en", "GB", "et", "EE", "ga", "IE", "sl",
                    "SI", "sv", "SE");

    private static final String AS_WRITTEN = " bg de es fi fr hr hu it lt lv mt nl pl pt ro sk ";

    private Territories() {}

    /**
     * The language with a territory, as POSIX and the Open Graph protocol write it: {@code bg_BG},
     * {@code en_GB}, {@code pt_BR}; the language alone where no territory is likely.
     */
    public static String locale(Language language) {
        String territory = of(language);
        return language.base().code() + (territory.isEmpty() ? "" : "_" + territory);
    }

    private static String of(Language language) {
        String said = language.locale().getCountry();
        if (!said.isEmpty()) {
            return said;
        }
        String code = language.code();
        if (OWN.containsKey(code)) {
            return OWN.get(code);
        }
        return AS_WRITTEN.contains(" " + code + " ")
                ? code.toUpperCase(Locale.ROOT)
                : ULocale.addLikelySubtags(IcuLocales.of(language)).getCountry();
    }
}
