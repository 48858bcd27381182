package org.vestnik.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A date, or a date and time in a zone (the site's where none was given).
 *
 * @param time to the minute; empty for a whole day
 */
public record Moment(LocalDate date, Optional<LocalTime> time, ZoneId zone)
        implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
        int days = date.compareTo(other.date);
        return days != 0
                ? days
                : time.orElse(LocalTime.MIN).compareTo(other.time.orElse(LocalTime.MIN));
    }

    /** Whether this is later: by the instant where both have a time, else by the day. */
    boolean isAfter(Moment other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return date.isAfter(other.date);
        }
        return instant().isAfter(other.instant());
    }

    /** The same moment by the clocks of another zone; a whole day is that day everywhere. */
    public Moment in(ZoneId other) {
        if (time.isEmpty() || zone.equals(other)) {
            return this;
        }
        ZonedDateTime there = instant().atZone(other);
        return new Moment(there.toLocalDate(), Optional.of(there.toLocalTime()), other);
    }

    private Instant instant() {
        return ZonedDateTime.of(date, time.orElse(LocalTime.MIN), zone).toInstant();
    }
}
