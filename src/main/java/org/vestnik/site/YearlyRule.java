package org.vestnik.site;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * A change of clocks that comes back each year on a day such as the last Sunday of March.
 *
 * @param first in which year it was first
 * @param ordinal the first to the fourth such day of the month; 0 where it is no such one
 * @param isLast whether it is the last such day of the month
 */
record YearlyRule(
        int first, int month, DayOfWeek day, LocalTime time, int ordinal, boolean isLast) {
    private static final int WEEK = 7;
    private static final int MOST = 4;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    static YearlyRule of(ZoneOffsetTransition change) {
        LocalDateTime clocks = change.getDateTimeBefore();
        LocalDate date = clocks.toLocalDate();
        int ordinal = (date.getDayOfMonth() - 1) / WEEK + 1;
        return new YearlyRule(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfWeek(),
                clocks.toLocalTime(),
                ordinal > MOST ? 0 : ordinal,
                date.getDayOfMonth() > date.lengthOfMonth() - WEEK);
    }

    /** Whether a change, so many years after the first, comes by the same rule. */
    boolean holds(int years, ZoneOffsetTransition change) {
        YearlyRule other = of(change);
        return other.first == first + years
                && other.month == month
                && other.day == day
                && other.time.equals(time)
                && (isLast && other.isLast || ordinal > 0 && ordinal == other.ordinal);
    }

    /** The same, with what is true of one more change, too. */
    YearlyRule with(ZoneOffsetTransition change) {
        YearlyRule other = of(change);
        int both = ordinal == other.ordinal ? ordinal : 0;
        return new YearlyRule(first, month, day, time, both, isLast && other.isLast);
    }

    /**
     * As an RRULE says it (RFC 5545, 3.3.10).
     *
     * @param last the change with which it ends
     * @param goesOn whether it does not end
     */
    String words(ZoneOffsetTransition last, boolean goesOn) {
        // Some readers compare it with the hour of the clocks: a day later it is late enough for
        // both.
        Instant end = last.getInstant().plus(Duration.ofDays(1));
        String until = goesOn ? "" : ";UNTIL=" + UTC.format(end.atOffset(ZoneOffset.UTC));
        String which = (isLast ? -1 : ordinal) + day.name().substring(0, 2);
        return "FREQ=YEARLY" + until + ";BYMONTH=" + month + ";BYDAY=" + which;
    }
}
