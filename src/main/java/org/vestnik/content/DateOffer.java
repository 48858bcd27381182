package org.vestnik.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the date that a text means, as people write dates in Bulgarian and in English: 14.12.2018
 * г., 12.05.18, 14 декември 2018, December 14, 2018.
 */
final class DateOffer {
    private static final int LONGEST = 60;
    private static final int PIVOT = 70;
    private static final String[] ENGLISH = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final String[] BULGARIAN = {
        "яну", "фев", "мар", "апр", "май", "юни", "юли", "авг", "сеп", "окт", "ное", "дек"
    };
    private static final Map<String, Integer> MONTHS = months();

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private String time = "";
    private int month;
    private boolean monthFirst;

    private DateOffer() {}

    /** The right form of the date, or of the date and time; empty where the guess would be wild. */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        DateOffer offer = new DateOffer();
        offer.take(text.toLowerCase(Locale.ROOT));
        return offer.date().map(date -> offer.time.isEmpty() ? date : date + " " + offer.time);
    }

    private void take(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Texts.digit(c)) {
                end = end(text, at, true);
                at = time(text, at, end);
            } else if (Character.isLetter(c)) {
                end = end(text, at, false);
                word(text.substring(at, end));
                at = end;
            } else {
                at = end;
            }
        }
    }

    private static int end(String text, int from, boolean digits) {
        int end = from;
        while (end < text.length()
                && (digits
                        ? Texts.digit(text.charAt(end))
                        : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Takes a number, or an hour and its minutes; answers where the text goes on. */
    private int time(String text, int from, int to) {
        boolean late = numbers.size() + (month > 0 ? 1 : 0) >= 3;
        char next = to < text.length() ? text.charAt(to) : ' ';
        int end = end(text, Math.min(to + 1, text.length()), true);
        if (time.isEmpty() && (next == ':' || (late && next == '.')) && end == to + 3) {
            int hour = to - from <= 2 ? Integer.parseInt(text.substring(from, to)) : 99;
            int minute = Integer.parseInt(text.substring(to + 1, end));
            time =
                    hour < 24 && minute < 60
                            ? String.format(Locale.ROOT, "%02d:%02d", hour, minute)
                            : "";
            return skipSeconds(text, end);
        }
        if (!time.isEmpty()) {
            return to;
        }
        written.add(text.substring(from, to));
        numbers.add(to - from > 8 ? -1 : Integer.parseInt(text.substring(from, to)));
        return to;
    }

    private static int skipSeconds(String text, int from) {
        return from < text.length() && text.charAt(from) == ':' ? end(text, from + 1, true) : from;
    }

    private void word(String word) {
        Integer known = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
        if (known != null && month == 0) {
            month = known;
            monthFirst = numbers.isEmpty();
        }
    }

    private Optional<String> date() {
        if (month > 0) {
            return numbers.size() == 2 ? named() : Optional.empty();
        }
        if (numbers.size() == 1 && written.get(0).length() == 8) {
            int all = numbers.get(0);
            return form(all / 10000, all / 100 % 100, all % 100);
        }
        return numbers.size() == 3 ? counted() : Optional.empty();
    }

    private Optional<String> named() {
        boolean yearFirst = !monthFirst && written.get(0).length() == 4;
        int day = numbers.get(yearFirst ? 1 : 0);
        int year = yearFirst ? numbers.get(0) : year(1);
        return form(year, month, day);
    }

    private Optional<String> counted() {
        if (written.get(0).length() == 4) {
            return form(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        // The day stands first everywhere in Europe; 12/14/2018 can only be American.
        boolean american = numbers.get(1) > 12;
        return form(year(2), numbers.get(american ? 0 : 1), numbers.get(american ? 1 : 0));
    }

    /** Two digits are a year near ours: 18 is 2018, 97 is 1997. */
    private int year(int index) {
        int year = numbers.get(index);
        if (written.get(index).length() != 2) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static Optional<String> form(int year, int month, int day) {
        if (year < 1900 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            months.put(ENGLISH[i], i + 1);
            months.put(BULGARIAN[i], i + 1);
        }
        return Map.copyOf(months);
    }
}
