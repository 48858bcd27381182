package org.vestnik.check;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * Days with the month as a word that are in no calendar: „31 април“, “30 February 2026”. Immutable
 * and thread-safe.
 */
final class DateInWords {
    private static final Map<Language, DateInWords> KNOWN = new ConcurrentHashMap<>();
    private static final int FEBRUARY = 2;

    private final FactWords words;
    private final Pattern pattern;

    private DateInWords(Language language) {
        words = FactWords.in(language);
        pattern = new FactPattern(words, language.base().equals(Language.ENGLISH)).lastDays();
    }

    static DateInWords in(Language language) {
        return KNOWN.computeIfAbsent(language, DateInWords::new);
    }

    void look(Passage passage, Problems problems) {
        if (!hasLastDay(passage.text())) {
            return;
        }
        Matcher date = pattern.matcher(passage.text());
        while (date.find()) {
            boolean dayFirst = date.group("day") != null;
            String day = dayFirst ? date.group("day") : date.group("day2");
            String month = dayFirst ? date.group("named") : date.group("named2");
            String year = dayFirst ? date.group("namedyear") : date.group("namedyear2");
            int most = days(month, year);
            if (Integer.parseInt(day) > most) {
                String of = most < 29 && year != null ? month + " " + year : month;
                problems.add(
                        CheckRule.DATE_UNCLEAR
                                .at(
                                        passage.place(date.start(), date.end()),
                                        date.group().replaceAll("\\s+", " "),
                                        of,
                                        most)
                                .variant("beyond"));
            }
        }
    }

    /** A 29, a 30 or a 31, without which there is nothing to look for. */
    private static boolean hasLastDay(String text) {
        for (int at = 1; at < text.length(); at++) {
            char ten = text.charAt(at - 1);
            char one = text.charAt(at);
            if (ten == '3' && (one == '0' || one == '1') || ten == '2' && one == '9') {
                return true;
            }
        }
        return false;
    }

    private int days(String named, String year) {
        int month = words.months().get(words.exact() ? named : named.toLowerCase(Locale.ROOT));
        boolean leap = year == null || Year.isLeap(Long.parseLong(year));
        return month == FEBRUARY ? leap ? 29 : 28 : YearMonth.of(2024, month).lengthOfMonth();
    }
}
