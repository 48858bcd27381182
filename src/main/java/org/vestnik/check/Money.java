package org.vestnik.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as problems show them, the same in every language of the messages: 146 434.01 EUR. */
final class Money {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private Money() {}

    /** As many decimals as the amount has, but none where it is whole. */
    static String said(BigDecimal amount, String currency) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String plain = amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String units = point < 0 ? plain : plain.substring(0, point);
        Matcher thousands = THOUSANDS.matcher(units);
        String parted = thousands.replaceAll("\u00A0");
        return parted + (point < 0 ? "" : plain.substring(point)) + "\u00A0" + currency;
    }
}
