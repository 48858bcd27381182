package org.vestnik.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesException;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.problem.Problem;

/**
 * Reads {@code 2018-12-14}, {@code 2018-12-14 10:30}, {@code 2018-12-14T10:30}, with a zone ({@code
 * Z}, {@code +02:00}, {@code Europe/Sofia}) or without; anything else is an error that offers the
 * right form.
 */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int DAY_END = 10;
    private static final int TIME_END = 16;

    private Dates() {}

    /** A day; of a time in another zone, the day that it is then in the site's. */
    static Optional<LocalDate> day(Value value, ZoneId site) {
        return moment(value, site).map(moment -> dayIn(moment, site));
    }

    static Optional<Moment> moment(Value value, ZoneId site) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String seen = text.get();
        if (!hasForm(seen)) {
            value.problems().add(wrongForm(value, seen));
            return Optional.empty();
        }
        return day(value, seen)
                .flatMap(
                        day ->
                                seen.length() == DAY_END
                                        ? Optional.of(new Moment(day, Optional.empty(), site))
                                        : timed(value, day, site));
    }

    private static Optional<Moment> timed(Value value, LocalDate day, ZoneId site) {
        String seen = value.text().orElse("");
        int hour = number(seen, 11, 13);
        int minute = number(seen, 14, TIME_END);
        if (hour > 23 || minute > 59) {
            value.problems().add(impossible(value, hour > 23 ? "hour" : "minute", hour, minute));
            return Optional.empty();
        }
        Optional<LocalTime> time = Optional.of(LocalTime.of(hour, minute));
        String zone = seen.substring(TIME_END).strip();
        return zone.isEmpty()
                ? Optional.of(new Moment(day, time, site))
                : zone(value, zone).map(found -> new Moment(day, time, found));
    }

    /** A zone by its name of the IANA data or by its distance from UTC. */
    static Optional<ZoneId> zone(Value value, String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (ZoneRulesException e) {
            Problem problem = ContentRule.ZONE_UNKNOWN.at(value.place(), Texts.seen(name));
            value.problems().add(Value.near(problem, name, zones()));
        } catch (DateTimeException e) {
            value.report(ContentRule.ZONE_UNKNOWN, Texts.seen(name));
        }
        return Optional.empty();
    }

    private static TreeSet<String> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds());
    }

    private static LocalDate dayIn(Moment moment, ZoneId site) {
        if (moment.time().isEmpty() || moment.zone().equals(site)) {
            return moment.date();
        }
        return ZonedDateTime.of(moment.date(), moment.time().get(), moment.zone())
                .withZoneSameInstant(site)
                .toLocalDate();
    }

    private static Optional<LocalDate> day(Value value, String seen) {
        int year = number(seen, 0, 4);
        int month = number(seen, 5, 7);
        int day = number(seen, 8, DAY_END);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            value.problems().add(impossible(value, "year", year, month));
        } else if (month < 1 || month > 12) {
            value.problems().add(impossible(value, "month", month, year));
        } else if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            int last = YearMonth.of(year, month).lengthOfMonth();
            value.problems().add(impossible(value, "day", day, last));
        } else {
            return Optional.of(LocalDate.of(year, month, day));
        }
        return Optional.empty();
    }

    private static Problem impossible(Value value, String what, int number, int other) {
        int shown = what.equals("minute") ? other : number;
        return ContentRule.DATE_IMPOSSIBLE
                .at(value.place(), value.seen(), shown, other)
                .variant(what);
    }

    private static Problem wrongForm(Value value, String seen) {
        Problem problem = ContentRule.DATE_FORM.at(value.place(), value.seen());
        return DateOffer.of(seen)
                .map(offer -> problem.withHint("write-so", value.key() + ": " + offer))
                .orElse(problem);
    }

    private static boolean hasForm(String text) {
        if (text.length() < DAY_END || !matches(text, 0, "0000-00-00")) {
            return false;
        }
        if (text.length() == DAY_END) {
            return true;
        }
        char between = text.charAt(DAY_END);
        return (between == ' ' || between == 'T')
                && matches(text, DAY_END + 1, "00:00")
                && zoneFollows(text);
    }

    /** So that seconds (`10:30:00`) and ends (`10:30-12:00`) are not taken for a zone. */
    private static boolean zoneFollows(String text) {
        if (text.length() == TIME_END) {
            return true;
        }
        String rest = text.substring(TIME_END).strip();
        char first = rest.isEmpty() ? ' ' : rest.charAt(0);
        boolean offset = first == '+' || first == '-';
        return offset
                ? matches(rest, 1, "00:00") && rest.length() == 6
                : Character.isLetter(first) && first < 128;
    }

    private static boolean matches(String text, int from, String form) {
        if (text.length() < from + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            boolean fits = form.charAt(i) == '0' ? Texts.digit(c) : c == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
