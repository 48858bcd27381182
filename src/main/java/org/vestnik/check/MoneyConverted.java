package org.vestnik.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Rate;

/**
 * Two amounts side by side in currencies whose rate a law fixes, of which one is not the other
 * converted: “286 400 лв. (164 434 евро)”.
 */
final class MoneyConverted implements WordCheck {
    private static final Pattern EURO = Pattern.compile("€|[Ее]вро|EUR|[Ee]uro");
    private static final List<String> LEV = List.of("лв", "лева", "BGN", "lev");

    /** What stands between an amount and the same in other money. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[\\s\\u00A0.]*[(\\[/=≈][\\s\\u00A0]*"
                            + "(около|приблизително|about|approximately|approx\\.|circa|unos)?"
                            + "[\\s\\u00A0]*");

    /** An amount in words of thousands or millions. */
    private static final Pattern ROUND =
            Pattern.compile("\\d[ \\u00A0]?(?:хил|мил|млн|thous|mil|mln)");

    /** How far an amount may be off of which the text says that it is about right. */
    private static final BigDecimal ABOUT = new BigDecimal("0.02");

    /** Up to this share of an amount its last figures may have been rounded away. */
    private static final BigDecimal FINE = new BigDecimal("0.001");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Override
    public CheckRule rule() {
        return CheckRule.BUDGET_CURRENCY;
    }

    private record Amount(BigDecimal value, String currency, String written, int from, int to) {}

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        boolean lev = LEV.stream().anyMatch(text::contains);
        if (!lev || !OrdinalEnding.hasDigit(text) || !EURO.matcher(text).find()) {
            return;
        }
        List<Amount> amounts = amounts(passage);
        for (int i = 1; i < amounts.size(); i++) {
            look(passage, amounts.get(i - 1), amounts.get(i)).ifPresent(problems::add);
        }
    }

    private static List<Amount> amounts(Passage passage) {
        String text = passage.text();
        List<Amount> amounts = new ArrayList<>();
        FactScan.in(passage.language())
                .scan(
                        text,
                        (fact, from, to) -> {
                            if (fact.startsWith("m")) {
                                String[] parts = fact.substring(1).split(" ");
                                BigDecimal value = new BigDecimal(parts[0]);
                                String written = text.substring(from, to);
                                amounts.add(new Amount(value, parts[1], written, from, to));
                            }
                        });
        return amounts;
    }

    private Optional<Problem> look(Passage passage, Amount first, Amount second) {
        Matcher between = BETWEEN.matcher(passage.text().substring(first.to(), second.from()));
        Optional<BigDecimal> right =
                between.matches()
                        ? Rate.convert(first.value(), first.currency(), second.currency())
                        : Optional.empty();
        return right.filter(value -> !isNear(value, first, second, between.group(1) != null))
                .map(
                        value ->
                                rule().at(
                                                passage.place(second.from(), second.to()),
                                                first.written(),
                                                Money.said(
                                                        value.setScale(2, RoundingMode.HALF_UP),
                                                        second.currency()),
                                                second.written())
                                        .variant("rate"));
    }

    /** Within what the rounding of either can make of it. */
    private static boolean isNear(BigDecimal right, Amount first, Amount second, boolean about) {
        BigDecimal of =
                unit(first).multiply(right).divide(first.value().max(CENT), RoundingMode.CEILING);
        BigDecimal off = right.subtract(second.value()).abs();
        BigDecimal most = of.max(CENT).add(unit(second)).multiply(HALF).add(CENT);
        return off.compareTo(about ? most.max(right.multiply(ABOUT)) : most) <= 0;
    }

    /** How finely an amount is written. */
    private static BigDecimal unit(Amount amount) {
        BigDecimal plain = amount.value().stripTrailingZeros();
        if (ROUND.matcher(amount.written()).find()) {
            return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
        }
        BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
        boolean fine = last.compareTo(plain.multiply(FINE)) <= 0;
        return plain.scale() > 0 ? CENT : fine ? last : BigDecimal.ONE;
    }
}
