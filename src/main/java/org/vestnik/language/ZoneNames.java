package org.vestnik.language;

import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** What a time zone is called, for readers who live in another one. Thread-safe. */
public final class ZoneNames {
    private ZoneNames() {}

    /**
     * The city of CLDR's exemplar names and the distance from UTC at that moment: Мадрид, UTC+1;
     * the distance alone for a zone that is nothing else.
     */
    public static String of(ZonedDateTime moment, Language language) {
        String distance = distance(moment.getOffset());
        String city = city(moment.getZone(), language);
        return city.isEmpty() || city.equals(distance) ? distance : city + ", " + distance;
    }

    private static String city(ZoneId zone, Language language) {
        String id = zone.getId();
        if (zone instanceof ZoneOffset || id.startsWith("Etc/") || id.indexOf('/') < 0) {
            return "";
        }
        String city =
                TimeZoneNames.getInstance(IcuLocales.of(language)).getExemplarLocationName(id);
        return city == null ? "" : city;
    }

    /** Hours, and minutes where there are any. */
    private static String distance(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
        String rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        return minutes == 0 ? "UTC" : "UTC" + sign + minutes / 60 + rest;
    }
}
