package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads when, where and with whom, of a lead, or of a translation that inherits from its lead. */
final class EventReader {
    static final Keys KEYS =
            Keys.of(
                            "start",
                            "end",
                            "place",
                            "country",
                            "geo",
                            "online",
                            "participants",
                            "organiser",
                            "status",
                            "registration",
                            "revision")
                    .meaning("start", "начало", "от", "from", "date", "when", "begin")
                    .meaning("end", "край", "до", "to", "until", "till")
                    .meaning("place", "място", "location", "venue", "where", "address", "city")
                    .meaning("participants", "участници", "attendees", "people")
                    .meaning("organiser", "организатор", "organizer", "host")
                    .meaning("online", "link", "stream");

    private static final int MOST_PARTICIPANTS = 10_000_000;
    private static final int MOST_REVISIONS = 10_000;
    private static final List<String> STATUSES =
            List.of("planned", "held", "cancelled", "postponed");

    private final SiteConfig site;

    EventReader(SiteConfig site) {
        this.site = site;
    }

    List<Event> lead(Front front) {
        return read(raw(front), front.problems());
    }

    /** The lead's events with what the translation says of them, position by position. */
    List<Event> translated(Front own, Front lead, List<Event> inherited) {
        if (!own.fields().has("event") && !own.fields().has("events")) {
            checkPlaces(own, inherited, List.of());
            return inherited;
        }
        List<YamlMap> leads = raw(lead);
        List<YamlMap> owns = raw(own);
        if (leads.size() != owns.size()) {
            String key = own.fields().has("events") ? "events" : "event";
            Place place = own.fields().keyPlace(key, Place.start(own.file()));
            own.report(ContentRule.EVENTS_COUNT.at(place, owns.size(), leads.size(), lead.file()));
            return inherited;
        }
        List<YamlMap> merged = new ArrayList<>();
        for (int i = 0; i < owns.size(); i++) {
            merged.add(Inheritance.merge(leads.get(i), owns.get(i)));
        }
        List<Event> events = read(merged, own.problems());
        checkPlaces(own, events, owns);
        return events;
    }

    /** An inherited place is warned of where its letters are not those of the page's language. */
    private static void checkPlaces(Front own, List<Event> events, List<YamlMap> owns) {
        for (Event event : events) {
            String place = event.eventPlace().orElse("");
            boolean inherited = owns.stream().noneMatch(map -> saysPlace(map, place));
            if (inherited && !place.isEmpty() && !Script.fits(place, own.language())) {
                Place at = own.fields().keyPlace("event", Place.start(own.file()));
                own.report(ContentRule.EVENT_PLACE_SCRIPT.at(at, Texts.seen(place)));
            }
        }
    }

    private static boolean saysPlace(YamlMap map, String place) {
        return Fields.open(map, new Problems()).text("place").filter(place::equals).isPresent();
    }

    private List<YamlMap> raw(Front front) {
        Optional<Value> one = front.fields().get("event");
        Optional<Value> several = front.fields().get("events");
        if (one.isPresent() && several.isPresent()) {
            several.get().report(ContentRule.EVENT_AND_EVENTS);
        }
        List<YamlMap> maps = new ArrayList<>();
        one.flatMap(value -> single(value, maps)).ifPresent(maps::add);
        if (several.isPresent() && several.get().isMap()) {
            Problem problem = ContentRule.NOT_LIST.at(several.get().place(), "events");
            front.report(problem.withHint("not-list.events-hint"));
        } else {
            several.map(Value::list)
                    .orElse(List.of())
                    .forEach(item -> item.map().ifPresent(maps::add));
        }
        return maps;
    }

    private static Optional<YamlMap> single(Value value, List<YamlMap> maps) {
        if (!value.isList()) {
            return value.map();
        }
        Problem problem = ContentRule.NOT_MAP.at(value.place(), "event", "");
        value.problems().add(problem.withHint("not-map.event-hint"));
        value.list().forEach(item -> item.map().ifPresent(maps::add));
        return Optional.empty();
    }

    private List<Event> read(List<YamlMap> maps, Problems problems) {
        List<Event> events = new ArrayList<>(maps.size());
        for (YamlMap map : maps) {
            read(map, problems).ifPresent(events::add);
        }
        return List.copyOf(events);
    }

    private Optional<Event> read(YamlMap map, Problems problems) {
        Fields fields = Fields.of(map, KEYS, problems);
        Optional<Moment> start = moment(fields, "start");
        Optional<Moment> end = moment(fields, "end").filter(last -> inOrder(fields, start, last));
        Optional<Event> event =
                start.map(first -> event(fields, first, end)).or(() -> without(fields, end));
        if (!fields.has("start")) {
            problems.add(ContentRule.EVENT_START_MISSING.at(fields.keyPlace("start", map.place())));
        }
        return event;
    }

    /** Everything else is checked even where the start is missing. */
    private Optional<Event> without(Fields fields, Optional<Moment> end) {
        Moment any = end.orElse(new Moment(Facts.UNKNOWN_DATE, Optional.empty(), site.timezone()));
        event(fields, any, end);
        return Optional.empty();
    }

    private Event event(Fields fields, Moment start, Optional<Moment> end) {
        return new Event(
                start,
                end,
                fields.get("place").flatMap(Value::line),
                fields.get("country").flatMap(Forms::country),
                fields.get("geo").map(Forms::geo).orElse(List.of()),
                fields.get("online").flatMap(Forms::url),
                fields.get("participants").flatMap(value -> value.integer(0, MOST_PARTICIPANTS)),
                fields.get("organiser").flatMap(this::organiser),
                fields.get("status").flatMap(EventReader::status).orElse(Event.Status.HELD),
                fields.get("registration").flatMap(Forms::url),
                fields.get("revision").flatMap(value -> value.integer(0, MOST_REVISIONS)).orElse(0),
                fields.map().place());
    }

    private Optional<Moment> moment(Fields fields, String key) {
        return fields.get(key).flatMap(value -> Dates.moment(value, site.timezone()));
    }

    private static boolean inOrder(Fields fields, Optional<Moment> start, Moment end) {
        if (start.isEmpty() || !start.get().isAfter(end)) {
            return true;
        }
        fields.get("end")
                .ifPresent(
                        value ->
                                value.report(
                                        ContentRule.END_BEFORE_START,
                                        value.seen(),
                                        fields.text("start").orElse("")));
        return false;
    }

    private static Optional<Event.Status> status(Value value) {
        return value.word(STATUSES)
                .map(word -> Event.Status.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** A partner's id, else a name; an id with a slip in it would be shown as a name. */
    private Optional<String> organiser(Value value) {
        Optional<String> organiser = value.line();
        organiser
                .filter(word -> Texts.kebab(word) && !site.partners().containsKey(word))
                .flatMap(word -> Nearest.of(word, site.partners().keySet()))
                .ifPresent(
                        near ->
                                value.problems()
                                        .add(
                                                ContentRule.ORGANISER_UNSURE
                                                        .at(value.place(), value.seen())
                                                        .withHint("did-you-mean", near)));
        return organiser;
    }
}
