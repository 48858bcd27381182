package org.vestnik.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.problem.Place;

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
    private static final String THOUSANDS = "thousands";

    private final boolean knowsMonths;
    private final boolean knowsNumbers;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /**
     * What dates and hours say in parts: {@code day 14}, {@code 12-14}, {@code year 2018}, {@code
     * time 15.3}; and the tens of numbers as words that have units, {@code units 60}.
     */
    private final Set<String> parts = new HashSet<>();

    private final List<String> hours = new ArrayList<>();

    /** Dozens and centuries. */
    private final List<BigDecimal> abouts = new ArrayList<>();

    private FactSet(Language language) {
        FactWords words = FactWords.in(language);
        knowsMonths = !words.months().isEmpty();
        knowsNumbers = words.joints().known();
    }

    static FactSet of(Translation text, MarkdownText read) {
        FactSet set = new FactSet(text.language());
        set.scan(text, text.title(), text.place());
        text.summary().ifPresent(summary -> set.scan(text, summary, text.summaryPlace()));
        read.facts().forEach(set::add);
        return set;
    }

    private void scan(Translation text, String words, Place place) {
        FactScan.in(text.language())
                .scan(
                        words,
                        (value, from, to) ->
                                add(new Fact(value, words.substring(from, to), place)));
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.value(), fact);
        String value = fact.value();
        if (value.charAt(0) == 'd') {
            String monthDay = value.substring(value.length() - "12-14".length());
            parts.add(monthDay);
            parts.add("year " + value.substring(1, value.length() - "-12-14".length()));
            parts.add("day " + Integer.parseInt(monthDay.substring(monthDay.length() - 2)));
        } else if (value.charAt(0) == 'h') {
            hours.add(value);
            String time = value.substring(1, 3) + "." + value.substring(4, 6);
            parts.add("time " + new BigDecimal(time).stripTrailingZeros().toPlainString());
        } else if (value.charAt(0) == 'a') {
            abouts.add(new BigDecimal(value.substring(1)));
        } else if (value.charAt(0) == 'v') {
            long number = Long.parseLong(value.substring(1));
            if (number >= THOUSAND) {
                parts.add(THOUSANDS);
            }
            if (number % 10 != 0) {
                parts.add("units " + number / 10 * 10);
            }
        }
    }

    /**
     * What this one says and the other does not, in the order of the text. Of hours nothing where
     * the other has them all: it has put the rest into words, at noon or at five.
     */
    List<Fact> beyond(FactSet other) {
        boolean both = hasOtherHours(other) && other.hasOtherHours(this);
        return facts.values().stream()
                .filter(fact -> both || fact.value().charAt(0) != 'h')
                .filter(fact -> !other.says(fact, this))
                .toList();
    }

    private boolean hasOtherHours(FactSet other) {
        return hours.stream().anyMatch(hour -> !other.saysHour(hour));
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
            case 'd' -> !knowsMonths || saysDay(value) || isWithin(value, from);
            case 'n' -> !from.knowsMonths || saysNumber(new BigDecimal(value.substring(1)));
            case 'm' -> !saysOtherMoney(value);
            case 'v' -> !knowsNumbers || saysWords(value.substring(1));
            case 'h' -> saysHour(value);
            case 'p' -> false;
            default -> true;
        };
    }

    private boolean saysDay(String date) {
        String monthDay = date.substring(date.length() - "12-14".length());
        String day = "" + Integer.parseInt(monthDay.substring(monthDay.length() - 2));
        boolean yearless = date.startsWith("d--") || facts.containsKey("d--" + monthDay);
        return parts.contains(monthDay) && yearless
                || !parts.contains("day " + day) && saysNumberAs(Integer.parseInt(day));
    }

    /**
     * The 22nd, where one text counts the days from the 21st to the 23rd and the other does not.
     */
    private boolean isWithin(String date, FactSet from) {
        int day = Integer.parseInt(date.substring(date.length() - 2));
        String month = date.substring(0, date.length() - 2);
        return from.hasDay(month, day - 1, day - 1)
                && from.hasDay(month, day + 1, day + 1)
                && hasDay(month, 1, day - 1)
                && hasDay(month, day + 1, 31);
    }

    private boolean hasDay(String month, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .anyMatch(day -> facts.containsKey(month + (day < 10 ? "0" : "") + day));
    }

    private boolean saysNumber(BigDecimal number) {
        String plain = number.toPlainString();
        if (number.compareTo(SMALL) <= 0
                || parts.contains("time " + plain)
                || facts.containsKey("v" + plain)
                || saysOtherwise(number, plain)) {
            return true;
        }
        int whole = number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
        return saysInWords(whole) || saysYear(whole);
    }

    /** As a day, a year, a span of time, in dozens. */
    private boolean saysOtherwise(BigDecimal number, String plain) {
        return parts.contains("day " + plain)
                || parts.contains("year " + plain)
                || facts.containsKey("x" + plain)
                || saysMinutes(plain)
                || abouts.stream().anyMatch(unit -> isFewOf(unit, number));
    }

    /** Half past eight, and three quarters of an hour. */
    private boolean saysMinutes(String plain) {
        return switch (plain) {
            case "30" -> facts.containsKey("x50");
            case "15", "45" -> facts.containsKey("x25");
            default -> false;
        };
    }

    private static boolean isFewOf(BigDecimal unit, BigDecimal number) {
        return number.remainder(unit).signum() == 0
                && number.compareTo(unit.multiply(BigDecimal.TEN)) < 0;
    }

    /** A number that another text writes as words: with the same words, or in figures. */
    private boolean saysWords(String plain) {
        BigDecimal number = new BigDecimal(plain);
        long value = number.longValue();
        // „шестдесет и няколко“: who says tens alone may have added something to them.
        boolean tens =
                value % 10 == 0
                        ? parts.contains("units " + value)
                        : facts.containsKey("v" + value / 10 * 10);
        // One and a half thousand.
        boolean thousands = facts.containsKey("w1000") && !parts.contains(THOUSANDS);
        return tens
                || value >= THOUSAND && thousands
                || facts.containsKey("n" + plain)
                || parts.contains("time " + plain)
                || saysOtherwise(number, plain)
                || saysYear(value);
    }

    /** Fifteen of an hour may be in figures alone, where they stand for nothing else. */
    private boolean saysHour(String hour) {
        String time = hour.substring(1, 3) + "." + hour.substring(4, 6);
        String plain = new BigDecimal(time).stripTrailingZeros().toPlainString();
        return hours.stream().anyMatch(other -> FactHours.isSame(hour, other))
                || facts.containsKey("n" + plain)
                || facts.containsKey("x" + plain);
    }

    private boolean saysInWords(int number) {
        if (number >= HUNDRED) {
            boolean large =
                    number % THOUSAND == 0 && facts.containsKey("w1000")
                            || facts.containsKey("w100");
            return large && (number % HUNDRED == 0 || saysInWords(number % HUNDRED));
        }
        int tens = number < 20 ? number : number / 10 * 10;
        boolean alone = number % 10 == 0 || tens == number || !parts.contains("units " + tens);
        return facts.containsKey("w" + tens) && (alone || !knowsNumbers);
    }

    /** The nineties for 1990, and 2024/25 for 2024/2025. */
    private boolean saysYear(long number) {
        if (number < HUNDRED) {
            return saysNumberAs(1900 + number) || saysNumberAs(2000 + number);
        }
        boolean year = number / HUNDRED == 19 || number / HUNDRED == 20;
        return year && saysNumberAs(number % HUNDRED);
    }

    private boolean saysNumberAs(long number) {
        return facts.containsKey("n" + number) || facts.containsKey("v" + number);
    }

    /** The same sum, in another currency alone. */
    private boolean saysOtherMoney(String value) {
        String sum = value.substring(0, value.indexOf(' ') + 1);
        return facts.keySet().stream().anyMatch(other -> other.startsWith(sum));
    }
}
