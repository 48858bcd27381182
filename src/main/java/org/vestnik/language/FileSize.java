package org.vestnik.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A size rounded for reading.
 *
 * @param power of 1000: 0 is bytes, 1 kB, 2 MB, 3 GB
 */
record FileSize(BigDecimal amount, int power) {
    private static final int LARGEST = 3;

    /** Rounds to whole units from ten on, to tenths below. */
    static FileSize of(long bytes) {
        int power = 0;
        BigDecimal amount = BigDecimal.valueOf(bytes);
        while (power < LARGEST && rounded(amount, power).intValue() >= 1000) {
            amount = amount.movePointLeft(3);
            power++;
        }
        return new FileSize(rounded(amount, power), power);
    }

    private static BigDecimal rounded(BigDecimal amount, int power) {
        BigDecimal tenths = amount.setScale(1, RoundingMode.HALF_UP);
        boolean whole = power == 0 || tenths.compareTo(BigDecimal.TEN) >= 0;
        BigDecimal shown = whole ? amount.setScale(0, RoundingMode.HALF_UP) : tenths;
        return shown.signum() == 0 ? BigDecimal.ZERO : stripped(shown);
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
