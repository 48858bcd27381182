package org.vestnik.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers from a few rules, without ICU's half second.
 *
 * @param grouped how many digits before the mark a number has at least when they stand in threes:
 *     Bulgarian writes 9180 but 12 345
 * @param currencies the sign or word of a currency
 * @param signFirst whether a sign stands before the amount
 */
record TableNumbers(
        Language language,
        char group,
        char mark,
        int grouped,
        Map<String, String> currencies,
        boolean signFirst)
        implements Numbers {
    private static final char KEEP = '\u00A0';
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");

    static final TableNumbers BULGARIAN =
            new TableNumbers(
                    Language.BULGARIAN, KEEP, ',', 5, Map.of("BGN", "лв.", "EUR", "€"), false);

    static final TableNumbers ENGLISH =
            new TableNumbers(Language.ENGLISH, ',', '.', 4, Map.of("EUR", "€", "GBP", "£"), true);

    @Override
    public String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (number.signum() < 0) {
            out.append('-');
        }
        threes(out, whole);
        if (point >= 0) {
            out.append(mark).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    @Override
    public String money(BigDecimal amount, String currency) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        Optional<String> sign = Optional.ofNullable(currencies.get(currency));
        String number = decimal(cents.abs());
        String minus = cents.signum() < 0 ? "-" : "";
        if (!signFirst) {
            return minus + number + KEEP + sign.orElse(currency);
        }
        return minus + sign.orElse(currency + KEEP) + number;
    }

    @Override
    public String percent(BigDecimal share) {
        BigDecimal hundredths = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        boolean whole = hundredths.stripTrailingZeros().scale() <= 0;
        return decimal(whole ? hundredths.setScale(0) : hundredths) + "%";
    }

    @Override
    public String size(long bytes) {
        FileSize size = FileSize.of(bytes);
        return decimal(size.amount()) + KEEP + UNITS.get(size.power());
    }

    private void threes(StringBuilder out, String digits) {
        if (digits.length() < grouped) {
            out.append(digits);
            return;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(group);
            }
            out.append(digits.charAt(i));
        }
    }
}
