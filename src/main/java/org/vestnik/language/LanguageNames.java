package org.vestnik.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What languages and countries are called, and which way a language is written.
 *
 * <p>The languages and countries of Europe are data of ours in Bulgarian and English; the rest is
 * ICU's. Thread-safe.
 */
public final class LanguageNames {
    private static final Map<String, Map<String, String>> LISTS = new ConcurrentHashMap<>();

    /** Those of our own list that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he");

    private LanguageNames() {}

    /** ISO codes; the JDK has them without ICU. */
    private static final class Codes {
        private static final Set<String> LANGUAGES =
                Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());
        private static final Set<String> COUNTRIES =
                Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());
    }

    /** The language in its own words: български. */
    public static String own(Language language) {
        String listed = list("own").get(language.code());
        return listed != null ? listed : icuName(language, IcuLocales.of(language));
    }

    /** The language in the words of another: английски. */
    public static String of(Language language, Language in) {
        String listed = list("languages." + in.base().code()).get(language.code());
        if (listed != null) {
            return listed;
        }
        return language.equals(in) ? own(language) : icuName(language, IcuLocales.of(in));
    }

    /** {@code ltr} or {@code rtl}, as HTML's {@code dir} wants it. */
    public static String direction(Language language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** Whether a code names a language that the registry of languages has. */
    public static boolean isKnown(Language language) {
        String base = language.base().code();
        if (base.length() == 2) {
            return Codes.LANGUAGES.contains(base);
        }
        return Arrays.asList(ULocale.getISOLanguages()).contains(base);
    }

    /**
     * Whether a code is a country of ISO 3166-1, in capitals; XK is what the Union uses for Kosovo.
     */
    public static boolean isCountry(String code) {
        return Codes.COUNTRIES.contains(code) || code.equals("XK");
    }

    /** The country's name (BG is България); empty when there is no such country. */
    public static Optional<String> country(String code, Language in) {
        if (!isCountry(code)) {
            return Optional.empty();
        }
        String listed = list("countries." + in.base().code()).get(code);
        return Optional.of(
                listed != null
                        ? listed
                        : ULocale.getDisplayCountry(
                                "und-" + code, IcuLocales.of(in).toLanguageTag()));
    }

    private static boolean isRightToLeft(Language language) {
        String base = language.base().code();
        boolean plain = language.code().length() <= base.length() + "-xx".length();
        return plain && list("own").containsKey(base)
                ? RIGHT_TO_LEFT.contains(base)
                : ULocale.forLanguageTag(language.code()).isRightToLeft();
    }

    private static String icuName(Language language, ULocale in) {
        return ULocale.forLanguageTag(language.code()).getDisplayName(in);
    }

    private static Map<String, String> list(String name) {
        return LISTS.computeIfAbsent(name, key -> WordList.read("names/" + key + ".properties"));
    }
}
