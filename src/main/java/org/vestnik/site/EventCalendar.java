package org.vestnik.site;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.EventLinks.Told;

/**
 * Events as calendars keep them (RFC 5545), with the properties of RFC 7986 and the older names
 * that Google, Apple and Outlook know them by. Nothing depends on the day of the build.
 */
final class EventCalendar {
    private static final String PROGRAM = "-//Vestnik//Vestnik//EN";

    /** How often to look for what is new; most calendars have an interval of their own. */
    private static final String REFRESH = "PT12H";

    private final Edition edition;
    private final ListNames names;
    private final EventProperties properties;

    EventCalendar(Edition edition, Cards cards) {
        this.edition = edition;
        this.names = new ListNames(edition);
        this.properties = new EventProperties(edition, cards);
    }

    /** One event, to be put into a calendar. */
    byte[] one(Told told) {
        Ics ics = begin();
        events(ics, List.of(told), told.text().language());
        return ics.end("VCALENDAR").bytes();
    }

    /**
     * All events of a language's calendar, the earliest first, to subscribe to.
     *
     * @param path where it stands
     */
    byte[] all(Language language, String path) {
        Ics ics = begin();
        about(ics, language, path);
        List<Told> events = new ArrayList<>();
        for (Occasion occasion : edition.lists().occasions()) {
            Translation text = occasion.article().best(language);
            if (!edition.addresses().of(text).isEmpty()) {
                events.add(new Told(occasion, text));
            }
        }
        events(ics, events, language);
        return ics.end("VCALENDAR").bytes();
    }

    private static Ics begin() {
        return new Ics()
                .begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", PROGRAM)
                .value("CALSCALE", "GREGORIAN");
    }

    private void about(Ics ics, Language language, String path) {
        Key key = Key.of(ListKind.CALENDAR);
        String site = edition.site().title().in(language, edition.lead());
        String name = names.title(key, language) + " – " + site;
        String about = edition.site().description().in(language, edition.lead());
        ics.text("NAME", name, "LANGUAGE", language.code()).text("X-WR-CALNAME", name);
        ics.text("DESCRIPTION", about, "LANGUAGE", language.code()).text("X-WR-CALDESC", about);
        if (!(edition.site().timezone() instanceof ZoneOffset)) {
            ics.value("X-WR-TIMEZONE", edition.site().timezone().getId());
        }
        if (!edition.url().isEmpty()) {
            WebRoot root = WebRoot.of(edition.url());
            String page = names.address(key, language).orElseThrow();
            ics.value("URL", root.to(page));
            ics.value("SOURCE", root.to(path), "VALUE", "URI");
            ics.value("REFRESH-INTERVAL", REFRESH, "VALUE", "DURATION");
            ics.value("X-PUBLISHED-TTL", REFRESH);
        }
    }

    private void events(Ics ics, List<Told> events, Language language) {
        Map<String, IcsZone> zones = new TreeMap<>();
        for (Told told : events) {
            IcsTimes.of(EventProperties.event(told)).zoned().stream()
                    .map(at -> new IcsZone(at.getZone(), at.toInstant(), at.toInstant()))
                    .forEach(zone -> zones.merge(zone.zone().getId(), zone, IcsZone::with));
        }
        zones.values().forEach(zone -> zone.write(ics));
        events.forEach(told -> properties.write(ics, told, language));
    }
}
