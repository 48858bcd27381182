package org.vestnik.language;

import java.math.BigDecimal;

/**
 * Numbers, money and sizes as a language writes them.
 *
 * <p>Bulgarian and British English are rules of ours; every other language is ICU's. Immutable and
 * thread-safe.
 */
public sealed interface Numbers permits TableNumbers, IcuNumbers {

    static Numbers in(Language language) {
        return Formats.numbers(language);
    }

    /** A whole number: 12 345. */
    default String integer(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** A number with all the digits that it has: 12 345,5. */
    String decimal(BigDecimal number);

    /**
     * An amount with two decimals: 1 234 567,50 лв.
     *
     * @param currency ISO 4217: EUR, BGN, …
     */
    String money(BigDecimal amount, String currency);

    /** A share of one as per cent, with one decimal at most: 0.955 is 95,5%. */
    String percent(BigDecimal share);

    /** The size of a file, in decimal units: 1,2 MB, 340 kB. */
    String size(long bytes);
}
