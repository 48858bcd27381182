package org.vestnik.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was made once is kept; there are as many as the site has languages. Thread-safe. */
final class Formats {
    private static final Map<Language, Dates> DATES = new ConcurrentHashMap<>();
    private static final Map<Language, Numbers> NUMBERS = new ConcurrentHashMap<>();

    private Formats() {}

    static Dates dates(Language language) {
        return DATES.computeIfAbsent(language, Formats::makeDates);
    }

    static Numbers numbers(Language language) {
        return NUMBERS.computeIfAbsent(language, Formats::makeNumbers);
    }

    private static Dates makeDates(Language language) {
        return switch (language.code()) {
            case "bg", "bg-bg" -> TableDates.BULGARIAN;
            case "en", "en-gb", "en-ie", "en-mt" -> TableDates.ENGLISH;
            default -> new IcuDates(language);
        };
    }

    private static Numbers makeNumbers(Language language) {
        return switch (language.code()) {
            case "bg", "bg-bg" -> TableNumbers.BULGARIAN;
            case "en", "en-gb", "en-ie", "en-mt" -> TableNumbers.ENGLISH;
            default -> new IcuNumbers(language);
        };
    }
}
