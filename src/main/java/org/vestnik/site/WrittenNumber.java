package org.vestnik.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody wrote it: spaces between its thousands, a comma or a point before its
 * decimals.
 *
 * @param marked whether it has either, which a year or a code never has
 * @param point whether a point stands before the decimals, as it does in dates too: 12.05
 * @param sure whether it can be read in one way only; 1,234 cannot
 */
record WrittenNumber(BigDecimal value, boolean marked, boolean point, boolean sure) {
    private static final Pattern FORM =
            Pattern.compile(
                    "([-−]?)([0-9]{1,3}(?:[ \\u00A0\\u202F\\u2009][0-9]{3})+|[0-9]+)"
                            + "(?:([.,])([0-9]+))?");
    private static final int LONGEST = 40;

    /** Digits that a comma or a point may set off as thousands. */
    private static final int THOUSAND = 3;

    /** Empty for all other texts, and for digits that begin with a zero: those are codes. */
    static Optional<WrittenNumber> of(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        String whole = form.group(2).replaceAll("[^0-9]", "");
        if (whole.length() > 1 && whole.startsWith("0")) {
            return Optional.empty();
        }
        boolean grouped = whole.length() < form.group(2).length();
        String decimals = form.group(4) == null ? "" : form.group(4);
        boolean sure =
                grouped
                        || decimals.length() != THOUSAND
                        || whole.equals("0")
                        || whole.length() > THOUSAND;
        String plain = whole + (decimals.isEmpty() ? "" : "." + decimals);
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(
                new WrittenNumber(
                        form.group(1).isEmpty() ? value : value.negate(),
                        grouped || !decimals.isEmpty(),
                        ".".equals(form.group(3)),
                        sure));
    }
}
