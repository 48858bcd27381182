package org.vestnik.site;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the clocks of a zone go, as a VTIMEZONE (RFC 5545, 3.6.5): all changes of the years in which
 * its events lie, and those of a year before and after. Changes that come back each year are one
 * rule, as Outlook wants them.
 *
 * @param first the earliest instant that is written by these clocks
 * @param last the latest
 */
record IcsZone(ZoneId zone, Instant first, Instant last) {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** A zone that has never changed its clocks needs no rules: its times are written in UTC. */
    static boolean isNeeded(ZoneId zone) {
        return !zone.getRules().isFixedOffset();
    }

    /** The same for the instants of another, too. */
    IcsZone with(IcsZone other) {
        return new IcsZone(
                zone,
                other.first.isBefore(first) ? other.first : first,
                other.last.isAfter(last) ? other.last : last);
    }

    void write(Ics ics) {
        ZoneRules rules = zone.getRules();
        Instant from = newYear(first, -1);
        Instant until = newYear(last, 2);
        List<List<ZoneOffsetTransition>> kinds = new ArrayList<>();
        ics.begin("VTIMEZONE").value("TZID", zone.getId());
        ZoneOffsetTransition before = rules.previousTransition(from);
        if (before != null && !before.getInstant().isBefore(newYear(first, -2))) {
            sort(before, kinds);
        } else {
            start(ics, rules, from);
        }
        for (ZoneOffsetTransition change = rules.nextTransition(from.minusNanos(1));
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            sort(change, kinds);
        }
        kinds.forEach(kind -> write(ics, kind, until));
        ics.end("VTIMEZONE");
    }

    /** Where the last change is long ago, what holds is said as if it began with the window. */
    private static void start(Ics ics, ZoneRules rules, Instant from) {
        ZoneOffset offset = rules.getOffset(from);
        boolean summer = rules.isDaylightSavings(from);
        write(ics, summer, LocalDateTime.ofInstant(from, offset), offset, offset, "");
    }

    /** Puts a change to others that lead from the same offset to the same other one. */
    private static void sort(ZoneOffsetTransition change, List<List<ZoneOffsetTransition>> kinds) {
        for (List<ZoneOffsetTransition> kind : kinds) {
            ZoneOffsetTransition other = kind.get(0);
            if (other.getOffsetBefore().equals(change.getOffsetBefore())
                    && other.getOffsetAfter().equals(change.getOffsetAfter())) {
                kind.add(change);
                return;
            }
        }
        kinds.add(new ArrayList<>(List.of(change)));
    }

    /** As few rules as hold for all changes of a kind. */
    private void write(Ics ics, List<ZoneOffsetTransition> kind, Instant until) {
        for (int start = 0; start < kind.size(); ) {
            YearlyRule rule = YearlyRule.of(kind.get(start));
            int end = start + 1;
            while (end < kind.size() && rule.holds(end - start, kind.get(end))) {
                rule = rule.with(kind.get(end));
                end++;
            }
            ZoneOffsetTransition last = kind.get(end - 1);
            boolean goesOn = end == kind.size() && !last.getInstant().isBefore(newYear(until, -1));
            write(ics, kind.get(start), end - start == 1 ? "" : rule.words(last, goesOn));
            start = end;
        }
    }

    private void write(Ics ics, ZoneOffsetTransition change, String rule) {
        boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
        LocalDateTime clocks = change.getDateTimeBefore();
        write(ics, summer, clocks, change.getOffsetBefore(), change.getOffsetAfter(), rule);
    }

    private static void write(
            Ics ics,
            boolean summer,
            LocalDateTime clocks,
            ZoneOffset before,
            ZoneOffset after,
            String rule) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        ics.begin(kind).value("DTSTART", LOCAL.format(clocks));
        if (!rule.isEmpty()) {
            ics.value("RRULE", rule);
        }
        ics.value("TZOFFSETFROM", offset(before)).value("TZOFFSETTO", offset(after)).end(kind);
    }

    /** Hours and minutes; the seconds of clocks before 1950 that had any. */
    private static String offset(ZoneOffset offset) {
        String digits = offset.getId().replace(":", "");
        return digits.equals("Z") ? "+0000" : digits;
    }

    private static Instant newYear(Instant instant, int years) {
        ZonedDateTime day = instant.atZone(ZoneOffset.UTC);
        return LocalDateTime.of(day.getYear() + years, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    }
}
