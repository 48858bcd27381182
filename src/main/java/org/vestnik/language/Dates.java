package org.vestnik.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;

/**
 * Dates, times and intervals in the words of a language, by the Gregorian calendar and the 24-hour
 * clock, with no-break spaces where a line must not end.
 *
 * <p>Bulgarian and British English are tables of ours; every other language is ICU's. Immutable and
 * thread-safe.
 */
public sealed interface Dates permits TableDates, IcuDates {
    /** The word joiner: nothing to see, and no line ends here. */
    String JOIN = "\u2060";

    /** The dates of a language; one that nobody knows gets ICU's root form. */
    static Dates in(Language language) {
        return Formats.dates(language);
    }

    /** In full: 14 декември 2018 г. */
    String full(LocalDate date);

    /** In full, with the time: 14 декември 2018 г., 14:30 ч. */
    default String full(LocalDate date, LocalTime time) {
        return with(full(date), time(time));
    }

    /** A date and what is said of its times, as the language joins them. */
    default String with(String date, String times) {
        return date + ", " + times;
    }

    /** The day of the month as a number: 14. */
    default String day(LocalDate date) {
        return Integer.toString(date.getDayOfMonth());
    }

    /** The days within one month for a date block: 11–12; else the first day alone. */
    default String days(LocalDate from, LocalDate to) {
        boolean within = YearMonth.from(from).equals(YearMonth.from(to)) && !from.equals(to);
        return within ? day(from) + "–" + JOIN + day(to) : day(from);
    }

    /** The year as a number, without a word. */
    default String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    /** The name of a month, as it stands alone: декември. */
    String month(Month month);

    /** The short name of a month for a date block: дек. */
    String shortMonth(Month month);

    /** The name of a day of the week, as it stands alone: четвъртък. */
    String weekday(DayOfWeek day);

    /** Its short name for the head of a column: чт. */
    String shortWeekday(DayOfWeek day);

    /** The day with which a week begins where the language is spoken. */
    DayOfWeek firstDay();

    /** A month and its year: септември 2018 г. */
    String monthYear(YearMonth month);

    /** From one day to another, both included: 11 – 12 декември 2018 г. */
    String period(LocalDate from, LocalDate to);

    /** 14:30 ч. */
    String time(LocalTime time);

    /** From one time of a day to another: 10:00 – 12:30 ч. */
    String times(LocalTime from, LocalTime to);

    /** Within a day: its date and the times; else both ends in full. */
    default String period(LocalDate from, LocalTime start, LocalDate to, LocalTime end) {
        if (from.equals(to)) {
            String times = start.equals(end) ? time(start) : times(start, end);
            return with(full(from), times);
        }
        return between(full(from, start), full(to, end));
    }

    /** From one end to another, each said in full already. */
    default String between(String from, String to) {
        return from + "\u00A0– " + to;
    }
}
