package org.vestnik.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Event;
import org.vestnik.content.Facts;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.site.EventLinks.Told;

/** What a calendar is told of an event: a VEVENT (RFC 5545, 3.6.1). */
record EventProperties(Edition edition, Cards cards, EventViews views) {
    /** A mark that calendars of telephones draw as a box: where no line may end. */
    private static final String NO_BREAK = "\u2060";

    EventProperties(Edition edition, Cards cards) {
        this(edition, cards, new EventViews(edition));
    }

    static Event event(Told told) {
        return told.text().facts().events().get(told.occasion().position());
    }

    /**
     * Writes an event.
     *
     * @param language of the calendar; the text may be in another one
     */
    void write(Ics ics, Told told, Language language) {
        Translation text = told.text();
        Event event = event(told);
        String code = text.language().code();
        ics.begin("VEVENT").value("UID", uid(told.occasion())).value("DTSTAMP", stamp(text));
        ics.value("SEQUENCE", String.valueOf(sequence(event))).value("STATUS", status(event));
        IcsTimes.of(event).write(ics);
        ics.text("SUMMARY", plain(title(event, text, language)), "LANGUAGE", code);
        String foreign = views.foreign(event, text, language);
        String place = foreign.isEmpty() ? language.code() : foreign;
        ics.text("LOCATION", location(event, language), "LANGUAGE", place);
        if (event.geo().size() == 2) {
            ics.value("GEO", number(event.geo().get(0)) + ";" + number(event.geo().get(1)));
        }
        ics.text("CATEGORIES", type(text, language), "LANGUAGE", language.code());
        ics.text("DESCRIPTION", plain(description(told, language)), "LANGUAGE", code);
        if (!edition.url().isEmpty()) {
            ics.value("URL", page(text));
        }
        event.online().filter(url -> event.isOn()).ifPresent(url -> online(ics, url, language));
        ics.end("VEVENT");
    }

    /**
     * A UUID from a name (RFC 9562, 5.3), since no UID should show a host (RFC 7986, 5.3). It stays
     * when the article gets another title, day or address.
     */
    private String uid(Occasion occasion) {
        String name = site() + "\n" + occasion.article().folder() + "\n" + occasion.position();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String site() {
        if (!edition.url().isEmpty()) {
            return WebRoot.of(edition.url()).uri();
        }
        return edition.site().projects().stream()
                .map(Project::number)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(edition.site().title().in(edition.lead(), edition.lead()));
    }

    /** The day of publication: the moment of the build would make each build another file. */
    private String stamp(Translation text) {
        LocalDate day = text.facts().date().orElse(Facts.UNKNOWN_DATE);
        return IcsTimes.utc(day.atStartOfDay(edition.site().timezone()));
    }

    /**
     * A calendar takes in a change only with a greater number (RFC 5546, 2.1.4). We keep no
     * history: what is called off comes after what was planned, and each revision after both.
     */
    private static int sequence(Event event) {
        int state =
                switch (event.status()) {
                    case PLANNED, HELD -> 0;
                    case POSTPONED -> 1;
                    case CANCELLED -> 2;
                };
        return event.revision() * 3 + state;
    }

    /** iCalendar has no word for what is postponed; that it is confirmed would be a lie. */
    private static String status(Event event) {
        return switch (event.status()) {
            case PLANNED, HELD -> "CONFIRMED";
            case POSTPONED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }

    /** Many calendars do not show a status, so the title says what is off. */
    private String title(Event event, Translation text, Language language) {
        String word = "status-" + event.status().name().toLowerCase(Locale.ROOT);
        return event.isOn() ? text.title() : labelled(language, word, text.title());
    }

    /** Where one can only take part from afar, that is the place. */
    private static String location(Event event, Language language) {
        String name = event.eventPlace().orElse("");
        String country = EventViews.country(event, language);
        String place =
                Stream.of(name, name.contains(country) ? "" : country)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        return place.isEmpty() && event.isOn() ? event.online().orElse("") : place;
    }

    private String type(Translation text, Language language) {
        return new Cards(edition).bareType(text, language);
    }

    private String description(Told told, Language language) {
        Translation text = told.text();
        Event event = event(told);
        List<String> lines = new ArrayList<>();
        if (IcsTimes.isMixed(event)) {
            lines.add(views.when(event, language));
        }
        add(lines, language, "by-organiser", Optional.of(views.organiser(event, language)));
        if (event.isOn()) {
            add(lines, language, "event-registration", event.registration());
            add(lines, language, "event-online", event.online());
        }
        if (!text.language().equals(language)) {
            Language tongue = edition.theme().tongue(language, "only-in");
            String name = LanguageNames.of(text.language(), tongue);
            lines.add(edition.say(language, "only-in", name));
        }
        if (!edition.url().isEmpty()) {
            lines.add(page(text));
        }
        return Stream.of(cards.summary(text), String.join("\n", lines))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private void add(List<String> lines, Language language, String key, Optional<String> value) {
        value.filter(words -> !words.isEmpty())
                .ifPresent(words -> lines.add(labelled(language, key, words)));
    }

    /** A theme that stands alone may have no such word. */
    private String labelled(Language language, String key, String words) {
        String label = edition.say(language, key);
        return label.equals(key) ? words : label + ": " + words;
    }

    private void online(Ics ics, String url, Language language) {
        ics.value(
                "CONFERENCE",
                WebRoot.foreign(url),
                "VALUE",
                "URI",
                "LABEL",
                edition.say(language, "event-online"),
                "LANGUAGE",
                language.code());
    }

    private String page(Translation text) {
        return WebRoot.of(edition.url()).to(edition.addresses().of(text));
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private static String plain(String words) {
        return words.replace(NO_BREAK, "");
    }
}
