package org.vestnik.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Fact;

/**
 * The figures of one text, of its title and of its summary, as {@link FactScan} writes them. What
 * may rightly stand otherwise in another language (sixty for 60, the nineties for 1990) is not held
 * to differ. Immutable.
 */
final class FactSet {
    /** Up to this one a number is as often a word, and there are many of them. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final boolean knowsMonths;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** What dates say in parts: {@code day 14}, {@code 12-14}, {@code year 2018}. */
    private final Set<String> parts = new HashSet<>();

    private FactSet(Language language) {
        knowsMonths = !FactWords.in(language).months().isEmpty();
    }

    static FactSet of(Translation text, MarkdownText read) {
        FactSet set = new FactSet(text.language());
        set.scan(text, text.title());
        text.summary().ifPresent(summary -> set.scan(text, summary));
        read.facts().forEach(set::add);
        return set;
    }

    private void scan(Translation text, String words) {
        FactScan.in(text.language())
                .scan(
                        words,
                        (value, from, to) ->
                                add(new Fact(value, words.substring(from, to), text.place())));
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.value(), fact);
        if (fact.value().charAt(0) == 'd') {
            String date = fact.value();
            String monthDay = date.substring(date.length() - "12-14".length());
            parts.add(monthDay);
            parts.add("year " + date.substring(1, date.length() - "-12-14".length()));
            parts.add("day " + Integer.parseInt(monthDay.substring(monthDay.length() - 2)));
        }
    }

    /** What this one says and the other does not, in the order of the text. */
    List<Fact> beyond(FactSet other) {
        return facts.values().stream().filter(fact -> !other.says(fact, this)).toList();
    }

    boolean isSame(FactSet other) {
        return facts.keySet().equals(other.facts.keySet());
    }

    private boolean says(Fact fact, FactSet from) {
        String value = fact.value();
        if (facts.containsKey(value)) {
            return true;
        }
        return switch (value.charAt(0)) {
            case 'd' -> !knowsMonths || saysDay(value);
            case 'n' -> !from.knowsMonths || saysNumber(new BigDecimal(value.substring(1)));
            case 'm' -> !saysOtherMoney(value);
            case 'w' -> true;
            default -> false;
        };
    }

    private boolean saysDay(String date) {
        String monthDay = date.substring(date.length() - "12-14".length());
        String day = "" + Integer.parseInt(monthDay.substring(monthDay.length() - 2));
        boolean yearless = date.startsWith("d--") || facts.containsKey("d--" + monthDay);
        return parts.contains(monthDay) && yearless
                || !parts.contains("day " + day) && facts.containsKey("n" + day);
    }

    private boolean saysNumber(BigDecimal number) {
        String plain = number.toPlainString();
        if (number.compareTo(SMALL) <= 0
                || parts.contains("day " + plain)
                || parts.contains("year " + plain)) {
            return true;
        }
        int whole = number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
        return saysInWords(whole) || saysYear(whole);
    }

    private boolean saysInWords(int number) {
        if (number >= HUNDRED) {
            boolean large =
                    number % THOUSAND == 0 && facts.containsKey("w1000")
                            || number >= HUNDRED && facts.containsKey("w100");
            return large && (number % HUNDRED == 0 || saysInWords(number % HUNDRED));
        }
        int tens = number < 20 ? number : number / 10 * 10;
        return facts.containsKey("w" + tens);
    }

    /** The nineties for 1990, and 2024/25 for 2024/2025. */
    private boolean saysYear(int number) {
        return number < HUNDRED
                ? facts.containsKey("n19" + number) || facts.containsKey("n20" + number)
                : number / HUNDRED >= 19
                        && number / HUNDRED <= 20
                        && facts.containsKey("n" + number % HUNDRED);
    }

    /** The same sum, in another currency alone. */
    private boolean saysOtherMoney(String value) {
        String sum = value.substring(0, value.indexOf(' ') + 1);
        return facts.keySet().stream().anyMatch(other -> other.startsWith(sum));
    }
}
