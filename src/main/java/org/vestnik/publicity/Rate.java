package org.vestnik.publicity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a currency was exchanged for the euro for good. Immutable and thread-safe.
 *
 * @param currency ISO 4217
 * @param perEuro how many of it are one euro
 * @param since the first day on which the euro was paid with
 */
public record Rate(String currency, BigDecimal perEuro, LocalDate since) {
    private static final String EURO = "EUR";
    private static final int DIGITS = 10;
    private static final DatedTable TABLE = DatedTable.read("rates.tsv");
    private static final List<Rate> RATES =
            TABLE.rows().stream()
                    .map(
                            row ->
                                    new Rate(
                                            row.get(0),
                                            new BigDecimal(row.get(1)),
                                            LocalDate.parse(row.get(2))))
                    .toList();

    /** The rate of a currency that the euro took the place of. */
    public static Optional<Rate> of(String currency) {
        return RATES.stream().filter(rate -> rate.currency().equals(currency)).findFirst();
    }

    /**
     * An amount in another currency, not rounded to anything that can be paid; empty where no law
     * fixes the rate.
     */
    public static Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        if (to.equals(EURO)) {
            return of(from).map(
                            rate -> amount.divide(rate.perEuro(), DIGITS, RoundingMode.HALF_UP));
        }
        return from.equals(EURO)
                ? of(to).map(rate -> amount.multiply(rate.perEuro()))
                : Optional.empty();
    }

    /** When the table was last looked through. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }
}
