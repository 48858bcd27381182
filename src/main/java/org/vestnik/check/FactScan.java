package org.vestnik.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;

/**
 * Finds what a text says in figures, in a form that is the same in every language: {@code
 * d2018-12-14} for a day ({@code d--12-14} without its year), {@code n1234.5} for a number, {@code
 * m1234.5 BGN} for an amount, {@code p123456} for the end of a telephone number, {@code h15:30} for
 * an hour (see {@link FactHours}). A number written as words is {@code v64}, and {@code w60} as far
 * as its tens. {@code x24} and {@code a100} are no facts of their own: a span of two years or a
 * century, which others may say in these numbers. Codes are left out. Thread-safe.
 */
final class FactScan {
    private static final Map<Language, FactScan> KNOWN = new ConcurrentHashMap<>();

    /** Centuries from the thirteenth on in Roman figures, of whichever alphabet. */
    private static final Pattern ROMAN = Pattern.compile("X(?:III|IV|VI{0,3}|IX|X{1,2}I{0,3})");

    private static final Set<String> METRES = Set.of("m", "M");

    /** What a figure may begin with. */
    private static final String SIGNS = "+€$";

    /** What stands between a word and its figure. */
    private static final String BETWEEN = " \n\u00A0\u202F.-";

    private final FactWords words;
    private final Pattern pattern;
    private final boolean monthFirst;

    private FactScan(Language language) {
        words = FactWords.in(language);
        monthFirst = language.base().equals(Language.ENGLISH);
        pattern = new FactPattern(words, monthFirst).pattern();
    }

    /** Gets what was found. */
    interface Sink {
        /**
         * @param from where it stands in the text, in UTF-16 units
         * @param to behind its last unit
         */
        void found(String fact, int from, int to);
    }

    static FactScan in(Language language) {
        return KNOWN.computeIfAbsent(language, FactScan::new);
    }

    void scan(String text, Sink sink) {
        if (OrdinalEnding.hasDigit(text)) {
            figures(text, sink);
        }
        words(text, sink);
    }

    /** Goes from word to word: hardly one of them is a number, so nothing is made of the others. */
    private void words(String text, Sink sink) {
        FactRun run = null;
        int end;
        for (int from = 0; from < text.length(); from = end + 1) {
            end = from;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - from < 2) {
                continue;
            }
            if (isTen(text.charAt(from))) {
                roman(text, from, end, sink);
            }
            if (run != null && run.isOpenAt(from)) {
                String small = text.substring(from, end).toLowerCase(Locale.ROOT);
                run.times(words.times().getOrDefault(small, 0), end);
            }
            if (!words.numbers().isNone(text, from, end)) {
                run = run == null ? new FactRun(text, words, sink) : run;
                add(run, text, from, end);
            }
        }
        if (run != null) {
            run.close();
        }
    }

    private void add(FactRun run, String text, int from, int to) {
        words.numbers().word(text, from, to).ifPresent(word -> run.add(word, from, to));
    }

    /** An X, be it Cyrillic. */
    private static boolean isTen(char c) {
        return c == 'X' || c == 'Х';
    }

    private static void roman(String text, int from, int to, Sink sink) {
        String latin = text.substring(from, to).replace('Х', 'X').replace('І', 'I');
        if (ROMAN.matcher(latin).matches()) {
            String ones = latin.replace("IX", "VIIII").replace("IV", "IIII");
            int value = ones.chars().map(c -> c == 'X' ? 10 : c == 'V' ? 5 : 1).sum();
            sink.found("x" + value, from, to);
        }
    }

    /** Tries the pattern only where a figure is near: it is dear, and figures are rare. */
    private void figures(String text, Sink sink) {
        Matcher found = pattern.matcher(text).useTransparentBounds(true);
        found.useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            if (mayBegin(text, at) && found.region(at, text.length()).lookingAt()) {
                figures(found, sink);
                at = found.end();
            } else {
                at++;
            }
        }
    }

    /** Whether there stands a figure, a sign before one, or a word with a figure behind it. */
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean letter = Character.isLetter(c);
        if (!letter && !isDigit(c) && SIGNS.indexOf(c) < 0
                || at > 0 && isInWord(text.charAt(at - 1))) {
            return false;
        }
        int end = at;
        while (letter && end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        while (letter && end < text.length() && BETWEEN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return !letter || end < text.length() && isDigit(text.charAt(end));
    }

    private static boolean isInWord(char c) {
        return isDigit(c) || Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void figures(Matcher found, Sink sink) {
        if (found.group("number") != null) {
            number(found, sink);
        } else if (found.group("hours") != null) {
            hours(found).forEach(fact -> said(fact, found, sink));
        } else if (found.group("phone") != null) {
            String digits = found.group("phone").replaceAll("\\D", "");
            said("p" + digits.substring(digits.length() - 6), found, sink);
        } else if (found.group("isoday") != null) {
            day(
                    found.group("isoyear"),
                    found.group("isomonth"),
                    found.group("isoday"),
                    found,
                    sink);
        } else if (found.group("last") != null) {
            String month = found.group("month");
            if (found.group("first") != null) {
                day(found.group("year"), month, found.group("first"), found, sink);
            }
            day(found.group("year"), month, found.group("last"), found, sink);
        } else if (found.group("days") != null) {
            days(found.group("days"), found.group("named"), found.group("namedyear"), found, sink);
        } else if (monthFirst && found.group("days2") != null) {
            days(
                    found.group("days2"),
                    found.group("named2"),
                    found.group("namedyear2"),
                    found,
                    sink);
        }
    }

    private static List<String> hours(Matcher found) {
        String written = found.group("hours");
        if (found.group("minutes") == null) {
            return FactHours.in(written, 0);
        }
        int end = found.start("minutes") - found.start("hours");
        return FactHours.in(written.substring(0, end), Integer.parseInt(found.group("minutes")));
    }

    private void days(String days, String named, String year, Matcher found, Sink sink) {
        String form = words.exact() ? named : named.toLowerCase(Locale.ROOT);
        String month = String.valueOf(words.months().get(form));
        for (String day : days.split("\\D+")) {
            day(year == null ? "-" : year, month, day, found, sink);
        }
    }

    private static void day(String year, String month, String day, Matcher found, Sink sink) {
        int number = Integer.parseInt(month);
        said(
                String.format(Locale.ROOT, "d%s-%02d-%02d", year, number, Integer.parseInt(day)),
                found,
                sink);
    }

    private void number(Matcher found, Sink sink) {
        BigDecimal value = value(found.group("number"));
        String times = found.group("times");
        String money = found.group("money") == null ? found.group("money2") : found.group("money");
        // Twelve metres are no millions.
        if (times != null && (money != null || !METRES.contains(times))) {
            String form = words.exact() ? times : times.toLowerCase(Locale.ROOT);
            value = value.scaleByPowerOfTen(words.times().get(form));
        }
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        said("n" + plain, found, sink);
        if (money != null) {
            said("m" + plain + " " + currency(money), found, sink);
        }
    }

    /** A mark with three digits behind it parts thousands, in whatever language. */
    static BigDecimal value(String written) {
        String plain = written.replaceAll("[ \\u00A0\\u202F’']", "");
        String whole = plain.replaceAll("[.,](?=\\d{3}(?:[.,]|$))", "");
        // Of several marks, as a slip of the hand leaves them, the last one parts the whole.
        int last = Math.max(whole.lastIndexOf('.'), whole.lastIndexOf(','));
        return last < 0
                ? new BigDecimal(whole)
                : new BigDecimal(
                        whole.substring(0, last).replaceAll("[.,]", "")
                                + "."
                                + whole.substring(last + 1));
    }

    private static String currency(String money) {
        return switch (Character.toUpperCase(money.charAt(0))) {
            case '€', 'Е', 'E' -> "EUR";
            case '$', 'U' -> "USD";
            default -> "BGN";
        };
    }

    private static void said(String fact, Matcher found, Sink sink) {
        sink.found(fact, found.start(), found.end());
    }
}
