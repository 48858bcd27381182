package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VTimeZone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import net.fortuna.ical4j.validate.ValidationException;

/**
 * A calendar file as readers by others see it: ical4j reads what it says, and ICU the rules of its
 * zones. Neither is asked what it knows of a zone by its name.
 */
final class IcsReading {
    private static final DateTimeFormatter CLOCKS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    static {
        // Neither the net nor the machine has a say in what comes out.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty(
                "net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
    }

    private final Calendar calendar;
    private final Map<String, VTimeZone> zones;

    private IcsReading(Calendar calendar, Map<String, VTimeZone> zones) {
        this.calendar = calendar;
        this.zones = zones;
    }

    /** Reads a file that is right by the rules of the lines and by those of ical4j. */
    static IcsReading of(byte[] file) {
        checkLines(file);
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return new IcsReading(calendar, zones(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException | ParserException | ValidationException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    /** RFC 5545, 3.1: each line ends with CR and LF and has 75 octets at most. */
    private static void checkLines(byte[] file) {
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                assertThat(file[i - 1]).isEqualTo((byte) '\r');
                assertThat(i - 1 - start).isBetween(1, Ics.LONGEST_LINE);
                String line = new String(file, start, i - 1 - start, StandardCharsets.UTF_8);
                assertThat(line).as("folded between characters").doesNotContain("\uFFFD");
                start = i + 1;
            }
        }
        assertThat(start).as("the last line ends, too").isEqualTo(file.length);
    }

    private static Map<String, VTimeZone> zones(String text) {
        Map<String, VTimeZone> zones = new HashMap<>();
        String[] parts = text.split("(?=BEGIN:VTIMEZONE)|(?<=END:VTIMEZONE\r\n)");
        for (String part : parts) {
            if (part.startsWith("BEGIN:VTIMEZONE")) {
                String id = part.replaceAll("(?s).*\nTZID:(\\S+)\r.*", "$1");
                VTimeZone zone = VTimeZone.create(new StringReader(part));
                assertThat(zone).as(part).isNotNull();
                assertThat(zones.put(id, zone)).as(id).isNull();
            }
        }
        return zones;
    }

    List<Event> events() {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream().map(Event::new).toList();
    }

    /** The only event. */
    Event event() {
        assertThat(events()).hasSize(1);
        return events().get(0);
    }

    /** The value of a property of the calendar; "" where it has none. */
    String value(String property) {
        return value(calendar, property);
    }

    private static String value(PropertyContainer of, String property) {
        return of.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    /** An event of the file. */
    final class Event {
        private final VEvent event;

        private Event(VEvent event) {
            this.event = event;
        }

        /** The value of a property; "" where it has none. */
        String value(String property) {
            return IcsReading.value(event, property);
        }

        String parameter(String property, String parameter) {
            return event.<Property>getProperty(property)
                    .flatMap(found -> found.<Parameter>getParameter(parameter))
                    .map(Content::getValue)
                    .orElse("");
        }

        /** The instant that a property tells; empty where it tells a day or is not there. */
        Optional<Instant> instant(String property) {
            String value = value(property);
            if (value.indexOf('T') < 0) {
                return Optional.empty();
            }
            Instant clocks =
                    LocalDateTime.parse(value.replace("Z", ""), CLOCKS).toInstant(ZoneOffset.UTC);
            return Optional.of(
                    value.endsWith("Z")
                            ? clocks
                            : clocks.minusMillis(
                                    offset(parameter(property, "TZID"), clocks.toEpochMilli())));
        }

        private static int offset(VTimeZone zone, long clocks) {
            int[] parts = new int[2];
            zone.getOffset(clocks, true, parts);
            return parts[0] + parts[1];
        }

        private int offset(String zone, long clocks) {
            assertThat(zones).containsKey(zone);
            return offset(zones.get(zone), clocks);
        }

        /** The day that a property tells; empty where it tells an instant or is not there. */
        Optional<LocalDate> day(String property) {
            return parameter(property, "VALUE").equals("DATE")
                    ? Optional.of(
                            LocalDate.parse(value(property), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        }
    }
}
